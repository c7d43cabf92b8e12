import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NewSession } from '../../desk/agents.ts';
import { readCookie } from '../cookies.ts';

/** The cookie an agent's browser is known by; no script reads it and no other site can send it along. */
export interface DeskCookie {
  /** The session token the browser sent, or null. */
  read(request: IncomingMessage): string | null;
  /** Signs the browser in with a session just begun. */
  set(response: ServerResponse, session: NewSession, now: Date): void;
  clear(response: ServerResponse): void;
}

/** `__Host-` keeps the cookie to this very host, where people reach it over https. */
export function createDeskCookie(publicUrl: string): DeskCookie {
  const isSecure = publicUrl.startsWith('https:');
  const name = isSecure ? '__Host-desk-agent' : 'desk-agent';
  const header = (value: string, seconds: number) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;
  return {
    read: (request) => readCookie(request, name),
    set(response, { token, expiresAt }, now) {
      const seconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1000);
      response.setHeader('Set-Cookie', header(token, seconds));
    },
    clear: (response) => void response.setHeader('Set-Cookie', header('', 0)),
  };
}
