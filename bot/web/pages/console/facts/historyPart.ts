import { el } from '../dom.ts';
import { historyWords } from '../historyWords.ts';
import { timeWords } from '../when.ts';
import type { Part } from './part.ts';
import { section } from './section.ts';

/** What was done with the ticket, and what the customer thought of it. */
export const historyPart: Part = ({ history, survey }, { texts, language, now }) => {
  const lines = history.map((entry) => {
    const { text, detail } = historyWords(entry, now, language, texts);
    return el(
      'li',
      { class: entry.kind === 'clock-missed' ? 'tone-late' : undefined },
      el('time', { datetime: entry.at, text: timeWords(entry.at, now, language) }),
      el('span', { text }),
      detail ? el('span', { class: 'muted small', text: detail }) : null,
    );
  });
  return section(
    texts.facts.history,
    el('ol', { class: 'history' }, ...lines),
    survey ? el('h4', { text: texts.facts.survey }) : null,
    survey ? el('p', { text: texts.facts.rating(survey.rating) }) : null,
    survey?.comment ? el('p', { class: 'facts-problem', text: survey.comment }) : null,
  );
};
