import type { AgentStore } from './desk/agents.ts';
import { loadSamples } from './samples/loadSamples.ts';
import type { Database } from './store/database.ts';

/**
 * Makes a desk that can be tried at once: fictional customers in an empty directory and a first agent where there is
 * none. Only for the embedded database, and never where there is data already.
 */
export async function prepareFirstStart(db: Database, agents: AgentStore, now: Date): Promise<void> {
  await loadSamples(db);
  if ((await agents.list()).length === 0) {
    await agents.add({ name: 'Anna Agent', email: 'anna@desk.example', mayApprove: true }, now);
  }
}
