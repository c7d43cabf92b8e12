import { firstReplyDue } from '../knowledge/dueTimes.ts';
import { isOpen, nextOpening } from '../knowledge/openingHours.ts';
import type { Policy } from '../knowledge/policy.ts';
import type { Severity } from '../knowledge/severity.ts';
import { deadlineInWords, timeInWords } from './dates.ts';
import { ownZone } from './ownPlace.ts';
import type { TicketKind } from './ports.ts';
import type { TalkTurn } from './talkTurn.ts';

interface Weighed {
  readonly severity: Severity;
  readonly kind: TicketKind;
}

/** By when a ticket sent now would get its first reply. R090–R094, R108, R109. */
export function firstReplyWords(talk: TalkTurn, weighed: Weighed): string {
  const policy = talk.policies[talk.cloud ?? 'worldwide'];
  return dueWords(talk, weighed, firstReplyDue({ ...weighed, openedAt: talk.turn.now }, policy).due);
}

/** A due instant in Beijing time, and in the person's own where that is another; for none, why there is none. */
export function dueWords(talk: TalkTurn, { severity }: Pick<Weighed, 'severity'>, due: Date | null): string {
  const { intake } = talk.locale;
  const policy = talk.policies[talk.cloud ?? 'worldwide'];
  if (!policy.severities[severity].firstReply) return intake.noClock;
  return due ? intake.clockBy(...inBothZones(talk, due, deadlineInWords)) : intake.calendarNotLoaded;
}

/** When the desk opens, when it is closed now and the policy says when it works. R104–R108. */
export function openingWords(talk: TalkTurn, weighed: Weighed): string | null {
  const policy = talk.policies[talk.cloud ?? 'worldwide'];
  if (isOpen(weighed, talk.turn.now, policy) !== false) return null;
  const opens = nextOpening(weighed, talk.turn.now, policy);
  return opens ? talk.locale.intake.deskOpens(...inBothZones(talk, opens, timeInWords)) : null;
}

/** When requests of each kind and severity are worked on, one line each; none when the policy does not say. R104–R107. */
export function hourLines({ locale }: Pick<TalkTurn, 'locale'>, { hours }: Policy): readonly string[] {
  return hours.map(({ kinds, severities, days, window }) =>
    locale.routes.phone.chinaHours(
      kinds.map((kind) => locale.intake.kinds[kind]).join(', '),
      kinds.includes('technical') ? severities : [],
      window.open === '00:00' && window.close === '24:00' ? null : `${window.open}–${window.close}`,
      days,
    ),
  );
}

function inBothZones(
  talk: TalkTurn,
  at: Date,
  inWords: (at: Date, talk: TalkTurn, timeZone: string) => string,
): readonly [beijing: string, own: string | null] {
  const zone = talk.policies[talk.cloud ?? 'worldwide'].timeZone ?? 'UTC';
  const own = ownZone(talk) ?? zone;
  const beijing = inWords(at, talk, zone);
  const local = timeInWords(at, talk, own);
  return [beijing, timeInWords(at, talk, zone) === local ? null : local];
}
