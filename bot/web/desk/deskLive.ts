import type { ServerResponse } from 'node:http';
import type { Server } from 'restify';
import type { Signal } from '../../store/signals.ts';
import { HttpError } from '../httpError.ts';
import { route } from '../server.ts';
import type { DeskDeps } from './deskDeps.ts';
import type { DeskGate } from './deskGate.ts';

/** A hint for the console to read something again. */
export type DeskHint =
  | { readonly kind: 'ticket'; readonly number: number }
  | { readonly kind: 'message'; readonly number: number }
  | { readonly kind: 'typing'; readonly number: number }
  | { readonly kind: 'resync' };

/** The live connections of this process. */
export interface DeskLive {
  mount(server: Server, gate: DeskGate): void;
  /** Ends the connections of a session that is over. */
  end(token: string): void;
  close(): void;
}

interface Connection {
  readonly token: string;
  readonly agentId: string;
  readonly response: ServerResponse;
}

const heartbeatSeconds = 15;
const gatherMilliseconds = 30;
const mostConnectionsOfOneAgent = 12;
const mostUnsentBytes = 256 * 1024;

/**
 * Server-sent events that carry hints only. A page that missed some reads everything again when it is connected
 * anew, so nothing is lost, and nothing is shown twice.
 */
export function createDeskLive(deps: DeskDeps): DeskLive {
  const { signals, reader, agents, clock, log } = deps;
  const connections = new Set<Connection>();
  /** Conversations something happened in since the last look at whose tickets they are. */
  let spoken = new Set<string>();
  let typing = new Set<string>();
  let gathering: NodeJS.Timeout | null = null;

  const unsubscribe = signals.subscribe((signal) => {
    if (connections.size > 0) notice(signal);
  });
  const heartbeat = setInterval(() => void beat(), (deps.heartbeatSeconds ?? heartbeatSeconds) * 1000);
  heartbeat.unref();

  function notice(signal: Signal): void {
    if (signal.kind === 'ticket') send({ kind: 'ticket', number: signal.number });
    else if (signal.kind === 'resync') send({ kind: 'resync' });
    else if (signal.kind === 'conversation') gather(spoken, signal.id);
    else if (signal.kind === 'typing' && signal.from.role === 'user') gather(typing, signal.conversation);
  }

  function gather(into: Set<string>, conversation: string): void {
    into.add(conversation);
    gathering ??= setTimeout(() => {
      gathering = null;
      const [said, typed] = [spoken, typing];
      spoken = new Set();
      typing = new Set();
      translate(said, typed).catch((error) => {
        log.error('live hints failed', error);
        send({ kind: 'resync' });
      });
    }, gatherMilliseconds);
  }

  async function translate(said: ReadonlySet<string>, typed: ReadonlySet<string>): Promise<void> {
    const numbers = await reader.ticketsOf([...new Set([...said, ...typed])]);
    for (const [conversation, number] of numbers) {
      if (said.has(conversation)) send({ kind: 'message', number });
      if (typed.has(conversation)) send({ kind: 'typing', number });
    }
  }

  function send(hint: DeskHint): void {
    for (const connection of connections) write(connection, `data: ${JSON.stringify(hint)}\n\n`);
  }

  function write(connection: Connection, text: string): void {
    // A page that does not read gets nothing more; it comes back and reads everything.
    if (connection.response.writableLength > mostUnsentBytes) drop(connection);
    else connection.response.write(text);
  }

  function drop(connection: Connection): void {
    connections.delete(connection);
    connection.response.destroy();
  }

  async function beat(): Promise<void> {
    for (const connection of [...connections]) {
      const session = await agents.findSession(connection.token, clock()).catch(() => undefined);
      if (session === null) finish(connection);
      else if (connections.has(connection)) write(connection, 'event: beat\ndata: {}\n\n');
    }
  }

  function finish(connection: Connection): void {
    connections.delete(connection);
    connection.response.end('event: end\ndata: {}\n\n');
  }

  return {
    mount(server, gate) {
      const live = route(log, async (request, response) => {
        const { token, agent } = await gate.enter(request);
        const mine = [...connections].filter((connection) => connection.agentId === agent.id);
        if (mine.length >= mostConnectionsOfOneAgent) {
          throw new HttpError(429, 'TooManyConnections', 'The console is open in too many windows.', 30);
        }
        response.writeHead(200, {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        });
        const connection = { token, agentId: agent.id, response };
        connections.add(connection);
        response.on('close', () => connections.delete(connection));
        write(connection, 'retry: 2000\nevent: hello\ndata: {}\n\n');
      });
      server.get('/api/desk/live', live);
    },

    end(token) {
      for (const connection of [...connections]) if (connection.token === token) finish(connection);
    },

    close() {
      unsubscribe();
      clearInterval(heartbeat);
      if (gathering) clearTimeout(gathering);
      for (const connection of [...connections]) drop(connection);
    },
  };
}
