import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../bot/root.ts';
import { eventually } from './eventually.ts';
import { freePort } from './testDesk.ts';

/** The compiled product as a process of its own, which a test may kill as hard as a power cut would. */
export interface DeskProcess {
  readonly base: string;
  start(): Promise<void>;
  /** `kill -9`: no time to finish anything. */
  kill(): Promise<void>;
  /** What Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Prepares a desk process on a free port; `environment` is all it gets of settings. */
export async function createDeskProcess(environment: Record<string, string>): Promise<DeskProcess> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null) return ending?.exitCode ?? null;
    const exited = once(ending, 'exit');
    ending.kill(signal);
    const [code] = await exited;
    return code;
  }

  return {
    base,
    async start() {
      const errors: string[] = [];
      const started = spawn(process.execPath, [join(root, 'dist', 'bot', 'main.js')], {
        env: {
          PATH: process.env.PATH ?? '',
          PORT: String(port),
          CHATS_PER_MINUTE: '1000',
          MESSAGES_PER_MINUTE: '1000',
          ...environment,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      started.stderr?.on('data', (data) => errors.push(String(data)));
      child = started;
      await eventually(async () => {
        if (started.exitCode !== null) throw new Error(`the desk ended: ${errors.join('')}`);
        const response = await fetch(`${base}/health`);
        if (!response.ok) throw new Error(`not healthy: ${response.status}`);
      }, 30_000);
    },
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
