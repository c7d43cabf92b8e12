import { expect } from 'chai';
import { saysUnhelped, soundsUnhelped } from '../../dialogs/saysUnhelped.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('a short text about an answer that did not help', () => {
  for (const text of [
    'restarted, still nothing',
    'thank you but it is still full',
    '清理了也没用',
    'újraindítottam, így sem jó',
  ])
    it(`is heard in "${text}"`, () => expect(soundsUnhelped(text)).to.equal(true));

  for (const text of ['thanks, still great', 'how do I archive mail?', 'köszönöm', 'is it still down?'])
    it(`is not heard in "${text}"`, () => expect(soundsUnhelped(text)).to.equal(false));
});

describe('that an answer did not help', () => {
  for (const text of [
    'still does not work',
    'didnt help',
    'still no',
    'I tried that, still nothing',
    'what if that does not work?',
    'no luck',
    "that's not what I asked",
    'wrong answer',
    "I don't understand this",
    'nem értem',
    '看不懂',
    'nem ezt kérdeztem',
    '不是这个意思',
    'próbáltam, nem segített',
    'és ha ez nem megy?',
    'így sem megy',
    'hiába',
    '还是不行',
    '没用',
    '按步骤做了还是不行',
    '如果还是不行呢',
  ])
    it(`is heard in "${text}"`, () => expect(saysUnhelped(text)).to.equal(true));

  for (const text of [
    'it does not work',
    'Outlook still does not work',
    'no problem',
    'how do I fix it',
    'if I delete a user is the mail lost',
    'nem',
    'segítség',
    'még mindig nem megy a Teams',
    '坏了',
    '还有一个问题',
  ])
    it(`is not heard in "${text}"`, () => expect(saysUnhelped(text)).to.equal(false));

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['not ', 'if it ', 'tried it ', 'ha ez ', '还', '试如果', 'probaltam '])
        for (let times = 0; times < 200; times += 1) saysUnhelped(part.repeat(20));
    });
    expect(spent).to.be.below(500);
  });
});
