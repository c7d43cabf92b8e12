import { AskDialog } from './askDialog.ts';
import { answer, type Draft, type DraftField } from './draft.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

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
const keepWorkaround = keep('workaround', 'yes', 'no', 'unknown');

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

const usersQuestion = choiceQuestion({
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
  help,
});

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
  help,
});

const workaroundQuestion = yesNoUnknown('impact.workaround', ({ locale }) => locale.intake.workaround);
const deadlineQuestion = yesNoUnknown('impact.deadline', ({ locale }) => locale.intake.deadline);

function yesNoUnknown(name: string, ask: (talk: TalkTurn) => string) {
  return choiceQuestion({
    name,
    ask,
    choices: (talk) => [
      { answer: 'yes', title: talk.locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('thereIs')] },
      { answer: 'no', title: talk.locale.talk.no, words: [...wordsFor('no'), ...wordsFor('thereIsNot')] },
      unknown(talk),
    ],
    help,
  });
}
