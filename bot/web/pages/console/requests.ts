/** The server said no; `code` is one of its stable codes, `offline` when it did not answer at all. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'Refused';
    this.code = code;
  }
}

/** Requests of one signed-in agent, each with the token that lets it change things once the session is known. */
export function createRequests(deadlineMs: number) {
  let csrfToken = '';

  /** The answer's JSON. Throws Refused. */
  async function ask(path: string, init: RequestInit = {}, timeoutMs = deadlineMs) {
    const response = await fetch(`/api/desk/${path}`, {
      ...init,
      headers: { 'X-Desk-Token': csrfToken, ...init.headers },
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => {
      throw new Refused('offline');
    });
    const body = await response.json().catch(() => null);
    if (!response.ok) throw new Refused(body?.error?.code ?? 'other');
    return body;
  }

  const post = (path: string, body: object = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  function remember<Session extends { readonly csrfToken: string }>(session: Session): Session {
    csrfToken = session.csrfToken;
    return session;
  }

  return { ask, post, remember };
}
