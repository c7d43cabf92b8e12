import { AskDialog } from './askDialog.ts';
import { assess } from './assess.ts';
import { answer } from './draft.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, type Question } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

const shortestStatement = 12;

/** What severity A asks of the customer: a business impact statement and people. R097, R098, R100–R103. */
export function createDutiesDialog() {
  return talkDialog(
    'duties',
    [explainCaps, askForStatement, keepStatement, askForPeople, keepPeople],
    [new AskDialog(statementQuestion), new AskDialog(peopleQuestion)],
  );
}

const explainCaps: Step = async function explainCaps(step, talk) {
  const { caps } = assess(talk);
  const { told } = talk.draft;
  const cap = policyOf(talk).caps.find((it) =>
    caps.some(({ rule, from }) => rule === it.rule && from === 'A'),
  );
  if (cap && !told.includes('agreement')) {
    await talk.say(talk.locale.intake.agreement(cap.why[talk.language]));
    talk.redraft({ told: [...told, 'agreement'] });
  }
  return step.next();
};

const askForStatement: Step = async function askForStatement(step, talk) {
  if (!isOwed(talk, 'impact-statement') || talk.draft.impactStatement) return step.next();
  return step.beginDialog(statementQuestion.name);
};

const keepStatement: Step = async function keepStatement(step, talk) {
  if (typeof step.result === 'string') {
    talk.remember({ draft: answer(talk.draft, 'impactStatement', step.result) });
  }
  return step.next();
};

const askForPeople: Step = async function askForPeople(step, talk) {
  if (!isOwed(talk, 'people-assigned') || talk.draft.peopleAssigned) return step.next();
  return step.beginDialog(peopleQuestion.name);
};

const keepPeople: Step = async function keepPeople(step, talk) {
  const { noPeople, downgradeWarning } = talk.locale.intake;
  if (step.result === 'yes' || step.result === 'no') {
    talk.remember({ draft: answer(talk.draft, 'peopleAssigned', step.result) });
    await talk.say(step.result === 'no' ? noPeople : downgradeWarning);
  }
  return step.endDialog();
};

function policyOf({ policies, cloud }: TalkTurn) {
  return policies[cloud ?? 'worldwide'];
}

function isOwed(talk: TalkTurn, duty: 'impact-statement' | 'people-assigned'): boolean {
  return policyOf(talk).severities[assess(talk).severity].duties.includes(duty);
}

const statementQuestion: Question<object, string> = {
  name: 'duties.statement',
  ask: ({ locale: { intake } }) => ({ text: `${intake.aNeedsMore('A')}\n\n${intake.impactStatement}` }),
  read: ({ text }) => (text.length >= (/\p{Script=Han}/u.test(text) ? 6 : shortestStatement) ? text : null),
  misread: (_said, { locale }) => locale.intake.tooShort,
  help: ({ locale }) => locale.intake.helpImpactStatement,
};

const peopleQuestion = choiceQuestion({
  name: 'duties.people',
  ask: ({ locale }) => locale.intake.peopleAssigned,
  choices: ({ locale }) => [
    { answer: 'yes', title: locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('thereIs')] },
    { answer: 'no', title: locale.talk.no, words: [...wordsFor('no'), ...wordsFor('thereIsNot')] },
  ],
  help: ({ locale }) => locale.intake.helpPeopleAssigned,
});
