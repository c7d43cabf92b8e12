import { compilePhrases, type Found } from '../phrases/compilePhrases.ts';
import { isMark, toUnits, type Unit } from '../phrases/units.ts';
import { fold } from '../text/fold.ts';
import type { ImpactWords } from './impactWords.ts';

/** A phrase in a clause; `words` as the person typed them. */
export interface Seen extends Found {
  readonly words: string;
  readonly numbers: readonly number[];
}

/** A stretch of a text that says one thing. */
export interface Clause {
  readonly seen: readonly Seen[];
  readonly start: number;
  /** Number of the sentence it is in. */
  readonly sentence: number;
  /** The last clause of a sentence that ends as a question. */
  readonly asks: boolean;
}

const longest = 2000;
const sentenceEnds = new Set(['.', '!', '?', '。', '\n']);
const clauseEnds = new Set([',', ';', ':']);
const questionWords = new Set(['吗', '么', '呢']);
const shortest = 3;
/** Nobody says more in one breath: a longer clause is cut, and a phrase repeated in it counts a few times. */
const longestClause = 80;
const mostOfOne = 6;

/** A reader of texts: their clauses with the phrases of the vocabulary in them. */
export function createClauseReader(words: ImpactWords): (text: string) => readonly Clause[] {
  const find = compilePhrases({ ...words.cues, ...words.numbers, ...serviceCues(words) }, words.lists);
  const breaks = compilePhrases({ break: alternatives(words.breaks) }, {});
  const numberWords = new Map(
    words.numberWords
      .split(',')
      .map((it) => it.trim().split(' '))
      .map(([word = '', value]) => [fold(word), Number(value)]),
  );
  return (text) => {
    const units = toUnits(text.slice(0, longest), numberWords);
    const found = find(units);
    const starts = new Set(breaks(units).map((it) => it.at));
    for (const it of found)
      if (it.cue === 'some' || it.cue === 'all')
        for (let at = it.at + 1; at < it.end; at += 1) starts.delete(at);
    let next = 0;
    const clauses: Clause[] = [];
    let start = 0;
    let sentence = 0;
    const close = (end: number, asks: boolean) => {
      const times = new Map<string, number>();
      const seen: Seen[] = [];
      for (; (found[next]?.at ?? end) < end; next += 1) {
        const it = found[next];
        const before = times.get(it?.cue ?? '') ?? 0;
        if (!it || it.at < start || before >= mostOfOne) continue;
        times.set(it.cue, before + 1);
        seen.push(seenIn(units, it));
      }
      if (end > start) clauses.push({ seen, start, sentence, asks });
      start = end;
    };
    for (const [at, { word }] of units.entries()) {
      if (sentenceEnds.has(word)) {
        const loud = ['?', '!'].includes(units[at + 1]?.word ?? '');
        close(at, (word === '?' && !loud) || questionWords.has(units[at - 1]?.word ?? ''));
        start = at + 1;
        sentence += 1;
      } else if (clauseEnds.has(word)) {
        if (at - start > shortest) close(at, false);
      } else if ((starts.has(at) && at - start > 1) || at - start >= longestClause) close(at, false);
    }
    close(units.length, questionWords.has(units.at(-1)?.word ?? ''));
    return clauses;
  };
}

/** One cue for each line of services, so that several spellings of one are not several. */
function serviceCues({ services }: ImpactWords): Record<string, string> {
  const lines = services.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(lines.map((line, index) => [`service${index}`, alternatives(line)]));
}

function alternatives(list: string): string {
  return list
    .split(',')
    .map((it) => it.trim().replaceAll(' ', '_'))
    .join('|');
}

function seenIn(units: readonly Unit[], found: Found): Seen {
  const part = units.slice(found.at, found.end);
  const typed = part.map((it) => it.typed).filter((it) => !isMark(it));
  return {
    ...found,
    words: typed.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
    numbers: part.flatMap((it) => it.value ?? []),
  };
}
