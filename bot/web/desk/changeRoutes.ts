import type { Request, Server } from 'restify';
import { z } from 'zod';
import { cleanFileName } from '../../channels/directLine/fileName.ts';
import type { Refusal } from '../../desk/agentDesk.ts';
import type { Claimant } from '../../desk/ticket.ts';
import { readCode } from '../../identity/signInRules.ts';
import { HttpError } from '../httpError.ts';
import { readBytes, readJson } from '../readBody.ts';
import { route, sendJson } from '../server.ts';
import type { DeskDeps } from './deskDeps.ts';
import type { DeskGate, SignedIn } from './deskGate.ts';
import { noSuchTicket, ticketNumber } from './ticketNumber.ts';

const mostFileBytes = 4 * 1024 * 1024;
const slowestUploadMs = 60_000;

const claimNumber = z.coerce.number().int().positive();
const key = z.string().regex(/^[\w-]{8,64}$/, 'is not 8 to 64 letters, digits, - or _');
const text = z.string().trim().max(8000, 'is longer than 8,000 characters');
const nothing = z.object({});

const claimBody = z.object({ claimNumber });
const replyBody = claimBody
  .extend({ key, text, files: z.array(z.string().max(100)).max(10).default([]) })
  .refine((body) => body.text !== '' || body.files.length > 0, 'has neither text nor files');
const noteBody = claimBody.extend({ key, text: text.min(1, 'is empty') });
const resolveBody = claimBody.extend({
  summary: text
    .nullable()
    .default(null)
    .transform((summary) => summary || null),
});
const reclassifyBody = claimBody.extend({
  severity: z.enum(['A', 'B', 'C']),
  kind: z.enum(['technical', 'billing', 'presales']),
  ground: z.enum(['facts', 'no-cooperation']),
  reason: z
    .string()
    .trim()
    .min(3, 'is too short to be a reason')
    .max(1000, 'is longer than 1,000 characters'),
});
const awaitBody = claimBody.extend({ awaits: z.boolean() });
const callerCodeBody = claimBody.extend({
  code: z
    .string()
    .max(40)
    .transform(readCode)
    .refine((code) => code !== null, 'is not a code of six digits'),
});
const fileQuery = z.object({ claimNumber, name: z.string().max(1000).default('') });

/** Everything an agent does to tickets. Refusals of the desk are 409 with a code the page knows. */
export function mountChangeRoutes(server: Server, deps: DeskDeps, gate: DeskGate): void {
  const { desk, callers, log } = deps;

  /** A change of one ticket: `work` gets the checked body and who sent it. */
  function change<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    work: (number: number, body: z.infer<Schema>, session: SignedIn) => Promise<object | Refusal>,
  ): void {
    const handler = route(log, async (request, response) => {
      const session = await gate.enterToChange(request);
      const number = ticketNumber(request);
      const result = await work(number, await readJson(request, schema), session);
      if (typeof result === 'string') throw refused(result);
      sendJson(response, 200, result);
    });
    server.post(`/api/desk/tickets/:number/${path}`, handler);
  }

  const claimNext = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    await readJson(request, nothing);
    const ticket = await desk.claimNext(agent);
    sendJson(response, 200, { number: ticket?.number ?? null });
  });
  server.post('/api/desk/claim-next', claimNext);

  change('claim', nothing, async (number, _body, { agent }) => {
    const ticket = await desk.claim(number, agent);
    return typeof ticket === 'string' ? ticket : { claimNumber: ticket.claimNumber };
  });

  change('reply', replyBody, (number, body, session) =>
    desk.reply(number, { ...body, ...by(body, session) }),
  );

  change('typing', claimBody, async (number, body, session) => {
    const shown = await desk.typing(number, by(body, session));
    return shown === 'shown' ? {} : shown;
  });

  change('note', noteBody, async (number, body, session) =>
    done(await desk.note(number, { ...body, ...by(body, session) })),
  );

  change('hand-back', claimBody, async (number, body, session) =>
    done(await desk.handBack(number, by(body, session))),
  );

  change('resolve', resolveBody, async (number, body, session) =>
    done(await desk.resolve(number, { ...body, ...by(body, session) })),
  );

  change('reclassify', reclassifyBody, async (number, body, session) =>
    done(await desk.reclassify(number, { ...body, ...by(body, session) })),
  );

  change('await-customer', awaitBody, async (number, body, session) =>
    done(await desk.awaitCustomer(number, { ...body, ...by(body, session) })),
  );

  change('caller-code', claimBody, (number, body, session) => callers.sendCode(number, by(body, session)));

  change('caller-check', callerCodeBody, (number, body, session) =>
    callers.tryCode(number, by(body, session), body.code),
  );

  const addFile = route(log, async (request: Request, response) => {
    const session = await gate.enterToChange(request);
    const query = fileQuery.safeParse(request.query);
    if (!query.success) throw new HttpError(400, 'BadArgument', 'Say under which claim the file is sent.');
    const bytes = await readBytes(request, mostFileBytes, slowestUploadMs);
    const file = {
      name: cleanFileName(query.data.name),
      contentType: contentType(request.headers['content-type']),
      bytes,
    };
    const added = await desk.addFile(ticketNumber(request), by(query.data, session), file);
    if (typeof added === 'string') throw refused(added);
    sendJson(response, 200, { id: added.id, name: file.name });
  });
  server.post('/api/desk/tickets/:number/files', addFile);
}

function by(body: { readonly claimNumber: number }, { agent }: SignedIn): Claimant {
  return { agent, claimNumber: body.claimNumber };
}

function done(result: object | Refusal): object | Refusal {
  return typeof result === 'string' ? result : {};
}

function contentType(header: string | undefined): string {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'application/octet-stream';
}

const sentences: Record<Exclude<Refusal, 'unknown'>, readonly [code: string, message: string]> = {
  taken: ['Taken', 'A colleague has this ticket.'],
  over: ['Over', 'This ticket has ended.'],
  'moved-on': ['MovedOn', 'You no longer hold this ticket. Nothing was sent.'],
  'not-allowed': ['NotAllowed', 'The support policy does not allow this level here.'],
  'not-lower': ['NotLower', 'For want of cooperation the level can only go down.'],
  unverified: ['Unverified', 'Verify who asks first.'],
  'unknown-file': ['UnknownFile', 'A file of this message is not there. Attach it again.'],
};

function refused(refusal: Refusal): HttpError {
  if (refusal === 'unknown') return noSuchTicket();
  const [code, message] = sentences[refusal];
  return new HttpError(409, code, message);
}
