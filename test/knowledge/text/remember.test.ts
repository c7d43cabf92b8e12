import { expect } from 'chai';
import { remember } from '../../../knowledge/text/remember.ts';

describe('remembering what was worked out', () => {
  it('works it out once for each text, also when the result is nothing', () => {
    const asked: string[] = [];
    const initial = remember((text) => {
      asked.push(text);
      return text === '' ? null : text.charAt(0);
    });
    expect([initial('outlook'), initial(''), initial('outlook'), initial('')]).to.deep.equal([
      'o',
      null,
      'o',
      null,
    ]);
    expect(asked).to.deep.equal(['outlook', '']);
  });
});
