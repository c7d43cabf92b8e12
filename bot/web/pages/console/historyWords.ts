import type { History } from './data.ts';
import type { ConsoleTexts } from './texts/texts.ts';
import { timeWords } from './when.ts';

/** A line of a ticket's history in words, with what was written along with it. */
export function historyWords(
  entry: History,
  now: number,
  language: string,
  texts: ConsoleTexts,
): { readonly text: string; readonly detail: string | null } {
  const words = texts.history;
  const agent = entry.agent ?? '';
  const plain = (text: string) => ({ text, detail: null });
  switch (entry.kind) {
    case 'opened':
      return plain(words.opened(entry.details.severity));
    case 'claimed':
      return plain(words.claimed(agent));
    case 'first-reply':
      return plain(words.firstReply(agent));
    case 'noted':
      return plain(words.noted(agent));
    case 'handed-back':
      return plain(words.handedBack(agent));
    case 'clock-missed':
      return plain(words.missed[entry.details.clock](timeWords(entry.details.due, now, language)));
    case 'awaits-customer':
      return plain(words.awaitsCustomer(agent));
    case 'goes-on':
      return plain(words.goesOn(agent));
    case 'recomputed': {
      const { from, to } = entry.details;
      const dues = ({ due, resolutionDue }: typeof from) =>
        [due, resolutionDue].map((at) => (at ? timeWords(at, now, language) : '–')).join(', ');
      return { text: words.recomputed, detail: `${dues(from)} → ${dues(to)}` };
    }
    case 'caller-check': {
      const { details } = entry;
      if (details.outcome === 'wrong') return plain(words.caller.wrong(agent, details.triesLeft));
      const detail = 'to' in details ? details.to : null;
      return { text: words.caller[details.outcome](agent), detail };
    }
    case 'resolved':
      return { text: words.resolved(agent), detail: entry.details.summary };
    case 'reopened':
      return plain(words.reopened);
    case 'withdrawn':
      return plain(words.withdrawn);
    case 'reclassified': {
      const { from, to, ground, reason } = entry.details;
      const name = ({ severity, kind }: typeof from) =>
        from.kind === to.kind ? severity : `${severity} ${texts.kinds[kind]}`;
      const say = ground === 'facts' ? words.reclassified : words.downgraded;
      return { text: say(agent, name(from), name(to)), detail: reason };
    }
  }
}
