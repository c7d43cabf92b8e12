import { expect } from 'chai';
import { saysHelpless } from '../../dialogs/saysHelpless.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('a cry for help', () => {
  for (const text of [
    'it does not work',
    "doesn't work",
    'EVERYTHING IS BROKEN AND MY BOSS IS ANGRY!!!',
    'but I really need help',
    'nem megy',
    'még mindig nem',
    'semmi sem működik',
    'de tényleg segítség kellene',
    '坏了',
    '还是不行',
    '什么都用不了',
    '可是我真的需要帮助',
  ])
    it(`is heard in "${text}"`, () => expect(saysHelpless(text)).to.equal(true));

  for (const text of [
    'Outlook does not work',
    'no problem',
    'I do not need help',
    'is the mail down?',
    'nem megy a Teams',
    'nem kell segítség',
    'nincs gond',
    'nem',
    '邮件打不开',
    '没问题',
    '不需要帮助',
  ])
    it(`is not heard in "${text}"`, () => expect(saysHelpless(text)).to.equal(false));

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['not ', 'nem ', '坏', 'it is '])
        for (let times = 0; times < 200; times += 1) saysHelpless(part.repeat(20));
    });
    expect(spent).to.be.below(500);
  });
});
