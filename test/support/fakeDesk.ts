import { join } from 'node:path';
import { root } from '../../bot/root.ts';
import type { HelpDesk, Survey, TicketDraft, TicketSummary, Turn } from '../../dialogs/ports.ts';
import { firstReplyDue } from '../../knowledge/dueTimes.ts';
import { loadPolicies } from '../../knowledge/policy.ts';

const policies = loadPolicies(join(root, 'knowledge/policies'));

/** A help desk in memory, with what reached it. */
export interface FakeDesk {
  readonly drafts: readonly TicketDraft[];
  readonly surveys: readonly Survey[];
  readonly tickets: readonly TicketSummary[];
  holder: Turn['holder'];
  /** The ticket the conversation waits with or wraps up. */
  readonly current: TicketSummary | null;
  /** The next attempt to withdraw comes after an agent has claimed. */
  isClaimed: boolean;
  at(clock: () => Date): HelpDesk;
  /** Ends the current ticket as an agent does. */
  resolve(): number;
}

export function createFakeDesk(): FakeDesk {
  const drafts: TicketDraft[] = [];
  const surveys: Survey[] = [];
  let tickets: TicketSummary[] = [];
  const change = (state: TicketSummary['state']) => {
    tickets = tickets.map((it, index) => (index === tickets.length - 1 ? { ...it, state } : it));
  };
  const desk: FakeDesk = {
    drafts,
    surveys,
    get tickets() {
      return tickets;
    },
    holder: 'bot',
    isClaimed: false,
    get current() {
      return desk.holder === 'bot' ? null : (tickets.at(-1) ?? null);
    },
    resolve() {
      change('resolved');
      desk.holder = 'wrap-up';
      return tickets.at(-1)?.number ?? 0;
    },
    at: (clock) => ({
      async openTicket(draft) {
        const known = drafts.findIndex((it) => it.submissionId === draft.submissionId);
        if (known < 0) {
          drafts.push(draft);
          tickets.push({
            number: 1000 + drafts.length,
            problem: draft.problem,
            state: 'waiting',
            severity: draft.severity.severity,
            openedAt: clock(),
            firstReplyDue: dueOf(draft, clock()),
          });
        }
        desk.holder = 'waiting';
        return {
          number: known < 0 ? 1000 + drafts.length : 1001 + known,
          severity: draft.severity.severity,
          firstReplyDue: dueOf(draft, clock()),
        };
      },
      listTickets: async () => tickets.toReversed(),
      async withdrawTicket() {
        if (desk.isClaimed) return 'too-late';
        if (desk.holder !== 'waiting') return 'none';
        change('withdrawn');
        desk.holder = 'bot';
        return 'withdrawn';
      },
      async reopenTicket(number) {
        const ticket = tickets.at(-1);
        if (ticket?.number !== number || ticket.state !== 'resolved') return 'none';
        change('waiting');
        desk.holder = 'waiting';
        return 'reopened';
      },
      async recordSurvey(survey) {
        surveys.push(survey);
      },
      async finishWrapUp() {
        desk.holder = 'bot';
      },
    }),
  };
  return desk;
}

function dueOf({ kind, cloud, severity: { severity } }: TicketDraft, openedAt: Date): Date | null {
  return firstReplyDue({ openedAt, kind, severity }, policies[cloud]).due;
}
