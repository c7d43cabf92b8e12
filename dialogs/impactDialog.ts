import type { Impact } from '../knowledge/impact/impact.ts';
import { readImpact } from '../knowledge/impactFromText.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { AskDialog } from './askDialog.ts';
import { answer, type Draft, type DraftField } from './draft.ts';
import { wordsFor } from './locales/index.ts';
import { describesProblem } from './problemDialog.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';
import { usersAnswered } from './usersAnswered.ts';
import { wayAround } from './wayAround.ts';

/**
 * Asks about the impact, only what neither the text nor an earlier answer has said. R078–R088.
 *
 * When the service works and it is a question, who else and which way around do not matter. Bills are only asked
 * for a deadline; before a purchase there is nothing to ask.
 */
export function createImpactDialog() {
  return talkDialog(
    'impact',
    [
      askForState,
      keepState,
      askForUsers,
      keepUsers,
      askForWorkaround,
      keepWorkaround,
      askForDeadline,
      keepDeadline,
    ],
    [stateQuestion, usersQuestion, workaroundQuestion, deadlineQuestion].map((it) => new AskDialog(it)),
  );
}

const askForState: Step = async function askForState(step, { draft }) {
  const matters = draft.kind === 'technical';
  return draft.serviceState || !matters ? step.next() : step.beginDialog(stateQuestion.name);
};
const keepState = keep('serviceState', 'down', 'limited', 'working', 'unknown');

const askForUsers: Step = async function askForUsers(step, { draft }) {
  const matters = draft.kind === 'technical' && draft.serviceState !== 'working';
  return draft.usersAffected || !matters ? step.next() : step.beginDialog(usersQuestion.name);
};
const keepUsers = keep('usersAffected', 'one', 'some', 'many', 'all', 'unknown');

const askForWorkaround: Step = async function askForWorkaround(step, { draft }) {
  const matters = draft.kind === 'technical' && draft.serviceState !== 'working';
  return draft.workaround || !matters ? step.next() : step.beginDialog(workaroundQuestion.name);
};
/** What several can get round is not out of use, unless the person said so. */
const keepWorkaround: Step = async function keepWorkaround(step, talk) {
  const { serviceState, usersAffected, answered } = talk.draft;
  const isOnlyRead = serviceState === 'down' && !answered.includes('serviceState');
  if (step.result === 'yes' && isOnlyRead && usersAffected !== 'one')
    talk.redraft({ serviceState: 'limited' });
  return keep('workaround', 'yes', 'no', 'unknown')(step, talk);
};

const askForDeadline: Step = async function askForDeadline(step, { draft }) {
  const matters = draft.kind !== 'presales';
  return draft.deadline || !matters ? step.next() : step.beginDialog(deadlineQuestion.name);
};
const keepDeadline = keep('deadline', 'yes', 'no', 'unknown');

/** Keeps the answer when there was one. */
function keep<Field extends DraftField>(field: Field, ...values: readonly (Draft[Field] & string)[]): Step {
  return async function keepAnswer(step, talk) {
    const value = values.find((it) => it === step.result);
    if (value) talk.remember({ draft: answer(talk.draft, field, value) });
    return step.next();
  };
}

const unknown = ({ locale }: TalkTurn) => ({
  answer: 'unknown',
  title: locale.talk.unknown,
  words: wordsFor('unknown'),
});
const help = ({ locale }: TalkTurn) => locale.intake.helpImpact;

/** Shorter answers add nothing to the description. Han characters carry a word each. */
const worthKeeping = { letters: 25, han: 8 };
const longestProblem = 4_000;

/** Whoever tells more than was asked, or sends a description in pieces, has it added to the problem. */
function note(text: string, talk: TalkTurn): string | null {
  const han = countHan(text);
  const isMore = han >= worthKeeping.han || text.length - han >= worthKeeping.letters;
  if (!isMore || isAsking.test(text)) return null;
  const problem = [talk.draft.problem, text].filter(Boolean).join('\n').slice(0, longestProblem);
  talk.redraft({ problem });
  return talk.locale.intake.addedToProblem;
}

const isAsking = /[?？]\s*$/;

/** What a text says of one part of the impact; a question says nothing. */
function heardIn(text: string, talk: TalkTurn, part: Part): string | null {
  return isAsking.test(text) ? null : part(readImpact(text, talk.language), text);
}

type Part = (impact: Impact, text: string) => string | null;

const usersChoice = choiceQuestion({
  name: 'impact.users',
  ask: ({ locale }) => locale.intake.users,
  choices: (talk) => {
    const { usersChoices } = talk.locale.intake;
    return [
      { answer: 'one', title: usersChoices.one, words: wordsFor('one') },
      { answer: 'some', title: usersChoices.some, words: wordsFor('some') },
      { answer: 'many', title: usersChoices.many, words: wordsFor('many') },
      { answer: 'all', title: usersChoices.all, words: wordsFor('all') },
      unknown(talk),
    ];
  },
  note,
  otherwise: 'unknown',
  help,
});

/** "4" counts people; it is not the fourth choice. */
const usersQuestion: typeof usersChoice = {
  ...usersChoice,
  read(said, talk, args) {
    const users = said.pressed || isAsking.test(said.text) ? null : usersAnswered(said.text, talk.language);
    const isCount = users !== null && /\d/.test(said.text);
    return isCount ? users : (usersChoice.read(said, talk, args) ?? users);
  },
};

const stateQuestion = choiceQuestion({
  name: 'impact.state',
  ask: ({ locale }) => locale.intake.state,
  choices: (talk) => {
    const { stateChoices } = talk.locale.intake;
    return [
      { answer: 'down', title: stateChoices.down, words: wordsFor('down') },
      { answer: 'limited', title: stateChoices.limited, words: wordsFor('limited') },
      { answer: 'working', title: stateChoices.working, words: wordsFor('working') },
      unknown(talk),
    ];
  },
  read: ({ text }, talk) =>
    describesProblem(text) ? heardIn(text, talk, ({ state }) => state?.value ?? null) : null,
  note,
  otherwise: 'unknown',
  help,
});

const workaroundQuestion = yesNoUnknown(
  'impact.workaround',
  ({ locale }) => locale.intake.workaround,
  ({ workaround }, text) => wayAround(text) ?? workaround?.value ?? null,
);
const deadlineQuestion = yesNoUnknown(
  'impact.deadline',
  ({ locale }) => locale.intake.deadline,
  ({ atRisk }) => (atRisk?.value ? 'yes' : null),
);

function yesNoUnknown(name: string, ask: (talk: TalkTurn) => string, part: Part) {
  return choiceQuestion({
    name,
    ask,
    choices: (talk) => [
      { answer: 'yes', title: talk.locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('thereIs')] },
      { answer: 'no', title: talk.locale.talk.no, words: [...wordsFor('no'), ...wordsFor('thereIsNot')] },
      unknown(talk),
    ],
    read: ({ text }, talk) => heardIn(text, talk, part),
    note,
    otherwise: 'unknown',
    help,
  });
}
