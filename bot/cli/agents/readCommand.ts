import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import type { AgentDesk } from '../../desk/agentDesk.ts';
import type { AgentStore, DeskAgent } from '../../desk/agents.ts';
import type { CommandResult } from '../commandResult.ts';
import { UsageError } from '../usageError.ts';

interface AgentsCommandDeps {
  readonly agents: AgentStore;
  readonly desk: Pick<AgentDesk, 'handBack'>;
  readonly clock: Clock;
  readonly publicUrl: string;
}

const emailShape = z.email();

/** What a command line asks for, still to be done; throws UsageError when it makes no sense. */
export function readCommand(args: string[]): (deps: AgentsCommandDeps) => Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'may-approve': { type: 'boolean', default: false } },
  });
  const mayApprove = values['may-approve'];
  const [command, ...rest] = positionals;
  const email = rest.at(-1) ?? '';
  const name = rest.slice(0, -1).join(' ').trim();
  if (command === 'add' && rest.length >= 2) {
    checkNewcomer(name, email);
    return (deps) => add(deps, { name, email, mayApprove });
  }
  if (mayApprove) throw new UsageError();
  if (command === 'list' && rest.length === 0) return list;
  if (command === 'link' && rest.length === 1) return (deps) => link(deps, email);
  if (command === 'remove' && rest.length === 1) return (deps) => remove(deps, email);
  throw new UsageError();
}

function checkNewcomer(name: string, email: string): void {
  if (!emailShape.safeParse(email).success) {
    throw new UsageError(
      `The last word must be an e-mail address, and "${email}" is none. Write: add NAME EMAIL.`,
    );
  }
  if (name === '' || name.length > 80) {
    throw new UsageError('Customers see the name: write one of at most 80 letters before the address.');
  }
}

async function list({ agents }: AgentsCommandDeps): Promise<CommandResult> {
  const all = await agents.list();
  if (all.length === 0) {
    return {
      isDone: true,
      text: 'Nobody yet. Add somebody: npm run agents -- add "Anna Kiss" anna@contoso.example',
    };
  }
  const width = Math.max(...all.map((agent) => agent.name.length));
  const lines = all.map(
    ({ name, email, mayApprove }) => `${name.padEnd(width)}  ${email}${mayApprove ? '  may approve' : ''}`,
  );
  return { isDone: true, text: lines.join('\n') };
}

async function add(
  deps: AgentsCommandDeps,
  { name, email, mayApprove }: Pick<DeskAgent, 'name' | 'email' | 'mayApprove'>,
): Promise<CommandResult> {
  const agent = await deps.agents.add({ name, email, mayApprove }, deps.clock());
  if (agent === 'exists') {
    return {
      isDone: false,
      text: `${email} may work here already. To change the name or the permission, remove the address and add it again.`,
    };
  }
  return {
    isDone: true,
    text: `${agent.name} may work here now. Sign in once with\n${await linkFor(deps, agent.id)}`,
  };
}

async function link(deps: AgentsCommandDeps, email: string): Promise<CommandResult> {
  const agent = await deps.agents.findByEmail(email);
  if (!agent) return unknown(email);
  return { isDone: true, text: await linkFor(deps, agent.id) };
}

async function remove({ agents, desk, clock }: AgentsCommandDeps, email: string): Promise<CommandResult> {
  const agent = await agents.remove(email, clock());
  if (agent === 'unknown') return unknown(email);
  const held = await agents.activeTickets(agent.id);
  for (const { number, claimNumber } of held) await desk.handBack(number, { agent, claimNumber });
  const numbers = held.map(({ number }) => number).join(', ');
  return {
    isDone: true,
    text: `${agent.name} may no longer work here.${numbers ? ` Back in the queue: ${numbers}.` : ''}`,
  };
}

function unknown(email: string): CommandResult {
  return { isDone: false, text: `Nobody with the address ${email} works here. See: npm run agents -- list` };
}

async function linkFor({ agents, clock, publicUrl }: AgentsCommandDeps, agentId: string): Promise<string> {
  return `${publicUrl}/console?token=${await agents.createLink(agentId, clock())}`;
}
