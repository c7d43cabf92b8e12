import { expect } from 'chai';
import { type Attempt, readCode, stageOf } from '../../../bot/identity/signInRules.ts';

const now = new Date('2026-11-23T08:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const mine = Buffer.from('mine');
const other = Buffer.from('other');

const attempt: Attempt = {
  id: 'a',
  purpose: 'user',
  conversationId: 'directline/1',
  language: 'en',
  browserHash: mine,
  email: null,
  codeHash: null,
  codeSalt: null,
  codeExpiresAt: null,
  tries: 0,
  nextTryAt: null,
  nextCodeAt: null,
  expiresAt: minutes(15),
  usedAt: null,
};
const withCode = { ...attempt, email: 'anna@contoso.example', codeExpiresAt: minutes(10) };

describe('the stage of a sign-in link', () => {
  for (const [when, stage, link, browser] of [
    ['it is unknown', 'over', null, mine],
    ['it is fresh', 'email', attempt, mine],
    ['it has run out', 'over', { ...attempt, expiresAt: now }, mine],
    ['another browser opens it', 'foreign', attempt, other],
    ['a browser without cookie opens it', 'foreign', attempt, null],
    ['another browser opens it after use', 'foreign', { ...attempt, usedAt: now }, other],
    ['no browser holds it yet', 'confirm', { ...attempt, browserHash: null }, null],
    [
      'no browser holds it and it has run out',
      'over',
      { ...attempt, browserHash: null, expiresAt: now },
      null,
    ],
    ['a code was mailed', 'code', withCode, mine],
    ['its code has run out but it has not', 'code', { ...withCode, codeExpiresAt: now }, mine],
    ['it has run out but its code has not', 'code', { ...withCode, expiresAt: now }, mine],
    ['both have run out', 'over', { ...withCode, codeExpiresAt: now, expiresAt: now }, mine],
    ['five codes were wrong', 'locked', { ...withCode, tries: 5 }, mine],
    ['it was used', 'done', { ...withCode, usedAt: now }, mine],
  ] as const) {
    it(`is "${stage}" when ${when}`, () => {
      expect(stageOf(link, browser, now)).to.equal(stage);
    });
  }
});

describe('a code as people type it', () => {
  for (const [typed, code] of [
    ['012345', '012345'],
    [' 012 345 ', '012345'],
    ['012-345', '012345'],
    ['０１２３４５', '012345'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ] as const) {
    it(`reads "${typed}" as ${code}`, () => {
      expect(readCode(typed)).to.equal(code);
    });
  }
});
