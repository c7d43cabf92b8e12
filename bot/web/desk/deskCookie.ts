import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NewSession } from '../../desk/agents.ts';
import { cookieName, readCookie, setCookie } from '../cookies.ts';

/** The cookie an agent's browser is known by; no script reads it and no other site can send it along. */
export interface DeskCookie {
  /** The session token the browser sent, or null. */
  read(request: IncomingMessage): string | null;
  /** Signs the browser in with a session just begun. */
  set(response: ServerResponse, session: NewSession, now: Date): void;
  clear(response: ServerResponse): void;
}

/** The cookie of agents at a desk that people reach at an address. */
export function createDeskCookie(publicUrl: string): DeskCookie {
  const name = cookieName('desk-agent', publicUrl);
  const header = (value: string, seconds: number) => setCookie(name, value, { seconds, sameSite: 'Strict' });
  return {
    read: (request) => readCookie(request, name),
    set(response, { token, expiresAt }, now) {
      const seconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1000);
      response.setHeader('Set-Cookie', header(token, seconds));
    },
    clear: (response) => void response.setHeader('Set-Cookie', header('', 0)),
  };
}
