import { ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Language } from '../knowledge/language.ts';
import { withoutLast } from './claim.ts';
import { stepBack } from './draft.ts';
import { type Interruption, readInterruption } from './interruptions.ts';
import { openQuestion } from './openQuestion.ts';
import { saysCalledOff } from './saysCalledOff.ts';
import { forgetQuestion, hasTold, isLockedOut, type TalkTurn, talkOf } from './talkTurn.ts';
import { wayWanted } from './wayWanted.ts';

/** A talk that can be interrupted by whole messages: help, cancel, start over, back, a person, another language. */
export abstract class InterruptibleDialog extends ComponentDialog {
  /** Continues the talk when nothing interrupts it. */
  protected abstract goOn(dc: DialogContext, talk: TalkTurn): Promise<void>;
  /** Goes to what a button of the greeting opens. */
  protected abstract goTo(dc: DialogContext, talk: TalkTurn, place: string): Promise<void>;

  protected override async onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.onContinueDialog(dc);
  }

  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const text = talk.heard?.text ?? '';
    const by = text ? (readInterruption(text) ?? (isOver(dc, text) ? { to: 'cancel' } : null)) : null;
    await (by ? this.#interrupt(dc, talk, by) : this.goOn(dc, talk));
    return Dialog.EndOfTurn;
  }

  async #interrupt(dc: DialogContext, talk: TalkTurn, by: Interruption): Promise<void> {
    switch (by.to) {
      case 'help':
        return help(dc, talk);
      case 'cancel':
        if (talk.turn.holder === 'wrap-up') return this.goOn(dc, talk);
        if (talk.turn.holder === 'waiting') return begin(dc, 'waiting', { withdraws: true });
        return isAboutTicket(dc, talk) ? this.goTo(dc, talk, 'my-tickets') : cancel(dc, talk, false);
      case 'start-over':
        return talk.turn.holder === 'waiting' ? stillWaiting(talk) : cancel(dc, talk, true);
      case 'back':
        return goBack(dc, talk);
      case 'person':
        return talk.turn.holder === 'waiting' ? stillWaiting(talk) : bringPerson(dc, talk);
      case 'choose-language':
        return dc.activeDialog?.id === 'language' ? dc.repromptDialog() : begin(dc, 'language');
      case 'go':
        return talk.turn.holder === 'wrap-up' ? this.goOn(dc, talk) : this.goTo(dc, talk, by.go);
      case 'speak':
        return speak(dc, talk, by.language);
    }
  }
}

/** "Meanwhile it works again, not needed", in the middle of a request. */
function isOver(dc: DialogContext, text: string): boolean {
  const isTelling = dc.activeDialog?.id === 'escalation' || dc.activeDialog?.id === 'emergency';
  const isSaid = isTelling && openQuestion(dc)?.name !== 'signIn.question' && saysCalledOff(text);
  return isSaid && wayWanted(text) === null;
}

/** "Cancel my ticket" of somebody with nothing else to cancel here: which one it is comes first. */
function isAboutTicket(dc: DialogContext, { heard, turn }: TalkTurn): boolean {
  return !dc.activeDialog && turn.holder === 'bot' && /ticket|jegy|工单/iu.test(heard?.text ?? '');
}

/** Speaks another language from now on, and repeats the open question in it. */
export async function speak(dc: DialogContext, talk: TalkTurn, language: Language): Promise<void> {
  talk.remember({ language: { ...talk.profile.language, chosen: language } });
  await talk.say(talk.locale.talk.nowSpeaking);
  if (dc.activeDialog?.id === 'language') await dc.endDialog();
  else if (dc.activeDialog) await dc.repromptDialog();
  else if (talk.turn.holder === 'bot') await talk.say(talk.locale.talk.greeting(talk.turn.deskName));
}

async function help(dc: DialogContext, talk: TalkTurn): Promise<void> {
  const open = openQuestion(dc);
  const { talk: says } = talk.locale;
  if (open) {
    await talk.say(says.helpAsked(open.help(talk)));
    if (!open.isOpen) await dc.repromptDialog();
  } else if (talk.turn.ticket && talk.turn.holder === 'waiting') {
    await talk.say(says.helpWhileWaiting(talk.turn.ticket.number));
  } else await talk.say(says.help);
}

