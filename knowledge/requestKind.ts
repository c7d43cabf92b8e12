import { type Classifier, type Example, learn } from './kind/classifier.ts';
import { type Cue, createCueFinder } from './kind/cues.ts';
import { type Sentence, sentencesOf } from './kind/examples.ts';
import { createFeatureReader, type WordedFeatures } from './kind/features.ts';
import { createMender, type Mended } from './kind/mend.ts';
import { type RequestKind, requestKinds } from './kind/requestKinds.ts';
import { createPlainReader } from './kind/ruledOut.ts';
import { unitsOf } from './kind/units.ts';
import type { Language } from './language.ts';
import { once, type Pieces } from './pieces.ts';
import { fold } from './text/fold.ts';
import { kindsEn } from './vocabulary/kinds.en.ts';
import { kindsHu } from './vocabulary/kinds.hu.ts';
import { kindsZh } from './vocabulary/kinds.zh.ts';

export { type OutsideTopic, outsideTopicOf } from './kind/outsideTopic.ts';
export { type RequestKind, requestKinds } from './kind/requestKinds.ts';

export interface RequestClass {
  /** Null when the bot would rather ask. */
  readonly kind: RequestKind | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The kinds to offer when it asks, the likeliest first. */
  readonly alternatives: readonly RequestKind[];
  /** The words that decided. */
  readonly because: readonly string[];
}

const vocabularies = [kindsEn, kindsHu, kindsZh];
const plainOf = createPlainReader(vocabularies);
const read = createFeatureReader(vocabularies);
const findCues = createCueFinder(vocabularies);
const none = requestKinds.length;
const lessons = { labels: none + 1, rounds: 5, rate: 0.8 } as const;
const learned = once(learnAll);

interface Learned {
  readonly classifier: Classifier;
  readonly mend: (plain: string) => Mended;
}

/** What a request is about, read from its text. */
export function classifyRequest(text: string, _language: Language): RequestClass {
  const { classifier, mend } = learned.result();
  const { plain, typed } = mend(plainOf(text));
  const features = read(plain);
  const cues = findCues(plain);
  const likelihoods = withCues(classifier.likelihoods(features), cues);
  const ranked = requestKinds
    .map((kind, label) => ({ kind, label, likelihood: likelihoods[label] ?? 0 }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const [first, second] = ranked;
  const sure = first && isSure(first.kind, first.likelihood, second?.likelihood ?? 0, likelihoods[none] ?? 0);
  return {
    kind: sure ? first.kind : null,
    confidence: Math.round((first?.likelihood ?? 0) * 100) / 100,
    alternatives: ranked
      .filter((it) => it.likelihood >= 0.08 && !(sure && it === first))
      .map((it) => it.kind),
    because: first ? telling(text, typed, features, cues, classifier, first.label) : [],
  };
}

/** Learns ahead what kinds of requests sound like; the first request that comes before finishes it. */
export const learnKinds = learned.pieces;

function* learnAll(): Pieces<Learned> {
  const sentences: Sentence[] = [];
  for (const vocabulary of vocabularies) {
    sentences.push(...sentencesOf(vocabulary));
    yield;
  }
  const units: (readonly string[])[] = [];
  const classifier = yield* learn(examplesOf(sentences, units), lessons);
  yield;
  const listed = vocabularies.flatMap(({ names, hints }) => [
    ...Object.values(names),
    ...Object.values(hints),
  ]);
  return { classifier, mend: yield* createMender(units, listed.map(fold)) };
}

/** One by one, since the features of all of them together would fill the memory; `into` takes their units. */
function* examplesOf(sentences: readonly Sentence[], into: (readonly string[])[]): Iterable<Example> {
  for (const { text, kind } of sentences) {
    const plain = plainOf(text);
    const units = unitsOf(plain);
    into.push(units);
    yield { features: read(plain, units), label: kind ? requestKinds.indexOf(kind) : none };
  }
}

/** How many times likelier a cue makes its kind. */
const cueWeight = 12;

function withCues(likelihoods: readonly number[], cues: readonly Cue[]): readonly number[] {
  const kinds = cues.map(({ kind }) => requestKinds.indexOf(kind));
  const weighed = likelihoods.map((it, label) => (kinds.includes(label) ? (it + 0.01) * cueWeight : it));
  const sum = weighed.reduce((total, it) => total + it, 0);
  return weighed.map((it) => it / sum);
}

/**
 * Words never seen before look technical, since most words of the trade are: technical needs more to be believed
 * than the kinds that people ask for in words of their own. Fitted on sentences that were held out.
 */
function isSure(kind: RequestKind, likelihood: number, next: number, nothing: number): boolean {
  const [least, lead] = kind === 'technical' ? [0.6, 0.3] : [0.42, 0.15];
  return likelihood >= least && likelihood - next >= lead && likelihood > nothing;
}

/** The words that speak most for a kind, as they were typed. */
function telling(
  text: string,
  mended: ReadonlyMap<string, string>,
  { keys, values, words }: WordedFeatures,
  cues: readonly Cue[],
  classifier: Classifier,
  label: number,
): readonly string[] {
  const byWord = new Map<string, number>();
  for (const [at, word] of words.entries())
    byWord.set(word, (byWord.get(word) ?? 0) + classifier.evidence(keys[at] ?? 0, values[at] ?? 0, label));
  const typed = new Map(
    (text.slice(0, 2000).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => [fold(word), word]),
  );
  for (const [word, slip] of mended) typed.set(word, typed.get(slip) ?? slip);
  const told = [...byWord]
    .filter(([word, weight]) => weight > 0.1 && word !== '' && !word.startsWith('§'))
    .sort((a, b) => b[1] - a[1])
    .map(([words]) => words);
  const settled = cues.filter(({ kind }) => kind === requestKinds[label]).map(({ words }) => words);
  return [...settled, ...told.filter((words) => !settled.some((it) => it.includes(words)))]
    .slice(0, 3)
    .map((words) => words.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => typed.get(word) ?? word));
}
