import { expect } from 'chai';
import { saysSolved } from '../../dialogs/saysSolved.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('that it is solved', () => {
  for (const text of [
    'it is solved',
    'thx that worked',
    'thanks that fixed it',
    'ok works now, thank you',
    'finally it works again!',
    'thanks, all good now',
    'köszi megoldódott',
    'köszi, ez bejött',
    'szuper, már működik',
    '谢谢，解决了',
    '可以了，多谢',
    '这个方法有用',
  ])
    it(`is heard in "${text}"`, () => expect(saysSolved(text)).to.equal(true));

  for (const text of [
    "it doesn't work",
    'it is not solved',
    'works only in the browser',
    'is it fixed?',
    'is it working now',
    'my ticket is solved',
    'how it works',
    'megoldódott a Teams, de az Outlook nem',
    'nem működik',
    'csak félig működik',
    '没解决',
    '解决了吗',
    '还没好',
    'thanks',
  ])
    it(`is not heard in "${text}"`, () => expect(saysSolved(text)).to.equal(false));

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['works ', 'it ', '解决', 'megold'])
        for (let times = 0; times < 200; times += 1) saysSolved(part.repeat(20));
    });
    expect(spent).to.be.below(500);
  });
});
