import { createHash } from 'node:crypto';
import type { Person } from '../../dialogs/ports.ts';
import type { Refusal } from '../desk/agentDesk.ts';
import {
  type CallerCheck,
  type CodeSent,
  type CodeTried,
  noteCallerCheck,
  verifyCaller,
} from '../desk/callerCheck.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import { holdsTicket, type Ticket } from '../desk/ticket.ts';
import { callerMail } from '../identity/callerMail.ts';
import { createCode, type HashedCode, isCode } from '../identity/code.ts';
import { countCode } from '../identity/countCode.ts';
import type { Mailer } from '../identity/mailer.ts';
import { secondsUntil, signInRules } from '../identity/signInRules.ts';
import { later } from '../later.ts';
import type { Log } from '../log.ts';
import type { Queryable } from './database.ts';
import { createDirectory } from './directoryStore.ts';
import type { SignInStore } from './signInStore.ts';
import { createTicketMoves, type TicketMovesOptions } from './ticketMoves.ts';

interface CallerCheckOptions extends TicketMovesOptions {
  readonly signIns: Pick<SignInStore, 'count'>;
  readonly policy: DeskPolicy;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly deskName: string;
  readonly log: Log;
}

const hourSeconds = 60 * 60;

/**
 * Codes for callers under the rules of sign-in: ten minutes, five wrong ones an hour for a ticket however many codes
 * were mailed, and the same limits on codes for an address. Every step is in the ticket's history. R033–R036.
 */
export function createCallerCheck(options: CallerCheckOptions): CallerCheck {
  const { signIns, policy, mailer, deskName, log } = options;
  const { move } = createTicketMoves(options);

  async function sendCode(number: number, by: Parameters<CallerCheck['sendCode']>[1]) {
    const made = await createCode();
    const prepared = await move<CodeSent | Prepared | Refusal>(number, async ({ tx, ticket, now }) => {
      if (!holdsTicket(ticket, by)) return { result: 'moved-on' };
      const person = await registeredPerson(tx, ticket);
      if (!person) {
        const change = noteCallerCheck(ticket, by, { outcome: 'nobody' });
        return { change, result: () => ({ outcome: 'nobody' }) };
      }
      const pause = secondsUntil((await findCode(tx, number))?.nextCodeAt ?? null, now);
      if (pause > 0) return { result: { outcome: 'wait', seconds: pause } };
      const client = `agent ${by.agent.id}`;
      const seconds = await countCode(tx, signIns, { email: person.email, clientAddress: client, now });
      if (seconds > 0) return { result: { outcome: 'too-many', seconds } };
      await saveCode(tx, number, person.id, made, now);
      const change = noteCallerCheck(ticket, by, { outcome: 'sent', to: person.email });
      return { change, result: () => ({ outcome: 'prepared', ticket, person }) };
    });
    if (typeof prepared === 'string' || prepared.outcome !== 'prepared') return prepared;
    const { ticket, person } = prepared;
    const language = person.language ?? ticket.language;
    try {
      const mail = callerMail({ code: made.code, ticket: number, deskName, language });
      await mailer.send({ to: person.email, ...mail });
    } catch (error) {
      // Mail servers quote addresses in their answers; the name of the error says enough.
      log.error('code for a caller could not be sent', new Error(error instanceof Error ? error.name : ''), {
        ticket: number,
      });
      return move<CodeSent>(number, ({ ticket: current }) => ({
        change: noteCallerCheck(current, by, { outcome: 'not-sent' }),
        result: () => ({ outcome: 'not-sent' }),
      }));
    }
    return { outcome: 'sent', to: person.email, minutes: signInRules.codeMinutes } as const;
  }

  async function tryCode(number: number, by: Parameters<CallerCheck['tryCode']>[1], code: string) {
    const counted = await move<CodeTried | Counted | Refusal>(number, async ({ tx, ticket, now }) => {
      if (!holdsTicket(ticket, by)) return { result: 'moved-on' };
      const stored = await findCode(tx, number);
      if (!stored || stored.expiresAt <= now) {
        const change = noteCallerCheck(ticket, by, { outcome: 'expired' });
        return { change, result: () => ({ outcome: 'expired' }) };
      }
      const key = createHash('sha256').update(`caller tries ${number}`).digest();
      const { count, endsAt } = await signIns.count(tx, key, hourSeconds, now);
      if (count <= signInRules.mostTries)
        return { result: { outcome: 'counted', stored, triesLeft: signInRules.mostTries - count } };
      const change = noteCallerCheck(ticket, by, { outcome: 'locked' });
      return { change, result: () => ({ outcome: 'locked', seconds: secondsUntil(endsAt, now) }) };
    });
    if (typeof counted === 'string' || counted.outcome !== 'counted') return counted;
    const { stored, triesLeft } = counted;
    const isRight = await isCode(code, stored);
    return move<CodeTried | Refusal>(number, async ({ tx, ticket, now }) => {
      const latest = isRight ? await findCode(tx, number) : null;
      const person = latest?.hash.equals(stored.hash)
        ? await createDirectory(tx).personById(stored.personId)
        : null;
      if (!person) {
        const change = noteCallerCheck(ticket, by, { outcome: 'wrong', triesLeft });
        return { change, result: () => ({ outcome: 'wrong', triesLeft }) };
      }
      const change = verifyCaller(ticket, { by, person, rules: policy.dueRules }, now);
      if (typeof change === 'string') return { result: change };
      await tx.query('delete from caller_codes where ticket = $1', [number]);
      return { change, result: () => ({ outcome: 'verified' }) };
    });
  }

  return { sendCode, tryCode };
}

interface Prepared {
  readonly outcome: 'prepared';
  readonly ticket: Ticket;
  readonly person: Person;
}

interface Counted {
  readonly outcome: 'counted';
  readonly stored: StoredCode;
  readonly triesLeft: number;
}

interface StoredCode extends HashedCode {
  readonly personId: string;
  readonly expiresAt: Date;
  readonly nextCodeAt: Date;
}

/** The person a code may go to: the one who opened the ticket, or whoever is registered under the claimed address. */
function registeredPerson(tx: Queryable, { personId, claimed }: Ticket): Promise<Person | null> {
  const directory = createDirectory(tx);
  if (personId !== null) return directory.personById(personId);
  return claimed ? directory.personByEmail(claimed.email) : Promise.resolve(null);
}

async function findCode(tx: Queryable, number: number): Promise<StoredCode | null> {
  const text = `select person_id as "personId", code_hash as hash, code_salt as salt, expires_at as "expiresAt",
    next_code_at as "nextCodeAt" from caller_codes where ticket = $1`;
  return (await tx.query<StoredCode & Record<string, unknown>>(text, [number]))[0] ?? null;
}

async function saveCode(tx: Queryable, number: number, personId: string, made: HashedCode, now: Date) {
  const { codeMinutes, secondsBetweenCodes } = signInRules;
  await tx.query(
    `insert into caller_codes (ticket, person_id, code_hash, code_salt, expires_at, next_code_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (ticket) do update set person_id = excluded.person_id, code_hash = excluded.code_hash,
       code_salt = excluded.code_salt, expires_at = excluded.expires_at, next_code_at = excluded.next_code_at`,
    [number, personId, made.hash, made.salt, later(now, codeMinutes * 60), later(now, secondsBetweenCodes)],
  );
}
