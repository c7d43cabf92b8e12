import type { UploadedFile } from '../../uploadedFile.ts';
import { imageType } from '../directLine/imageType.ts';
import type { AccessToken } from './accessToken.ts';

type Picture = Omit<UploadedFile, 'name'>;

/** Fetches a picture that somebody pasted into Teams; null when it cannot be had or is none. Never throws. */
export type FetchPicture = (address: string) => Promise<Picture | null>;

interface PicturesOptions {
  /** Null when the bot has no app id. */
  readonly token: AccessToken | null;
  /** Whether this address may be called; the token goes nowhere else. */
  readonly mayCall: (address: string) => boolean;
  readonly fetch?: typeof fetch;
}

const deadlineMs = 5_000;
const largestBytes = 4 * 1024 * 1024;

/** Pictures stay with the service until the bot asks for them with its token: at most 4 MB, within 5 s. */
export function createPictures({ token, mayCall, fetch: call = fetch }: PicturesOptions): FetchPicture {
  return async (address) => {
    if (!mayCall(address)) return null;
    try {
      const shown = token && (await token.get());
      const response = await call(address, {
        headers: shown === null ? {} : { Authorization: `Bearer ${shown}` },
        redirect: 'error',
        signal: AbortSignal.timeout(deadlineMs),
      });
      const bytes = response.ok ? await readSome(response) : null;
      const contentType = bytes && imageType(bytes);
      return bytes && contentType ? { contentType, bytes } : null;
    } catch {
      return null;
    }
  };
}

/** The body, or null when it is larger than a picture may be. */
async function readSome(response: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
