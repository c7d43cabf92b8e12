import type { Cloud } from '../../../knowledge/cloud.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../../knowledge/language.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';
import { readQuestion } from './question.ts';

interface Judged {
  readonly language: Language;
  readonly topic: string | null;
  readonly rank: number;
  readonly outcome: 'answer' | 'choices' | 'none';
}

const columns = [
  'language',
  'asked',
  'top-1',
  'top-3',
  'MRR',
  'answered',
  'refused',
  'wrong',
  'out of scope',
  'answered wrongly',
];

/**
 * How well the questions of a file are answered, as a table by language.
 *
 * Each line is `{"query","lang","topic"}`; `topic` is the article's id, or null when nothing should be found.
 * `refused` are questions with a topic that got no answer and no choices; `wrong` those answered with another
 * article; `answered wrongly` those out of scope that got an answer. Throws UsageError for lines that cannot be read or name
 * no article, all at once.
 */
export function evaluate(
  knowledge: KnowledgeBase,
  file: string,
  by: { readonly language: Language; readonly cloud: Cloud | null },
): string {
  const asked = readQuestions(knowledge, file, by.language);
  const judged = asked.map(({ query, language, topic }): Judged => {
    const { outcome, hits } = knowledge.search(query, { ...by, language });
    return { language, topic, outcome, rank: hits.findIndex(({ article }) => article.id === topic) + 1 };
  });
  const groups = languages.map(
    (language) => [language, judged.filter((each) => each.language === language)] as const,
  );
  const rows = [...groups, ['all', judged] as const]
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => row(name, list));
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  return [columns, ...rows]
    .map((cells) =>
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

interface Asked {
  readonly query: string;
  readonly language: Language;
  readonly topic: string | null;
}

/** The questions of a file; throws with all lines that are not as they must be. */
function readQuestions(knowledge: KnowledgeBase, file: string, expected: Language): readonly Asked[] {
  const faults: string[] = [];
  const asked: Asked[] = [];
  for (const [index, text] of readInput(file).toString().split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const question = readQuestion(text, index + 1);
    if ('error' in question) {
      faults.push(question.error);
      continue;
    }
    const { query, lang: language = expected, topic = null } = question;
    if (topic !== null && knowledge.article(topic, language) === null) {
      const mend = 'Correct the topic, or write null where nothing should be found.';
      faults.push(`line ${index + 1}: there is no article "${topic}" in ${language}. ${mend}`);
    }
    asked.push({ query, language, topic });
  }
  if (asked.length === 0 && faults.length === 0) faults.push('there are no questions in it');
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${file}, ${fault}`).join('\n'));
  return asked;
}

function row(name: string, list: readonly Judged[]): string[] {
  const inside = list.filter(({ topic }) => topic !== null);
  const outside = list.filter(({ topic }) => topic === null);
  const share = (of: readonly Judged[], holds: (each: Judged) => boolean) =>
    of.length === 0 ? '–' : `${((100 * of.filter(holds).length) / of.length).toFixed(1)} %`;
  const reciprocal = inside.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return [
    name,
    String(inside.length),
    share(inside, ({ rank }) => rank === 1),
    share(inside, ({ rank }) => rank >= 1 && rank <= 3),
    inside.length === 0 ? '–' : (reciprocal / inside.length).toFixed(3),
    share(inside, ({ outcome }) => outcome === 'answer'),
    share(inside, ({ outcome }) => outcome === 'none'),
    share(inside, ({ outcome, rank }) => outcome === 'answer' && rank !== 1),
    String(outside.length),
    share(outside, ({ outcome }) => outcome === 'answer'),
  ];
}
