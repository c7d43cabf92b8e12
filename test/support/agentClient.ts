import { randomUUID } from 'node:crypto';

/** An agent at the console, over the desk API, for talks in tests. */
interface AgentClient {
  /** Claims the most urgent ticket; null when nobody waits. */
  claimNext(): Promise<number | null>;
  claim(ticket: number): Promise<Response>;
  /** Everything said in the ticket's conversation, as the console shows it. */
  transcript(ticket: number): Promise<readonly string[]>;
  /** Every file in the ticket's conversation; the path is null for what is kept elsewhere. */
  files(ticket: number): Promise<readonly { readonly name: string; readonly path: string | null }[]>;
  /** Sends a message; the same key again is the same message. */
  reply(ticket: number, text: string, key?: string): Promise<Response>;
  note(ticket: number, text: string): Promise<Response>;
  typing(ticket: number): Promise<Response>;
  handBack(ticket: number): Promise<Response>;
  resolve(ticket: number): Promise<Response>;
  reclassify(ticket: number, to: object): Promise<Response>;
  /** Mails a code for a caller; the answer says where it went. */
  sendCallerCode(ticket: number): Promise<{ readonly outcome: string }>;
  tryCallerCode(ticket: number, code: string): Promise<{ readonly outcome: string }>;
  facts(ticket: number): Promise<TicketFacts>;
}

/** What the console shows beside the transcript; tests look at some of it. */
export interface TicketFacts {
  readonly claimNumber: number;
  readonly state: string;
  readonly severity: string;
  readonly [more: string]: unknown;
}

/** Opens the console with a one-time link. */
export async function signInAgent(link: string): Promise<AgentClient> {
  const { origin, searchParams } = new URL(link);
  const json = { 'Content-Type': 'application/json' };
  const opened = await fetch(`${origin}/api/desk/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ token: searchParams.get('token') }),
  });
  if (!opened.ok) throw new Error(`signing in: ${opened.status} ${await opened.text()}`);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrfToken } = await opened.json();

  const get = async (path: string) => {
    const response = await fetch(`${origin}/api/desk/${path}`, { headers: { Cookie: cookie } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const post = (path: string, body: object) =>
    fetch(`${origin}/api/desk/${path}`, {
      method: 'POST',
      headers: { ...json, Cookie: cookie, 'X-Desk-Token': csrfToken },
      body: JSON.stringify(body),
    });
  const facts = (ticket: number): Promise<TicketFacts> => get(`tickets/${ticket}`);
  const change = async (ticket: number, move: string, body: object = {}) => {
    const { claimNumber } = await facts(ticket);
    return post(`tickets/${ticket}/${move}`, { claimNumber, ...body });
  };

  return {
    facts,
    async claimNext() {
      return (await (await post('claim-next', {})).json()).number;
    },
    claim: (ticket) => post(`tickets/${ticket}/claim`, {}),
    async transcript(ticket) {
      const lines: string[] = [];
      for (let after = 0; ; ) {
        const { entries } = await get(`tickets/${ticket}/transcript?after=${after}`);
        if (entries.length === 0) return lines;
        for (const { sequence, text, card } of entries) {
          lines.push([text, ...card].filter(Boolean).join('\n'));
          after = sequence;
        }
      }
    },
    async files(ticket) {
      const { entries } = await get(`tickets/${ticket}/transcript?after=0`);
      return entries.flatMap((entry: { files: { name: string; path: string | null }[] }) => entry.files);
    },
    reply: (ticket, text, key = randomUUID()) => change(ticket, 'reply', { text, key }),
    typing: (ticket) => change(ticket, 'typing'),
    note: (ticket, text) => change(ticket, 'note', { text, key: randomUUID() }),
    handBack: (ticket) => change(ticket, 'hand-back'),
    resolve: (ticket) => change(ticket, 'resolve'),
    reclassify: (ticket, to) => change(ticket, 'reclassify', to),
    sendCallerCode: async (ticket) => (await change(ticket, 'caller-code')).json(),
    tryCallerCode: async (ticket, code) => (await change(ticket, 'caller-check', { code })).json(),
  };
}
