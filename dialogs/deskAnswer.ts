import { type Cloud, clouds } from '../knowledge/cloud.ts';
import type { Policy } from '../knowledge/policy.ts';
import type { Severity } from '../knowledge/severity.ts';
import { dueWords, hourLines } from './clockWords.ts';
import type { DeskQuestion } from './deskQuestion.ts';
import { links } from './links.ts';
import { severityWords } from './severityWords.ts';
import type { TalkTurn } from './talkTurn.ts';

const levels = ['A', 'B', 'C'] as const;

/**
 * What the support policy says about the desk itself; where it promises nothing, that.
 *
 * For both clouds while it is not known in which one somebody is. R078–R109.
 */
export function deskAnswer(talk: TalkTurn, asked: DeskQuestion): string {
  const { desk } = talk.locale;
  switch (asked.about) {
    case 'severity':
      return [
        (asked.level ? [asked.level] : levels).map((level) => meaning(talk, level)).join('\n'),
        byCloud(talk, (policy) => levelFacts(talk, policy, asked.level)),
        desk.whoDecides,
      ].join('\n\n');
    case 'hours':
      return byCloud(talk, (policy) => {
        const lines = hourLines(talk, policy);
        return lines.length > 0
          ? [`${desk.hours}\n${bullets(lines)}`]
          : [`${desk.noHours}${talk.locale.talk.space}${desk.phoneHours}`];
      });
    case 'first-reply':
      return ownTicket(talk) ?? byCloud(talk, (policy) => replyFacts(talk, policy, levels));
    case 'queue':
      return [desk.queue, ownTicket(talk)].filter(Boolean).join('\n\n');
    case 'readers':
      return desk.readers;
    case 'keeping':
      return desk.keeping(talk.turn.retentionDays);
  }
}

function meaning(talk: TalkTurn, level: Severity): string {
  return `- ${talk.locale.talk.pair(`**${severityWords(talk, level)}**`, talk.locale.desk.means[level])}`;
}

/** The same for the cloud somebody is in, or under a heading each for both. */
function byCloud(talk: TalkTurn, says: (policy: Policy) => readonly string[]): string {
  const known: readonly Cloud[] = talk.cloud ? [talk.cloud] : clouds;
  const parts = known.map((cloud) => {
    const policy = talk.policies[cloud];
    const heading = known.length > 1 ? [`**${capital(policy.name[talk.language])}**`] : [];
    const source = cloud === '21vianet' ? [talk.locale.routes.source(links.supportArticle)] : [];
    return [...heading, ...says(policy), ...source].join('\n\n');
  });
  return parts.join('\n\n');
}

function levelFacts(talk: TalkTurn, policy: Policy, level: Severity | null): readonly string[] {
  const { desk, talk: says } = talk.locale;
  const { duties } = policy.severities.A;
  const isAboutA = level !== 'B' && level !== 'C';
  const needs =
    isAboutA && duties.length > 0
      ? desk.duties(
          'A',
          duties.map((it) => desk.duty[it]),
        )
      : '';
  const cap = isAboutA ? policy.caps.find((it) => it.unlessAgreement) : undefined;
  const agreement = cap && !talk.person?.organization.hasAdvancedAgreement ? cap.why[talk.language] : '';
  const demands = [needs, agreement].filter(Boolean).join(says.space);
  return [...replyFacts(talk, policy, level ? [level] : levels), ...(demands ? [demands] : [])];
}

function replyFacts(talk: TalkTurn, policy: Policy, of: readonly Severity[]): readonly string[] {
  const { desk, talk: says } = talk.locale;
  const times = of.flatMap((level) => {
    const { firstReply } = policy.severities[level];
    if (!firstReply) return [];
    return 'minutes' in firstReply
      ? [desk.within.minutes(level, firstReply.minutes)]
      : [desk.within.businessDays(level, firstReply.businessDays)];
  });
  return times.length > 0 ? [`${desk.firstReply(times)}${says.space}${desk.notSolution}`] : [desk.noTimes];
}

/** Where the ticket of this conversation waits, and by when it is due; null when none waits. */
function ownTicket(talk: TalkTurn): string | null {
  const { ticket, holder } = talk.turn;
  if (!ticket || holder !== 'waiting') return null;
  const { tickets, desk, talk: says } = talk.locale;
  const waits = tickets.stillWaiting(ticket.number);
  const due = ticket.firstReplyDue;
  const isAhead = due !== null && due > talk.turn.now;
  const clock = isAhead ? desk.yourTicket(ticket.number, dueWords(talk, ticket, due)) : '';
  return [waits, clock || (due ? '' : desk.noTimes)].filter(Boolean).join(says.space);
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
