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
  /** How many words of the question say something; the same shares mean more in a long one. */
  readonly words: number;
}

export type Outcome = 'answer' | 'choices' | 'none';

type Curve = Readonly<Record<keyof Evidence | 'bias', number>>;

/*
 * Fitted on questions and texts that were held out: ways of asking taken out of the articles in three languages, single
 * words that several articles share, texts about something else, single and in a row, and three public sets with 5
 * and 8 examples a topic. Each curve is a logistic regression.
 */
const right: Curve = { bias: -5.47, chance: 0.28, known: 1.08, answered: 1.31, lead: 0.34, words: 1.41 };
const inside: Curve = { bias: -7.33, chance: 0.09, known: 3.39, answered: 2.7, lead: 0.7, words: 1.63 };

/**
 * An answer must be clearly more likely right than not, and the question almost certainly about one of the documents;
 * one that is a single word must lead far before every other.
 */
const sure = { right: 0.6, inside: 0.9, single: 0.75 };
const possiblyInside = 0.2;

/** How likely the best hit is right, 0 to 1, and what to do with it. */
export function judge(evidence: Evidence): { readonly confidence: number; readonly outcome: Outcome } {
  const confidence = along(right, evidence);
  const belongs = along(inside, evidence);
  if (belongs < possiblyInside) return { confidence, outcome: 'none' };
  const isClear = evidence.words > 1 || evidence.chance >= sure.single;
  const isSure = isClear && confidence >= sure.right && belongs >= sure.inside;
  return { confidence, outcome: isSure ? 'answer' : 'choices' };
}

function along(curve: Curve, { chance, known, answered, lead, words }: Evidence): number {
  const odds = Math.log((chance + 1e-3) / (1 - chance + 1e-3));
  const sum =
    curve.bias +
    curve.chance * odds +
    curve.known * known +
    curve.answered * answered +
    curve.lead * lead +
    curve.words * Math.log(1 + words);
  return 1 / (1 + Math.exp(-sum));
}
