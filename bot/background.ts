import type { Azure } from './azure.ts';
import { createSender } from './channels/teams/sender.ts';
import type { Core, CoreOptions } from './core.ts';
import { startSlaWatch } from './desk/slaWatch.ts';
import { createEventWork } from './events.ts';
import { createOutboxWork } from './outbox.ts';
import { createWorker } from './worker.ts';

/** What goes on without anybody asking. */
export interface Background {
  stop(): Promise<void>;
}

const eventsEveryMs = 5000;
const outboxEveryMs = 1000;
const clocksEverySeconds = 5;
const cleaningEveryMs = 60 * 60 * 1000;

/** Works off events and outgoing messages, and watches the clocks of the desk. */
export function startBackground({ store, clock, log }: CoreOptions, core: Core, azure: Azure): Background {
  const { db, signals } = store;
  const send = createSender(azure);
  const events = createWorker({
    work: createEventWork({ db, signals, turns: core.turns, clock, log }),
    everyMs: eventsEveryMs,
    onError: (error) => log.error('events cannot be worked on', error),
  });
  const outbox = createWorker({
    work: createOutboxWork({ db, signals, send, clock, log }),
    everyMs: outboxEveryMs,
    onError: (error) => log.error('messages cannot be sent', error),
  });
  const unsubscribe = signals.subscribe(({ kind }) => {
    if (kind === 'events' || kind === 'resync') events.wake();
    if (kind === 'outbox' || kind === 'resync') outbox.wake();
  });
  const slaWatch = startSlaWatch({
    recordMissedClocks: () => core.desk.recordMissedClocks(),
    everySeconds: clocksEverySeconds,
    onError: (error) => log.error('clocks cannot be looked at', error),
  });
  const forget = () =>
    core.signIns.forgetOld(clock()).catch((error) => log.error('old sign-ins cannot be removed', error));
  const cleaning = setInterval(forget, cleaningEveryMs);
  cleaning.unref();
  events.wake();
  outbox.wake();
  return {
    async stop() {
      unsubscribe();
      slaWatch.stop();
      clearInterval(cleaning);
      await Promise.all([events.stop(), outbox.stop()]);
    },
  };
}
