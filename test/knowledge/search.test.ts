import { expect } from 'chai';
import fc from 'fast-check';
import { createIndex, type Document } from '../../knowledge/search.ts';
import { en } from '../../knowledge/vocabulary/en.ts';
import { createWords } from '../../knowledge/words.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const words = createWords(en);
const documents: readonly Document[] = [
  {
    id: 'password',
    fields: { title: 'Reset a password', body: 'Open the admin center and choose the user.' },
    examples: ['user forgot password', 'need a new temporary password', 'reset password for employee'],
  },
  {
    id: 'mailbox-full',
    fields: { title: 'A mailbox is full', body: 'Empty the deleted items or turn on the archive.' },
    examples: [
      'mailbox is full',
      'cannot receive mail because of the quota',
      'how to get more mailbox space',
    ],
  },
  {
    id: 'spf',
    fields: { title: 'Set up SPF and DKIM', body: 'Publish the TXT record v=spf1 at the registrar.' },
    examples: ['our mail goes to spam', 'set up dkim', 'spf record for our domain'],
  },
  {
    id: 'invoice',
    fields: { title: 'Understand the invoice', body: 'Billing shows each subscription and its price.' },
    examples: ['where is our invoice', 'bill is higher than last month', 'what do we pay for'],
  },
];
const outside = [
  'what is the weather like',
  'tell me a joke',
  'my car does not start',
  'order a pizza',
  'good morning',
];
const index = createIndex(documents, { words, weights: { title: 2, body: 0.5 }, outside });
const best = (question: string) => index.search(question).hits[0]?.id;

describe('the keyword index', () => {
  it('ranks the document first that is asked for in other words', () => {
    expect(best('an employee does not remember his password')).to.equal('password');
    expect(best('no space left in the inbox')).to.equal('mailbox-full');
    expect(best('our bill went up, why')).to.equal('invoice');
  });

  it('forgives typing errors', () => {
    expect(best('maibox is ful')).to.equal('mailbox-full');
    expect(best('rest pasword')).to.equal('password');
  });

  it('finds a word that stands only in the body', () => {
    expect(best('txt record at the registrar')).to.equal('spf');
  });

  it('says which word was found where, the most important place first', () => {
    const [hit] = index.search('dkim registrar').hits;
    expect(hit?.matched).to.deep.equal([
      { word: 'dkim', term: 'dkim', field: 'title' },
      { word: 'registrar', term: 'registrar', field: 'body' },
    ]);
  });

  it('gives scores that are probabilities', () => {
    const { hits, confidence } = index.search('mailbox full');
    const sum = hits.reduce((total, { score }) => total + score, 0);
    expect(sum).to.be.within(0, 1.000001);
    expect(confidence).to.be.within(0, 1);
  });

  it('is surer of a whole question than of a half', () => {
    expect(index.search('mailbox is full').confidence).to.be.greaterThan(index.search('mailbox').confidence);
  });

  it('does not answer what is about something else', () => {
    for (const text of [
      'my car makes a noise',
      'tell me a joke about cats',
      'good morning',
      '',
      '???',
      '12345',
    ]) {
      expect(index.search(text).outcome, text).to.equal('none');
    }
  });

  it('asks instead of answering when the question names a product that the document does not', () => {
    expect(index.search('mailbox is full').outcome).to.equal('answer');
    expect(index.search('mailbox is full in sharepoint').outcome).to.equal('choices');
  });

  it('keeps to the documents it may show', () => {
    const { hits } = index.search('mailbox is full', { only: (id) => id !== 'mailbox-full' });
    expect(hits.map(({ id }) => id)).not.to.include('mailbox-full');
    expect(index.search('mailbox is full', { only: () => false })).to.deep.include({
      outcome: 'none',
      hits: [],
    });
  });

  it('lifts the documents it is told to', () => {
    const chance = (lift: number) =>
      index.search('and how', { lift: (id) => (id === 'spf' ? lift : 0) }).hits.find(({ id }) => id === 'spf')
        ?.score ?? 0;
    expect(chance(3)).to.be.greaterThan(chance(0));
  });

  it('gives as many hits as wanted', () => {
    expect(index.search('mail', { limit: 2 }).hits).to.have.length(2);
  });

  it('works without examples, without fields, and without documents', () => {
    const bare = createIndex(
      documents.map(({ id, fields }) => ({ id, fields, examples: [] })),
      { words },
    );
    expect(bare.search('dkim').hits[0]?.id).to.equal('spf');
    const asked = createIndex(
      documents.map(({ id, examples }) => ({ id, fields: {}, examples })),
      { words },
    );
    expect(asked.search('set up dkim').hits[0]?.id).to.equal('spf');
    expect(createIndex([], { words }).search('anything').outcome).to.equal('none');
  });

  it('never fails and always answers the same', () => {
    const again = createIndex(documents, { words, weights: { title: 2, body: 0.5 }, outside });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem()), (text) => {
        const found = index.search(text);
        expect(again.search(text)).to.deep.equal(found);
        expect(found.hits.every(({ score }) => score >= 0 && score <= 1)).to.equal(true);
        index.suggest(text);
      }),
      { numRuns: 100 },
    );
  });

  it('takes no longer for a long text than for what it reads of it', () => {
    const hostile = [
      'a'.repeat(10_000),
      'password '.repeat(1_200),
      '密码'.repeat(5_000),
      "'.-_".repeat(2_500),
      'pasword maibox frward '.repeat(500),
      Array.from({ length: 2_000 }, (_, at) => `w${at}x`).join(' '),
      'aaaaaaaaaaaaaaaaaaaaaaab '.repeat(400),
    ];
    for (const text of hostile) {
      expect(
        fastest(() => index.search(text)),
        text.slice(0, 20),
      ).to.be.lessThan(20);
      expect(
        fastest(() => index.suggest(text)),
        text.slice(0, 20),
      ).to.be.lessThan(20);
    }
  });

  it('takes at most two and a half times as long for twice the text', () => {
    const text = (length: number) => 'mailbox forwarding pasword licence acount '.repeat(30).slice(0, length);
    const short = fastest(() => index.search(text(300)));
    expect(fastest(() => index.search(text(600)))).to.be.lessThan(Math.max(1, short * 2.5));
  });
});

describe('the keyword index of very many documents', () => {
  it('still ranks rightly when there is too much to train on', () => {
    const nouns = ['printer', 'mailbox', 'calendar', 'licence', 'domain', 'meeting', 'folder', 'archive'];
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      id: String(at),
      fields: { title: `${nouns[at % nouns.length]} of department ${at}` },
      examples: [`${nouns[at % nouns.length]} of department ${at} is broken`, `fix department ${at}`],
    }));
    const large = createIndex(many, { words });
    expect(large.search('the archive of department 1007 is broken').hits[0]?.id).to.equal('1007');
  });
});

/** The time of the fastest of some runs, in ms: the machine's pauses are not the code's. */
function fastest(run: () => void): number {
  return Math.min(...Array.from({ length: 7 }, () => cpuTimeOf(run)));
}