async function cancel(dc: DialogContext, talk: TalkTurn, startsOver: boolean): Promise<void> {
  if (dc.activeDialog?.id === 'confirmCancel') return dc.repromptDialog();
  if (dc.activeDialog?.id === 'language' && dc.stack.length > 1 && !startsOver) {
    await talk.say(talk.locale.talk.goingOn);
    await dc.endDialog();
    return;
  }
  if (hasTold(talk)) return begin(dc, 'confirmCancel', { startsOver });
  const { startedOver, cancelled, nothingToCancel } = talk.locale.talk;
  const wasBusy = dc.activeDialog !== undefined;
  await dc.cancelAllDialogs();
  forgetQuestion(talk);
  if (talk.turn.holder === 'wrap-up') await talk.turn.desk.finishWrapUp();
  await talk.say(startsOver ? startedOver : wasBusy ? cancelled : nothingToCancel);
}

async function goBack(dc: DialogContext, talk: TalkTurn): Promise<void> {
  const dialog = dc.activeDialog?.id;
  const earlier = dialog === 'escalation' || dialog === 'emergency' ? takeBack(talk, dialog) : false;
  if (!dialog || !earlier) {
    await talk.say(talk.locale.talk.nothingBefore);
    if (dc.activeDialog && !openQuestion(dc)?.isOpen) await dc.repromptDialog();
    return;
  }
  await dc.cancelAllDialogs();
  await begin(dc, dialog, { goesOn: true });
}

/** Forgets the answer given last; false when there was none. */
function takeBack(talk: TalkTurn, dialog: 'escalation' | 'emergency'): boolean {
  if (dialog === 'escalation') {
    const draft = stepBack(talk.draft);
    if (draft) talk.remember({ draft });
    return draft !== null;
  }
  const { claim } = talk.profile;
  const earlier = claim && withoutLast(claim);
  if (claim) talk.remember({ claim: earlier });
  return claim !== null;
}

async function bringPerson(dc: DialogContext, talk: TalkTurn): Promise<void> {
  if (dc.activeDialog?.id === 'escalation') return hurry(dc, talk);
  if (talk.profile.claim) {
    await talk.say(talk.locale.talk.alreadyOnTheWay);
    return dc.repromptDialog();
  }
  await dc.cancelAllDialogs();
  if (talk.turn.holder === 'wrap-up') await talk.turn.desk.finishWrapUp();
  await begin(dc, isLockedOut(talk) ? 'emergency' : 'escalation');
}

/** Somebody on the way to a person who asks for one again: what can be left out is, and the rest is reviewed. */
async function hurry(dc: DialogContext, talk: TalkTurn): Promise<void> {
  const { draft, person } = talk;
  const isAtReview = openQuestion(dc)?.name === 'review.question';
  if (!draft.problem || !person || isAtReview) {
    await talk.say(talk.locale.talk.alreadyOnTheWay);
    return dc.repromptDialog();
  }
  talk.redraft({
    kind: draft.kind ?? 'technical',
    serviceState: draft.serviceState ?? 'unknown',
    usersAffected: draft.usersAffected ?? 'unknown',
    workaround: draft.workaround ?? 'unknown',
    deadline: draft.deadline ?? 'unknown',
    contact: draft.contact ?? { phone: person.phone, email: person.email },
    preferred: draft.preferred ?? 'chat',
  });
  await talk.say(talk.locale.talk.leftOut);
  await dc.cancelAllDialogs();
  await begin(dc, 'escalation');
}

async function stillWaiting(talk: TalkTurn): Promise<void> {
  await talk.say(talk.locale.tickets.stillWaiting(talk.turn.ticket?.number ?? 0));
}

async function begin(dc: DialogContext, dialog: string, options?: object): Promise<void> {
  await dc.beginDialog(dialog, options);
}
