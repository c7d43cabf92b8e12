import type { IncomingMessage } from 'node:http';

/** The value of a cookie the browser sent, or null. */
export function readCookie(request: IncomingMessage, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

/** The name of a cookie of ours; `__Host-` keeps it to this very host, where people reach it over https. */
export function cookieName(name: string, publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name;
}

/**
 * A `Set-Cookie` header that no script can read. Other sites cannot send it along with a form, and with `Strict` not even
 * by a link.
 */
export function setCookie(
  name: string,
  value: string,
  { seconds, sameSite }: { readonly seconds: number; readonly sameSite: 'Lax' | 'Strict' },
): string {
  const secure = name.startsWith('__Host-') ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}; Max-Age=${seconds}${secure}`;
}
