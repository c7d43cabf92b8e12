/** What is known of the best hit when its confidence is worked out. */
export interface Evidence {
  /** Its probability among all documents and none of them, 0 to 1. */
  readonly chance: number;
  /** Share of the question's weight that any document knows, 0 to 1. */
  readonly known: number;
  /** Share of the question's weight that this document holds, 0 to 1. */
  readonly answered: number;
  /** How much better it fits than a text that is about none of the documents. */
  readonly lead: number;
}

export type Outcome = 'answer' | 'choices' | 'none';

type Curve = Readonly<Record<keyof Evidence | 'bias', number>>;

/*
 * Fitted on held-out questions: ways of asking taken out of the articles in three languages, two public sets of
 * questions with 5 and 8 examples a topic, and texts about something else. Each curve is a logistic regression.
 */
const right: Curve = { bias: -1.85, chance: 0.33, known: 0.34, answered: 1.23, lead: 0.25 };
const inside: Curve = { bias: -2.36, chance: 0.32, known: 3.24, answered: 1.36, lead: 0.39 };

/** An answer must be likely right, and the question almost certainly about one of the documents. */
const sure = { right: 0.45, inside: 0.93 };
const possiblyInside = 0.4;

/** How likely the best hit is right, 0 to 1, and what to do with it. */
export function judge(evidence: Evidence): { readonly confidence: number; readonly outcome: Outcome } {
  const confidence = along(right, evidence);
  const belongs = along(inside, evidence);
  if (belongs < possiblyInside) return { confidence, outcome: 'none' };
  const isSure = confidence >= sure.right && belongs >= sure.inside;
  return { confidence, outcome: isSure ? 'answer' : 'choices' };
}

function along(curve: Curve, { chance, known, answered, lead }: Evidence): number {
  const odds = Math.log((chance + 1e-3) / (1 - chance + 1e-3));
  const sum =
    curve.bias + curve.chance * odds + curve.known * known + curve.answered * answered + curve.lead * lead;
  return 1 / (1 + Math.exp(-sum));
}
