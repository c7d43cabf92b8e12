import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogSet } from 'botbuilder-dialogs';
import { z } from 'zod';
import { languageOf } from '../knowledge/language.ts';
import { greetingCard } from './cards/greetingCard.ts';
import { detectLanguage } from './detectLanguage.ts';
import { mostRead } from './heard.ts';
import type { Turn } from './ports.ts';
import { emptyProfile, type Profile, profileSchema } from './profile.ts';
import { SupportDialog } from './supportDialog.ts';
import { versionOf } from './talkDialog.ts';
import { beginTurn, type TalkTurn, type World } from './talkTurn.ts';

/** What a conversation keeps of the talk: plain JSON, to be given back on the next turn. */
export interface TalkState {
  /** Of the dialogs that wrote it; another version starts over kindly. */
  readonly version: string;
  readonly profile: Profile;
  readonly stack: readonly unknown[];
}

/** Everything the bot says: one call for each activity that reaches it. */
export interface Talk {
  /** `state` is what the last turn returned, null at first. What it says goes through the context. */
  run(context: TurnContext, state: unknown, turn: Turn): Promise<TalkState>;
}

/** Raise when the profile or the arguments of a question change their meaning. */
const profileVersion = 1;

/** The whole talk over a knowledge base and the support policies. Keeps nothing about anybody itself. */
export function createTalk(world: World): Talk {
  const support = new SupportDialog();
  const dialogs = new DialogSet();
  dialogs.add(support);
  const version = `${profileVersion}/${hash(versionOf(support))}`;

  return {
    async run(context, state, turn) {
      const stored = readState(state, version);
      const talk = beginTurn(context, turn, world, withLanguage(stored.profile, context));
      const stack = stored.stack;
      await before(talk, stored.wasUpdated);
      if (stored.wasUpdated && leansOnThePast(talk)) return { version, profile: talk.profile, stack };
      const dc = new DialogContext(dialogs, context, { dialogStack: stack });
      if (dc.activeDialog) await dc.continueDialog();
      else await dc.beginDialog(support.id);
      return { version, profile: talk.profile, stack: dc.stack };
    },
  };
}

/** What is said before the turn is taken: the greeting once, and what happened to the message. */
async function before(talk: TalkTurn, wasUpdated: boolean): Promise<void> {
  const { heard, locale } = talk;
  if (wasUpdated && talk.turn.holder === 'bot') await talk.say(locale.talk.updated);
  else if (!talk.profile.isGreeted && talk.turn.holder === 'bot') await talk.say(greetingCard(talk));
  talk.remember({ isGreeted: true });
  if (heard?.hadSecret) await talk.say(locale.talk.secretRemoved);
  if (heard?.wasCut) await talk.say(locale.talk.tooLong(mostRead));
}

/** A button or a short answer means nothing once its question is forgotten. */
function leansOnThePast({ heard, turn }: TalkTurn): boolean {
  return (
    turn.holder === 'bot' && heard !== null && (heard.pressed !== null || heard.text.length < shortAnswer)
  );
}

const shortAnswer = 15;

const instance = z.looseObject({ id: z.string(), state: z.looseObject({}) });
const stateSchema = z.object({ version: z.string(), profile: profileSchema, stack: z.array(instance) });
const rest = z.object({ profile: z.looseObject({ language: profileSchema.shape.language }) });

interface Stored {
  readonly profile: Profile;
  readonly stack: z.infer<typeof instance>[];
  readonly wasUpdated: boolean;
}

/** The stored state when it fits these dialogs; otherwise a new one that keeps the language. */
function readState(state: unknown, version: string): Stored {
  const empty = { profile: emptyProfile, stack: [] };
  if (state === null || state === undefined) return { ...empty, wasUpdated: false };
  const stored = stateSchema.safeParse(state);
  if (stored.success && stored.data.version === version) return { ...stored.data, wasUpdated: false };
  const kept = rest.safeParse(state);
  const language = kept.success ? kept.data.profile.language : emptyProfile.language;
  return { ...empty, profile: { ...emptyProfile, isGreeted: true, language }, wasUpdated: true };
}

/** The languages as this activity shows them: what the person writes, and what the channel says. */
function withLanguage(profile: Profile, { activity }: TurnContext): Profile {
  const channel = languageOf(activity.locale) ?? profile.language.channel;
  const seen = activity.type === 'message' && !activity.value ? detectLanguage(activity.text ?? '') : null;
  const isClear = seen && (seen.isSure || profile.language.written === null);
  const written = isClear ? seen.language : profile.language.written;
  return { ...profile, language: { ...profile.language, channel, written } };
}

function hash(text: string): string {
  let sum = 5381;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 33) ^ text.charCodeAt(at)) >>> 0;
  return sum.toString(36);
}
