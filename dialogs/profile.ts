import { z } from 'zod';
import { clouds } from '../knowledge/cloud.ts';
import { languages } from '../knowledge/language.ts';
import { claimSchema } from './claim.ts';
import { draftSchema, emptyDraft } from './draft.ts';

const language = z.enum(languages).nullable();

/** What the talk knows in one conversation beside the dialog stack: plain JSON, checked when it comes back. */
export const profileSchema = z.strictObject({
  language: z.strictObject({
    /** What the person asked the bot to speak. */
    chosen: language,
    /** What the person last clearly wrote in. */
    written: language,
    /** What the channel says the person's screen is in. */
    channel: language,
  }),
  isGreeted: z.boolean(),
  /** As the person answered; an organization's own cloud wins over it. */
  cloud: z.enum(clouds).nullable(),
  /** The question typed last, offered as the problem when help is needed. */
  question: z.string().nullable(),
  /** Id of the article shown last: follow-ups search near it. */
  article: z.string().nullable(),
  /** ISO 3166-1 alpha-2 of where somebody unknown says they are. */
  country: z.string().nullable(),
  /** Says that they cannot sign in, so the sign-in page is no way for them. */
  isLockedOut: z.boolean(),
  /** Key of the country whose phone number was given last, or `21vianet`: a question about its hours is about it. */
  numberOf: z.string().nullable().default(null),
  /** The PIN for callers was explained last. */
  saidPin: z.boolean().default(false),
  /** Was told that people help administrators only, so it need not be told at length again. */
  wasRefused: z.boolean().default(false),
  /** Ids of the articles that were shown and did not help. */
  articlesTried: z.array(z.string()),
  /** Answers in a row that did not help, and questions without one. */
  unhelpful: z.int().nonnegative(),
  /** A second problem that was written together with the first, for a ticket of its own (R137). */
  later: z.string().nullable(),
  /** The waiting ticket that something was already added to. */
  addedTo: z.int().nullable(),
  /** The ticket an agent resolved, until something else is asked: it can be opened again. */
  resolved: z.int().nullable(),
  draft: draftSchema,
  /** The emergency ticket that is being told; null when none is. */
  claim: claimSchema.nullable(),
});

/** See profileSchema. */
export type Profile = z.infer<typeof profileSchema>;

/** A conversation that has just begun. */
export const emptyProfile: Profile = {
  language: { chosen: null, written: null, channel: null },
  isGreeted: false,
  cloud: null,
  question: null,
  article: null,
  country: null,
  isLockedOut: false,
  numberOf: null,
  saidPin: false,
  wasRefused: false,
  articlesTried: [],
  unhelpful: 0,
  later: null,
  addedTo: null,
  resolved: null,
  draft: emptyDraft,
  claim: null,
};
