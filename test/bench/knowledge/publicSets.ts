import { join } from 'node:path';
import { root } from '../../../bot/root.ts';
import type { Document } from '../../../knowledge/search.ts';
import type { Engine } from './engines.ts';
import { areaUnder, mean, measure, type Quality, type Surely } from './quality.ts';
import { createRandom, linesOf, type Question } from './questions.ts';

/** A public set of questions by intent; see `public/ATTRIBUTION.md` for what each file holds. */
export interface PublicSet {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Texts of no intent; empty where the set has none. */
  readonly outside: readonly string[];
}

const folder = join(root, 'test/bench/knowledge/public');
const draws = [1, 2, 3];
/** Of each intent this many are asked at most, and two at least. */
const asked = { most: 6, least: 2 };

/** The samples that come with this repository. */
export function publicSets(): readonly PublicSet[] {
  const read = (...files: readonly string[]) => files.flatMap((file) => intentQuestions(join(folder, file)));
  return [
    { name: 'Banking77', questions: read('banking77.train.txt', 'banking77.test.txt'), outside: [] },
    { name: 'HWU64', questions: read('hwu64.train.txt', 'hwu64.test.txt'), outside: [] },
    {
      name: 'CLINC150',
      questions: read('clinc150.train.txt', 'clinc150.validation.txt'),
      outside: linesOf(join(folder, 'clinc150.outside.txt')),
    },
  ];
}

/**
 * How well an engine tells the intents apart that knows so many examples of each, or all but two where an intent has
 * fewer; mean of three draws, the same for every engine.
 */
export function measureFewShot(engine: Engine, set: PublicSet, shots: number): Quality & Partial<Surely> {
  const rounds = draws.map((seed) => {
    const drawn = draw(set.questions, shots, createRandom(seed));
    const built = engine.build(drawn.known, 'en');
    const quality = measure(built, drawn.asked);
    if (set.outside.length === 0) return quality;
    const inside = drawn.asked.map(({ text }) => built.certainty(text));
    return { ...quality, area: areaUnder(inside, set.outside.map(built.certainty)) };
  });
  return mean(rounds);
}

function draw(
  questions: readonly Question[],
  shots: number,
  random: () => number,
): { readonly known: readonly Document[]; readonly asked: readonly Question[] } {
  const byId = new Map<string, string[]>();
  for (const { id, text } of questions) byId.set(id, [...(byId.get(id) ?? []), text]);
  const known: Document[] = [];
  const left: Question[] = [];
  for (const [id, texts] of byId) {
    const shuffled = texts.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
    const all = shuffled.map(({ text }) => text);
    const count = Math.min(shots, all.length - asked.least);
    known.push({ id, fields: {}, examples: all.slice(0, count) });
    left.push(...all.slice(count, count + asked.most).map((text) => ({ id, text })));
  }
  return { known, asked: left };
}

function intentQuestions(file: string): readonly Question[] {
  let id = '';
  return linesOf(file).flatMap((line) => {
    if (!line.startsWith('# ')) return [{ id, text: line }];
    id = line.slice(2);
    return [];
  });
}
