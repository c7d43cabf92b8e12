import { join } from 'node:path';
import { loadPolicies } from '../../knowledge/policy.ts';
import { createDeskPolicy } from '../desk/deskPolicy.ts';
import { fileUrlAt } from '../fileAddress.ts';
import { root } from '../root.ts';
import { createAgentDesk } from '../store/agentDesk.ts';
import { createAgentStore } from '../store/agentStore.ts';
import { createConversationStore } from '../store/conversationStore.ts';
import { readCommand } from './agents/readCommand.ts';
import { runCommand } from './runCommand.ts';
import { withStore } from './withStore.ts';

const usage = `The people who may work at the desk.

  npm run agents -- add NAME EMAIL    let somebody work here; prints a link that signs them in once
        [--may-approve]               they may let their own articles go live, and roll back,
                                      without a second agent
  npm run agents -- list              who may
  npm run agents -- link EMAIL        a new sign-in link, good for one day and one use
  npm run agents -- remove EMAIL      ends their sessions at once and puts their tickets back into the queue
`;

await runCommand(usage, (args) => {
  const command = readCommand(args);
  return withStore(({ db, signals }, { publicUrl }) => {
    const clock = () => new Date();
    const desk = createAgentDesk({
      db,
      signals,
      clock,
      conversations: createConversationStore(db),
      policy: createDeskPolicy(loadPolicies(join(root, 'knowledge', 'policies'))),
      fileUrl: fileUrlAt(publicUrl),
    });
    return command({ agents: createAgentStore(db), desk, clock, publicUrl });
  });
});
