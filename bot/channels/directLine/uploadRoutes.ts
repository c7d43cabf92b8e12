import type { Attachment } from 'botbuilder';
import type { Request, Server } from 'restify';
import { z } from 'zod';
import { filePath } from '../../fileAddress.ts';
import type { UploadedFile } from '../../uploadedFile.ts';
import { createCapacity } from '../../web/capacity.ts';
import { createRateLimit } from '../../web/rateLimit.ts';
import { checkJson, readBytes } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { basePath } from './cors.ts';
import { deliver } from './deliver.ts';
import { type DirectLineDeps, usualTimings } from './deps.ts';
import { cleanFileName, dispositionName } from './fileName.ts';
import type { Gate } from './gate.ts';
import { imageType } from './imageType.ts';
import { type IncomingActivity, readIncomingActivity, toBotActivity } from './incomingActivity.ts';
import { type Multipart, readMultipart } from './multipart.ts';
import { refusals } from './refusals.ts';
import { resolveUser } from './users.ts';

const largestBytes = 4 * 1024 * 1024;
const slowestMs = 60_000;
/** Uploads are in memory until they are kept: at most 160 MB of them. */
const atOnce = { each: 3, all: 40 };
/** Many people may share one address. */
const conversationsOfAddress = 10;

/** Takes files of clients, at most 10 and 4 MB a request, and hands them to the bot with the message they belong to. */
export function mountUploadRoutes(server: Server, deps: DirectLineDeps, gate: Gate): void {
  const { uploadsPerHour } = deps.limits;
  const uploads = createRateLimit(uploadsPerHour, 3600, deps.clock);
  const fromAddress = createRateLimit(conversationsOfAddress * uploadsPerHour, 3600, deps.clock);
  const hold = createCapacity(atOnce);
  const { turnMs } = { ...usualTimings, ...deps.timings };
  server.post(
    `${basePath}/conversations/:id/upload`,
    route(deps.log, async (request, response) => {
      const access = await gate.admitToConversation(request, response);
      const { conversationId } = access.grant;
      const userId = new URLSearchParams(request.getQuery()).get('userId');
      if (!access.grant.user && !userId) throw refusals.badArgument('Name the user: upload?userId=…');
      uploads.take(conversationId);
      if (!access.bySecret) fromAddress.take(deps.clientAddress(request));
      const activity = await hold(conversationId, async () => {
        const { activity: given, files } = await readUpload(request);
        const incoming = readIncomingActivity(
          given === null
            ? { type: 'message', from: { id: userId } }
            : checkJson(given, z.record(z.string(), z.unknown())),
        );
        const author = resolveUser(access, { ...incoming.from, id: incoming.from?.id ?? userId }, deps.botId);
        if (!author) throw refusals.missingProperty('Invalid or missing activities in HTTP body: from.id.');
        const attachments = await Promise.all(
          files.map((file) => save(file, (kept) => deps.conversations.saveUpload(conversationId, kept))),
        );
        const merged = { ...incoming, attachments: mergeAttachments(incoming, files, attachments) };
        return toBotActivity(merged, author);
      });
      const answer = await deliver(deps.conversations, conversationId, activity, turnMs);
      sendJson(response, 200, answer);
    }),
  );
}

async function readUpload(request: Request): Promise<Multipart> {
  const contentType = request.headers['content-type'] ?? '';
  const bytes = await readBytes(request, largestBytes, slowestMs);
  if (/^multipart\/form-data\b/i.test(contentType)) {
    const upload = await readMultipart(bytes, contentType);
    if (upload.activity === null && upload.files.length === 0)
      throw refusals.badArgument('There is no file.');
    return upload;
  }
  if (bytes.length === 0) throw refusals.badArgument('There is no file.');
  const name = dispositionName(request.headers['content-disposition']);
  return { activity: null, files: [{ name, contentType, bytes }] };
}

async function save(file: UploadedFile, keep: (file: UploadedFile) => Promise<string>): Promise<Attachment> {
  const kept = { name: cleanFileName(file.name), contentType: safeType(file), bytes: file.bytes };
  return { contentType: kept.contentType, contentUrl: filePath(await keep(kept)), name: kept.name };
}

/** What the sender says it is, unless it claims to be an image that it is not. */
function safeType({ contentType, bytes }: UploadedFile): string {
  const image = imageType(bytes);
  if (image) return image;
  const claimed = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^(?!image\/)[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(claimed) ? claimed : 'application/octet-stream';
}

/** Each file takes the place of the first attachment of its name that waits for one; the others follow. */
function mergeAttachments(
  { attachments }: IncomingActivity,
  files: readonly UploadedFile[],
  saved: readonly Attachment[],
): IncomingActivity['attachments'] {
  const waiting = files.map((file, index) => ({ name: file.name, attachment: saved[index] }));
  const merged = (attachments ?? []).flatMap((attachment) => {
    const index = waiting.findIndex(({ name }) => name === attachment.name);
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (found?.attachment) return { ...attachment, ...found.attachment };
    return attachment.content === undefined && !attachment.contentUrl ? [] : attachment;
  });
  return [...merged, ...waiting.flatMap(({ attachment }) => attachment ?? [])];
}
