import { readImpact } from '../knowledge/impactFromText.ts';
import type { Language } from '../knowledge/language.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { isOutage, ticketKindOf } from '../knowledge/ticketKind.ts';
import { AskDialog } from './askDialog.ts';
import { paragraph, quote } from './cards/card.ts';
import { answer, type Draft, impactFields } from './draft.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, type Question } from './question.ts';
import { outsideOf } from './route.ts';
import { saysHelpless } from './saysHelpless.ts';
import { beginningOf, shortened } from './shortened.ts';
import { splitProblems } from './splitProblems.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Shorter texts describe no problem. */
const shortest = { letters: 10, han: 4 };
/** A Han character says about as much: "Outlook 很慢" is a problem. */
const lettersInHan = 3;
/** What of a problem stands on a button. */
const longestTitle = 70;

/** Gets the one problem of the ticket into the draft, with what its words already say about the impact. R137. */
export function createProblemDialog() {
  return talkDialog(
    'problem',
    [offerQuestion, askForProblem, lookForAnother, keepProblem, askForKind, keepKind],
    [
      new AskDialog(isThisItQuestion),
      new AskDialog(describeQuestion),
      new AskDialog(whichFirstQuestion),
      new AskDialog(kindQuestion),
    ],
  );
}

const offerQuestion: Step = async function offerQuestion(step, talk) {
  if (talk.draft.problem && talk.draft.kind) return step.endDialog();
  const { question } = talk.profile;
  return question && describesProblem(question)
    ? step.beginDialog(isThisItQuestion.name, { question })
    : step.next();
};

const askForProblem: Step = async function askForProblem(step, talk) {
  if (step.result === 'yes') return step.next(talk.profile.question);
  if (typeof step.result === 'string' && step.result !== 'no') return step.next(step.result);
  return step.beginDialog(describeQuestion.name);
};

const lookForAnother: Step = async function lookForAnother(step, { language }) {
  const text = String(step.result);
  Object.assign(step.values, { text });
  const problems = problemsIn(text, language);
  return problems.length > 0
    ? step.beginDialog(whichFirstQuestion.name, { problems })
    : step.next('together');
};

const keepProblem: Step = async function keepProblem(step, talk) {
  const { text } = { text: '', ...step.values };
  const problems = problemsIn(text, talk.language);
  const chosen = problems[places.indexOf(String(step.result))];
  const problem = chosen ?? text;
  const others = chosen === undefined ? [] : problems.filter((it) => it !== chosen);
  talk.remember({ later: others.length > 0 ? others.join('\n') : null });
  const isDown = chosen === undefined && problems.some((it) => isOutage(it, talk.language));
  const impact = impactIn(problem, talk);
  const kind = isDown ? 'technical' : (ticketKindOf(problem, talk.language) ?? talk.draft.kind);
  const read = kind === 'presales' ? {} : impact;
  const answered = talk.draft.answered;
  const unasked = impactFields.filter((field) => !answered.includes(field));
  talk.redraft(Object.fromEntries(unasked.map((field) => [field, read[field] ?? null])));
  talk.remember({ draft: answer(talk.draft, 'problem', problem) });
  talk.redraft({ kind });
  return step.next();
};

/** The problems of a text that holds several; what is down for several people waits for nothing else. */
function problemsIn(text: string, language: Language): readonly string[] {
  const problems = splitProblems(text, language) ?? [];
  const isDown = new Map(problems.map((it) => [it, isOutage(it, language)]));
  return [...problems].sort((a, b) => Number(isDown.get(b)) - Number(isDown.get(a)));
}

function impactIn(problem: string, { language }: TalkTurn): Partial<Draft> {
  const { users, state, workaround, atRisk } = readImpact(problem, language);
  return {
    usersAffected: users?.value ?? null,
    serviceState: state?.value ?? null,
    workaround: workaround?.value ?? null,
    deadline: atRisk ? (atRisk.value ? 'yes' : 'no') : null,
  };
}

const askForKind: Step = async function askForKind(step, talk) {
  const topic = outsideOf(talk, talk.draft.problem ?? '');
  if (topic) talk.redraft({ kind: 'technical' });
  return talk.draft.kind ? step.endDialog() : step.beginDialog(kindQuestion.name);
};

const keepKind: Step = async function keepKind(step, talk) {
  talk.redraft({ kind: kinds.find((kind) => kind === step.result) ?? 'technical' });
  return step.endDialog();
};

const isThisItQuestion = choiceQuestion<{ question: string }>({
  name: 'problem.isThisIt',
  ask: ({ locale: { intake } }, { question }) => ({
    text: `${intake.isThisTheProblem}\n\n> ${shortened(question, 700)}`,
    body: [paragraph(intake.isThisTheProblem), quote(beginningOf(question))],
  }),
  choices: ({ locale }) => [
    { answer: 'yes', title: locale.intake.useIt, words: wordsFor('yes') },
    { answer: 'no', title: locale.intake.describeAnew, words: wordsFor('no') },
  ],
  read: ({ text }) => (describesProblem(text) && !saysHelpless(text) ? text : null),
  otherwise: 'no',
  help: ({ locale }) => locale.intake.helpDescribe,
});

const describeQuestion: Question<object, string> = {
  name: 'problem.describe',
  ask: ({ locale }) => ({ text: locale.intake.describe }),
  read: ({ text }) => (describesProblem(text) && !saysHelpless(text) ? text : null),
  misread: ({ text }, { locale: { intake } }) =>
    saysHelpless(text) ? intake.whatDoesNotWork : intake.tooShort,
  help: ({ locale }) => locale.intake.helpDescribe,
};

const kinds = ['technical', 'billing', 'presales'] as const;

const kindQuestion = choiceQuestion({
  name: 'problem.kind',
  ask: ({ locale }) => locale.answer.whichKind,
  choices: ({ locale }) => [
    ...kinds.map((kind) => ({
      answer: kind,
      title: locale.answer.kinds[kind],
      words: [locale.intake.kinds[kind]],
    })),
    { answer: 'unknown', title: locale.talk.unknown, words: wordsFor('unknown') },
  ],
  otherwise: 'unknown',
  help: ({ locale }) => locale.answer.helpChoose,
});

const places: readonly string[] = ['first', 'second', 'third'];

const whichFirstQuestion = choiceQuestion<{ problems: readonly string[] }>({
  name: 'problem.whichFirst',
  ask: ({ locale: { intake } }, { problems }) =>
    problems.length > 2 ? intake.severalProblems : intake.twoProblems,
  choices: ({ locale }, { problems }) => [
    ...places
      .slice(0, problems.length)
      .map((place, at) => ({ answer: place, title: shortened(problems[at] ?? '', longestTitle) })),
    { answer: 'together', title: locale.intake.together, words: wordsFor('no') },
  ],
  otherwise: 'together',
  help: ({ locale }) => locale.answer.helpChoose,
});

/** Whether a text is long enough to say what is wrong. */
export function describesProblem(text: string): boolean {
  const han = countHan(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han >= shortest.han || letters - han + han * lettersInHan >= shortest.letters;
}
