import type { Hint } from './data.ts';

/** The connection over which the server hints at what changed. */
interface Live {
  close(): void;
}

interface LiveListener {
  /** Connected, for the first time or again: whatever was missed has to be read. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onHint: (hint: Hint) => void;
  /** The session is over. */
  readonly onEnd: () => void;
}

/** More than two heartbeats without a sound: the line is dead, even if the browser does not know it yet. */
const longestSilenceMs = 40_000;
const pauseMs = 2000;

/** Connects, and connects again until closed. */
export function connectLive({ onOpen, onLost, onHint, onEnd }: LiveListener): Live {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout>;
  let retry: ReturnType<typeof setTimeout>;
  let isClosed = false;

  function listen(): void {
    clearTimeout(silence);
    silence = setTimeout(reconnect, longestSilenceMs);
  }

  function reconnect(): void {
    source?.close();
    clearTimeout(silence);
    clearTimeout(retry);
    if (isClosed) return;
    onLost();
    retry = setTimeout(connect, pauseMs);
  }

  function connect(): void {
    const mine = new EventSource('/api/desk/live');
    source = mine;
    listen();
    mine.addEventListener('hello', () => {
      listen();
      onOpen();
    });
    mine.addEventListener('beat', listen);
    mine.addEventListener('message', (event) => {
      listen();
      onHint(JSON.parse(event.data));
    });
    mine.addEventListener('end', () => {
      close();
      onEnd();
    });
    mine.addEventListener('error', reconnect);
  }

  function close(): void {
    isClosed = true;
    clearTimeout(silence);
    clearTimeout(retry);
    source?.close();
    window.removeEventListener('online', now);
  }

  /** The network is back: no need to wait for the next try. */
  function now(): void {
    if (source?.readyState === EventSource.OPEN) return;
    clearTimeout(retry);
    source?.close();
    connect();
  }

  window.addEventListener('online', now);
  connect();
  return { close };
}
