import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { clouds } from '../../../knowledge/cloud.ts';
import { languages } from '../../../knowledge/language.ts';
import { isTimeZone } from './answer.ts';

const given = {
  cloud: { type: 'string', default: '21vianet' },
  lang: { type: 'string', default: 'en' },
  kind: { type: 'string' },
  text: { type: 'string' },
  users: { type: 'string', default: 'unknown' },
  state: { type: 'string', default: 'unknown' },
  workaround: { type: 'string', default: 'unknown' },
  deadline: { type: 'string' },
  agreement: { type: 'boolean', default: false },
  opened: { type: 'string' },
  'time-zone': { type: 'string' },
  folder: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function oneOf<const Values extends readonly [string, ...string[]]>(...values: Values) {
  return z.enum(values, { message: `write ${list(values)}` });
}

function list(values: readonly string[]): string {
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : values.join();
}

/** The options of `npm run policy`, each with what to write instead of what it does not know. */
const schema = z.object({
  cloud: oneOf(...clouds),
  lang: oneOf(...languages),
  kind: oneOf('technical', 'billing', 'presales').optional(),
  text: z.string().optional(),
  users: oneOf('one', 'some', 'many', 'all', 'unknown'),
  state: oneOf('down', 'limited', 'working', 'unknown'),
  workaround: oneOf('yes', 'no', 'unknown'),
  deadline: oneOf('yes', 'no', 'unknown').optional(),
  agreement: z.boolean(),
  opened: z
    .string()
    .refine((it) => !Number.isNaN(Date.parse(it)), 'write a day or an instant, such as 2026-11-20T12:00:00Z')
    .optional(),
  'time-zone': z.string().refine(isTimeZone, 'write an IANA time zone, such as Europe/Budapest').optional(),
  folder: z
    .string()
    .refine((it) => existsSync(it), 'there is no such folder')
    .optional(),
  json: z.boolean(),
});

/** The options as they were given, defaults filled in. */
export type OptionValues = z.infer<typeof schema>;

/** What was asked on the command line, or every fault of it in a sentence. */
export type Options =
  | { readonly command: string | undefined; readonly values: OptionValues; readonly faults: null }
  | { readonly faults: readonly string[] };

/** Reads the arguments of the command. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: given });
    const read = schema.safeParse(values);
    if (read.success) return { command: positionals[0], values: read.data, faults: null };
    const faults = read.error.issues.map(({ path: [name = ''], message }) => {
      const value = Object.entries(values).find(([key]) => key === name)?.[1];
      return `--${String(name)} ${value}: ${message}.`;
    });
    return { faults };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { faults: [error.message] };
  }
}
