import type { Cloud } from '../knowledge/cloud.ts';
import type { Language } from '../knowledge/language.ts';
import type { ImpactAnswers, Severity, SeverityDecision } from '../knowledge/severity.ts';

/** A customer organization as the directory knows it. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly cloud: Cloud;
  /** Whom the subscription was bought from; a partner comes first when help is needed (R024). */
  readonly partner: Partner | null;
  /** Signed the advanced online service agreement that severity A needs (R101). */
  readonly hasAdvancedAgreement: boolean;
  /** IANA name, e.g. `Europe/Budapest`. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, upper case; the default region for phone numbers. */
  readonly country: string;
}

export interface Partner {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** A person whose identity was verified: by mailed code, or by the channel itself. Never by their word. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** E.164, or null when the directory has none. */
  readonly phone: string | null;
  /** Entra role template ids. */
  readonly roles: readonly string[];
  readonly language: Language | null;
  readonly organization: Organization;
}

export type TicketKind = 'technical' | 'billing' | 'presales';

export type ContactWay = 'phone' | 'email' | 'chat';

export interface Contact {
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string;
  readonly preferred: ContactWay;
  /** When the person asked to be called, if they did. A wish, not a promise. */
  readonly callBack?: CallBack | null | undefined;
}

/** A time as a person said it, in their own zone. */
export interface CallBack {
  /** Local ISO time, e.g. `2026-11-23T10:00`. */
  readonly at: string;
  /** The end of a range, in the same form. */
  readonly until: string | null;
  /** IANA name. */
  readonly timeZone: string;
}

/** Who somebody says they are; nothing of it is proved. */
export interface ClaimedIdentity {
  readonly name: string;
  readonly organization: string;
  readonly email: string;
}

/** Everything a ticket is opened with; one problem each (R137). */
export interface TicketDraft {
  /** Made once per review card, so that a card submitted twice opens one ticket. */
  readonly submissionId: string;
  readonly kind: TicketKind;
  readonly cloud: Cloud;
  readonly language: Language;
  readonly problem: string;
  readonly impact: ImpactAnswers;
  /** The business impact in the person's words; required for severity A (R097). */
  readonly impactStatement: string | null;
  readonly contact: Contact;
  readonly severity: SeverityDecision;
  /** Ids of the articles that were shown and did not help. */
  readonly articlesTried: readonly string[];
  /** Makes it an emergency ticket of somebody who cannot sign in: unverified, and never severity A. */
  readonly claimed?: ClaimedIdentity;
}

export interface TicketReceipt {
  readonly number: number;
  readonly severity: Severity;
  /** Null where the policy promises nothing (worldwide). */
  readonly firstReplyDue: Date | null;
}

export interface TicketSummary {
  readonly number: number;
  readonly problem: string;
  readonly state: TicketState;
  readonly severity: Severity;
  readonly openedAt: Date;
  /** Null where the policy promises nothing, and once a person has replied. */
  readonly firstReplyDue: Date | null;
}

/** `waiting` in the queue · `active` with an agent · `resolved` or `withdrawn`: over. */
export type TicketState = 'waiting' | 'active' | 'resolved' | 'withdrawn';

export interface Survey {
  readonly ticket: number;
  /** 1 (poor) to 5 (excellent). */
  readonly rating: number;
  readonly comment: string | null;
}

/** The desk behind the bot. Everything it writes is committed together with the turn, or not at all. */
export interface HelpDesk {
  /** Opens the ticket and puts the conversation into the queue; the same submission id gives the same receipt. */
  openTicket(draft: TicketDraft): Promise<TicketReceipt>;
  /** The verified person's own tickets, newest first. */
  listTickets(person: Person): Promise<readonly TicketSummary[]>;
  /** Takes this conversation's waiting ticket out of the queue; `too-late` when an agent has it already. */
  withdrawTicket(): Promise<'withdrawn' | 'too-late' | 'none'>;
  /**
   * Puts a resolved ticket of this conversation into the queue again, with all that is known of it; `none` when it is
   * not resolved, or another one is open here.
   */
  reopenTicket(number: number): Promise<'reopened' | 'none'>;
  recordSurvey(survey: Survey): Promise<void>;
  /** The survey was answered or skipped: the bot speaks again. */
  finishWrapUp(): Promise<void>;
}

/** Starts proof of identity outside the chat text; null where the channel itself knows the person (Teams). */
export interface SignIn {
  /** A one-time link to our own sign-in page, bound to this conversation. */
  createLink(): Promise<string | null>;
}

export interface HealthIssue {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly since: Date;
}

/** Known service incidents. Answers from memory: never a network call inside a turn. */
export interface ServiceHealth {
  /** Null when no source of health data is connected: the dialogs then link the health page (R013–R015). */
  currentIssues(organization: Organization | null): readonly HealthIssue[] | null;
}

/** A question the bot could not answer, or not at once. */
export interface Miss {
  /** no-answer: nothing was found · not-helpful: what was shown did not help · choice: one of several was meant. */
  readonly outcome: 'no-answer' | 'not-helpful' | 'choice';
  readonly question: string;
  readonly language: Language;
  readonly cloud: Cloud | null;
  /** Ids of the articles offered or shown, best first. */
  readonly shown: readonly string[];
  readonly chosen: string | null;
}

/** Keeps what the knowledge base is to learn from, without personal data; committed with the turn. */
export interface Learning {
  note(miss: Miss): Promise<void>;
  /** The person said that this article solved what they asked in this conversation. */
  solved(question: string, article: string): Promise<void>;
}

/** What a turn knows and may use beside the message itself. */
export interface Turn {
  readonly now: Date;
  /** The verified person of this conversation, or null. */
  readonly person: Person | null;
  /** Who holds the conversation; while an agent does, the bot gets no turn at all. */
  readonly holder: 'bot' | 'waiting' | 'wrap-up';
  /** The ticket this conversation waits with or wraps up, or null. */
  readonly ticket: TicketSummary | null;
  /** A random id, fresh each call. */
  readonly createId: () => string;
  readonly desk: HelpDesk;
  readonly signIn: SignIn;
  readonly health: ServiceHealth;
  readonly learning: Learning;
  /** Who answers here, e.g. `Contoso Support Desk`. */
  readonly deskName: string;
  /** How many days after its last word a conversation is kept, unless a ticket in it is open. */
  readonly retentionDays: number;
  /** Cloud to assume for nobody's organization; null = ask. */
  readonly defaultCloud: Cloud | null;
  readonly defaultLanguage: Language;
}
