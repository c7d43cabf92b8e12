import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../bot/root.ts';
import { documentOf } from '../../knowledge/articleDocument.ts';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { loadLibrary } from '../../knowledge/library.ts';
import { createIndex } from '../../knowledge/search.ts';
import { en } from '../../knowledge/vocabulary/en.ts';
import { createWords } from '../../knowledge/words.ts';
import { type Engine, ours, peers } from './knowledge/engines.ts';
import { crossValidate, draw, fewShot, measure, type Quality } from './knowledge/quality.ts';
import {
  createRandom,
  intentQuestions,
  linesOf,
  outsideMessages,
  unseenQuestions,
} from './knowledge/questions.ts';
import { manyDocuments, measureSpeed, word, worstHostile } from './knowledge/speed.ts';
import { print } from './knowledge/table.ts';

/*
 * Quality and speed of the search, beside other engines, in one run: `npm run bench:knowledge`.
 *
 *   --public FOLDER   also measures sets of intents: `NAME.txt` (see intentQuestions) and, for texts that belong to
 *                     none of them, `NAME.outside.txt`
 */
const { values } = parseArgs({ options: { public: { type: 'string' } } });
const articles = loadLibrary(join(root, 'knowledge/articles'));
const engines: readonly Engine[] = [ours(), ...peers];
const percent = (share: number) => (100 * share).toFixed(1);
const ms = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const cells = ({ first, firstThree, meanReciprocal, mistyped }: Quality) => [
  percent(first),
  percent(firstThree),
  meanReciprocal.toFixed(3),
  percent(mistyped),
];
const inLanguage = (language: Language) => articles.filter((article) => article.language === language);

print(
  'Articles found by ways of asking taken out of them (4 folds, a quarter asked, the rest known)',
  ['engine', 'language', 'asked', 'top-1 %', 'top-3 %', 'MRR', 'mistyped top-1 %'],
  languages.flatMap((language) =>
    engines.map((engine) => {
      const quality = crossValidate(engine, articles, language);
      return [engine.name, language, String(quality.asked), ...cells(quality)];
    }),
  ),
);

const unseen = (language: Language) => {
  const wordings = new Set(
    inLanguage(language).flatMap(({ title, question, phrasings }) =>
      [title, question, ...phrasings].map(plain),
    ),
  );
  return unseenQuestions(language).filter(({ text }) => !wordings.has(plain(text)));
};
print(
  'Articles found by questions their authors never saw (none stands word for word in an article)',
  ['engine', 'language', 'asked', 'top-1 %', 'top-3 %', 'MRR', 'mistyped top-1 %'],
  languages.flatMap((language) =>
    engines.map((engine) => {
      const quality = measure(engine.build(inLanguage(language).map(documentOf), language), unseen(language));
      return [engine.name, language, String(quality.asked), ...cells(quality)];
    }),
  ),
);

const collected = unseen('en');
const knowledge = createKnowledgeBase(articles);
const outcomes = (texts: readonly string[]) => {
  const found = texts.map((text) => knowledge.search(text, { language: 'en', cloud: null }).outcome);
  return (['answer', 'choices', 'none'] as const).map((outcome) =>
    percent(found.filter((each) => each === outcome).length / (found.length || 1)),
  );
};
print(
  'What the knowledge base does with a message (English)',
  ['messages', 'number', 'answered %', 'asked which %', 'nothing found %'],
  [
    ['about an article', String(collected.length), ...outcomes(collected.map(({ text }) => text))],
    ['about something else', String(outsideMessages().length), ...outcomes(outsideMessages())],
  ],
);

if (values.public !== undefined) printPublicSets(values.public);

const sets = languages.map((language) => [inLanguage(language).map(documentOf), language] as const);
const questions = collected.map(({ text }) => text);
print(
  `Speed with ${articles.length} articles in three languages, milliseconds`,
  ['engine', 'build', 'search p50', 'search p99', 'suggest p50', 'suggest p99'],
  engines.map((engine) => {
    const { buildMs, search, suggest } = measureSpeed(engine, sets, questions);
    return [engine.name, ms(buildMs), ms(search.p50), ms(search.p99), ms(suggest.p50), ms(suggest.p99)];
  }),
);
print(
  'Cost with many documents of made-up words, milliseconds',
  ['documents', 'build', 'search p50', 'search p99', 'suggest p50', 'suggest p99'],
  [1_000, 10_000, 100_000].map((count) => {
    const asked = Array.from({ length: 300 }, (_, at) => `how do I ${word(at * 17)} the ${word(at * 31)}`);
    const { buildMs, search, suggest } = measureSpeed(
      ours('anything'),
      [[manyDocuments(count), 'en']],
      asked,
    );
    return [String(count), ms(buildMs), ms(search.p50), ms(search.p99), ms(suggest.p50), ms(suggest.p99)];
  }),
);
const reader = { language: 'en', cloud: null } as const;
print(
  'The worst of hostile texts of 10,000 characters, milliseconds',
  ['search', 'suggest'],
  [
    [
      ms(worstHostile((text) => knowledge.search(text, reader))),
      ms(worstHostile((text) => knowledge.suggest(text, reader))),
    ],
  ],
);

function printPublicSets(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.outside.txt'));
  const all: readonly Engine[] = [ours('anything'), ...peers];
  for (const file of names) {
    const asked = intentQuestions(join(folder, file));
    const most = Math.min(
      ...[...new Set(asked.map(({ id }) => id))].map((id) => asked.filter((each) => each.id === id).length),
    );
    for (const shots of [5, 20].filter((count) => count < most)) {
      print(
        `${file}: top-1 with ${shots} examples of each intent known, the others asked, mean of three draws`,
        ['engine', 'asked', 'top-1 %', 'top-3 %', 'MRR', 'mistyped top-1 %'],
        all.map((engine) => {
          const quality = fewShot(engine, asked, shots);
          return [engine.name, String(quality.asked), ...cells(quality)];
        }),
      );
    }
    const outsideFile = join(folder, file.replace('.txt', '.outside.txt'));
    if (!existsSync(outsideFile)) continue;
    const { known, asked: inside } = draw(asked, most - 1, createRandom(1));
    const index = createIndex(known, { words: createWords(en) });
    const sure = (text: string) => index.search(text).confidence;
    const area = areaUnder(
      inside.map(({ text }) => sure(text)),
      linesOf(outsideFile).map(sure),
    );
    console.log(
      `${file}: texts of no intent told from the others by confidence, AUROC ${area.toFixed(3)} (${most - 1} examples known)\n`,
    );
  }
}

/** How often a text inside is surer than a text outside. */
function areaUnder(inside: readonly number[], outside: readonly number[]): number {
  let won = 0;
  for (const a of inside) for (const b of outside) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (inside.length * outside.length);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
