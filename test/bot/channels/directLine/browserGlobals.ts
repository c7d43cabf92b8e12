import { WebSocket } from 'ws';

/**
 * Gives Node what the Direct Line client expects of a browser, an XMLHttpRequest and a WebSocket; returns what takes
 * it away again. Requests go over fetch, without CORS.
 */
export function installBrowserGlobals(): () => void {
  const before = { XMLHttpRequest: globalThis.XMLHttpRequest, WebSocket: globalThis.WebSocket };
  Object.assign(globalThis, { XMLHttpRequest: FetchedRequest, WebSocket });
  return () => Object.assign(globalThis, before);
}

/** As much of XMLHttpRequest as rxjs 5 uses. */
class FetchedRequest {
  readonly upload = {};
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  #address = { method: 'GET', url: '' };
  #sent = new Headers();
  #received = new Headers();
  #abort = new AbortController();

  open(method: string, url: string): void {
    this.#address = { method, url };
  }

  setRequestHeader(name: string, value: string): void {
    this.#sent.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#received.get(name);
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string | FormData): void {
    void this.#run(body).catch((error: unknown) => {
      if (this.#abort.signal.aborted) return;
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      (isLate ? this.ontimeout : this.onerror)?.call(this, {});
    });
  }

  async #run(body: string | FormData | undefined): Promise<void> {
    const signals = [this.#abort.signal, ...(this.timeout > 0 ? [AbortSignal.timeout(this.timeout)] : [])];
    const response = await fetch(this.#address.url, {
      method: this.#address.method,
      headers: this.#sent,
      signal: AbortSignal.any(signals),
      ...(body !== undefined && { body }),
    });
    const bytes = await response.arrayBuffer();
    this.#received = response.headers;
    this.response = this.responseType === 'arraybuffer' ? bytes : parse(Buffer.from(bytes).toString());
    this.status = response.status;
    this.readyState = 4;
    this.onreadystatechange?.call(this, {});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
