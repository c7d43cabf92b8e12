import { expect } from 'chai';
import { isTimeAlone, speaksOfCall } from '../../dialogs/timeAlone.ts';

describe('a message that is a time', () => {
  for (const text of [
    'at 3 pm please',
    'tomorrow at 10',
    'délután háromkor',
    'holnap 10-kor',
    '明天下午三点',
  ])
    it(`is "${text}"`, () => expect(isTimeAlone(text)).to.equal(true));

  for (const text of ['tax return due tomorrow', 'Outlook crashed at 3 pm', 'holnap adóbevallás', '明天报税'])
    it(`is not "${text}", and no time to call`, () => expect(speaksOfCall(text)).to.equal(false));

  for (const text of ['call me at three', 'hívjanak holnap', '请打给我'])
    it(`need not be all for a time to call: "${text}"`, () => expect(speaksOfCall(text)).to.equal(true));
});
