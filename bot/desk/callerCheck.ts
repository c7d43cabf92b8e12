import type { Person } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import type { Refusal } from './agentDesk.ts';
import { type CallerCheckFact, type Change, unchanged } from './change.ts';
import type { DueRules } from './reclassify.ts';
import { recompute } from './recompute.ts';
import { type Claimant, holdsTicket, isUnverified, type Ticket } from './ticket.ts';

/**
 * Verifying somebody on the phone: a code goes to the e-mail address registered for the person, the caller reads it
 * out, and the agent types it. Never in the chat. R033–R036.
 */
export interface CallerCheck {
  /** Mails a new code; an earlier one is no longer valid. */
  sendCode(number: number, by: Claimant): Promise<CodeSent | Refusal>;
  tryCode(number: number, by: Claimant, code: string): Promise<CodeTried | Refusal>;
}

/** `nobody`: the address is not registered, so nothing was sent · `not-sent`: the mail server did not take it. */
export type CodeSent =
  | { readonly outcome: 'sent'; readonly to: string; readonly minutes: number }
  | { readonly outcome: 'nobody' }
  | { readonly outcome: 'not-sent' }
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'too-many'; readonly seconds: number };

/** `expired`: no code is valid now · `locked`: too many wrong codes in the last hour. */
export type CodeTried =
  | { readonly outcome: 'verified' | 'expired' }
  | { readonly outcome: 'wrong'; readonly triesLeft: number }
  | { readonly outcome: 'locked'; readonly seconds: number };

/**
 * Whether a caller should be verified, and why.
 *
 * `unverified`: nobody knows who opened the ticket · `other-number`, `no-number`: the phone number given for contact is
 * not the registered one, or none is registered (R034) · `registered-number`: not needed · `verified`: done.
 */
export type CallerAdvice = 'unverified' | 'other-number' | 'no-number' | 'registered-number' | 'verified';

/** The advice for a ticket; `registeredPhone` is the number the directory has of its person. */
export function callerAdvice(ticket: Ticket, registeredPhone: string | null): CallerAdvice {
  if (ticket.callerVerifiedAt) return 'verified';
  if (isUnverified(ticket)) return 'unverified';
  if (registeredPhone === null) return 'no-number';
  const { phone } = ticket.contact;
  return phone === null || digitsOf(phone) === digitsOf(registeredPhone)
    ? 'registered-number'
    : 'other-number';
}

/** A step that changes nothing but is kept in the history. */
export function noteCallerCheck(ticket: Ticket, by: Claimant, details: CallerCheckFact): Change {
  return { ...unchanged(ticket), history: [{ kind: 'caller-check', agentId: by.agent.id, details }] };
}

/**
 * The caller read out the right code, so they are the registered person.
 *
 * An emergency ticket becomes that person's: organization and cloud are now facts of the directory, and deadlines
 * still open are those of that cloud.
 */
export function verifyCaller(
  ticket: Ticket,
  { by, person, rules }: { by: Claimant; person: Person; rules: (cloud: Cloud) => DueRules },
  now: Date,
): Change | 'moved-on' {
  if (!holdsTicket(ticket, by)) return 'moved-on';
  const verified: Ticket = { ...ticket, callerVerifiedAt: now };
  const details = { outcome: 'verified', to: person.email } as const;
  if (!isUnverified(ticket)) return noteCallerCheck(verified, by, details);
  const { id: organizationId, cloud } = person.organization;
  const theirs: Ticket = { ...verified, personId: person.id, organizationId, cloud };
  const moved = cloud === ticket.cloud ? null : recompute(theirs, rules(cloud));
  const change = noteCallerCheck(moved?.ticket ?? theirs, by, details);
  return { ...change, history: [...change.history, ...(moved?.history ?? [])] };
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
