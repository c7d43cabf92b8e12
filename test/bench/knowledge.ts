import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../bot/root.ts';
import { documentOf } from '../../knowledge/articleDocument.ts';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { loadLibrary } from '../../knowledge/library.ts';
import { type Engine, naturalBayes, naturalLogistic, ours, peers } from './knowledge/engines.ts';
import { measureFewShot, publicSets } from './knowledge/publicSets.ts';
import { crossValidate, measure, type Quality } from './knowledge/quality.ts';
import { outsideMessages, unseenQuestions } from './knowledge/questions.ts';
import { manyDocuments, measureSpeed, word, worstHostile } from './knowledge/speed.ts';
import { print } from './knowledge/table.ts';

/*
 * Quality and speed of the search, beside other engines, in one run: `npm run bench:knowledge`.
 *
 *   --thorough   also trains natural's logistic classifier on the public sets, which takes some ten minutes
 */
const { values } = parseArgs({ options: { thorough: { type: 'boolean', default: false } } });
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

printPublicSets();

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

function printPublicSets(): void {
  const all: readonly Engine[] = [
    ours('anything'),
    ...peers,
    naturalBayes,
    ...(values.thorough ? [naturalLogistic] : []),
  ];
  const summary: string[][] = [];
  for (const set of publicSets()) {
    for (const shots of [5, 10, 20]) {
      const results = all
        .filter((engine) => engine !== naturalLogistic || shots === 5)
        .map((engine) => ({ name: engine.name, ...measureFewShot(engine, set, shots) }));
      print(
        `${set.name} (a sample): ${shots} examples of each intent known, mean of three draws`,
        ['engine', 'asked', 'top-1 %', 'top-3 %', 'MRR', 'mistyped top-1 %', 'lost', 'AUROC'],
        results.map((each) => [
          each.name,
          String(each.asked),
          ...cells(each),
          percent(each.first - each.mistyped),
          each.area === undefined ? '–' : each.area.toFixed(3),
        ]),
      );
      const [own, ...others] = results;
      const best = others.reduce((a, b) => (b.first > a.first ? b : a));
      if (own) {
        const ahead = percent(own.first - best.first);
        summary.push([
          set.name,
          String(shots),
          percent(own.first),
          `${percent(best.first)} ${best.name}`,
          ahead,
        ]);
      }
    }
  }
  print(
    'Public sets in short: top-1, and points ahead of the best other engine',
    ['set', 'examples', 'this engine', 'best other', 'ahead'],
    summary,
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
