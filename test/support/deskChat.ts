import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { importDirectory } from '../../bot/store/importDirectory.ts';
import { readable } from '../../dialogs/cards/replyActivity.ts';
import type { Person } from '../../dialogs/ports.ts';
import { languageOf } from '../../knowledge/language.ts';
import { signInAgent } from './agentClient.ts';
import { openChat, signIn } from './chatClient.ts';
import type { ScriptedChat } from './chatScript.ts';
import { actionsOf, type CardAction } from './talkDriver.ts';
import type { TestDesk } from './testDesk.ts';

/** How long the log has to be still until everything is said. */
const stillMs = 100;
const longestMs = 10_000;
/** So many codes are mailed to one address in an hour, and no more. */
const minutesBetweenCodes = 15;

export interface Opening {
  readonly language: string;
  /** Whom the sign-in page will find. */
  readonly person: Person | null;
  /** They have signed in before the script begins. */
  readonly isKnown: boolean;
}

/** A chat of a script at the real desk, over Direct Line; its tickets are counted from 1001, as the scripts do. */
export async function openDeskChat(
  desk: TestDesk,
  { language, person, isKnown }: Opening,
): Promise<ScriptedChat> {
  if (person) {
    desk.pass(minutesBetweenCodes);
    await addToDirectory(desk, person);
  }
  const spoken = languageOf(language) ?? 'en';
  const chat = await openChat(desk.base, { language: spoken });
  const from = { id: 'client', name: '' };
  let heard = 0;

  const tickets = () =>
    desk.db.query<{ number: number; severity: string; kind: string }>(
      "select number, severity, kind from tickets where conversation_id like '%' || $1 order by number",
      [chat.conversationId],
    );

  /** What was said after what was read so far: of a turn all at once, of events when nobody goes on. */
  async function listen(isTurn = false): Promise<string> {
    let log = await chat.log();
    for (let still = 0, waited = 0; waited < longestMs && still < stillMs; waited += 20) {
      if (isTurn && answersIn(log).length > 0) break;
      await wait(20);
      const next = await chat.log();
      still = next.length > log.length || answersIn(next).length === 0 ? 0 : still + 20;
      log = next;
    }
    const said = answersIn(log).map(readable).join('\n---\n');
    heard = log.length;
    const own = await tickets();
    return own.reduce((text, { number }, at) => text.replaceAll(String(number), String(1001 + at)), said);
  }
  const answersIn = (log: readonly Activity[]) =>
    log.slice(heard).filter((it) => it.type === 'message' && !it.from?.id?.startsWith('dl_') && readable(it));

  async function send(activity: Partial<Activity>): Promise<string> {
    const response = await chat.post({ ...activity, from });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return listen(true);
  }

  async function proveIdentity(): Promise<string> {
    await signIn(chat, person?.email ?? '', desk.db);
    return listen();
  }

  async function lastCardWith(find: (action: CardAction) => boolean): Promise<CardAction> {
    const actions = (await chat.log()).toReversed().flatMap(actionsOf);
    const action = actions.find(find);
    if (!action) throw new Error('No card has such a button.');
    return action;
  }

  return {
    async start() {
      const greeting = await listen();
      if (!isKnown) return greeting;
      await send({ type: 'message', text: 'talk to a person' });
      await proveIdentity();
      await send({ type: 'message', text: 'start over' });
      await send({ type: 'event', name: 'client/language', value: { language: spoken } });
      return greeting;
    },
    user: (text) => send({ type: 'message', text }),
    async press(title) {
      const { data } = await lastCardWith((action) => action.title === title);
      return send({ type: 'message', text: title, value: data.cardAction?.value ?? data });
    },
    async submit(fields) {
      const { data } = await lastCardWith((it) => it.type === 'Action.Submit' && !it.data.cardAction);
      return send({ type: 'message', value: { ...data, ...fields } });
    },
    speak: (to) => send({ type: 'event', name: 'client/language', value: { language: to } }),
    signIn: proveIdentity,
    async resolve() {
      const agent = await signInAgent(await desk.consoleLink('Eva Novak'));
      const number = (await tickets()).at(-1)?.number ?? 0;
      await agent.claim(number);
      await agent.resolve(number);
      return listen();
    },
    pass: (minutes) => desk.pass(minutes),
    async tickets() {
      const lines = (await tickets()).map(({ severity, kind }, at) => `${1001 + at} ${severity} ${kind}`);
      return lines.length > 0 ? lines.join('\n') : 'no ticket';
    },
  };
}

async function addToDirectory({ db }: TestDesk, { organization, ...person }: Person): Promise<void> {
  const { tenantId = null, languages = [] } = { ...organization };
  await importDirectory(db, [
    { ...organization, tenantId, languages, people: [{ ...person, entraObjectId: null }] },
  ]);
}
