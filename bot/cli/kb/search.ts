import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Cloud } from '../../../knowledge/cloud.ts';
import type { Answer, KnowledgeBase } from '../../../knowledge/knowledgeBase.ts';
import type { Language } from '../../../knowledge/language.ts';
import { readQuestion } from './question.ts';

interface Reader {
  readonly language: Language;
  readonly cloud: Cloud | null;
}

/** What is found for a text, how sure it is, and which words led there, for a person to read. */
export function searchForPerson(knowledge: KnowledgeBase, text: string, by: Reader): string {
  const answer = knowledge.search(text, by);
  const head = `${answer.outcome} · confidence ${percent(answer.confidence)} · language ${answer.language}`;
  const hits = answer.hits.map(({ article, score, matched }, index) => {
    const reasons = matched.map(
      ({ word, term, field }) => `${word}${term === word ? '' : ` (${term})`} in ${field}`,
    );
    return `${index + 1}. ${article.title} [${article.id}] ${percent(score)}\n   ${reasons.join(', ') || 'by likeness only'}`;
  });
  return [head, ...hits].join('\n');
}

/** Answers each line of questions with one line, in order, until the input ends. */
export async function searchLines(
  knowledge: KnowledgeBase,
  by: Reader,
  input: Readable,
  output: Writable,
): Promise<void> {
  let line = 0;
  for await (const text of createInterface({ input })) {
    line++;
    const question = readQuestion(text, line);
    const result =
      'error' in question
        ? question
        : asLine(knowledge.search(question.query, { ...by, language: question.lang ?? by.language }));
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
}

function asLine({ outcome, confidence, hits }: Answer) {
  return {
    outcome,
    confidence: rounded(confidence),
    hits: hits.map(({ article, score, matched }) => ({
      article: article.id,
      score: rounded(score),
      matched,
    })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
