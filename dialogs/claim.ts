import { z } from 'zod';

const typed = z.string().nullable();

/** What somebody who cannot sign in says of themselves for an emergency ticket; null means not told yet. */
export const claimSchema = z.strictObject({
  name: typed,
  organization: typed,
  email: typed,
  /** E.164. */
  phone: typed,
  problem: typed,
  /** Made once, so that sending twice opens one ticket. */
  submissionId: z.string(),
});

/** See claimSchema. */
export type Claim = z.infer<typeof claimSchema>;

/** In the order in which they are asked for. */
const claimFields = ['name', 'organization', 'email', 'phone', 'problem'] as const;

/** See claimFields. */
export type ClaimField = (typeof claimFields)[number];

/** Nothing is told yet. */
export function emptyClaim(submissionId: string): Claim {
  return { name: null, organization: null, email: null, phone: null, problem: null, submissionId };
}

/** What is to be asked next, or null when everything is told. */
export function nextField(claim: Claim): ClaimField | null {
  return claimFields.find((field) => claim[field] === null) ?? null;
}

/** The claim without what was told last; null when nothing was. */
export function withoutLast(claim: Claim): Claim | null {
  const last = claimFields.findLast((field) => claim[field] !== null);
  return last ? { ...claim, [last]: null } : null;
}
