import type { Request } from 'restify';
import type { Language } from '../../../knowledge/language.ts';
import type { Clock } from '../../clock.ts';
import type { AgentDesk } from '../../desk/agentDesk.ts';
import type { AgentStore } from '../../desk/agents.ts';
import type { CallerCheck } from '../../desk/callerCheck.ts';
import type { DeskReader } from '../../desk/deskReader.ts';
import type { Log } from '../../log.ts';
import type { Signals } from '../../store/signals.ts';

/** What the console's routes need from the rest of the product. */
export interface DeskDeps {
  readonly desk: AgentDesk;
  readonly callers: CallerCheck;
  readonly reader: DeskReader;
  readonly agents: AgentStore;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string;
  readonly deskName: string;
  readonly defaultLanguage: Language;
  /** Where agents sign in with a mailed code; null when that is not offered. */
  readonly signInPath: string | null;
  /** The title of an article, or null when there is none with this id. */
  readonly articleTitle: (id: string, language: Language) => string | null;
  /** The address a request came from, for limits. */
  readonly clientAddress: (request: Request) => string;
  /** How often a live connection shows that it is alive. */
  readonly heartbeatSeconds?: number;
}
