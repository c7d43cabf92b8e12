import type { Api } from './api.ts';
import { coalesce } from './coalesce.ts';
import type { Facts, Hint, Overview, Said, Session } from './data.ts';
import { Refused } from './requests.ts';

/** What the console knows, read from the server and read again after every hint. */
export interface Model {
  readonly session: Session;
  readonly overview: Overview | null;
  /** The ticket that is open, by number. */
  readonly selected: number | null;
  readonly facts: Facts | null;
  /** The number that is open belongs to no ticket. */
  readonly isMissing: boolean;
  readonly said: readonly Said[];
  /** The last reading failed: what is shown may be old. */
  readonly isStale: boolean;
  /** Whether the customer of the open ticket was typing a moment ago. */
  readonly isTyping: () => boolean;
  /** The server's time, in milliseconds. */
  readonly now: () => number;
  select(number: number | null): void;
  /** Reads everything again: after a connection, nobody knows what was missed. */
  refresh(): Promise<void>;
  /** Reads the open ticket again, its conversation first. */
  refreshTicket(): Promise<void>;
  take(hint: Hint): void;
}

interface ModelOptions {
  readonly api: Api;
  readonly session: Session;
  readonly language: () => string;
  readonly onChange: () => void;
  readonly onRefused: (refusal: Refused) => void;
}

const typingShownMs = 6000;

/** An empty model; the first `refresh` fills it. */
export function createModel({ api, session, language, onChange, onRefused }: ModelOptions): Model {
  let overview: Overview | null = null;
  let selected: number | null = null;
  let facts: Facts | null = null;
  let isMissing = false;
  let isStale = false;
  let said: readonly Said[] = [];
  let last = 0;
  let typedAt = 0;
  let serverAheadMs = 0;

  /** Runs a reading; a refusal is told, and what was shown before stays. */
  async function reading(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      isStale = false;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      isStale = true;
      onRefused(error);
    }
    onChange();
  }

  const readOverview = coalesce(() =>
    reading(async () => {
      overview = await api.overview();
      serverAheadMs = Date.parse(overview.now) - Date.now();
    }),
  );

  const readTicket = coalesce(() =>
    reading(async () => {
      const number = selected;
      if (number === null) return;
      try {
        await readSaid(number);
        const read = await api.facts(number, language());
        if (selected === number) facts = read;
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'NoSuchTicket') throw error;
        isMissing = selected === number;
      }
    }),
  );

  async function readSaid(number: number): Promise<void> {
    for (let hasMore = true; hasMore; ) {
      const page = await api.transcript(number, last);
      if (selected !== number) return;
      hasMore = page.hasMore;
      last = page.last;
      if (page.entries.some((entry) => entry.by === 'user')) typedAt = 0;
      said = [...said, ...page.entries];
    }
  }

  return {
    session,
    get overview() {
      return overview;
    },
    get selected() {
      return selected;
    },
    get facts() {
      return facts;
    },
    get isMissing() {
      return isMissing;
    },
    get isStale() {
      return isStale;
    },
    get said() {
      return said;
    },
    isTyping: () => Date.now() - typedAt < typingShownMs,
    now: () => Date.now() + serverAheadMs,

    select(number) {
      if (number === selected) return;
      selected = number;
      facts = null;
      isMissing = false;
      said = [];
      last = 0;
      typedAt = 0;
      onChange();
      void readTicket();
    },

    async refresh() {
      await Promise.all([readOverview(), readTicket()]);
    },

    refreshTicket: readTicket,

    take(hint) {
      if (hint.kind !== 'typing') {
        void readOverview();
        if (hint.kind === 'resync' || hint.number === selected) void readTicket();
      } else if (hint.number === selected) {
        typedAt = Date.now();
        setTimeout(onChange, typingShownMs + 50);
        onChange();
      }
    },
  };
}
