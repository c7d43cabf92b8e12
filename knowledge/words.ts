import { createHanReader } from './hanReader.ts';
import type { Language } from './language.ts';
import { fold } from './text/fold.ts';
import { createPhrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import { split } from './text/split.ts';
import { createOtherStem, createStem } from './text/stem.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Only this much of a text is read: what a hurried person pastes is said well before. In characters. */
export const longestText = 1_000;
/** About as many terms are taken from one text, not more. */
export const mostTerms = 240;

/** Something of a text that can be compared. */
export interface Term {
  readonly term: string;
  /** The word of the text it came from, folded but not stemmed. */
  readonly word: string;
  /**
   * word: a stem · name: a known name, whatever its spelling · exact: a code or a setting's name ·
   * part: a word inside a name or code · concept: what a word has in common with its synonyms ·
   * pair: two neighbouring Han characters, which are read where they are wanted
   */
  readonly kind: 'word' | 'name' | 'exact' | 'part' | 'concept' | 'pair';
  /** Says nothing about the topic by itself: `the`, `how`. */
  readonly stop: boolean;
}

export interface Reading {
  readonly terms: readonly Term[];
  /** Stems and names in reading order. */
  readonly sequence: readonly string[];
  /** Folded words and Han runs in reading order. */
  readonly spelled: readonly string[];
}

/** A reader of texts in one language. */
export interface Words {
  readonly language: Language;
  /** How much likeness of letters counts in this language. */
  readonly letters: number;
  /**
   * The terms of a text. Reads at most 1,000 characters and gives about 240 terms at most.
   *
   * `correct` may give other words for a folded word of a text, e.g. without its typing error.
   */
  read(text: string, correct?: (word: string) => readonly string[]): Reading;
  stem(word: string): string;
  /** True for a word that the language's vocabulary holds, whether or not any article does. */
  knows(word: string): boolean;
}

/** Reads texts with a vocabulary: folds, splits, stems, and finds names, codes and synonyms. */
export function createWords(vocabulary: Vocabulary): Words {
  const stem = createStem(vocabulary.language);
  const otherStem = createOtherStem(vocabulary.language);
  const names = createPhrases(vocabulary.names, '=', stem);
  const synonyms = createPhrases(vocabulary.synonyms, '~', stem);
  const stops = new Set(vocabulary.stopWords.map(fold).map((word) => word.replaceAll("'", '')));
  const readHan = createHanReader(names, synonyms, stops);
  const wordOf = remember((word): Term => ({ kind: 'word', term: stem(word), word, stop: stops.has(word) }));

  function read(text: string, correct?: (word: string) => readonly string[]): Reading {
    const terms: Term[] = [];
    const sequence: string[] = [];
    const spelled: string[] = [];
    let words: string[] = [];
    const add = (kind: Term['kind'], term: string, word: string, stop = false) =>
      terms.push({ kind, term, word, stop });

    function flush(): void {
      if (words.length === 0) return;
      const read = words.map(wordOf);
      const stems = read.map(({ term }) => term);
      for (let at = 0; at < words.length; ) {
        const [name] = names.at(stems, at);
        const length = name?.length ?? 1;
        const word = read[at];
        if (name) {
          const whole = words.slice(at, at + length);
          add('name', name.group, whole.join(' '));
          sequence.push(name.group);
          if (length > 1) for (const part of whole) add('part', stem(part), part);
        } else if (word) {
          terms.push(word);
          sequence.push(word.term);
          const other = otherStem(word.word);
          if (other !== null) add('part', other, word.word);
        }
        for (let inside = at; inside < at + length; inside++) {
          for (const synonym of synonyms.at(stems, inside)) {
            const meant = words.slice(inside, inside + synonym.length);
            add(
              'concept',
              synonym.group,
              meant.join(' '),
              meant.every((each) => stops.has(each)),
            );
          }
        }
        at += length;
      }
      spelled.push(...words);
      words = [];
    }

    for (const piece of split(fold(text.slice(0, longestText)))) {
      if (terms.length + words.length > mostTerms) break;
      if (piece.han) {
        flush();
        const run = piece.run.slice(0, mostTerms - terms.length);
        const read = readHan(run);
        spelled.push(run);
        terms.push(...read.terms);
        sequence.push(...read.sequence);
        continue;
      }
      if (piece.exact !== null) add('exact', `#${piece.exact}`, piece.exact);
      for (const part of piece.parts) words.push(...(correct?.(part) ?? [part]));
    }
    flush();
    return { terms, sequence, spelled };
  }

  return {
    language: vocabulary.language,
    letters: vocabulary.letters,
    read,
    stem,
    knows: (word) => stops.has(word) || names.knows(stem(word)) || synonyms.knows(stem(word)),
  };
}
