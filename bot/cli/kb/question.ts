import { z } from 'zod';
import { languages } from '../../../knowledge/language.ts';

const schema = z.object({
  query: z.string(),
  lang: z.enum(languages).optional(),
  /** Id of the article that answers it; null when none does. */
  topic: z.string().nullable().optional(),
});

/** A question to the knowledge base, as a line of a file gives it. */
export type Question = z.infer<typeof schema>;

/** One line of a file of questions, or what is wrong with it. `line` counts from 1. */
export function readQuestion(text: string, line: number): Question | { readonly error: string } {
  try {
    const read = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (read.success) return read.data;
    const first = read.error.issues[0];
    return {
      error: `line ${line}: ${first?.path.join('.') || 'the line'}: ${first?.message ?? 'not understood'}`,
    };
  } catch {
    return { error: `line ${line}: not JSON; write {"query":"…","lang":"en"}` };
  }
}
