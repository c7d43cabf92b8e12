import { timeInWords } from './dates.ts';
import type { TicketSummary } from './ports.ts';
import { createSignInDialog } from './signInDialog.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

const mostShown = 5;
const longestProblem = 120;

/** The verified person's own tickets and where they stand. */
export function createTicketsDialog() {
  return talkDialog('tickets', [proveIdentity, listTickets], [createSignInDialog()]);
}

const proveIdentity: Step = async function proveIdentity(step) {
  return step.beginDialog('signIn');
};

const listTickets: Step = async function listTickets(step, talk) {
  if (!talk.person) {
    const phone = { next: 'phone', options: { isLockedOut: true } };
    return step.endDialog(step.result === 'locked-out' ? phone : step.result);
  }
  const all = await talk.turn.desk.listTickets(talk.person);
  const { tickets } = talk.locale;
  if (all.length === 0) await talk.say(`${tickets.none} ${tickets.askNew}`);
  else {
    const lines = all.slice(0, mostShown).map((ticket) => line(talk, ticket));
    if (all.length > mostShown) lines.push(tickets.more(all.length - mostShown));
    await talk.say(`${tickets.yours}\n\n${lines.join('\n')}`);
  }
  return step.endDialog();
};

function line(talk: TalkTurn, { number, state, severity, openedAt, problem }: TicketSummary): string {
  const { tickets } = talk.locale;
  const zone = talk.person?.organization.timeZone ?? 'UTC';
  const plain = problem.replace(/\s+/g, ' ');
  const short = plain.length > longestProblem ? `${plain.slice(0, longestProblem)}…` : plain;
  return tickets.line(number, tickets.states[state], severity, timeInWords(openedAt, talk, zone), short);
}
