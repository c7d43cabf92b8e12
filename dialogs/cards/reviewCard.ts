import type { SeverityDecision } from '../../knowledge/severity.ts';
import { callBackWords } from '../callBack.ts';
import { firstReplyWords } from '../clockWords.ts';
import type { Reply } from '../reply.ts';
import { severityBecause } from '../severityWords.ts';
import { beginningOf } from '../shortened.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { facts, heading, quote, smallPrint } from './card.ts';

/** Everything the ticket would hold, the severity with its reasons and the clock in words. */
export function reviewCard(talk: TalkTurn, decision: SeverityDecision): Pick<Reply, 'text' | 'body'> {
  const { intake } = talk.locale;
  const { pair } = talk.locale.talk;
  const problem = beginningOf(talk.draft.problem ?? '');
  const kind = talk.draft.kind ?? 'technical';
  const pairs = [
    ...ticketFacts(talk),
    [intake.fields.severity, severityBecause(talk, decision)] as const,
    [intake.fields.clock, firstReplyWords(talk, { severity: decision.severity, kind })] as const,
  ];
  const note = intake.severityIsProposed;
  return {
    text: [
      `**${intake.review}**`,
      pair(intake.fields.problem, problem),
      pairs.map(([name, value]) => `- ${pair(name, value)}`).join('\n'),
      note,
    ].join('\n\n'),
    body: [heading(intake.review), quote(problem), ...facts(pairs), smallPrint(note)],
  };
}

function ticketFacts(talk: TalkTurn): readonly (readonly [string, string])[] {
  const { draft, person, locale } = talk;
  const { intake, talk: common } = locale;
  const { fields } = intake;
  const yesNo = { yes: common.yes, no: common.no, unknown: common.unknown };
  const pairs: readonly (readonly [string, string | null | undefined])[] = [
    [fields.kind, intake.kinds[draft.kind ?? 'technical']],
    [fields.organization, person?.organization.name],
    [fields.cloud, talk.cloud && talk.policies[talk.cloud].name[talk.language]],
    [
      fields.state,
      draft.serviceState && { ...intake.stateChoices, unknown: common.unknown }[draft.serviceState],
    ],
    [
      fields.users,
      draft.usersAffected && { ...intake.usersChoices, unknown: common.unknown }[draft.usersAffected],
    ],
    [fields.workaround, draft.workaround && yesNo[draft.workaround]],
    [fields.deadline, draft.deadline && yesNo[draft.deadline]],
    [fields.impactStatement, draft.impactStatement],
    [fields.people, draft.peopleAssigned && yesNo[draft.peopleAssigned]],
    [fields.name, person?.name],
    [fields.phone, draft.contact?.phone],
    [fields.email, draft.contact?.email],
    [fields.preferred, draft.preferred && intake.ways[draft.preferred]],
    [fields.callBack, draft.contact?.callBack && callBackWords(talk, draft.contact.callBack)],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
