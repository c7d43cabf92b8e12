import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecret } from '../secret.ts';
import { cookieName, readCookie, setCookie } from './cookies.ts';

/** The cookie that tells which browser holds a chat or a sign-in link. */
interface BrowserCookie {
  /** The secret the browser sent, or null. */
  read(request: IncomingMessage): string | null;
  /** The secret of this browser, for another month; one without a sound secret gets a new one. */
  hold(request: IncomingMessage, response: ServerResponse): string;
}

const monthSeconds = 30 * 24 * 60 * 60;

/** The browser cookie of a desk that people reach at an address. */
export function createBrowserCookie(publicUrl: string): BrowserCookie {
  const name = cookieName('desk-browser', publicUrl);
  const read = (request: IncomingMessage) => readCookie(request, name);
  return {
    read,
    hold(request, response) {
      const known = read(request);
      const secret = known && /^[\w-]{32}$/.test(known) ? known : createSecret();
      response.setHeader('Set-Cookie', setCookie(name, secret, { seconds: monthSeconds, sameSite: 'Lax' }));
      return secret;
    },
  };
}
