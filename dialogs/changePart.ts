import { contactFields, type DraftField, dutyFields, forget, impactFields } from './draft.ts';
import { locales } from './locales/index.ts';
import { isOneOf } from './sameWords.ts';
import type { TalkTurn } from './talkTurn.ts';

const parts: Readonly<Record<'problem' | 'impact' | 'contact' | 'corrected', readonly DraftField[]>> = {
  problem: ['problem'],
  impact: [...impactFields, ...dutyFields],
  contact: contactFields,
  corrected: [],
};

/** What of a request for help is told anew; `corrected`: something was changed by words, and nothing is forgotten. */
export type Part = keyof typeof parts;

/** The part a review ended with; null when it ended otherwise. */
export function partOf(result: unknown): Part | null {
  return result === 'problem' || result === 'impact' || result === 'contact' || result === 'corrected'
    ? result
    : null;
}

/** The part somebody asks to change, in the words of the buttons of the review, wherever in the request they are. */
export function partAsked(text: string): Part | null {
  const named = (['problem', 'impact', 'contact'] as const).find((part) =>
    Object.values(locales).some(({ intake }) => isOneOf(text, [intake.change[part]])),
  );
  return named ?? null;
}

/** Forgets a part, so that it is asked for again. */
export function forgetPart(talk: TalkTurn, part: Part): void {
  talk.remember({ draft: forget(talk.draft, parts[part]) });
  if (part === 'problem') talk.remember({ question: null });
}
