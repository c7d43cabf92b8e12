import { readFileSync } from 'node:fs';
import type { HealthIssue, Person } from '../../dialogs/ports.ts';
import type { Talk } from '../../dialogs/talk.ts';
import * as people from './people.ts';
import { createTalkDriver, type TalkDriver } from './talkDriver.ts';

/** A conversation as a support lead writes it down; see test/conversations. */
export interface ChatScript {
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly lines: readonly ScriptLine[];
}

interface ScriptLine {
  readonly number: number;
  readonly who: Actor | 'bot' | 'not';
  readonly text: string;
}

const actors = ['user', 'press', 'fill', 'desk', 'page', 'time'] as const;
type Actor = (typeof actors)[number];

const settings = ['language', 'person', 'signs in', 'now', 'cloud', 'incident'];
const known: Readonly<Record<string, Person>> = {
  anna: people.anna,
  bela: people.bela,
  emma: people.emma,
  lena: people.lena,
  paul: people.paul,
  wei: people.wei,
  li: people.li,
};

/** Reads a script; a line it does not know is an error with file and line. */
export function readScript(file: string): ChatScript {
  const found: Record<string, string> = {};
  const lines: ScriptLine[] = [];
  let title = '';
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const [, who = '', text = ''] = /^([a-z ]+):\s*(.*)$/.exec(line) ?? [];
    const actor = [...actors, 'bot' as const, 'not' as const].find((it) => it === who);
    if (line.startsWith('#')) title ||= line.replace(/^#\s*/, '');
    else if (settings.includes(who)) found[who] = text;
    else if (actor) lines.push({ number: index + 1, who: actor, text });
    else if (line.trim())
      throw new Error(`${file}:${index + 1} starts with none of: ${settings}, ${actors}, bot, not.`);
  }
  return { title, settings: found, lines };
}

/** A chat that a script can be played in. */
export interface ScriptedChat {
  /** What the bot says first. */
  start(): Promise<string>;
  user(text: string): Promise<string>;
  /** Presses the newest button with this title. */
  press(title: string): Promise<string>;
  /** Fills in the newest card and sends it. */
  submit(fields: Readonly<Record<string, string>>): Promise<string>;
  /** Switches the language of the page. */
  speak(language: string): Promise<string>;
  signIn(): Promise<string>;
  /** An agent takes the ticket and resolves it. */
  resolve(): Promise<string>;
  pass(minutes: number): void;
  /** What has reached the desk, one line for each ticket; `no ticket` at first. */
  tickets(): Promise<string>;
}

/** Plays a script with the talk alone, which is quick; throws at the first line that does not come true. */
export async function playScript(file: string, talk: Talk): Promise<void> {
  const script = readScript(file);
  const { person, 'signs in': signsIn, language = 'en', now, cloud, incident } = script.settings;
  const driver = createTalkDriver({
    talk,
    locale: language,
    ...(person ? { person: named(person) } : {}),
    ...(signsIn ? { signsInAs: named(signsIn) } : {}),
    ...(now ? { now: new Date(now) } : {}),
    turn: {
      ...(cloud === 'worldwide' || cloud === '21vianet' ? { defaultCloud: cloud } : {}),
      ...(incident ? { health: { currentIssues: () => [issueOf(incident)] } } : {}),
    },
  });
  await playIn(file, script, {
    start: driver.start,
    user: driver.user,
    press: driver.press,
    submit: driver.submit,
    speak: (to) => driver.send({ type: 'event', name: 'client/language', value: { language: to } }),
    signIn: driver.signIn,
    resolve: driver.resolve,
    pass(minutes) {
      driver.now = new Date(driver.now.getTime() + minutes * 60_000);
    },
    tickets: async () => ticketsOf(driver),
  });
}

/** Plays a script in an open chat; throws at the first line that does not come true, quoting what was said instead. */
export async function playIn(file: string, { lines }: ChatScript, chat: ScriptedChat): Promise<void> {
  let said = await chat.start();
  for (const { number, who, text } of lines) {
    const fail = (why: string, instead = said) =>
      new Error(`${file}:${number} ${who}: ${text}\n${why}\n\n${instead}`);
    if (who === 'bot') {
      if (!holds(said, text)) throw fail('Instead, the bot said:');
    } else if (who === 'not') {
      if (holds(said, text)) throw fail('But the bot said:');
    } else if (who === 'desk' && text !== 'resolves') {
      const tickets = await chat.tickets();
      if (!holds(tickets, text)) throw fail('The desk has:', tickets);
    } else {
      const before = said;
      said = await act(chat, who, text).catch((error) => {
        throw fail(`${error}\nBefore that, the bot said:`, before);
      });
    }
  }
}

async function act(chat: ScriptedChat, who: Actor, text: string): Promise<string> {
  switch (who) {
    case 'user':
      return chat.user(text);
    case 'press':
      return chat.press(text);
    case 'fill':
      return chat.submit(
        Object.fromEntries(text.split(';').map((field) => field.split('=').map((it) => it.trim()))),
      );
    case 'page':
      return text === 'signed in' ? chat.signIn() : chat.speak(text);
    case 'desk':
      return chat.resolve();
    case 'time':
      chat.pass(Number.parseInt(text, 10));
      return '';
  }
}

function ticketsOf({ desk }: TalkDriver): string {
  const lines = desk.drafts.map(({ severity, kind, problem, contact, claimed, impact }, index) => {
    const way = `${contact.preferred} ${contact.phone ?? ''} ${contact.email}`;
    const facts = Object.entries(impact).map(([name, value]) => `${name} ${value}`);
    const who = claimed ? `unverified ${claimed.name} of ${claimed.organization}` : contact.name;
    return `${1001 + index} ${severity.severity} ${kind}, ${facts.join(', ')}, ${who}, by ${way}: ${problem}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'no ticket';
}

/** `EX1234, Exchange Online, Mail is delayed` */
function issueOf(incident: string): HealthIssue {
  const [id = '', service = '', title = ''] = incident.split(/,\s*/);
  return { id, service, title, since: new Date('2026-11-22T06:00:00Z') };
}

/** The person of this name; see people.ts. */
export function named(name: string): Person {
  const person = known[name];
  if (!person) throw new Error(`There is nobody called ${name}; known are ${Object.keys(known).join(', ')}.`);
  return person;
}

/** Whether the text holds the parts of a line, which `…` separates, in their order. */
function holds(said: string, line: string): boolean {
  let at = 0;
  for (const part of line
    .split('…')
    .map((it) => it.trim())
    .filter(Boolean)) {
    const found = said.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
