import type { Api } from './api.ts';
import type { Facts } from './data.ts';
import { askToHandBack } from './forms/askToHandBack.ts';
import { askToReclassify } from './forms/askToReclassify.ts';
import { askToResolve } from './forms/askToResolve.ts';
import type { Model } from './model.ts';
import { Refused } from './requests.ts';
import type { ConsoleTexts } from './texts/texts.ts';
import { verifyCallerInDialog } from './verifyCallerInDialog.ts';

/** What an agent does with tickets, by a button each. */
export interface Commands {
  readonly takeNext: () => void;
  readonly claim: (facts: Facts) => void;
  readonly handBack: (facts: Facts) => void;
  readonly resolve: (facts: Facts) => void;
  readonly reclassify: (facts: Facts) => void;
  readonly verifyCaller: (facts: Facts) => void;
  /** Pauses the desk's own clocks, or lets them run on. */
  readonly awaitCustomer: (facts: Facts) => void;
}

interface CommandsOptions {
  readonly api: Api;
  readonly model: Model;
  readonly texts: () => ConsoleTexts;
  readonly onRefused: (refusal: Refused) => void;
  /** The server did not answer, so nothing may have happened. */
  readonly onOffline: () => void;
  readonly onNothingToTake: () => void;
  readonly onTaken: (number: number) => void;
}

/** The commands over the server's answers; one at a time. */
export function createCommands(options: CommandsOptions): Commands {
  const { api, model, texts } = options;
  let isBusy = false;

  /** Does one thing at a time, tells when it was refused, and reads what has become of the desk. */
  async function act(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'offline') options.onOffline();
      else options.onRefused(error);
    } finally {
      isBusy = false;
    }
    await model.refresh();
  }

  async function takeNext(): Promise<void> {
    const number = await api.claimNext();
    if (number === null) options.onNothingToTake();
    else options.onTaken(number);
  }

  async function handBack({ number, claimNumber }: Facts): Promise<void> {
    const isSure = await askToHandBack(texts());
    if (isSure) await api.act(number, claimNumber, 'hand-back');
  }

  async function resolve({ number, claimNumber }: Facts): Promise<void> {
    const answer = await askToResolve(texts());
    if (answer) await api.act(number, claimNumber, 'resolve', answer);
  }

  async function reclassify(facts: Facts): Promise<void> {
    const answer = await askToReclassify(texts(), facts);
    if (answer) await api.act(facts.number, facts.claimNumber, 'reclassify', answer);
  }

  return {
    takeNext: () => void act(takeNext),
    claim: ({ number }) => void act(() => api.claim(number)),
    handBack: (facts) => void act(() => handBack(facts)),
    resolve: (facts) => void act(() => resolve(facts)),
    reclassify: (facts) => void act(() => reclassify(facts)),
    awaitCustomer: ({ number, claimNumber, isAwaitingCustomer }) =>
      void act(() => api.act(number, claimNumber, 'await-customer', { awaits: !isAwaitingCustomer })),
    verifyCaller: (facts) => void act(() => verifyCallerInDialog({ api, texts: texts(), facts })),
  };
}
