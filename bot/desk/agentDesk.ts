import type { UploadedFile } from '../uploadedFile.ts';
import type { Awaiting } from './awaitCustomer.ts';
import type { Resolution } from './chatMoves.ts';
import type { Reclassification } from './reclassify.ts';
import type { Agent, Claimant, Ticket } from './ticket.ts';

/**
 * Why a move was refused.
 *
 * `unknown`: no such ticket · `taken`: a colleague has it · `over`: it has ended · `moved-on`: the claim it was made
 * under is not the current one · `not-allowed`: the policy gives this customer no such severity · `not-lower`: for want
 * of cooperation the severity may only go down · `unverified`: nobody knows yet who asks · `unknown-file`: a file that
 * was never uploaded to this conversation.
 */
export type Refusal =
  | 'unknown'
  | 'taken'
  | 'over'
  | 'moved-on'
  | 'not-allowed'
  | 'not-lower'
  | 'unverified'
  | 'unknown-file';

interface ReplyCommand extends Claimant {
  readonly text: string;
  /** Ids of files uploaded before. */
  readonly files: readonly string[];
  /** Made once per message; sent again with the same key it stays one message. */
  readonly key: string;
}

interface NoteCommand extends Claimant {
  readonly text: string;
  readonly key: string;
}

/** What agents do at the desk; each call is one transaction, and may be repeated when its answer got lost. */
export interface AgentDesk {
  /** The most urgent waiting ticket for this agent, or null when the queue is empty. */
  claimNext(agent: Agent): Promise<Ticket | null>;
  claim(number: number, agent: Agent): Promise<Ticket | 'taken' | 'over' | 'unknown'>;
  /** The sequence number the message has in the conversation's log. */
  reply(number: number, command: ReplyCommand): Promise<{ sequence: number } | Refusal>;
  /** Shows the customer that the agent is writing; nothing is kept. */
  typing(number: number, by: Claimant): Promise<'shown' | 'moved-on'>;
  note(number: number, command: NoteCommand): Promise<Ticket | Refusal>;
  handBack(number: number, by: Claimant): Promise<Ticket | Refusal>;
  resolve(number: number, command: Resolution): Promise<Ticket | Refusal>;
  reclassify(number: number, command: Reclassification): Promise<Ticket | Refusal>;
  /** Pauses the desk's own clocks until the customer writes, or lets them run on. */
  awaitCustomer(number: number, command: Awaiting): Promise<Ticket | Refusal>;
  /** Keeps a file for a reply that follows, which names it by this id. */
  addFile(number: number, by: Claimant, file: UploadedFile): Promise<{ id: string } | 'unknown' | 'moved-on'>;
  /**
   * Records clocks that were missed, each deadline once; says for which tickets that was news. The first time, brings
   * deadlines in line with a policy that has changed since.
   */
  recordMissedClocks(): Promise<readonly number[]>;
}
