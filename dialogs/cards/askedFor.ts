import { fold } from '../../knowledge/text/fold.ts';

/** Words are compared by their beginning, so that "surveys" finds "survey" and "felmérését" finds "felmérés". */
const beginning = 6;
const shortest = 5;
const most = 2;

/**
 * The points that an answer would leave out although the question names them, two at most: those with a word of the
 * question that what is shown does not have.
 */
export function askedFor(question: string, hidden: readonly string[], shown: string): readonly string[] {
  const visible = fold(shown);
  const named = wordsOf(question).filter((word) => !visible.includes(word));
  return hidden.filter((point) => named.some((word) => fold(point).includes(word))).slice(0, most);
}

function wordsOf(question: string): readonly string[] {
  const said = fold(question.slice(0, 300));
  const words = said.match(/\p{Script=Latin}+/gu) ?? [];
  const han = said.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = han.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [
    ...words.filter((word) => word.length >= shortest).map((word) => word.slice(0, beginning)),
    ...pairs,
  ];
}
