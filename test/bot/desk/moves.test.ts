import { expect } from 'chai';
import type { Change } from '../../../bot/desk/change.ts';
import { note, reply, resolve } from '../../../bot/desk/chatMoves.ts';
import { claim, handBack, reopen, withdraw } from '../../../bot/desk/queueMoves.ts';
import { type Rules, reclassify } from '../../../bot/desk/reclassify.ts';
import type { Claimant, Ticket } from '../../../bot/desk/ticket.ts';
import { aClaimedTicket, anna, annasClaim, aTicket, li, minutesLater } from './tickets.ts';

const now = minutesLater(10);

const rules: Rules = {
  highestSeverity: () => 'A',
  downgrade: null,
  firstReplyDue: () => null,
  resolutionDue: () => null,
};

/** Every move, made by Anna under her claim. */
const moves: Record<string, (ticket: Ticket, by: Claimant) => Change | string> = {
  claim: (ticket, by) => claim(ticket, by, now),
  reply: (ticket, by) => reply(ticket, { ...by, text: 'Good morning', files: [] }, now),
  note: (ticket, by) => note(ticket, { ...by, text: 'Called back', key: 'n1' }),
  'hand back': (ticket, by) => handBack(ticket, by),
  resolve: (ticket, by) => resolve(ticket, { ...by, summary: null }, now),
  reclassify: (ticket, by) =>
    reclassify(
      ticket,
      { ...by, severity: 'C', kind: ticket.kind, ground: 'facts', reason: 'One user' },
      rules,
      now,
    ),
  withdraw: (ticket) => withdraw(ticket, now),
  reopen: (ticket) => reopen(ticket),
};

const waiting = aTicket();
const annas = aClaimedTicket();
const lis = aClaimedTicket({ agentId: li.id, claimNumber: 2 });
const annasAgain = aClaimedTicket({ claimNumber: 3 });
const handedBack = aTicket({ claimNumber: 1 });
const resolvedByAnna = aClaimedTicket({ state: 'resolved', resolvedAt: minutesLater(8) });
const withdrawn = aTicket({ state: 'withdrawn', resolvedAt: minutesLater(8) });

/** What each move comes to: the state afterwards, `=` for "made already, nothing happens", or the refusal. */
const table: readonly [string, Ticket, Record<string, string>][] = [
  [
    'waiting',
    waiting,
    {
      claim: 'active',
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '!moved-on',
      resolve: '!moved-on',
      reclassify: '!moved-on',
      withdraw: 'withdrawn',
      reopen: '!not-resolved',
    },
  ],
  [
    "Anna's own",
    annas,
    {
      claim: '=',
      reply: 'active',
      note: 'active',
      'hand back': 'waiting',
      resolve: 'resolved',
      reclassify: 'active',
      withdraw: '!too-late',
    },
  ],
  [
    "a colleague's",
    lis,
    {
      claim: '!taken',
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '!moved-on',
      resolve: '!moved-on',
      reclassify: '!moved-on',
      withdraw: '!too-late',
    },
  ],
  [
    "Anna's again under a newer claim",
    annasAgain,
    {
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '!moved-on',
      resolve: '!moved-on',
      reclassify: '!moved-on',
    },
  ],
  [
    'handed back by Anna',
    handedBack,
    {
      claim: 'active',
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '=',
      resolve: '!moved-on',
      reclassify: '!moved-on',
      withdraw: 'withdrawn',
    },
  ],
  [
    'resolved by Anna',
    resolvedByAnna,
    {
      claim: '!over',
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '!moved-on',
      resolve: '=',
      reclassify: '!moved-on',
      withdraw: '!over',
      reopen: 'waiting',
    },
  ],
  [
    'withdrawn',
    withdrawn,
    {
      claim: '!over',
      reply: '!moved-on',
      note: '!moved-on',
      'hand back': '!moved-on',
      resolve: '!moved-on',
      reclassify: '!moved-on',
      withdraw: '!over',
      reopen: '!not-resolved',
    },
  ],
];

