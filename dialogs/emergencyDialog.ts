import { classifySeverity } from '../knowledge/severity.ts';
import { AskDialog } from './askDialog.ts';
import { impactOf } from './assess.ts';
import { type Claim, emptyClaim, nextField } from './claim.ts';
import { contactFromText } from './contactFromText.ts';
import { emptyDraft } from './draft.ts';
import { claimQuestions, offerQuestion, reviewQuestion } from './emergencyQuestions.ts';
import type { TicketReceipt } from './ports.ts';
import { describesProblem } from './problemDialog.ts';
import { isSomethingElse } from './question.ts';
import type { Reply } from './reply.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import { forgetQuestion, type TalkTurn } from './talkTurn.ts';

/**
 * Offers an emergency ticket to an administrator who cannot sign in, and so cannot be verified here.
 *
 * It holds only what they claim and how to call them; the desk verifies them on the phone before anything else.
 * Begun with `{ goesOn: true }` it asks only for what is not told yet, so going back is: forget the last, begin again.
 */
export function createEmergencyDialog() {
  return talkDialog(
    'emergency',
    [offer, begin, askForNext, takeAnswer],
    [offerQuestion, ...Object.values(claimQuestions), reviewQuestion].map(
      (question) => new AskDialog<object, string>(question),
    ),
  );
}

const offer: Step = async function offer(step, talk) {
  if ('goesOn' in step.options && talk.profile.claim) return step.next('open');
  talk.remember({ claim: null });
  return step.beginDialog(offerQuestion.name);
};

const begin: Step = async function begin(step, talk) {
  if (isSomethingElse(step.result)) return step.endDialog(step.result);
  if (step.result !== 'open') {
    talk.remember({ isLockedOut: false });
    await talk.say(talk.locale.emergency.notOpened);
    return step.endDialog();
  }
  talk.remember({ claim: talk.profile.claim ?? emptyClaim(talk.turn.createId()) });
  return step.next();
};

const askForNext: Step = async function askForNext(step, { profile: { claim } }) {
  const field = claim && nextField(claim);
  return step.beginDialog(field ? claimQuestions[field].name : reviewQuestion.name);
};

const takeAnswer: Step = async function takeAnswer(step, talk) {
  const { claim } = talk.profile;
  const field = claim && nextField(claim);
  if (field) {
    const problem = claim.problem ?? (field === 'phone' ? problemSoFar(talk) : null);
    talk.remember({ claim: { ...claim, problem, [field]: String(step.result) } });
    return step.replaceDialog('emergency.steps', { goesOn: true });
  }
  if (claim && step.result === 'problem') {
    talk.remember({ claim: { ...claim, problem: null } });
    return step.replaceDialog('emergency.steps', { goesOn: true });
  }
  if (claim && typeof step.result === 'string' && !endings.includes(step.result)) {
    const { phone, email } = contactFromText(talk, step.result);
    talk.remember({ claim: { ...claim, phone: phone ?? claim.phone, email: email ?? claim.email } });
    await talk.say(talk.locale.intake.corrected);
    return step.replaceDialog('emergency.steps', { goesOn: true });
  }
  if (claim && step.result === 'send') await talk.say(receipt(talk, await openTicket(talk, claim)));
  else await talk.say(talk.locale.talk.cancelled);
  forgetQuestion(talk);
  return step.endDialog();
};

/** How the review ends when nothing is corrected by words. */
const endings = ['send', 'problem', 'cancel'];

/** What they told before they came here, so that it need not be said again. */
function problemSoFar({ profile: { question } }: TalkTurn): string | null {
  return question && describesProblem(question) ? question : null;
}

function openTicket(talk: TalkTurn, claim: Claim): Promise<TicketReceipt> {
  const cloud = talk.cloud ?? 'worldwide';
  const { name, organization, email, phone, problem, submissionId } = claim;
  if (!name || !organization || !email || !problem) {
    throw new Error('An emergency ticket was sent before it was whole.');
  }
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

function receipt({ locale: { intake, emergency, talk } }: TalkTurn, { number }: TicketReceipt): Reply {
  return {
    text: [
      intake.receipt(number),
      emergency.next,
      `${intake.notMicrosoft}${talk.space}${intake.withdrawHint}`,
    ].join('\n\n'),
  };
}
