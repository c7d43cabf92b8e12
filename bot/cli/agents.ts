import { join } from 'node:path';
import { loadPolicies } from '../../knowledge/policy.ts';
import { ConfigError, loadConfig } from '../config.ts';
import { createDeskPolicy } from '../desk/deskPolicy.ts';
import { createLog } from '../log.ts';
import { openStore } from '../openStore.ts';
import { root } from '../root.ts';
import { createAgentDesk } from '../store/agentDesk.ts';
import { createAgentStore } from '../store/agentStore.ts';
import { createConversationStore } from '../store/conversationStore.ts';
import { agentsUsage, runAgentsCommand } from './agents/run.ts';

async function main(): Promise<void> {
  const config = loadConfig();
  const quiet = createLog({ format: 'text', write: () => {} });
  const store = await openStore(config, quiet);
  try {
    const { db, signals } = store;
    const clock = () => new Date();
    const desk = createAgentDesk({
      db,
      signals,
      clock,
      conversations: createConversationStore(db),
      policy: createDeskPolicy(loadPolicies(join(root, 'knowledge', 'policies'))),
      fileUrl: (id) => `${config.publicUrl}/v3/directline/files/${id}`,
    });
    const deps = { agents: createAgentStore(db), desk, clock, publicUrl: config.publicUrl };
    const result = await runAgentsCommand(process.argv.slice(2), deps);
    if (!result) console.error(agentsUsage);
    else if (result.isDone) console.log(result.text);
    else console.error(result.text);
    process.exitCode = result ? (result.isDone ? 0 : 1) : 2;
  } finally {
    await store.close();
  }
}

main().catch((error) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
