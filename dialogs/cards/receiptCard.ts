import type { SeverityDecision } from '../../knowledge/severity.ts';
import { callBackWords } from '../callBack.ts';
import { dueWords, openingWords } from '../clockWords.ts';
import type { TicketReceipt } from '../ports.ts';
import type { Reply } from '../reply.ts';
import { severityBecause } from '../severityWords.ts';
import { shortened } from '../shortened.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { heading, paragraph, smallPrint } from './card.ts';

/** Number, severity, what happens next and by when; a record here, not at Microsoft or 21Vianet. R091, R094, R095, R136. */
export function receiptCard(talk: TalkTurn, receipt: TicketReceipt, decision: SeverityDecision): Reply {
  const { intake } = talk.locale;
  const { space } = talk.locale.talk;
  const { draft } = talk;
  const policy = talk.policies[talk.cloud ?? 'worldwide'];
  const weighed = { severity: receipt.severity, kind: draft.kind ?? 'technical' };
  const isPromised = policy.severities[receipt.severity].firstReply !== null;
  const isContinuous = policy.severities[receipt.severity].followUp === 'continuous';
  const severity = intake.proposed(severityBecause(talk, { ...decision, severity: receipt.severity }));
  const due = dueWords(talk, weighed, receipt.firstReplyDue);
  const clock = receipt.firstReplyDue ? intake.firstReply(due) : due;
  const follow = isPromised ? (isContinuous ? intake.followUpA : intake.followUp) : '';
  const contact =
    draft.preferred === 'phone' && draft.contact?.phone
      ? intake.nextByPhone(
          draft.contact.phone,
          draft.contact.callBack ? callBackWords(talk, draft.contact.callBack) : null,
        )
      : draft.preferred === 'email' && draft.contact
        ? intake.nextByEmail(draft.contact.email)
        : '';
  const title = intake.receipt(receipt.number);
  const paragraphs = [
    [severity, clock, follow].filter(Boolean).join(space),
    openingWords(talk, weighed) ?? '',
    [intake.next, contact].filter(Boolean).join(space),
    talk.profile.later ? intake.otherLater(shortened(talk.profile.later, 300)) : '',
  ].filter(Boolean);
  const small = `${intake.notMicrosoft}${space}${intake.withdrawHint}`;
  return {
    text: [title, ...paragraphs, small].join('\n\n'),
    body: [heading(title), ...paragraphs.map(paragraph), smallPrint(small)],
  };
}
