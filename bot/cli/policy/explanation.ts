import { DateTime } from 'luxon';
import { type Due, firstReplyDue } from '../../../knowledge/dueTimes.ts';
import type { Language } from '../../../knowledge/language.ts';
import { isOpen, nextOpening } from '../../../knowledge/openingHours.ts';
import type { Policy, TicketKind } from '../../../knowledge/policy.ts';
import type { SeverityDecision } from '../../../knowledge/severity.ts';

export interface Explained {
  readonly decision: SeverityDecision;
  readonly kind: TicketKind;
  readonly policy: Policy;
  readonly language: Language;
  readonly openedAt: Date;
  /** The reader's own zone, an IANA name. */
  readonly timeZone: string;
}

/** A decision for people: the severity, every rule behind it, and the clocks. */
export function explanation({ decision, kind, policy, language, openedAt, timeZone }: Explained): string {
  const { severity, raw, because, caps } = decision;
  const level = policy.severities[severity];
  const lines = [
    `Severity ${severity} (${level.name[language]}), proposed for a ${kind} request, ${policy.name[language]}`,
    '',
    'Because',
    ...because.map((it) => `  ${it.rule}  ${it.words ? `"${it.words}"` : 'nothing more is known'}  → ${raw}`),
    ...caps.map(
      (it) =>
        `  ${it.rule}  ${it.from} → ${it.to}: ${policy.caps.find((cap) => cap.rule === it.rule)?.why[language]}`,
    ),
    '',
    'First reply',
    ...reply(firstReplyDue({ openedAt, severity, kind }, policy), policy, timeZone),
    '',
    'Desk',
    `  ${deskHours({ severity, kind }, openedAt, policy, timeZone)}`,
  ];
  if (level.duties.length > 0)
    lines.push('', 'The customer provides', ...level.duties.map((it) => `  ${it}`));
  return lines.join('\n');
}

function reply({ due, caution, steps }: Due, policy: Policy, timeZone: string): readonly string[] {
  const promise = due
    ? `by ${deadline(due, policy.timeZone ?? 'UTC')} ${policy.timeZone}, ${deadline(due, timeZone)} ${timeZone}`
    : (caution ?? 'nothing is promised');
  return [`  ${promise}`, ...steps.map((it) => `  - ${it}`)];
}

function deskHours(
  desk: { severity: 'A' | 'B' | 'C'; kind: TicketKind },
  at: Date,
  policy: Policy,
  timeZone: string,
): string {
  const open = isOpen(desk, at, policy);
  if (open === null) return 'no hours are stated';
  const next = nextOpening(desk, at, policy);
  return open || !next
    ? 'open now'
    : `opens ${deadline(next, policy.timeZone ?? 'UTC')} ${policy.timeZone}, ${deadline(next, timeZone)} ${timeZone}`;
}

/** `Mon 2026-11-23 24:00` for the midnight a day ends with. */
function deadline(instant: Date, zone: string): string {
  const local = DateTime.fromJSDate(instant, { zone }).setLocale('en');
  if (local.hour > 0 || local.minute > 0) return local.toFormat('ccc yyyy-MM-dd HH:mm');
  return `${local.minus({ days: 1 }).toFormat('ccc yyyy-MM-dd')} 24:00`;
}
