import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs';
import { paragraph } from './cards/card.ts';
import type { Question, Said } from './question.ts';
import type { Reply } from './reply.ts';
import { type TalkTurn, talkOf } from './talkTurn.ts';

/** Asked back instead of answered: why it is asked helps more than that it was not understood. */
const isAsking = /\S{2}\s*[?？]\s*$/u;

/** Wrong answers before a person is offered. */
const failuresBeforeOffer = 2;

/** Asks one question and ends with its answer; asks again kindly when it is not understood. */
export class AskDialog<Args extends object, Answer> extends Dialog<Args> {
  readonly question: Question<Args, Answer>;

  constructor(question: Question<Args, Answer>) {
    super(question.name);
    this.question = question;
  }

  override async beginDialog(dc: DialogContext, args?: Args): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const asked: Asked<Args> = Object.assign(dc.activeDialog?.state, {
      args: args ?? {},
      step: talk.turn.createId(),
      failures: 0,
    });
    await talk.say(this.question.ask(talk, asked.args), asked.step);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const asked: Asked<Args> = dc.activeDialog?.state;
    const { heard } = talk;
    if (!heard) {
      const noticed = this.question.notice?.(dc.context.activity, talk) ?? null;
      return noticed === null ? Dialog.EndOfTurn : dc.endDialog(noticed);
    }
    if (heard.pressed && heard.pressed.step !== asked.step) {
      await talk.say(talk.locale.talk.alreadyAnswered);
      return Dialog.EndOfTurn;
    }
    const said: Said = { text: heard.text, pressed: heard.pressed };
    if (!said.pressed && !said.text) return this.#askAgain(talk, asked, talk.locale.talk.onlyText);
    const answer = this.question.read(said, talk, asked.args);
    const noted = said.text ? (this.question.note?.(said.text, talk) ?? null) : null;
    if (answer !== null) return dc.endDialog(answer);
    if (this.question.isOpen && said.text) return dc.endDialog({ ask: said.text });
    if (noted) return this.#askAgain(talk, asked, noted);
    asked.failures += 1;
    const { otherwise, tries = failuresBeforeOffer + 1 } = this.question;
    if (otherwise !== undefined && asked.failures >= tries) {
      await talk.say(talk.locale.talk.leftOpen);
      return dc.endDialog(otherwise);
    }
    return this.#askAgain(talk, asked, this.#misread(said, talk, asked));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.activeDialog) await this.repromptDialog(dc.context, dc.activeDialog);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const talk = talkOf(context);
    const asked: Asked<Args> = instance.state;
    await talk.say(this.question.ask(talk, asked.args), asked.step);
  }

  /** Names this asking of the question; null when it has none. */
  stepOf(instance: DialogInstance): string | null {
    const asked: Partial<Asked<Args>> = instance.state ?? {};
    return asked.step ?? null;
  }

  /** Why the open question is asked and how to answer it. */
  help(talk: TalkTurn, instance: DialogInstance): string {
    const asked: Asked<Args> = instance.state;
    return this.question.help(talk, asked.args);
  }

  #misread(said: Said, talk: TalkTurn, asked: Asked<Args>): string {
    const { unclear, offerPerson, answerTheQuestion, finishFirst, space } = talk.locale.talk;
    const general = isAsking.test(said.text)
      ? `${this.question.help(talk, asked.args)}${space}${finishFirst}`
      : `${unclear}${space}${answerTheQuestion}`;
    const why = this.question.misread?.(said, talk, asked.args) ?? general;
    return asked.failures >= failuresBeforeOffer ? `${why}${space}${offerPerson}` : why;
  }

  async #askAgain(talk: TalkTurn, asked: Asked<Args>, first: string): Promise<DialogTurnResult> {
    await talk.say(preceded(first, this.question.ask(talk, asked.args)), asked.step);
    return Dialog.EndOfTurn;
  }
}

interface Asked<Args> {
  args: Args;
  /** Names this asking, so that buttons of an earlier one are told apart. */
  step: string;
  failures: number;
}

function preceded(first: string, reply: Reply): Reply {
  return {
    ...reply,
    text: `${first}\n\n${reply.text}`,
    ...(reply.body ? { body: [paragraph(first), ...reply.body] } : {}),
  };
}
