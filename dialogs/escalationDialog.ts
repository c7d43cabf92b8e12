import type { Dialog } from 'botbuilder-dialogs';
import { createAdminCheckDialog } from './adminCheckDialog.ts';
import { assess, impactOf } from './assess.ts';
import { receiptCard } from './cards/receiptCard.ts';
import { forgetPart, partOf } from './changePart.ts';
import { createCloudDialog } from './cloudDialog.ts';
import { createContactDialog } from './contactDialog.ts';
import { createDutiesDialog } from './dutiesDialog.ts';
import { createHealthDialog } from './healthDialog.ts';
import { createImpactDialog } from './impactDialog.ts';
import { createPartnerDialog } from './partnerDialog.ts';
import { createProblemDialog } from './problemDialog.ts';
import { createReviewDialog } from './reviewDialog.ts';
import { createScopeDialog } from './scopeDialog.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import { forgetQuestion, isLockedOut, type TalkTurn } from './talkTurn.ts';

/**
 * From "I need a person" to a ticket in the queue.
 *
 * Every step asks only for what is not known, so going back or changing a part is: forget it, begin again.
 */
export function createEscalationDialog(): Dialog {
  return talkDialog(
    'escalation',
    [
      checkAdmin,
      learnCloud,
      pointToPartner,
      askForProblem,
      checkScope,
      checkKind,
      checkHealth,
      askForImpact,
      askForDuties,
      askForContact,
      review,
      openTicket,
    ],
    [
      createAdminCheckDialog(),
      createCloudDialog(),
      createPartnerDialog(),
      createProblemDialog(),
      createScopeDialog(),
      createHealthDialog(),
      createImpactDialog(),
      createDutiesDialog(),
      createContactDialog(),
      createReviewDialog(),
    ],
  );
}

const checkAdmin: Step = async function checkAdmin(step, talk) {
  if (isLockedOut(talk)) return step.endDialog({ next: 'emergency' });
  return step.beginDialog('adminCheck');
};

const learnCloud: Step = async function learnCloud(step) {
  if (step.result === 'locked-out') return step.endDialog({ next: 'phone', options: { isLockedOut: true } });
  return step.result === 'may-open' ? step.beginDialog('cloud') : step.endDialog(step.result);
};

const pointToPartner: Step = async function pointToPartner(step) {
  return step.beginDialog('partner');
};

const askForProblem: Step = async function askForProblem(step) {
  if (step.result !== 'go-on') return step.endDialog();
  return step.beginDialog('problem');
};

const checkScope: Step = async function checkScope(step) {
  return step.beginDialog('scope');
};

/** What is asked for can have turned out to be of another kind, which is not open to everybody. */
const checkKind: Step = async function checkKind(step, talk) {
  if (step.result === 'stop') {
    forgetQuestion(talk);
    await talk.say(talk.locale.talk.cancelled);
    return step.endDialog();
  }
  return step.beginDialog('adminCheck');
};

const checkHealth: Step = async function checkHealth(step, talk) {
  if (step.result !== 'may-open') return step.endDialog(step.result);
  const isOutage = talk.draft.kind === 'technical' && talk.draft.serviceState === 'down';
  return isOutage ? step.beginDialog('health', { onTheWay: true }) : step.next('not-listed');
};

const askForImpact: Step = async function askForImpact(step) {
  return step.result === 'not-listed' ? step.beginDialog('impact') : step.endDialog(step.result);
};

const askForDuties: Step = async function askForDuties(step) {
  return step.beginDialog('duties');
};

const askForContact: Step = async function askForContact(step) {
  return step.beginDialog('contact');
};

const review: Step = async function review(step) {
  return step.beginDialog('review');
};

const openTicket: Step = async function openTicket(step, talk) {
  const part = partOf(step.result);
  if (part) {
    forgetPart(talk, part);
    return step.replaceDialog('escalation.steps');
  }
  if (step.result !== 'send') {
    forgetQuestion(talk);
    await talk.say(talk.locale.talk.cancelled);
    return step.endDialog();
  }
  await send(talk);
  return step.endDialog();
};

async function send(talk: TalkTurn): Promise<void> {
  const { draft, person, cloud, turn } = talk;
  if (!person || !draft.contact || !draft.submissionId || !draft.problem) {
    throw new Error('A ticket was sent before it was whole.');
  }
  const severity = assess(talk);
  const receipt = await turn.desk.openTicket({
    submissionId: draft.submissionId,
    kind: draft.kind ?? 'technical',
    cloud: cloud ?? 'worldwide',
    language: talk.language,
    problem: draft.problem,
    impact: impactOf(draft),
    impactStatement: draft.impactStatement || null,
    contact: { name: person.name, ...draft.contact, preferred: draft.preferred ?? 'chat' },
    severity,
    articlesTried: talk.profile.articlesTried,
  });
  await talk.say(receiptCard(talk, receipt, severity));
  forgetQuestion(talk);
  talk.remember({ resolved: null });
}
