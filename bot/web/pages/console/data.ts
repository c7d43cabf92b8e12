import type { AgentSession } from '../../../desk/agents.ts';
import type * as caller from '../../../desk/callerCheck.ts';
import type {
  DeskOverview,
  HistoryLine,
  ListedTicket,
  TicketFacts,
  TranscriptPage,
} from '../../../desk/deskReader.ts';
import type { DeskHint } from '../../desk/deskLive.ts';
import type { Sent } from './sent.ts';

/** Who is signed in, and until when. */
export type Session = Sent<AgentSession>;

/** The lists at the left. */
export type Overview = Sent<DeskOverview> & { readonly now: string };

/** A ticket in them. */
export type Listed = Sent<ListedTicket>;

/** How a clock of a ticket stands. */
export type Clock = Listed['clock'];

/** A line of a ticket's history. */
export type History = Sent<HistoryLine>;

/** Everything about one ticket. */
export type Facts = Omit<Sent<TicketFacts>, 'articlesTried' | 'severityDecision'> & {
  readonly now: string;
  /** Each rule that fired also in words, in the agent's language. */
  readonly severityDecision: Omit<Decision, 'because' | 'caps'> & {
    readonly because: readonly (Decision['because'][number] & InWords)[];
    readonly caps: readonly (Decision['caps'][number] & InWords)[];
  };
  readonly articlesTried: readonly { readonly id: string; readonly title: string }[];
};
type Decision = TicketFacts['severityDecision'];

interface InWords {
  readonly reason: string | null;
}

/** A stretch of a conversation. */
export type Transcript = Sent<TranscriptPage>;

/** One thing said in it. */
export type Said = Transcript['entries'][number];

/** What the server says has changed. */
export type Hint = DeskHint;

/** What came of asking for a code for a caller. */
export type CodeSent = caller.CodeSent;

/** What came of trying one. */
export type CodeTried = caller.CodeTried;
