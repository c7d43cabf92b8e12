import { type MailboxLanguage, mailboxWords } from './words.ts';

interface Mail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
}

const pollMs = 2000;
const given = document.documentElement.lang;
const language: MailboxLanguage = given === 'hu' || given === 'zh' ? given : 'en';
const words = mailboxWords[language];
const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
const list = document.getElementById('mails');
const state = document.getElementById('state');
let newest = 0;

/** Shows mails that came since the last look, the newest on top. */
async function look(): Promise<void> {
  const response = await fetch(`/mailbox/mails?after=${newest}`);
  if (!response.ok) throw new Error(`mailbox refused: ${response.status}`);
  const { mails }: { mails: readonly Mail[] } = await response.json();
  for (const mail of mails.toReversed()) list?.prepend(show(mail));
  newest = mails[0]?.id ?? newest;
  say(newest === 0 ? words.empty : '');
}

function show({ to, subject, text, sentAt }: Mail): HTMLElement {
  const heading = element('h2', subject);
  const facts = element('p', `${words.to}: ${to} · ${times.format(new Date(sentAt))}`);
  facts.className = 'muted small';
  const item = document.createElement('li');
  item.className = 'card';
  item.append(heading, facts, element('pre', text));
  return item;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function say(text: string): void {
  if (state && state.textContent !== text) state.textContent = text;
}

async function keepLooking(): Promise<void> {
  await look().catch(() => say(words.noAnswer));
  setTimeout(keepLooking, pollMs);
}

keepLooking();
