import busboy from 'busboy';
import type { UploadedFile } from '../../uploadedFile.ts';
import { refusals } from './refusals.ts';

/** An upload taken apart: its files, and the text of the activity they belong to when it brings one. */
export interface Multipart {
  readonly activity: string | null;
  readonly files: readonly UploadedFile[];
}

const mostFiles = 10;
const activityType = 'application/vnd.microsoft.activity';

/** Takes a multipart/form-data body apart. Throws HttpError 400 when it is damaged, 413 beyond 10 files. */
export async function readMultipart(bytes: Buffer, contentType: string): Promise<Multipart> {
  const parts = await readParts(bytes, contentType);
  const activities = parts.filter((part) => part.contentType === activityType);
  if (activities.length > 1) throw refusals.badArgument('An upload may hold one activity.');
  const files = parts.filter((part) => part.contentType !== activityType);
  if (files.length > mostFiles) throw refusals.tooLarge(`An upload may hold ${mostFiles} files.`);
  return { activity: activities[0]?.bytes.toString('utf8') ?? null, files };
}

function readParts(bytes: Buffer, contentType: string): Promise<UploadedFile[]> {
  return new Promise((resolve, reject) => {
    const parts: UploadedFile[] = [];
    const damaged = () => reject(refusals.badArgument('The multipart body is damaged.'));
    const parser = createParser(contentType);
    if (!parser) return damaged();
    parser.on('file', (_field, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', damaged);
      stream.on('end', () =>
        parts.push({ name: filename ?? '', contentType: mimeType, bytes: Buffer.concat(chunks) }),
      );
    });
    parser.on('field', (name, value, { mimeType }) => {
      if (mimeType === activityType) parts.push({ name, contentType: mimeType, bytes: Buffer.from(value) });
    });
    const tooMany = () => reject(refusals.tooLarge(`An upload may hold ${mostFiles} files.`));
    parser.on('partsLimit', tooMany);
    parser.on('error', damaged);
    parser.on('close', () => resolve(parts));
    parser.end(bytes);
  });
}

/** Null when the content type has no usable boundary. */
function createParser(contentType: string): busboy.Busboy | null {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { parts: mostFiles + 2, fieldSize: 256 * 1024, headerPairs: 20 },
    });
  } catch {
    return null;
  }
}
