import { expect } from 'chai';
import fc from 'fast-check';
import { createSpeller, distance } from '../../../knowledge/text/speller.ts';

const seen = new Map([
  ['password', 40],
  ['passwords', 3],
  ['mailbox', 20],
  ['licence', 12],
  ['forward', 9],
  ['forwarding', 9],
  ['room', 9],
  ['rare', 1],
]);
const correct = createSpeller(seen, (word) => word === 'forwards');

describe('the speller', () => {
  const mended: readonly [string, string][] = [
    ['pasword', 'password'],
    ['passwrod', 'password'],
    ['passwordd', 'password'],
    ['mialbox', 'mailbox'],
    ['forwadring', 'forwarding'],
    ['licnece', 'licence'],
  ];
  for (const [typed, meant] of mended) {
    it(`takes ${typed} for ${meant}`, () => {
      expect(correct(typed)).to.deep.equal([meant]);
    });
  }

  it('divides words that were run together', () => {
    expect(correct('mailboxforward')).to.deep.equal(['mailbox', 'forward']);
  });

  it('leaves words alone that it knows, that are short, or that are codes', () => {
    for (const word of ['password', 'forwards', 'mfa', 'dns', 'passw0rd', '0x80070005']) {
      expect(correct(word)).to.deep.equal([word]);
    }
  });

  it('does not take one short word for another', () => {
    expect(correct('roof')).to.deep.equal(['roof']);
    expect(correct('zoom')).to.deep.equal(['zoom']);
  });

  it('never takes a word for one that was seen once', () => {
    expect(correct('raree')).to.deep.equal(['raree']);
  });

  it('counts wrong, missing, added and swapped letters', () => {
    expect(distance('abcd', 'abcd')).to.equal(0);
    expect(distance('abcd', 'abd')).to.equal(1);
    expect(distance('abcd', 'abxd')).to.equal(1);
    expect(distance('abcd', 'acbd')).to.equal(1);
    expect(distance('abcd', '')).to.equal(4);
  });

  it('always gives some word, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (word) => {
        expect(correct(word)).to.deep.equal(correct(word));
        expect(correct(word).join('')).to.have.length.greaterThanOrEqual(word === '' ? 0 : 1);
      }),
    );
  });
});
