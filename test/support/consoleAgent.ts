import { createAgentStore } from '../../bot/store/agentStore.ts';
import type { TestDesk } from './testDesk.ts';

/** An agent signed in to the console, asking the desk API by path. */
export interface ConsoleAgent {
  readonly id: string;
  /** A link that signs the agent in once more. */
  link(): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came.
  get(path: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came.
  post(path: string, body?: object): Promise<any>;
  /** The same without a look at the status. */
  send(path: string, body?: object): Promise<Response>;
}

/** Adds an agent and signs them in. */
export async function addConsoleAgent(
  desk: TestDesk,
  name: string,
  { mayApprove = false } = {},
): Promise<ConsoleAgent> {
  const agents = createAgentStore(desk.db);
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@desk.example`;
  const added = await agents.add({ name, email, mayApprove }, desk.now());
  if (added === 'exists') throw new Error(`${email} works here already`);
  const json = { 'Content-Type': 'application/json' };
  const opened = await fetch(`${desk.base}/api/desk/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ token: await agents.createLink(added.id, desk.now()) }),
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrfToken } = await opened.json();
  const send = (path: string, body: object = {}) =>
    fetch(`${desk.base}/api/desk/${path}`, {
      method: 'POST',
      headers: { ...json, Cookie: cookie, 'X-Desk-Token': csrfToken },
      body: JSON.stringify(body),
    });
  const read = async (response: Response) => {
    const body = await response.json();
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    id: added.id,
    link: async () => `${desk.base}/console?token=${await agents.createLink(added.id, desk.now())}`,
    get: async (path) => read(await fetch(`${desk.base}/api/desk/${path}`, { headers: { Cookie: cookie } })),
    post: async (path, body) => read(await send(path, body)),
    send,
  };
}
