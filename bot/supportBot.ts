import { TurnContext } from 'botbuilder';
import type {
  HelpDesk,
  Learning,
  Person,
  ServiceHealth,
  SignIn,
  TicketSummary,
  Turn,
} from '../dialogs/ports.ts';
import type { Talk } from '../dialogs/talk.ts';
import type { Cloud } from '../knowledge/cloud.ts';
import { type Language, languageOf } from '../knowledge/language.ts';
import { relay } from './relay.ts';
import type { Conversation } from './store/conversation.ts';
import { TurnAdapter } from './turnAdapter.ts';
import type { BotAnswer, BotTurn } from './turns.ts';

interface SupportBotOptions {
  readonly talk: Talk;
  /** The verified person of a turn: vouched for by the channel, or signed in before. */
  readonly personOf: (turn: BotTurn) => Promise<Person | null> | null;
  /** The desk for one turn; what it writes is committed with the turn. */
  readonly createDesk: (turn: BotTurn, person: Person | null) => HelpDesk;
  readonly createSignIn: (turn: BotTurn) => SignIn;
  /** Takes what the bot missed in one turn; committed with the turn. */
  readonly createLearning: (turn: BotTurn, person: Person | null) => Learning;
  /** The ticket a conversation waits with, is worked on in or wraps up. */
  readonly ticketOf: (turn: BotTurn) => Promise<TicketSummary | null>;
  readonly health: ServiceHealth;
  readonly createId: () => string;
  readonly deskName: string;
  readonly retentionDays: number;
  readonly defaultCloud: Cloud | null;
  readonly defaultLanguage: Language;
}

/** The bot: gives each activity to whoever answers it – the talk, or the agent who holds the conversation. */
export function createSupportBot(options: SupportBotOptions): (turn: BotTurn) => Promise<BotAnswer> {
  const { talk, personOf, createDesk, createSignIn, ticketOf } = options;

  return async (turn) => {
    const { conversation, activity } = turn;
    const ticket = conversation.holder === 'bot' ? null : await ticketOf(turn);
    if (ticket) turn.emit({ kind: 'ticket', number: ticket.number });
    if (relay(conversation.holder, activity) !== 'talk') return nothing;

    const person = await personOf(turn);
    const adapter = new TurnAdapter();
    const context = new TurnContext(adapter, activity);
    const world: Turn = {
      now: turn.now,
      person,
      holder: conversation.holder === 'agent' ? 'bot' : conversation.holder,
      ticket,
      createId: options.createId,
      desk: createDesk(turn, person),
      signIn: createSignIn(turn),
      health: options.health,
      learning: options.createLearning(turn, person),
      deskName: options.deskName,
      retentionDays: options.retentionDays,
      defaultCloud: options.defaultCloud,
      defaultLanguage: options.defaultLanguage,
    };
    const state = await talk.run(context, conversation.state, world);
    const { chosen, written, channel } = state.profile.language;
    return {
      said: adapter.said,
      invokeResponse: adapter.invokeResponse,
      change: {
        state,
        language: chosen ?? written ?? channel,
        ...(person && person.id !== conversation.personId ? { personId: person.id } : {}),
      },
    };
  };
}

const nothing: BotAnswer = { said: [], invokeResponse: null, change: {} };

/** The language a conversation is held in, as far as it is known. */
export function conversationLanguage({ language }: Conversation, fallback: Language): Language {
  return languageOf(language ?? undefined) ?? fallback;
}
