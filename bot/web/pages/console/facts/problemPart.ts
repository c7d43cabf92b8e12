import { el } from '../dom.ts';
import { pairs } from './pairs.ts';
import type { Part } from './part.ts';
import { section } from './section.ts';

/** What is wrong in the customer's words, and what it keeps people from. */
export const problemPart: Part = ({ problem, impact, impactStatement }, { texts }) => {
  const words = texts.facts;
  const { usersAffected, serviceState, workaround, deadlineAtRisk } = impact;
  const yesNo = { yes: words.yes, no: words.no, unknown: words.unknown };
  const atRisk = deadlineAtRisk === null ? 'unknown' : deadlineAtRisk ? 'yes' : 'no';
  return section(
    words.problem,
    el('p', { class: 'facts-problem', text: problem }),
    pairs([
      [words.usersAffected, words.users[usersAffected]],
      [words.serviceState, words.service[serviceState]],
      [words.workaround, yesNo[workaround]],
      [words.deadlineAtRisk, yesNo[atRisk]],
    ]),
    impactStatement ? el('h4', { text: words.impactStatement }) : null,
    impactStatement ? el('p', { class: 'facts-problem', text: impactStatement }) : null,
  );
};
