import type { Document } from '../../../knowledge/search.ts';
import type { Engine } from './engines.ts';

export interface Speed {
  readonly documents: number;
  readonly buildMs: number;
  /** Milliseconds that half, and 99 of 100, of the searches and suggestions take at most. */
  readonly search: { readonly p50: number; readonly p99: number };
  readonly suggest: { readonly p50: number; readonly p99: number };
}

const leastRuns = 1_500;

/** Builds one index for each set of documents, one after the other, and asks the questions, warm. */
export function measureSpeed(
  engine: Engine,
  sets: readonly (readonly [readonly Document[], 'en' | 'hu' | 'zh'])[],
  questions: readonly string[],
): Speed {
  const start = performance.now();
  const built = sets.map(([documents, language]) => engine.build(documents, language));
  const buildMs = performance.now() - start;
  const [first] = built;
  if (!first || questions.length === 0) throw new Error('There is nothing to measure.');
  const turns = Math.ceil(leastRuns / questions.length);
  const asked = Array.from({ length: turns }, () => questions).flat();
  for (const text of questions.slice(0, 200)) {
    first.search(text);
    first.suggest(text);
  }
  return {
    documents: sets.reduce((sum, [documents]) => sum + documents.length, 0),
    buildMs,
    search: percentiles(asked.map((text) => timeOf(() => first.search(text)))),
    suggest: percentiles(asked.map((text, at) => timeOf(() => first.suggest(text.slice(0, 3 + (at % 20)))))),
  };
}

/** The longest that a hostile text of 10,000 characters takes, in ms: the best of five tries for each text. */
export function worstHostile(run: (text: string) => void): number {
  const texts = [
    'a'.repeat(10_000),
    'password '.repeat(1_111),
    '密码'.repeat(5_000),
    "'.-_".repeat(2_500),
    'pasword maibox frward '.repeat(455),
    Array.from({ length: 1_600 }, (_, at) => `w${at}x`).join(' '),
    '\u0301'.repeat(10_000),
    '😀'.repeat(5_000),
  ];
  return Math.max(
    ...texts.map((text) => Math.min(...Array.from({ length: 5 }, () => timeOf(() => run(text))))),
  );
}

/** Documents of made-up words, so many that only cost counts. */
export function manyDocuments(count: number): readonly Document[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    fields: {
      title: `${word(at)} and ${word(at * 7 + 1)}`,
      body: `${word(at * 3)} ${word(at * 5)} ${word(at * 11)}`,
    },
    examples: [`how do I ${word(at)} the ${word(at * 7 + 1)}`, `${word(at * 13)} does not work`],
  }));
}

const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'ka',
  'lo',
];

export function word(number: number): string {
  const mixed = (number * 2_654_435_761) % 65_536;
  return [mixed & 15, (mixed >> 4) & 15, (mixed >> 8) & 15].map((at) => syllables[at] ?? '').join('');
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
