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

/** What a value is after its way through JSON: instants are ISO strings. */
type Sent<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Sent<Value[Key]> }
      : Value;

export type Session = Sent<AgentSession>;
export type Overview = Sent<DeskOverview> & { readonly now: string };
export type Listed = Sent<ListedTicket>;
export type Clock = Listed['clock'];
export type History = Sent<HistoryLine>;
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

export type Transcript = Sent<TranscriptPage>;
export type Said = Transcript['entries'][number];
export type Hint = DeskHint;
export type CodeSent = caller.CodeSent;
export type CodeTried = caller.CodeTried;
