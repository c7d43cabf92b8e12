/** A hint that something changed. Hints may be lost or repeated; the tables are the truth. */
export type Signal =
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'ticket'; readonly number: number }
  | { readonly kind: 'events' }
  | { readonly kind: 'outbox' }
  | { readonly kind: 'knowledge' }
  /** Hints may have been missed for a while: read everything again. */
  | { readonly kind: 'resync' }
  | {
      readonly kind: 'typing';
      readonly conversation: string;
      readonly from: { readonly id: string; readonly name: string; readonly role: 'user' | 'bot' | 'agent' };
    };

/** Spreads hints to every listener of this process at once and to the other processes soon after. */
export interface Signals {
  publish(signal: Signal): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (signal: Signal) => void): () => void;
  close(): Promise<void>;
}
