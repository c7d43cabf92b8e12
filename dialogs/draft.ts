import { z } from 'zod';
import { callBackSchema } from './callBack.ts';

const yesOrNo = z.enum(['yes', 'no']).nullable();

/**
 * A request for help while it is being talked through.
 *
 * Null means not known yet, and is asked for; `unknown` means asked, and the person does not know.
 */
export const draftSchema = z.strictObject({
  kind: z.enum(['technical', 'billing', 'presales']).nullable(),
  problem: z.string().nullable(),
  usersAffected: z.enum(['one', 'some', 'many', 'all', 'unknown']).nullable(),
  serviceState: z.enum(['down', 'limited', 'working', 'unknown']).nullable(),
  workaround: z.enum(['yes', 'no', 'unknown']).nullable(),
  deadline: z.enum(['yes', 'no', 'unknown']).nullable(),
  /** The damage to the business in the person's words (R097); empty when there is none to tell. */
  impactStatement: z.string().nullable(),
  /** Whether people will work on it together with support all the time (R098). */
  peopleAssigned: yesOrNo,
  /** A lower level than proposed that the person asked for. */
  wished: z.enum(['B', 'C']).nullable().default(null),
  contact: z
    .strictObject({
      phone: z.string().nullable(),
      email: z.string(),
      callBack: callBackSchema.nullish(),
    })
    .nullable(),
  preferred: z.enum(['phone', 'email', 'chat']).nullable(),
  /** What was said when a call was asked for, before the problem was told. */
  callWish: z.string().nullable().default(null),
  /** Made with the first review card, so that sending twice opens one ticket. */
  submissionId: z.string().nullable(),
  /** What the person answered, oldest first: the way back. */
  answered: z.array(z.string()),
  /** What was said once and need not be said again. */
  told: z.array(z.enum(['partner', 'health', 'agreement', 'scope'])),
});

/** See draftSchema. */
export type Draft = z.infer<typeof draftSchema>;

/** What can be answered, and so taken back or changed. */
export type DraftField =
  | 'problem'
  | 'usersAffected'
  | 'serviceState'
  | 'workaround'
  | 'deadline'
  | 'impactStatement'
  | 'peopleAssigned'
  | 'wished'
  | 'contact'
  | 'preferred';

/** What the severity is weighed from. */
export const impactFields: readonly DraftField[] = [
  'usersAffected',
  'serviceState',
  'workaround',
  'deadline',
];
/** What severity A asks of the customer. */
export const dutyFields: readonly DraftField[] = ['impactStatement', 'peopleAssigned', 'wished'];
/** How the person is reached. */
export const contactFields: readonly DraftField[] = ['contact', 'preferred'];

/** Nothing is known yet. */
export const emptyDraft: Draft = {
  kind: null,
  problem: null,
  usersAffected: null,
  serviceState: null,
  workaround: null,
  deadline: null,
  impactStatement: null,
  peopleAssigned: null,
  wished: null,
  contact: null,
  preferred: null,
  callWish: null,
  submissionId: null,
  answered: [],
  told: [],
};

/** The draft with one more answer of the person. */
export function answer<Field extends DraftField>(draft: Draft, field: Field, value: Draft[Field]): Draft {
  return { ...draft, [field]: value, answered: [...draft.answered.filter((it) => it !== field), field] };
}

/** The draft without these answers, so that they are asked for again. */
export function forget(draft: Draft, fields: readonly DraftField[]): Draft {
  const forgotten = Object.fromEntries(fields.map((field) => [field, null]));
  return {
    ...draft,
    ...forgotten,
    answered: draft.answered.filter((field) => !fields.some((it) => it === field)),
  };
}

/** The draft without the last answer, or null when nothing was answered yet. */
export function stepBack(draft: Draft): Draft | null {
  const last = draft.answered.at(-1);
  const fields = [...impactFields, ...dutyFields, ...contactFields, 'problem' as const];
  const field = fields.find((it) => it === last);
  return field ? forget(draft, [field]) : null;
}
