import { expect } from 'chai';
import fc from 'fast-check';
import { pairsOf } from '../../knowledge/hanReader.ts';
import { en } from '../../knowledge/vocabulary/en.ts';
import { hu } from '../../knowledge/vocabulary/hu.ts';
import { zh } from '../../knowledge/vocabulary/zh.ts';
import { createWords, mostTerms, type Term } from '../../knowledge/words.ts';

const english = createWords(en);
const hungarian = createWords(hu);
const chinese = createWords(zh);
const kinds = (terms: readonly Term[], kind: Term['kind']) =>
  terms.filter((term) => term.kind === kind).map(({ term }) => term);

describe('reading an English text', () => {
  it('compares words by their stems', () => {
    expect(kinds(english.read('Forwarded mailboxes').terms, 'word')).to.deep.equal(
      kinds(english.read('forwarding mailbox').terms, 'word'),
    );
  });

  it('knows a name in every spelling', () => {
    for (const text of ['2FA', 'two-step verification', 'Multi-Factor Authentication', 'MFA']) {
      expect(kinds(english.read(`turn on ${text}`).terms, 'name'), text).to.deep.equal(['=mfa']);
    }
    expect(kinds(english.read('O365').terms, 'name')).to.deep.equal(['=microsoft 365']);
  });

  it('keeps error codes and names of settings whole', () => {
    const { terms } = english.read('550 5.7.57, 0x80070005 after Set-Mailbox with AADSTS50126');
    expect(kinds(terms, 'exact')).to.deep.equal(['#5.7.57', '#set-mailbox']);
    expect(kinds(terms, 'word')).to.include.members(['550', '80070005', 'aadsts50126']);
  });

  it('reads error numbers with and without 0x the same', () => {
    expect(english.read('0xCAA20004').terms).to.deep.equal(english.read('caa20004').terms);
  });

  it('sees what synonyms have in common', () => {
    const common = (a: string, b: string) => {
      const other = new Set(kinds(english.read(b).terms, 'concept'));
      return kinds(english.read(a).terms, 'concept').filter((term) => other.has(term));
    };
    expect(common('buy', 'purchase')).not.to.be.empty;
    expect(common('log on', 'sign in')).not.to.be.empty;
    expect(common('does not work', 'broken')).not.to.be.empty;
    expect(common('password', 'invoice')).to.be.empty;
  });

  it('marks words that say nothing about the topic', () => {
    const { terms } = english.read("how do I don't");
    expect(terms.every(({ stop }) => stop)).to.equal(true);
  });

  it('reads contractions and possessives as their words', () => {
    expect(english.read("the user's mailbox can't open").sequence).to.deep.equal(
      english.read('the user mailbox cant open').sequence,
    );
  });
});

describe('reading a Hungarian text', () => {
  it('does not need accents', () => {
    expect(hungarian.read('Elfelejtettem a jelszavamat').terms.map(({ term }) => term)).to.deep.equal(
      hungarian.read('elfelejtettem a jelszavamat').terms.map(({ term }) => term),
    );
    expect(hungarian.read('törölt levél').sequence).to.deep.equal(hungarian.read('torolt level').sequence);
  });

  it('knows names that are said in Hungarian', () => {
    expect(kinds(hungarian.read('többtényezős hitelesítés bekapcsolása').terms, 'name')).to.deep.equal([
      '=mfa',
    ]);
  });
});

describe('reading a Chinese text', () => {
  it('finds words, pairs of characters and product names in one sentence', () => {
    const reading = chinese.read('Outlook无法登录，提示0x8004010F');
    const { terms } = reading;
    expect(kinds(terms, 'name')).to.include('=outlook');
    expect(kinds(terms, 'word')).to.include.members(['登录', '8004010f']);
    expect(kinds(pairsOf(reading), 'pair')).to.include('登录');
  });

  it('knows names that are said in Chinese', () => {
    expect(kinds(chinese.read('怎么启用多重身份验证').terms, 'name')).to.deep.equal(['=mfa']);
  });
});

describe('reading any text', () => {
  it('never fails, is the same each time, and has a limit', () => {
    for (const words of [english, hungarian, chinese]) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
          const reading = words.read(text);
          expect(reading).to.deep.equal(words.read(text));
          expect(reading.terms.length).to.be.lessThan(mostTerms * 3);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('can be given words without their typing errors', () => {
    expect(english.read('pasword', () => ['password']).sequence).to.deep.equal(['password']);
  });
});
