import { type Activity, ActivityTypes, type ConversationReference, type InvokeResponse } from 'botbuilder';
import { type Language, languageOf } from '../../../knowledge/language.ts';
import type { Log } from '../../log.ts';
import { cardFault, executed, saidAtCard } from './cardActions.ts';
import type { FindArticles } from './findArticles.ts';
import { tenantOf } from './guard.ts';
import { type Incoming, isPrivate, toMessage } from './incoming.ts';
import { answerInvoke } from './invokes.ts';
import { teamsWords } from './words.ts';

/** Who wrote, as Entra knows them. */
interface TeamsIdentity {
  readonly tenantId: string;
  readonly aadObjectId: string;
}

/** What Teams needs of the rest of the product: conversations that are kept, and a bot that answers in them. */
export interface TeamsConversations {
  /** Adds the conversation when it is new and keeps where to reach it up to date; `greet` queues the greeting once. */
  meet(
    reference: Partial<ConversationReference>,
    options: { readonly greet: boolean; readonly locale: string | null },
  ): Promise<void>;
  /** Runs the bot for a message; the same delivery id twice runs it once. */
  post(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
    delivery: { readonly id: string | null; readonly identity: TeamsIdentity | null },
  ): Promise<void>;
  /** Answers with one sentence and keeps nothing of what was written. */
  decline(
    reference: Partial<ConversationReference>,
    delivery: { readonly id: string | null; readonly text: string },
  ): Promise<void>;
  /** Tells the agent that the person is typing. */
  typing(reference: Partial<ConversationReference>): void;
}

/** What answers activities of Teams. */
export interface ActivitiesOptions {
  readonly conversations: TeamsConversations;
  readonly find: FindArticles;
  readonly defaultLanguage: Language;
  /** Whether the channel vouches for who writes; local test tools do not. */
  readonly isGuarded: boolean;
  readonly log: Log;
}

/** Does what an activity of Teams asks for; only an invoke has an answer. */
export async function answerActivity(
  incoming: Incoming,
  options: ActivitiesOptions,
): Promise<InvokeResponse | null> {
  const { conversations } = options;
  const reference = referenceOf(incoming);
  const locale = incoming.locale ?? null;
  switch (incoming.type) {
    case ActivityTypes.Invoke:
      return incoming.name === 'adaptiveCard/action'
        ? pressCard(incoming, options)
        : answerInvoke(incoming.name, incoming.value, {
            language: languageOfTurn(incoming, options),
            ...options,
          });
    case ActivityTypes.Message:
      await hear(incoming, toMessage(incoming), options);
      return null;
    case ActivityTypes.Typing:
      if (isPrivate(incoming)) conversations.typing(reference);
      return null;
    // A new installation comes as both; whichever is first greets.
    case ActivityTypes.InstallationUpdate:
      if (incoming.action === 'add' && isPrivate(incoming)) {
        await conversations.meet(reference, { greet: true, locale });
      }
      return null;
    case ActivityTypes.ConversationUpdate:
      if (incoming.membersAdded.length > 0 && isPrivate(incoming)) {
        await conversations.meet(reference, { greet: true, locale });
      }
      return null;
    // Edits, deletions, reactions, and what happens to channels and meetings.
    default:
      return null;
  }
}

async function hear(
  incoming: Incoming,
  message: Partial<Activity>,
  { conversations, defaultLanguage, isGuarded }: ActivitiesOptions,
): Promise<boolean> {
  const reference = referenceOf(incoming);
  const id = incoming.id ?? null;
  if (!incoming.from) return false;
  if (!isPrivate(incoming)) {
    const text = teamsWords[languageOfTurn(incoming, { defaultLanguage })].onlyInPrivate;
    await conversations.decline(reference, { id, text });
    return false;
  }
  const identity = isGuarded ? identityOf(incoming) : null;
  await conversations.meet(reference, { greet: false, locale: incoming.locale ?? null });
  await conversations.post(reference, message, { id, identity });
  return true;
}

async function pressCard(incoming: Incoming, options: ActivitiesOptions): Promise<InvokeResponse> {
  const words = teamsWords[languageOfTurn(incoming, options)];
  const value = executed(incoming.value);
  if (!value) return cardFault(400, words.notReceived);
  try {
    // The id of an invoke is none of a message, so the log gives the message its own.
    const { id: _id, ...message } = toMessage({ ...incoming, text: '', value });
    const isHeard = await hear(incoming, message, options);
    return saidAtCard(isHeard ? words.received : words.onlyInPrivate);
  } catch (error) {
    options.log.error('card action failed', error);
    return cardFault(500, words.notReceived);
  }
}

function languageOfTurn(
  { locale }: Incoming,
  { defaultLanguage }: Pick<ActivitiesOptions, 'defaultLanguage'>,
): Language {
  return languageOf(locale) ?? defaultLanguage;
}

function identityOf(incoming: Incoming): TeamsIdentity | null {
  const tenantId = tenantOf(incoming);
  const aadObjectId = incoming.from?.aadObjectId;
  return tenantId && aadObjectId ? { tenantId, aadObjectId } : null;
}

/** Where the conversation is reached; without the id of one message, as it serves them all. */
function referenceOf(incoming: Incoming): Partial<ConversationReference> {
  const { channelId, serviceUrl, from, recipient, locale } = incoming;
  const { id, tenantId, conversationType, isGroup } = incoming.conversation;
  return {
    channelId,
    serviceUrl,
    conversation: {
      id,
      name: '',
      isGroup: isGroup ?? false,
      conversationType: conversationType ?? 'personal',
      ...(tenantId ? { tenantId } : {}),
    },
    ...(from ? { user: { ...from, name: from.name ?? '' } } : {}),
    ...(recipient ? { bot: { ...recipient, name: recipient.name ?? '' } } : {}),
    ...(locale ? { locale } : {}),
  };
}
