import { z } from 'zod';
import type { Signal } from './signals.ts';

/** PostgreSQL refuses payloads of 8000 bytes; what is left is for the sender and the brackets. */
const limitBytes = 7_900;

const signal: z.ZodType<Signal> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('conversation'), id: z.string() }),
  z.object({ kind: z.literal('ticket'), number: z.number() }),
  z.object({ kind: z.enum(['events', 'outbox', 'knowledge', 'resync']) }),
  z.object({
    kind: z.literal('typing'),
    conversation: z.string(),
    from: z.object({ id: z.string(), name: z.string(), role: z.enum(['user', 'bot', 'agent']) }),
  }),
]);
const payload = z.object({ from: z.string(), signals: z.array(z.unknown()) });

/** As few NOTIFY payloads as hold the signals. One that fits in none becomes `resync`; of typing nobody needs to know. */
export function packSignals(from: string, signals: readonly Signal[]): readonly string[] {
  const packed: string[][] = [];
  let room = 0;
  for (const each of signals) {
    const text = fitting(each, from);
    if (text === null) continue;
    const size = Buffer.byteLength(text) + 1;
    if (size > room) {
      packed.push([]);
      room = limitBytes - envelopeBytes(from);
    }
    packed.at(-1)?.push(text);
    room -= size;
  }
  return packed.map((texts) => `{"from":${JSON.stringify(from)},"signals":[${texts.join(',')}]}`);
}

function fitting(each: Signal, from: string): string | null {
  const text = JSON.stringify(each);
  if (Buffer.byteLength(text) + envelopeBytes(from) < limitBytes) return text;
  return each.kind === 'typing' ? null : JSON.stringify({ kind: 'resync' } satisfies Signal);
}

function envelopeBytes(from: string): number {
  return Buffer.byteLength(JSON.stringify({ from, signals: [] }));
}

/** The sender and its signals; what is no payload of ours, or a signal of a newer version, is left out. */
export function unpackSignals(text: string | undefined): { from: string | null; signals: readonly Signal[] } {
  const read = payload.safeParse(parseJson(text));
  if (!read.success) return { from: null, signals: [] };
  const signals = read.data.signals.flatMap((each) => {
    const known = signal.safeParse(each);
    return known.success ? [known.data] : [];
  });
  return { from: read.data.from, signals };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
