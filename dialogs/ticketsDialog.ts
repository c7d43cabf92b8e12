import { dueWords } from './clockWords.ts';
import { timeInWords } from './dates.ts';
import { ownZone } from './ownPlace.ts';
import type { TicketSummary } from './ports.ts';
import { shortened } from './shortened.ts';
import { createSignInDialog } from './signInDialog.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

const mostShown = 5;
const longestProblem = 120;

/** The verified person's own tickets and where they stand; to somebody unknown, the one this conversation waits with. */
export function createTicketsDialog() {
  return talkDialog('tickets', [proveIdentity, listTickets], [createSignInDialog()]);
}

const proveIdentity: Step = async function proveIdentity(step, talk) {
  const isHere = talk.turn.ticket !== null && talk.turn.holder === 'waiting';
  return talk.person || !isHere ? step.beginDialog('signIn', { forTickets: true }) : step.next();
};

const listTickets: Step = async function listTickets(step, talk) {
  const { ticket, desk } = talk.turn;
  if (!talk.person && step.result === undefined && ticket) {
    await talk.say(line(talk, ticket));
    return step.endDialog();
  }
  if (!talk.person) {
    const phone = { next: 'phone', options: { isLockedOut: true } };
    return step.endDialog(step.result === 'locked-out' ? phone : step.result);
  }
  const all = await desk.listTickets(talk.person);
  const { tickets } = talk.locale;
  if (all.length === 0) await talk.say(`${tickets.none}${talk.locale.talk.space}${tickets.askNew}`);
  else {
    const lines = all.slice(0, mostShown).map((ticket) => line(talk, ticket));
    if (all.length > mostShown) lines.push(tickets.more(all.length - mostShown));
    await talk.say(`${tickets.yours}\n\n${lines.join('\n')}`);
  }
  return step.endDialog();
};

function line(talk: TalkTurn, ticket: TicketSummary): string {
  const { number, state, severity, openedAt, firstReplyDue, problem } = ticket;
  const { tickets } = talk.locale;
  const zone = ownZone(talk) ?? 'UTC';
  const short = shortened(problem, longestProblem);
  const isAhead = state === 'waiting' && firstReplyDue && firstReplyDue > talk.turn.now;
  const due = isAhead ? dueWords(talk, { severity }, firstReplyDue) : null;
  const opened = tickets.openedAt(timeInWords(openedAt, talk, zone));
  const facts = [tickets.states[state], talk.locale.intake.level(severity), opened];
  if (due) facts.push(talk.locale.talk.pair(talk.locale.intake.fields.clock, due));
  return tickets.line(number, short, facts);
}
