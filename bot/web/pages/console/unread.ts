import type { Listed, Overview } from './data.ts';

/** What is new since the agent last looked; kept in this browser. */
interface Unread {
  /** Compares with what was there before, and says what came since; nothing the first time. */
  update(overview: Overview, open: number | null): readonly News[];
  isUnread(ticket: Listed): boolean;
  /** How many tickets of the agent have unread messages, and how many came into the queue while nobody looked. */
  count(): number;
  /** The agent looks at the page again. */
  looked(): void;
}

type News =
  | { readonly kind: 'ticket'; readonly ticket: Listed }
  | { readonly kind: 'message'; readonly ticket: Listed };

const remembered = 'desk-read';

/** What is unread, remembered in a storage of the browser. */
export function createUnread(storage: Storage): Unread {
  const read = load(storage);
  let mine: readonly Listed[] = [];
  let queued: ReadonlySet<number> | null = null;
  const cameUnseen = new Set<number>();

  const isUnread = (ticket: Listed) => ticket.lastSaid > (read.get(ticket.number) ?? ticket.lastSaid);

  return {
    update(overview, open) {
      const news: News[] = [];
      const before = new Map(mine.map((ticket) => [ticket.number, ticket.lastSaid]));
      for (const ticket of overview.mine) {
        const isRead = ticket.number === open && !document.hidden;
        if (isRead || !read.has(ticket.number)) read.set(ticket.number, ticket.lastSaid);
        const grew = ticket.lastSaid > (before.get(ticket.number) ?? ticket.lastSaid);
        if (grew && !isRead) news.push({ kind: 'message', ticket });
      }
      const known = queued;
      for (const ticket of overview.queue) {
        if (!known || known.has(ticket.number)) continue;
        if (document.hidden) cameUnseen.add(ticket.number);
        news.push({ kind: 'ticket', ticket });
      }
      mine = overview.mine;
      queued = new Set(overview.queue.map((ticket) => ticket.number));
      for (const number of [...cameUnseen]) if (!queued.has(number)) cameUnseen.delete(number);
      save(storage, read, mine);
      return news;
    },
    isUnread,
    count: () => mine.filter(isUnread).length + cameUnseen.size,
    looked: () => cameUnseen.clear(),
  };
}

function load(storage: Storage): Map<number, number> {
  try {
    const pairs: unknown = JSON.parse(storage.getItem(remembered) ?? '[]');
    if (!Array.isArray(pairs)) return new Map();
    return new Map(
      pairs.flatMap((pair) => (Array.isArray(pair) ? [[Number(pair[0]), Number(pair[1])]] : [])),
    );
  } catch {
    return new Map();
  }
}

function save(storage: Storage, read: ReadonlyMap<number, number>, mine: readonly Listed[]): void {
  const numbers = new Set(mine.map((ticket) => ticket.number));
  storage.setItem(remembered, JSON.stringify([...read].filter(([number]) => numbers.has(number))));
}