describe('moves of a ticket', () => {
  for (const [title, ticket, outcomes] of table) {
    for (const [move, outcome] of Object.entries(outcomes)) {
      it(`${move} on a ticket that is ${title}: ${outcome}`, () => {
        const result = moves[move]?.(ticket, annasClaim);
        expect(describeOutcome(ticket, result)).to.equal(outcome);
      });
    }
  }

  it('claiming brings the agent into the chat and counts the claim', () => {
    const change = changeOf(claim(waiting, { agent: anna }, now));
    expect(change.ticket).to.include({ state: 'active', agentId: anna.id, claimNumber: 1, claimedAt: now });
    expect(change.holder).to.equal('agent');
    expect(change.say).to.deep.equal([{ by: 'desk', agent: anna, text: 'Anna Kiss has joined the chat.' }]);
  });

  it('tells the customer in their language who joined', () => {
    const said = (language: 'hu' | 'zh') =>
      changeOf(claim(aTicket({ language }), { agent: anna }, now)).say[0]?.text;
    expect(said('hu')).to.equal('Anna Kiss csatlakozott a beszélgetéshez.');
    expect(said('zh')).to.equal('Anna Kiss 已加入对话。');
  });

  it('handing back keeps severity, deadline and opening, and so the place in the queue', () => {
    const change = changeOf(handBack(annas, annasClaim));
    expect(change.ticket).to.deep.equal({ ...waiting, claimNumber: 1 });
    expect(change.holder).to.equal('waiting');
  });

  it('the first reply stops the clock, later ones leave it', () => {
    const first = changeOf(reply(annas, { ...annasClaim, text: 'Hello', files: [] }, now));
    expect(first.ticket.firstRepliedAt).to.equal(now);
    expect(first.history.map((entry) => entry.kind)).to.deep.equal(['first-reply']);
    const second = changeOf(
      reply(first.ticket, { ...annasClaim, text: 'More', files: [] }, minutesLater(20)),
    );
    expect(second.ticket.firstRepliedAt).to.equal(now);
    expect(second.history).to.deep.equal([]);
  });

  it('a first reply after the deadline is recorded as a missed clock', () => {
    const late = changeOf(reply(annas, { ...annasClaim, text: 'Sorry', files: [] }, minutesLater(61)));
    expect(late.history.map((entry) => entry.kind)).to.deep.equal(['clock-missed', 'first-reply']);
  });

  it('a note reaches nobody but colleagues', () => {
    const change = changeOf(note(annas, { ...annasClaim, text: 'Tenant is on the old plan', key: 'n1' }));
    expect(change.say).to.deep.equal([]);
    expect(change.history).to.deep.equal([
      { kind: 'noted', agentId: anna.id, details: { text: 'Tenant is on the old plan', key: 'n1' } },
    ]);
  });

  it('resolving gives the conversation back to the bot to ask how it was', () => {
    const change = changeOf(resolve(annas, { ...annasClaim, summary: 'Cleared the cache' }, now));
    expect(change.ticket).to.include({ state: 'resolved', resolvedAt: now });
    expect(change.holder).to.equal('wrap-up');
    expect(change.event).to.deep.equal({ name: 'desk/resolved', ticket: 1001 });
    expect(change.say[0]?.text).to.equal('Anna Kiss has left the chat.');
  });

  it('withdrawing lets the bot speak again', () => {
    expect(changeOf(withdraw(waiting, now)).holder).to.equal('bot');
  });
});

function changeOf(result: Change | string): Change {
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result;
}

function describeOutcome(before: Ticket, result: Change | string | undefined): string {
  if (result === undefined) return 'no such move';
  if (typeof result === 'string') return `!${result}`;
  const isQuiet = result.history.length + result.say.length === 0 && !result.holder && !result.event;
  return isQuiet && result.ticket === before ? '=' : result.ticket.state;
}
