import { z } from 'zod';
import { classifySeverity } from '../knowledge/severity.ts';
import { AskDialog } from './askDialog.ts';
import { impactOf } from './assess.ts';
import { facts, heading, paragraph } from './cards/card.ts';
import { contactFromText } from './contactFromText.ts';
import { emptyDraft } from './draft.ts';
import { type Locale, wordsFor } from './locales/index.ts';
import type { TicketReceipt } from './ports.ts';
import { choiceQuestion, isSomethingElse, type Question } from './question.ts';
import { removedMark } from './redactSecrets.ts';
import type { Reply } from './reply.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import { forgetQuestion, type TalkTurn } from './talkTurn.ts';

/**
 * Offers an emergency ticket to an administrator who cannot sign in, and so cannot be verified here.
 *
 * It holds only what they claim and how to call them; the desk verifies them on the phone before anything else.
 */
export function createEmergencyDialog() {
  return talkDialog(
    'emergency',
    [offer, askForName, askForOrganization, askForEmail, askForPhone, askForProblem, review, send],
    [
      new AskDialog(offerQuestion),
      new AskDialog(nameQuestion),
      new AskDialog(organizationQuestion),
      new AskDialog(emailQuestion),
      new AskDialog(phoneQuestion),
      new AskDialog(problemQuestion),
      new AskDialog(reviewQuestion),
    ],
  );
}

const offer: Step = async function offer(step) {
  return step.beginDialog(offerQuestion.name);
};

const askForName: Step = async function askForName(step, talk) {
  if (step.result === 'open') return step.beginDialog(nameQuestion.name);
  if (isSomethingElse(step.result)) return step.endDialog(step.result);
  await talk.say(talk.locale.emergency.notOpened);
  return step.endDialog();
};

const askForOrganization: Step = async function askForOrganization(step) {
  Object.assign(step.values, { name: step.result });
  return step.beginDialog(organizationQuestion.name);
};

const askForEmail: Step = async function askForEmail(step) {
  Object.assign(step.values, { organization: step.result });
  return step.beginDialog(emailQuestion.name);
};

const askForPhone: Step = async function askForPhone(step) {
  Object.assign(step.values, { email: step.result });
  return step.beginDialog(phoneQuestion.name);
};

const askForProblem: Step = async function askForProblem(step) {
  Object.assign(step.values, { phone: step.result });
  return step.beginDialog(problemQuestion.name);
};

const review: Step = async function review(step, talk) {
  Object.assign(step.values, { problem: step.result, submissionId: talk.turn.createId() });
  return step.beginDialog(reviewQuestion.name, toldSchema.parse(step.values));
};

const send: Step = async function send(step, talk) {
  if (step.result === 'send')
    await talk.say(receipt(talk, await openTicket(talk, toldSchema.parse(step.values))));
  else await talk.say(talk.locale.talk.cancelled);
  forgetQuestion(talk);
  return step.endDialog();
};

const toldSchema = z.object({
  name: z.string(),
  organization: z.string(),
  email: z.string(),
  phone: z.string(),
  problem: z.string(),
  submissionId: z.string(),
});

type Told = z.infer<typeof toldSchema>;

function openTicket(talk: TalkTurn, told: Told): Promise<TicketReceipt> {
  const cloud = talk.cloud ?? 'worldwide';
  const { name, organization, email, phone, problem, submissionId } = told;
  const request = { kind: 'technical', language: talk.language, hasAdvancedAgreement: false } as const;
  const impact = impactOf(emptyDraft);
  const policy = talk.policies[cloud];
  return talk.turn.desk.openTicket({
    submissionId,
    kind: 'technical',
    cloud,
    language: talk.language,
    problem,
    impact,
    impactStatement: null,
    contact: { name, phone, email, preferred: 'phone' },
    severity: classifySeverity({ ...request, text: problem, answers: impact, policy }),
    articlesTried: talk.profile.articlesTried,
    claimed: { name, organization, email },
  });
}

function receipt({ locale: { intake, emergency } }: TalkTurn, { number }: TicketReceipt): Reply {
  return {
    text: [intake.receipt(number), emergency.next, `${intake.notMicrosoft} ${intake.withdrawHint}`].join(
      '\n\n',
    ),
  };
}

const offerQuestion = choiceQuestion({
  name: 'emergency.offer',
  isOpen: true,
  ask: ({ locale }) => locale.emergency.offer,
  choices: ({ locale }) => [
    { answer: 'open', title: locale.emergency.open, words: wordsFor('yes') },
    { answer: 'no', title: locale.emergency.notNow, words: wordsFor('no') },
  ],
  help: ({ locale }) => locale.emergency.help,
});

const longestName = 200;

function wordsQuestion(name: 'name' | 'organization'): Question<object, string> {
  return {
    name: `emergency.${name}`,
    ask: ({ locale }) => ({ text: locale.emergency[name] }),
    read: ({ text }) => (text.length >= 2 && text.length <= longestName && /\p{L}/u.test(text) ? text : null),
    help: ({ locale }) => locale.emergency.help,
  };
}

const nameQuestion = wordsQuestion('name');
const organizationQuestion = wordsQuestion('organization');

const emailQuestion: Question<object, string> = {
  name: 'emergency.email',
  ask: ({ locale }) => ({ text: locale.emergency.email }),
  read: ({ text }, talk) => contactFromText(talk, text).email,
  misread: ({ text }, { locale }) => locale.intake.emailWrong(text),
  help: ({ locale }) => locale.emergency.help,
};

/** With the country code, because nothing tells the country of somebody unknown. */
const phoneQuestion: Question<object, string> = {
  name: 'emergency.phone',
  ask: ({ locale }) => ({ text: locale.emergency.phone }),
  read({ text }, talk) {
    const number = /(?:\+|＋|\b00)[\d\s()./-]{6,40}/.exec(text)?.[0];
    return number ? contactFromText(talk, number.replace(/^(?:00|＋)/, '+')).phone : null;
  },
  misread: ({ text }, { locale }) => locale.intake.phoneWrong(text),
  help: ({ locale }) => locale.emergency.help,
};

const problemQuestion: Question<object, string> = {
  name: 'emergency.problem',
  ask: ({ locale }) => ({ text: locale.emergency.problem }),
  read: ({ text }) =>
    text !== removedMark && text.length >= (/\p{Script=Han}/u.test(text) ? 4 : 10) ? text : null,
  misread: (_said, { locale }) => locale.intake.tooShort,
  help: ({ locale }) => locale.intake.helpDescribe,
};

const reviewQuestion = choiceQuestion<Told>({
  name: 'emergency.review',
  ask({ locale }, told) {
    const { intake, emergency, talk } = locale;
    const pairs = toldFacts(locale, told);
    const lines = pairs.map(([name, value]) => `- ${talk.pair(name, value)}`);
    return {
      text: [`**${intake.review}**`, lines.join('\n'), emergency.unverified].join('\n\n'),
      body: [heading(intake.review), ...facts(pairs), paragraph(emergency.unverified)],
    };
  },
  choices: ({ locale: { intake } }) => [
    { answer: 'send', title: intake.send, words: [...wordsFor('send'), ...wordsFor('yes')], isMain: true },
    { answer: 'cancel', title: intake.cancel, words: wordsFor('no') },
  ],
  help: ({ locale }) => locale.emergency.help,
});

function toldFacts({ intake: { fields } }: Locale, told: Told): readonly (readonly [string, string])[] {
  const { name, organization, email, phone, problem } = told;
  return [
    [fields.name, name],
    [fields.organization, organization],
    [fields.email, email],
    [fields.phone, phone],
    [fields.problem, problem],
  ];
}
