/** The few parts of the Web Chat bundle and of DirectLineJS that the page uses. */
interface Store {
  dispatch(action: StoreAction): void;
}

interface StoreAction {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

interface DirectLineConnection {
  readonly connectionStatus$: { subscribe(listener: (status: number) => void): { unsubscribe(): void } };
  end(): void;
}

declare global {
  interface Window {
    readonly WebChat: {
      createDirectLine(options: { domain: string; token: string }): DirectLineConnection;
      createStore(
        initial: object,
        middleware: (
          store: Store,
        ) => (next: (action: StoreAction) => unknown) => (action: StoreAction) => unknown,
      ): Store;
      renderWebChat(options: object, element: HTMLElement): void;
    };
  }
}

export type { DirectLineConnection, Store, StoreAction };
