import type { z } from 'zod';

/**
 * The JSON a service answers with, checked by a schema. Follows no redirect; the caller sets the deadline.
 * Throws on any status but 2xx, naming the host and the status only.
 */
export async function fetchJson<Schema extends z.ZodType>(
  address: string,
  schema: Schema,
  init: RequestInit & { readonly signal: AbortSignal },
  call: typeof fetch = fetch,
): Promise<z.infer<Schema>> {
  const response = await call(address, { ...init, redirect: 'error' });
  const text = await response.text();
  if (!response.ok) throw new Error(`${new URL(address).hostname} answered ${response.status}`);
  return schema.parse(JSON.parse(text));
}
