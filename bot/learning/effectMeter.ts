import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../knowledge/article.ts';
import type { Effect, KnownQuestion } from '../../knowledge/effect.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ChatOutcome, ChatQuestion } from './chatOutcome.ts';
import type { LiveKnowledge } from './liveKnowledge.ts';

/** A change to measure, and by which questions. */
export interface MeasureRequest {
  /** Articles as they would be. */
  readonly changed: readonly Article[];
  /** Missed questions of which it is known what should have come of them. */
  readonly known: readonly KnownQuestion[];
  /** The questions the change is made for. */
  readonly asked: readonly AskedNow[];
}

/** A question the change is made for: a phrasing that is added, or one of the missed questions. */
export interface AskedNow extends ChatQuestion {
  /** Id of the article that is to answer it. */
  readonly expected: string;
  readonly isAdded: boolean;
  /** What the bot does with it now. */
  readonly before: ChatOutcome;
}

/** What the thread is told; `articles` is all that is served, left out when it has them already. */
export type ThreadMessage = { readonly articles?: readonly Article[] } & (
  | { readonly prepare: Language }
  | (MeasureRequest & { readonly id: number })
);

/** What a change would do. */
export interface Measured {
  /** To phrasings of all articles, asked without having been learned, and to the misses known. */
  readonly all: Effect;
  /** What the bot would do with the questions it is made for; phrasings that are added first. */
  readonly asked: readonly (AskedNow & { readonly after: ChatOutcome })[];
}

/** Measures changes of articles before they are made, in a thread of its own so that nobody in a chat waits. */
export interface EffectMeter {
  /** Gets ready for changes in a language, so that the first measurement need not wait for it. */
  prepare(language: Language): void;
  measure(request: MeasureRequest): Promise<Measured>;
  close(): Promise<void>;
}

const mostMs = 30_000;
const idleMs = 5 * 60_000;

/** A meter whose thread starts when it is first needed and ends after five idle minutes. */
export function createEffectMeter(live: Pick<LiveKnowledge, 'shelf' | 'generation'>): EffectMeter {
  const waiting = new Map<number, { resolve(measured: Measured): void; reject(error: Error): void }>();
  let thread: Worker | null = null;
  let knows = -1;
  let count = 0;
  let idle: NodeJS.Timeout | null = null;

  function start(): Worker {
    const started = openThread();
    started.unref();
    started.on('message', ({ id, measured }: { id: number; measured: Measured }) => {
      waiting.get(id)?.resolve(measured);
      waiting.delete(id);
    });
    started.on('error', (cause) => end(new Error('The effect could not be measured.', { cause })));
    knows = -1;
    return started;
  }

  function end(error: Error): Promise<unknown> {
    const ending = thread;
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    return ending ? ending.terminate() : Promise.resolve();
  }

  /** Gives the thread something to do, with the articles of today when it does not have them. */
  function post(message: object): void {
    thread ??= start();
    if (idle) clearTimeout(idle);
    idle = setTimeout(() => void end(new Error('The effect was not measured in time.')), idleMs);
    idle.unref();
    const isNew = knows !== live.generation();
    const articles = isNew ? { articles: [...live.shelf().values()].map(({ article }) => article) } : {};
    knows = live.generation();
    thread.postMessage({ ...message, ...articles });
  }

  return {
    prepare: (language) => post({ prepare: language }),

    async measure(request) {
      const id = ++count;
      const late = setTimeout(() => void end(new Error('The effect took too long to measure.')), mostMs);
      try {
        return await new Promise<Measured>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          post({ id, ...request });
        });
      } finally {
        clearTimeout(late);
      }
    },

    async close() {
      if (idle) clearTimeout(idle);
      await end(new Error('The desk closes.'));
    },
  };
}

function openThread(): Worker {
  const file = new URL(`./effectWorker${extname(import.meta.url)}`, import.meta.url);
  if (file.pathname.endsWith('.js')) return new Worker(file);
  // Run from source, as tests do, a thread has to be taught TypeScript first.
  const lesson = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); })`;
  return new Worker(lesson, { eval: true });
}
