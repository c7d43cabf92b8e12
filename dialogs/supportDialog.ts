import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { languages } from '../knowledge/language.ts';
import { outsideTopicOf, requestKinds } from '../knowledge/requestKind.ts';
import { isTicketKind } from '../knowledge/ticketKind.ts';
import { createAnswerDialog } from './answerDialog.ts';
import { asideTo } from './asides.ts';
import { greetingCard } from './cards/greetingCard.ts';
import { createConfirmCancelDialog } from './confirmCancelDialog.ts';
import { deskAnswer } from './deskAnswer.ts';
import { deskQuestionIn } from './deskQuestion.ts';
import { createEmergencyDialog } from './emergencyDialog.ts';
import { createEscalationDialog } from './escalationDialog.ts';
import { createHealthDialog } from './healthDialog.ts';
import type { Heard } from './heard.ts';
import { InterruptibleDialog, speak } from './interruptibleDialog.ts';
import { createKindDialog } from './kindDialog.ts';
import { createLanguageDialog } from './languageDialog.ts';
import { noteMiss } from './learn.ts';
import { openQuestion } from './openQuestion.ts';
import { createPhoneDialog } from './phoneDialog.ts';
import { createReopenDialog } from './reopenDialog.ts';
import { type Action, chooseRoute, type Route } from './route.ts';
import { saysUnsolved } from './saysUnsolved.ts';
import { aboutChina, aboutPin, outOfScope, scopeOf, selfHelp } from './statements.ts';
import { createSurveyDialog } from './surveyDialog.ts';
import { hasTold, type TalkTurn } from './talkTurn.ts';
import { createTicketsDialog } from './ticketsDialog.ts';
import { isSecretAlone, kindSoFar, problemIn, wantsCall } from './toldBeside.ts';
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

/** Answers what is asked in between, and asks the open question again. */
async function sayBeside(dc: DialogContext, talk: TalkTurn, says: string): Promise<void> {
  await talk.say(says);
  if (dc.activeDialog && !openQuestion(dc)?.isOpen) await dc.repromptDialog();
}

async function route(dc: DialogContext, talk: TalkTurn, text: string): Promise<void> {
  if (talk.heard?.hadSecret && isSecretAlone(text)) return;
  const { resolved } = talk.profile;
  if (resolved !== null && saysUnsolved(text)) return begin(dc, talk, 'reopen', { ticket: resolved });
  const aside = asideTo(talk, text);
  if (aside) return talk.say(aside);
  const way = chooseRoute(talk, text);
  talk.remember({ hadNumber: false });
  if (way.to === 'hello') return talk.say(talk.locale.talk.hello);
  if (way.to === 'introduction') return talk.say(greetingCard(talk));
  if (way.to === 'thanks') return talk.say(talk.locale.talk.youAreWelcome);
  if (way.to === 'fine') return talk.say(talk.locale.talk.fine);
  if (way.to === 'wordless') return talk.say(talk.locale.talk.onlyText);
  if (asksElse(way)) talk.remember({ resolved: null });
  const question = way.to === 'action' ? problemIn(way.action, text, talk) : text;
  if (question) talk.remember({ question });
  talk.redraft({ told: talk.draft.told.filter((it) => it !== 'scope') });
  if (way.to === 'action') return act(dc, talk, way.action, text);
  if (way.to === 'which-kind') {
    await noteMiss(talk, 'no-answer', { mode: 'nothing', articles: [], language: talk.language });
    return begin(dc, talk, 'kind', { kinds: way.kinds });
  }
  talk.redraft({ kind: way.kind });
  return begin(dc, talk, 'answer', way.found);
}

/** Whether something of its own is asked: what was resolved before is over then. */
function asksElse(way: Route): boolean {
  if (way.to === 'answer') return way.found.mode !== 'nothing';
  return way.to !== 'action' || (way.action !== 'my-tickets' && way.action !== 'person-now');
}

async function act(dc: DialogContext, talk: TalkTurn, action: Action, text: string): Promise<void> {
  switch (action) {
    case 'service-health':
      return begin(dc, talk, 'health');
    case 'phone-number':
      talk.remember({ hadNumber: true });
      return begin(dc, talk, 'phone', { text });
    case 'person-now':
      if (wantsCall(text)) await talk.say(talk.locale.intake.urgent);
      if (!talk.draft.kind) talk.redraft({ kind: kindSoFar(talk) });
      return begin(dc, talk, 'escalation');
    case 'my-tickets':
      return begin(dc, talk, 'tickets');
    case 'own-network':
      return beginOwnNetwork(dc, talk);
    case 'third-party':
      talk.redraft({ told: [...talk.draft.told, 'scope'] });
      return talk.say(outOfScope(talk, outsideTopicOf(text)));
    case 'self-help':
      return talk.say(selfHelp(talk));
    case 'pin':
      return talk.say(aboutPin(talk));
    case 'china-cloud':
      return talk.say(aboutChina(talk));
  }
}

/** That it is for their own network team, and what that team can look at. R054. */
async function beginOwnNetwork(dc: DialogContext, talk: TalkTurn): Promise<void> {
  talk.redraft({ told: [...talk.draft.told, 'scope'] });
  const article = talk.knowledge.article(networkArticle, talk.language);
  if (!article) return talk.say(outOfScope(talk, 'own-network'));
  await talk.say(scopeOf(talk, 'own-network'));
  return begin(dc, talk, 'answer', { mode: 'answer', articles: [article.id], language: talk.language });
}

const networkArticle = 'network-outside-scope';

const endings = z.union([
  z.object({ ask: z.string() }),
  z.object({ next: z.string(), options: z.looseObject({}).optional() }),
  z.object({ kind: z.enum(requestKinds) }),
]);

/** Goes where a dialog that ended hands over to. */
async function follow(dc: DialogContext, talk: TalkTurn, ended: DialogTurnResult): Promise<void> {
  const ending = endings.safeParse(ended.result);
  if (dc.activeDialog || !ending.success) return;
  if ('ask' in ending.data) return route(dc, talk, ending.data.ask);
  if ('next' in ending.data) return begin(dc, talk, ending.data.next, ending.data.options);
  const { kind } = ending.data;
  if (!isTicketKind(kind)) return act(dc, talk, kind, talk.profile.question ?? '');
  talk.redraft({ kind });
  return begin(dc, talk, 'answer', { mode: 'nothing', articles: [], language: talk.language });
}

async function begin(dc: DialogContext, talk: TalkTurn, dialog: string, options?: object): Promise<void> {
  return follow(dc, talk, await dc.beginDialog(dialog, options));
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
  if (show && talk.knowledge.article(show, talk.language)) {
    return begin(dc, talk, 'answer', { mode: 'answer', articles: [show], language: talk.language });
  }
  const action = actions.find((it) => it === go);
  return action ? act(dc, talk, action, '') : talk.say(greetingCard(talk));
}
