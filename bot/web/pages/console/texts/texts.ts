import type { Language } from '../../../../../knowledge/language.ts';
import type { CallerAdvice } from '../../../../desk/callerCheck.ts';
import type { ClockName } from '../../../../desk/change.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { zh } from './zh.ts';

/** What the console says to agents. */
export interface ConsoleTexts {
  readonly console: string;
  readonly language: string;
  readonly signOut: string;
  readonly signIn: {
    readonly title: string;
    readonly explain: string;
    readonly byMail: string;
    readonly linkUsed: string;
    readonly ended: string;
    readonly signingIn: string;
    readonly needsScript: string;
  };
  readonly connection: { readonly lost: string; readonly failed: string; readonly again: string };
  readonly list: {
    readonly label: string;
    readonly mine: string;
    readonly queue: string;
    readonly others: string;
    readonly ended: string;
    readonly takeNext: string;
    readonly queueEmpty: string;
    readonly mineEmpty: string;
    readonly othersEmpty: string;
    readonly endedEmpty: string;
    readonly unread: string;
    readonly newTicket: (number: number, severity: string) => string;
    readonly newMessage: (person: string) => string;
    readonly nothingToTake: string;
  };
  readonly states: Readonly<Record<'waiting' | 'active' | 'resolved' | 'withdrawn', string>>;
  readonly kinds: Readonly<Record<'technical' | 'billing' | 'presales', string>>;
  readonly clouds: Readonly<Record<'worldwide' | '21vianet', string>>;
  readonly severity: (level: string) => string;
  readonly clock: {
    readonly due: (left: string) => string;
    readonly late: (late: string) => string;
    readonly met: string;
    readonly metLate: string;
    readonly stopped: string;
    readonly none: string;
    readonly waiting: (since: string) => string;
    readonly answered: string;
    readonly awaitsCustomer: string;
    readonly paused: string;
    readonly targetBy: (at: string) => string;
    readonly targetLate: (at: string, late: string) => string;
    readonly targetMet: string;
    readonly targetMetLate: string;
    readonly now: string;
  };
  readonly ticket: {
    readonly choose: string;
    readonly chooseHint: string;
    readonly notFound: string;
    readonly loading: string;
    readonly back: string;
    readonly details: string;
    readonly closeDetails: string;
    readonly claim: string;
    readonly handBack: string;
    readonly resolve: string;
    readonly reclassify: string;
    readonly verifyCaller: string;
    readonly awaitCustomer: string;
    readonly goOn: string;
    readonly heldBy: (agent: string) => string;
    readonly waitsInQueue: string;
    readonly resolvedBy: (agent: string) => string;
    readonly withdrawnByCustomer: string;
  };
  readonly transcript: {
    readonly label: string;
    readonly bot: string;
    readonly you: string;
    readonly form: string;
    readonly note: (agent: string) => string;
    readonly typing: (person: string) => string;
    readonly newBelow: string;
    readonly elsewhere: string;
    readonly unnamedFile: string;
    readonly openImage: (name: string) => string;
    readonly download: (name: string) => string;
    readonly sending: string;
    readonly notSent: string;
    /** Under a message that left for Teams, when nobody knows whether it arrived, and when it did not. */
    readonly unconfirmed: string;
    readonly undelivered: string;
    readonly sendAgain: string;
    readonly discard: string;
    readonly empty: string;
  };
  readonly composer: {
    readonly reply: string;
    readonly note: string;
    readonly mode: string;
    readonly replyHint: (person: string) => string;
    readonly noteHint: string;
    readonly send: string;
    readonly saveNote: string;
    readonly attach: string;
    readonly remove: (file: string) => string;
    readonly keys: string;
    readonly uploading: string;
    readonly tooBig: (file: string) => string;
    readonly uploadFailed: (file: string) => string;
    readonly tooLong: string;
    readonly customerLanguage: (language: string) => string;
  };
  readonly facts: {
    readonly label: string;
    readonly severity: string;
    readonly proposed: (level: string) => string;
    readonly capped: (from: string, to: string) => string;
    readonly firstReply: string;
    readonly nextReply: string;
    readonly resolution: string;
    readonly ownTarget: string;
    readonly dueAt: (here: string) => string;
    readonly customerTime: (there: string) => string;
    readonly problem: string;
    readonly impact: string;
    readonly usersAffected: string;
    readonly serviceState: string;
    readonly workaround: string;
    readonly deadlineAtRisk: string;
    readonly impactStatement: string;
    readonly users: Readonly<Record<'one' | 'some' | 'many' | 'all' | 'unknown', string>>;
    readonly service: Readonly<Record<'down' | 'limited' | 'working' | 'unknown', string>>;
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
    readonly contact: string;
    readonly callBack: (there: string) => string;
    readonly preferred: Readonly<Record<'phone' | 'email' | 'chat', string>>;
    readonly verified: string;
    readonly notVerified: string;
    readonly mayOpen: string;
    readonly otherRoles: string;
    readonly noRoles: string;
    readonly organization: string;
    readonly agreement: string;
    readonly noAgreement: string;
    readonly partner: string;
    readonly localTime: string;
    readonly languages: string;
    readonly tried: string;
    readonly triedNone: string;
    readonly earlier: string;
    readonly history: string;
    readonly survey: string;
    readonly rating: (rating: number) => string;
  };
  readonly caller: {
    readonly verify: string;
    readonly explain: string;
    readonly unverified: string;
    readonly tag: string;
    readonly claims: string;
    readonly claimedName: string;
    readonly claimedOrganization: string;
    readonly claimedEmail: string;
    readonly verifiedAt: (when: string) => string;
    readonly advice: Readonly<Record<CallerAdvice, string>>;
    readonly send: string;
    readonly sendAgain: string;
    readonly sent: (to: string, minutes: number) => string;
    readonly nobody: string;
    readonly notSent: string;
    readonly wait: (seconds: number) => string;
    readonly tooMany: (minutes: number) => string;
    readonly code: string;
    readonly check: string;
    readonly notACode: string;
    readonly wrong: (triesLeft: number) => string;
    readonly expired: string;
    readonly locked: (minutes: number) => string;
    readonly verified: string;
    readonly done: string;
  };
  readonly history: {
    readonly caller: Readonly<
      Record<'sent' | 'not-sent' | 'nobody' | 'expired' | 'locked' | 'verified', (agent: string) => string>
    > & { readonly wrong: (agent: string, triesLeft: number) => string };
    readonly opened: (severity: string) => string;
    readonly claimed: (agent: string) => string;
    readonly firstReply: (agent: string) => string;
    readonly noted: (agent: string) => string;
    readonly handedBack: (agent: string) => string;
    readonly reclassified: (agent: string, from: string, to: string) => string;
    readonly downgraded: (agent: string, from: string, to: string) => string;
    readonly missed: Readonly<Record<ClockName, (due: string) => string>>;
    readonly awaitsCustomer: (agent: string) => string;
    readonly goesOn: (agent: string) => string;
    readonly recomputed: string;
    readonly resolved: (agent: string) => string;
    readonly reopened: string;
    readonly withdrawn: string;
  };
  readonly dialog: {
    readonly cancel: string;
    readonly handBackTitle: string;
    readonly handBackExplain: string;
    readonly resolveTitle: string;
    readonly resolveExplain: string;
    readonly summary: string;
    readonly summaryHint: string;
    readonly reclassifyTitle: string;
    readonly reclassifyExplain: string;
    readonly level: string;
    readonly kind: string;
    readonly notAllowed: string;
    readonly chooseAllowed: string;
    readonly ground: string;
    readonly groundFacts: string;
    readonly groundNoCooperation: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly nothingChanged: string;
    readonly save: string;
  };
  /** By the code of the refusal; `other` for everything else. */
  readonly refusals: Readonly<
    Record<
      | 'Taken'
      | 'Over'
      | 'MovedOn'
      | 'NotAllowed'
      | 'NotLower'
      | 'Unverified'
      | 'UnknownFile'
      | 'TooManyRequests'
      | 'other',
      string
    >
  >;
}

/** The console's words by language. */
export const consoleTexts: Record<Language, ConsoleTexts> = { en, hu, zh };

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', hu: 'Magyar', zh: '中文' };
