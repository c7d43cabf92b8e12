import type { Azure } from './azure.ts';
import type { Core, CoreOptions } from './core.ts';
import { createEventWork } from './eventWork.ts';
import { createOutbox } from './outbox.ts';
import { createOutboxStore } from './store/outboxStore.ts';
import { createRetention } from './store/retention.ts';
import { createWorker } from './worker.ts';

/** What goes on without anybody asking. */
interface Background {
  stop(): Promise<void>;
}

const eventsEveryMs = 5000;
const outboxEveryMs = 1000;
const clocksEveryMs = 5000;
const cleaningEveryMs = 60 * 60 * 1000;

/** Works off events and outgoing messages, watches the clocks of the desk, and removes what is too old. */
export function startBackground(
  { config, store, clock, log }: CoreOptions,
  core: Core,
  azure: Azure,
): Background {
  const { db, signals } = store;
  const events = createWorker({
    work: createEventWork({ db, signals, turns: core.turns, clock, log }),
    everyMs: eventsEveryMs,
    onError: (error) => log.error('events cannot be worked on', error),
  });
  const outbox = createOutbox({
    store: createOutboxStore(db),
    signals,
    send: azure.send,
    publicUrl: config.publicUrl,
    clock,
    log,
    onSettled: () => void sending.wake(),
  });
  const sending = createWorker({
    work: outbox.work,
    everyMs: outboxEveryMs,
    onError: (error) => log.error('messages cannot be sent', error),
  });
  const unsubscribe = signals.subscribe(({ kind }) => {
    if (kind === 'events' || kind === 'resync') events.wake();
    if (kind === 'outbox' || kind === 'resync') sending.wake();
  });
  const clocks = createWorker({
    work: () => core.desk.recordMissedClocks().then(() => false),
    everyMs: clocksEveryMs,
    onError: (error) => log.error('clocks cannot be looked at', error),
  });
  const retention = createRetention({ db, days: config.RETENTION_DAYS });
  const cleaning = createWorker({
    work: () => retention.forgetSome(clock()),
    everyMs: cleaningEveryMs,
    onError: (error) => log.error('what is too old cannot be removed', error),
  });
  events.wake();
  sending.wake();
  cleaning.wake();
  void azure.warm();
  return {
    async stop() {
      unsubscribe();
      await Promise.all([events.stop(), sending.stop(), clocks.stop(), cleaning.stop()]);
      await outbox.finish();
    },
  };
}
