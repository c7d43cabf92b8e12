import type { CodeSent, CodeTried, Facts, Overview, Session, Transcript } from './data.ts';
import { createRequests } from './requests.ts';

/** Everything the console asks the server. Throws Refused. */
export interface Api {
  readonly session: () => Promise<Session>;
  readonly signIn: (token: string) => Promise<Session>;
  readonly signOut: () => Promise<void>;
  readonly overview: () => Promise<Overview>;
  readonly facts: (number: number, language: string) => Promise<Facts>;
  readonly transcript: (number: number, after: number) => Promise<Transcript>;
  readonly claimNext: () => Promise<number | null>;
  readonly claim: (number: number) => Promise<void>;
  /** Does one of the things an agent does under a claim. */
  readonly act: (
    number: number,
    claimNumber: number,
    action: 'reply' | 'typing' | 'note' | 'hand-back' | 'resolve' | 'reclassify' | 'await-customer',
    body?: object,
  ) => Promise<void>;
  /** Mails a code for the caller to the registered address. */
  readonly sendCallerCode: (number: number, claimNumber: number) => Promise<CodeSent>;
  readonly tryCallerCode: (number: number, claimNumber: number, code: string) => Promise<CodeTried>;
  readonly upload: (number: number, claimNumber: number, file: File) => Promise<{ id: string; name: string }>;
}

const deadlineMs = 20_000;

/** The requests of the tickets' area. */
export function createApi(): Api {
  const { ask, post, remember } = createRequests(deadlineMs);
  return {
    session: async () => remember(await ask('session')),
    signIn: async (token) => remember(await post('session', { token })),
    async signOut() {
      await post('sign-out');
    },
    overview: () => ask('tickets'),
    facts: (number, language) => ask(`tickets/${number}?language=${language}`),
    transcript: (number, after) => ask(`tickets/${number}/transcript?after=${after}`),
    claimNext: async () => (await post('claim-next')).number,
    async claim(number) {
      await post(`tickets/${number}/claim`);
    },
    async act(number, claimNumber, action, body = {}) {
      await post(`tickets/${number}/${action}`, { claimNumber, ...body });
    },
    sendCallerCode: (number, claimNumber) => post(`tickets/${number}/caller-code`, { claimNumber }),
    tryCallerCode: (number, claimNumber, code) =>
      post(`tickets/${number}/caller-check`, { claimNumber, code }),
    upload(number, claimNumber, file) {
      const query = new URLSearchParams({ claimNumber: String(claimNumber), name: file.name });
      const headers = { 'Content-Type': file.type || 'application/octet-stream' };
      return ask(`tickets/${number}/files?${query}`, { method: 'POST', headers, body: file }, 3 * deadlineMs);
    },
  };
}
