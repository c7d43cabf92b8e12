import type { Activity } from 'botbuilder';
import type { Queryable } from '../../bot/store/database.ts';
import { eventually } from './eventually.ts';

/** A chat as our page holds it, over plain Direct Line requests: for talks in tests. */
export interface ChatClient {
  readonly conversationId: string;
  readonly token: string;
  readonly cookie: string;
  /** Posts a message and resolves with its id; `deliveryId` makes a repetition recognizable. */
  say(text: string, deliveryId?: string): Promise<string>;
  post(activity: Partial<Activity>): Promise<Response>;
  /** All there is, oldest first. */
  log(): Promise<readonly Activity[]>;
  /** Waits until the bot or an agent has said something that holds this text, after what was read so far. */
  hear(text: string | RegExp): Promise<string>;
  /** The address behind the sign-in card shown last. */
  signInLink(): Promise<string>;
}

interface ChatOptions {
  readonly language?: 'en' | 'hu' | 'zh';
  readonly cookie?: string;
}

const json = { 'Content-Type': 'application/json' };

/** Opens a chat at a desk and starts its conversation. */
export async function openChat(
  base: string,
  { language = 'en', cookie }: ChatOptions = {},
): Promise<ChatClient> {
  const opened = await fetch(`${base}/api/chat/token`, {
    method: 'POST',
    headers: cookie ? { ...json, Cookie: cookie } : json,
    body: JSON.stringify({ language }),
  });
  const browser = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { token, conversationId } = await opened.json();
  const headers = { ...json, Authorization: `Bearer ${token}` };
  const address = `${base}/v3/directline/conversations`;
  await fetch(address, { method: 'POST', headers, body: '{}' });
  let heard = 0;

  const post = (activity: Partial<Activity>) =>
    fetch(`${address}/${conversationId}/activities`, {
      method: 'POST',
      headers,
      body: JSON.stringify(activity),
    });

  async function log(): Promise<readonly Activity[]> {
    const all: Activity[] = [];
    for (let watermark = ''; ; ) {
      const page = await fetch(`${address}/${conversationId}/activities?watermark=${watermark}`, { headers });
      if (!page.ok) throw new Error(`reading the log: ${page.status} ${await page.text()}`);
      const { activities, watermark: next } = await page.json();
      all.push(...activities);
      if (activities.length === 0) return all;
      watermark = next;
    }
  }

  return {
    conversationId,
    token,
    cookie: browser,
    post,
    log,
    async say(text, deliveryId) {
      const channelData = deliveryId ? { clientActivityID: deliveryId } : {};
      const response = await post({ type: 'message', text, from: { id: 'client', name: '' }, channelData });
      if (!response.ok) throw new Error(`saying "${text}": ${response.status} ${await response.text()}`);
      return (await response.json()).id;
    },
    async hear(text) {
      return eventually(async () => {
        const said = (await log()).map((activity) => ({
          text: wordsOf(activity),
          from: activity.from?.id ?? '',
        }));
        const index = said.findIndex(
          (line, at) => at >= heard && !isUser(line.from) && holds(line.text, text),
        );
        if (index < 0) {
          const last = said.slice(heard).map((line) => `  ${line.from}: ${line.text}`);
          throw new Error(`nobody said ${text}; since then:\n${last.join('\n')}`);
        }
        heard = index + 1;
        return said[index]?.text ?? '';
      });
    },
    async signInLink() {
      return eventually(async () => {
        const links = JSON.stringify(await log()).match(/http[^"\\]*\/sign-in\?t=[\w-]+/g);
        const link = links?.at(-1);
        if (!link) throw new Error('no sign-in card was shown');
        return link;
      });
    },
  };
}

const isUser = (id: string) => id.startsWith('dl_') || id === 'client';
const holds = (line: string, text: string | RegExp) =>
  typeof text === 'string' ? line.toLowerCase().includes(text.toLowerCase()) : text.test(line);

/** Everything an activity shows, its cards included, as one text. */
export function wordsOf(activity: Partial<Activity>): string {
  const cards = activity.attachments?.map((attachment) => cardWords(attachment.content)) ?? [];
  const buttons = activity.suggestedActions?.actions.map((action) => action.title) ?? [];
  return [activity.text, ...cards, ...buttons].filter(Boolean).join('\n');
}

const shown = new Set(['text', 'title', 'value', 'label', 'placeholder', 'url']);

function cardWords(content: unknown): string {
  if (Array.isArray(content)) return content.map(cardWords).join('\n');
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .map(([key, value]) => (typeof value === 'string' ? (shown.has(key) ? value : '') : cardWords(value)))
    .filter(Boolean)
    .join('\n');
}

/** Goes through the sign-in page of a chat as this person would, with the code that comes by mail. */
export async function signIn(chat: ChatClient, email: string, db: Queryable): Promise<void> {
  const link = new URL(await chat.signInLink());
  const send = async (step: string, fields: Record<string, string>) => {
    const response = await fetch(`${link.origin}/sign-in/${step}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        Cookie: chat.cookie,
        Origin: link.origin,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ t: link.searchParams.get('t') ?? '', lang: 'en', ...fields }),
    });
    if (response.status !== 303)
      throw new Error(`sign-in ${step}: ${response.status} ${await response.text()}`);
  };
  const newest = 'select id, body from mail order by id desc limit 1';
  const [before] = await db.query<{ id: number }>(newest);
  await send('address', { email });
  const code = await eventually(async () => {
    const [mail] = await db.query<{ id: number; body: string }>(newest);
    const found = mail && mail.id !== before?.id ? /\b\d{6}\b/.exec(mail.body)?.[0] : undefined;
    if (!found) throw new Error('no code was mailed');
    return found;
  });
  await send('code', { code });
}
