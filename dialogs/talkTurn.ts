import type { TurnContext } from 'botbuilder';
import type { Cloud } from '../knowledge/cloud.ts';
import type { KnowledgeBase } from '../knowledge/knowledgeBase.ts';
import type { Language } from '../knowledge/language.ts';
import type { Policy } from '../knowledge/policy.ts';
import { replyActivity } from './cards/replyActivity.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { type Heard, hear } from './heard.ts';
import { type Locale, locales } from './locales/index.ts';
import type { Person, Turn } from './ports.ts';
import type { Profile } from './profile.ts';
import type { Reply } from './reply.ts';

/** What the whole talk knows, the same for everybody. */
export interface World {
  readonly knowledge: KnowledgeBase;
  readonly policies: Readonly<Record<Cloud, Policy>>;
}

/** One turn as the dialogs see it. */
export interface TalkTurn extends World {
  readonly turn: Turn;
  readonly person: Person | null;
  readonly heard: Heard | null;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly language: Language;
  readonly locale: Locale;
  /** Of the organization, else as answered, else as configured; null when it must be asked (R010). */
  readonly cloud: Cloud | null;
  remember(change: Partial<Profile>): void;
  redraft(change: Partial<Draft>): void;
  say(reply: Reply | string, step?: string): Promise<void>;
}

const key = Symbol('talk');

/** Makes the turn and puts it where the dialogs find it. */
export function beginTurn(context: TurnContext, turn: Turn, world: World, start: Profile): TalkTurn {
  let profile = start;
  const talk: TalkTurn = {
    ...world,
    turn,
    person: turn.person,
    heard: hear(context.activity),
    get profile() {
      return profile;
    },
    get draft() {
      return profile.draft;
    },
    get language() {
      const { chosen, written, channel } = profile.language;
      return chosen ?? written ?? channel ?? turn.person?.language ?? turn.defaultLanguage;
    },
    get locale() {
      return locales[talk.language];
    },
    get cloud() {
      return turn.person?.organization.cloud ?? profile.cloud ?? turn.defaultCloud;
    },
    remember(change) {
      profile = { ...profile, ...change };
    },
    redraft(change) {
      profile = { ...profile, draft: { ...profile.draft, ...change } };
    },
    async say(reply, step) {
      const whole = typeof reply === 'string' ? { text: reply } : reply;
      await context.sendActivity(replyActivity(whole, step ?? null, talk.locale));
    },
  };
  context.turnState.set(key, talk);
  return talk;
}

/** The turn that runs. */
export function talkOf(context: TurnContext): TalkTurn {
  const talk = context.turnState.get<TalkTurn | undefined>(key);
  if (!talk) throw new Error('A dialog ran outside the talk: begin the turn with beginTurn first.');
  return talk;
}

/** Forgets what was asked and typed, but not who it is, in which language and cloud. */
export function forgetQuestion(talk: TalkTurn): void {
  const forgotten = { question: null, article: null, articlesTried: [], unhelpful: 0, claim: null };
  talk.remember({ ...forgotten, draft: emptyDraft });
}

/** Whether this is somebody who said that they cannot sign in, and has not since. */
export function isLockedOut({ person, profile }: TalkTurn): boolean {
  return person === null && profile.isLockedOut;
}

/** Whether a request for help is being told, which nobody wants to tell twice. */
export function hasTold({ draft, profile: { claim } }: TalkTurn): boolean {
  return draft.answered.length > 0 || (claim !== null && claim.name !== null);
}
