/** What is known of the best hit when its confidence is worked out. */
export interface Evidence {
  /** Its probability among all documents and none of them, 0 to 1. */
  readonly chance: number;
  /** The probability of the second hit as a share of that, 0 to 1. */
  readonly rival: number;
  /** Share of the question's weight that any document knows, 0 to 1. */
  readonly known: number;
  /** Share of the question's weight that this document holds, 0 to 1. */
  readonly answered: number;
  /** How much better it fits than a text that is about none of the documents. */
  readonly lead: number;
  /** How many words of the question say something; the same shares mean more in a long one. */
  readonly words: number;
  /** The document holds every product that the question names. */
  readonly holdsNames: boolean;
}

export type Outcome = 'answer' | 'choices' | 'none';

type Curve = Readonly<Record<Exclude<keyof Evidence, 'holdsNames' | 'rival'> | 'bias', number>>;

/*
 * Fitted on questions and texts that were held out: ways of asking taken out of the articles in three languages, texts
 * about something else, single and in a row, and three public sets with 5 and 8 examples a topic. Each curve is a
 * logistic regression.
 */
const right: Curve = { bias: -4.29, chance: 0.27, known: 1.04, answered: 1.59, lead: 0.38, words: 0.57 };
const inside: Curve = { bias: -7.42, chance: 0.11, known: 3.52, answered: 2.26, lead: 0.7, words: 1.76 };

/**
 * An answer must be likely and twice as likely as the next, and the question almost certainly about one of the
 * documents; a single word must lead far before every other, and what is said of one product is no answer for another.
 */
const sure = { right: 0.4, rival: 0.5, inside: 0.9, single: 0.75 };
const possiblyInside = 0.2;
/** With a product that the document does not name, less likely hits are not even worth a choice. */
const possiblyOther = 0.3;

/** How likely the best hit is right, 0 to 1, and what to do with it. */
export function judge(evidence: Evidence): { readonly confidence: number; readonly outcome: Outcome } {
  const confidence = along(right, evidence);
  const belongs = along(inside, evidence);
  const isRemote = belongs < possiblyInside || (!evidence.holdsNames && confidence < possiblyOther);
  if (isRemote) return { confidence, outcome: 'none' };
  const isClear = evidence.rival <= sure.rival && (evidence.words > 1 || evidence.chance >= sure.single);
  const isSure = isClear && evidence.holdsNames && confidence >= sure.right && belongs >= sure.inside;
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
