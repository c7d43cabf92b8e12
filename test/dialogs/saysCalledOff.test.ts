import { expect } from 'chai';
import { saysCalledOff } from '../../dialogs/saysCalledOff.ts';

describe('help that is no longer wanted', () => {
  for (const text of [
    'it works again meanwhile, not needed',
    'never mind, it is fixed',
    'közben megjavult, nem kell',
    'már működik',
    '现在好了，不用了',
    '已经恢复了',
  ])
    it(`is heard in "${text}"`, () => expect(saysCalledOff(text)).to.equal(true));

  for (const text of [
    'it works again after a restart',
    'it works now and then, but not for me',
    'I changed my mind, there is a workaround',
    'a gép újraindítása után már működik, de csak egy napig',
    '有时又好了，但还是断',
    '重启之后可以用',
  ])
    it(`is not heard in "${text}"`, () => expect(saysCalledOff(text)).to.equal(false));
});
