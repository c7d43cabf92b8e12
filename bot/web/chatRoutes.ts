import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { type Language, languages } from '../../knowledge/language.ts';
import type { Log } from '../log.ts';
import { isThisMachine } from '../thisMachine.ts';
import { createBrowserCookie } from './browserCookie.ts';
import { chatPage } from './pages/chat/page.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import type { RateLimit } from './rateLimit.ts';
import { readJson } from './readBody.ts';
import { requireSameOrigin } from './sameOrigin.ts';
import { route, sendJson, sendPage } from './server.ts';

interface ChatRoutesOptions {
  readonly deskName: string;
  readonly publicUrl: string;
  readonly defaultLanguage: Language;
  /** New tokens a minute from one address. */
  readonly limit: RateLimit;
  readonly clientAddress: (request: Request) => string;
  /** The chat of this browser: the one it has, or a new one. */
  readonly openChat: (chat: {
    browserSecret: string;
    isNew: boolean;
    language: Language;
  }) => Promise<ChatToken>;
  readonly suggest: (text: string, language: Language) => readonly { article: string; text: string }[];
  readonly log: Log;
}

/** What a browser chats with; `expires_in` is in seconds. */
export interface ChatToken {
  readonly token: string;
  readonly conversationId: string;
  readonly expires_in: number;
}

const tokenRequest = z.object({
  /** Leave the present conversation behind and begin another. */
  startOver: z.boolean().default(false),
  language: z.enum(languages).optional(),
});
const suggestRequest = z.object({
  q: z
    .string()
    .catch('')
    .transform((text) => text.slice(0, 200)),
  lang: z.enum(languages).catch('en'),
});

/** The chat page, the token it chats with, and suggestions while typing. */
export function mountChat(server: Server, options: ChatRoutesOptions): void {
  const { deskName, publicUrl, defaultLanguage, limit, clientAddress, openChat, suggest, log } = options;
  const cookie = createBrowserCookie(publicUrl);

  const page = route(log, async (request, response) => {
    if (isOtherLocalName(request.headers.host, publicUrl)) {
      response.writeHead(302, { Location: `${publicUrl}/` });
      response.end();
      return;
    }
    const language = preferredLanguage(request, defaultLanguage);
    sendPage(response, (nonce) => chatPage({ deskName, language, nonce }));
  });
  server.get('/', page);

  const token = route(log, async (request: Request, response: Response) => {
    // Another site's form comes without the cookie, and the answer would set a new one: the chat would be lost here.
    requireSameOrigin(request, publicUrl);
    limit.take(clientAddress(request));
    const body = await readJson(request, tokenRequest);
    const browserSecret = cookie.hold(request, response);
    const language = body.language ?? preferredLanguage(request, defaultLanguage);
    const chat = await openChat({ browserSecret, isNew: body.startOver, language });
    sendJson(response, 200, chat);
  });
  server.post('/api/chat/token', token);

  const suggestions = route(log, async (request: Request, response: Response) => {
    const { q, lang } = suggestRequest.parse(request.query);
    sendJson(response, 200, { suggestions: suggest(q, lang) });
  });
  server.get('/api/chat/suggest', suggestions);
}

/** `localhost` for a desk at 127.0.0.1, say: the cookies of one name do not count under the other. */
function isOtherLocalName(host: string | undefined, publicUrl: string): boolean {
  const expected = new URL(publicUrl);
  const given = new URL(`http://${host ?? expected.host}`);
  return (
    [expected, given].every(({ hostname }) => isThisMachine(hostname)) && given.hostname !== expected.hostname
  );
}
