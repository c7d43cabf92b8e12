import type { DialogContext } from 'botbuilder-dialogs';
import { z } from 'zod';
import { languages } from '../knowledge/language.ts';
import { requestKinds } from '../knowledge/requestKind.ts';
import { isTicketKind } from '../knowledge/ticketKind.ts';
import { createAnswerDialog } from './answerDialog.ts';
import { greetingCard } from './cards/greetingCard.ts';
import { forgetPart, type Part, partAsked } from './changePart.ts';
import { createConfirmCancelDialog } from './confirmCancelDialog.ts';
import { deskAnswer } from './deskAnswer.ts';
import { deskQuestionIn } from './deskQuestion.ts';
import { createEmergencyDialog } from './emergencyDialog.ts';
import { createEscalationDialog } from './escalationDialog.ts';
import { createHealthDialog } from './healthDialog.ts';
import type { Heard } from './heard.ts';
import { InterruptibleDialog, speak } from './interruptibleDialog.ts';
import { keepsContact } from './keepsContact.ts';
import { createKindDialog } from './kindDialog.ts';
import { createLanguageDialog } from './languageDialog.ts';
import { openQuestion } from './openQuestion.ts';
import { createPhoneDialog, phoneArticle } from './phoneDialog.ts';
import { createReopenDialog } from './reopenDialog.ts';
import { act, begin, follow, route } from './routing.ts';
import { createSurveyDialog } from './surveyDialog.ts';
import { hasTold, type TalkTurn } from './talkTurn.ts';
import { createTicketsDialog } from './ticketsDialog.ts';
import { createTroubleDialog } from './troubleDialog.ts';
import { createWaitingDialog } from './waitingDialog.ts';

/** The root of the talk: sends what is said to the dialog that deals with it, and never ends. */
export class SupportDialog extends InterruptibleDialog {
  constructor() {
    super('support');
    this.addDialog(createAnswerDialog());
    this.addDialog(createKindDialog());
    this.addDialog(createHealthDialog());
    this.addDialog(createPhoneDialog());
    this.addDialog(createEscalationDialog());
    this.addDialog(createEmergencyDialog());
    this.addDialog(createTicketsDialog());
    this.addDialog(createWaitingDialog());
    this.addDialog(createTroubleDialog());
    this.addDialog(createSurveyDialog());
    this.addDialog(createReopenDialog());
    this.addDialog(createLanguageDialog());
    this.addDialog(createConfirmCancelDialog());
  }

  protected override async goOn(dc: DialogContext, talk: TalkTurn): Promise<void> {
    const { heard } = talk;
    if (!heard) return takeEvent(dc, talk);
    if (heard.show ?? heard.go) return takeShortcut(dc, talk, heard);
    if (heard.pressed && heard.pressed.step !== openQuestion(dc)?.step) {
      return takeOldButton(dc, talk, heard.pressed.answer);
    }
    const asked = heard.pressed ? null : deskQuestionIn(heard.text);
    if (asked) return sayBeside(dc, talk, deskAnswer(talk, asked));
    if (!heard.pressed && openQuestion(dc)?.name.startsWith('problem.') && keepsContact(talk, heard.text))
      return sayBeside(dc, talk, talk.locale.desk.contactKept);
    const part = dc.activeDialog?.id === 'escalation' && talk.draft.problem ? partAsked(heard.text) : null;
    if (part && openQuestion(dc)?.name !== 'review.question') return tellAnew(dc, talk, part);
    if (dc.activeDialog) return follow(dc, talk, await dc.continueDialog());
    if (talk.turn.holder === 'waiting') return begin(dc, talk, 'waiting');
    if (talk.turn.holder === 'wrap-up')
      return begin(dc, talk, 'survey', { ticket: talk.turn.ticket?.number ?? 0 });
    if (!heard.text) return talk.say(talk.locale.talk.onlyText);
    return route(dc, talk, heard.text);
  }

  protected override goTo(dc: DialogContext, talk: TalkTurn, go: string): Promise<void> {
    return takeShortcut(dc, talk, { show: null, go });
  }
}

async function tellAnew(dc: DialogContext, talk: TalkTurn, part: Part): Promise<void> {
  forgetPart(talk, part);
  await dc.cancelAllDialogs();
  return begin(dc, talk, 'escalation');
}

/** Answers what is asked in between, and asks the open question again. */
async function sayBeside(dc: DialogContext, talk: TalkTurn, says: string): Promise<void> {
  await talk.say(says);
  if (dc.activeDialog && !openQuestion(dc)?.isOpen) await dc.repromptDialog();
}

const event = z.discriminatedUnion('name', [
  z.object({ name: z.literal('desk/signed-in') }),
  z.object({ name: z.literal('desk/resolved'), value: z.object({ ticket: z.int() }) }),
  z.object({ name: z.literal('client/language'), value: z.object({ language: z.enum(languages) }) }),
]);

async function takeEvent(dc: DialogContext, talk: TalkTurn): Promise<void> {
  const { data } = event.safeParse(dc.context.activity);
  if (!data) return;
  if (data.name === 'client/language') return speak(dc, talk, data.value.language);
  if (data.name === 'desk/resolved') {
    await dc.cancelAllDialogs();
    talk.remember({ resolved: data.value.ticket });
    return begin(dc, talk, 'survey', { ticket: data.value.ticket });
  }
  if (openQuestion(dc)?.name === 'signIn.question') return follow(dc, talk, await dc.continueDialog());
  const { person, locale } = talk;
  if (person) await talk.say(locale.access.welcomeBack(person.name, person.organization.name));
}

const actions = requestKinds.filter((kind) => !isTicketKind(kind));

/**
 * A button of an earlier card. The way to a person, to an article and for those who cannot sign in stays open; any
 * other question was answered.
 */
async function takeOldButton(dc: DialogContext, talk: TalkTurn, answer: string): Promise<void> {
  const isFree = talk.turn.holder === 'bot' && !hasTold(talk) && dc.activeDialog?.id !== 'escalation';
  if (isFree && talk.knowledge.article(answer, talk.language)) {
    return takeShortcut(dc, talk, { show: answer, go: null });
  }
  if (isFree && answer === 'person') return takeShortcut(dc, talk, { show: null, go: 'person-now' });
  if (isFree && answer === 'locked-out' && !talk.person) {
    await dc.cancelAllDialogs();
    return begin(dc, talk, 'phone', { isLockedOut: true });
  }
  return talk.say(talk.locale.talk.alreadyAnswered);
}

/** What holds at any time; a request for help that is being written is not thrown away for it. */
async function takeShortcut(
  dc: DialogContext,
  talk: TalkTurn,
  { show, go }: Pick<Heard, 'show' | 'go'>,
): Promise<void> {
  if (talk.turn.holder === 'waiting' && go !== 'my-tickets') {
    return talk.say(talk.locale.tickets.stillWaiting(talk.turn.ticket?.number ?? 0));
  }
  if (talk.turn.holder === 'wrap-up' || hasTold(talk)) {
    await talk.say(talk.locale.talk.finishFirst);
    return dc.activeDialog ? dc.repromptDialog() : undefined;
  }
  await dc.cancelAllDialogs();
  if (show === phoneArticle) return act(dc, talk, 'phone-number', '');
  if (show && talk.knowledge.article(show, talk.language)) {
    return begin(dc, talk, 'answer', { mode: 'answer', articles: [show], language: talk.language });
  }
  const action = actions.find((it) => it === go);
  return action ? act(dc, talk, action, '') : talk.say(greetingCard(talk));
}
