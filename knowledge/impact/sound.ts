import { type Example, learn } from '../kind/classifier.ts';
import type { Language } from '../language.ts';
import { once, type Pieces } from '../pieces.ts';
import type { Severity } from '../severity.ts';
import { impactExamplesEn } from '../vocabulary/impactExamples.en.ts';
import { impactExamplesHu } from '../vocabulary/impactExamples.hu.ts';
import { impactExamplesZh } from '../vocabulary/impactExamples.zh.ts';
import { type ImpactExamples, sentencesOf } from './impactExamples.ts';
import { type Place, soundFeatures } from './soundFeatures.ts';

/** What a text sounds like, compared with examples. */
export interface Sound {
  readonly severity: Severity;
  /** 0 to 1, of each severity. */
  readonly likelihoods: Readonly<Record<Severity, number>>;
  /** The stretch of the text that speaks most for it, as it was typed. */
  readonly words: string;
}

const examples: Readonly<Record<Language, ImpactExamples>> = {
  en: impactExamplesEn,
  hu: impactExamplesHu,
  zh: impactExamplesZh,
};
const severities: readonly Severity[] = ['A', 'B', 'C'];
const lessons = { labels: severities.length, rounds: 5, rate: 0.6 } as const;
/** How much of a text is shown as the words that decided. */
const stretch = { words: 6, signs: 10 } as const;
const learned = { en: learning('en'), hu: learning('hu'), zh: learning('zh') } as const;

/** The severity that sentences like a text mean, by what was learned from the examples of its language. */
export function soundOf(text: string, language: Language): Sound {
  const classifier = learned[language].result();
  const features = soundFeatures(text);
  const { keys, values, placeOf, places } = features;
  const [A = 0, B = 0, C = 0] = classifier.likelihoods(features);
  const likelihoods = { A, B, C };
  const severity = severities.reduce((best, it) => (likelihoods[it] > likelihoods[best] ? it : best));
  const label = severities.indexOf(severity);
  const evidence = places.map(() => 0);
  for (const [at, place] of placeOf.entries())
    evidence[place] = (evidence[place] ?? 0) + classifier.evidence(keys[at] ?? 0, values[at] ?? 0, label);
  return { severity, likelihoods, words: telling(text, places, evidence) };
}

/** The stretch of a text whose places have most evidence together. */
function telling(text: string, places: readonly Place[], evidence: readonly number[]): string {
  const length = /\p{Script=Han}/u.test(text) ? stretch.signs : stretch.words;
  let sum = 0;
  let most = Number.NEGATIVE_INFINITY;
  let last = 0;
  for (const [at, one] of evidence.entries()) {
    sum += one - (evidence[at - length] ?? 0);
    if (sum > most) [most, last] = [sum, at];
  }
  const from = places[Math.max(0, last - length + 1)]?.start ?? 0;
  return text.slice(from, places[last]?.end ?? 0).replace(/\s+/g, ' ');
}

/** The sentences of a language that are learned from. */
export function lessonsOf(language: Language): readonly { text: string; severity: Severity }[] {
  return sentencesOf(examples[language]);
}

/** Learns ahead what severities sound like in a language. */
export function learnSound(language: Language): Pieces<void> {
  return learned[language].pieces();
}

function learning(language: Language) {
  return once(() => learn(examplesOf(language), lessons));
}

function* examplesOf(language: Language): Iterable<Example> {
  for (const { text, severity } of lessonsOf(language))
    yield { features: soundFeatures(text), label: severities.indexOf(severity) };
}
