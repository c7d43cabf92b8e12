import { expect } from 'chai';
import { wayWanted } from '../../dialogs/wayWanted.ts';

describe('another way to be reached', () => {
  for (const [text, way] of [
    ['not by phone but by e-mail', 'email'],
    ['please do not call, write an e-mail', 'email'],
    ['call me now', 'phone'],
    ['mégsem telefon, hanem e-mail', 'email'],
    ['inkább e-mailben', 'email'],
    ['telefon helyett e-mail', 'email'],
    ['不要打电话，发邮件', 'email'],
    ['还是打电话吧', 'phone'],
  ] as const)
    it(`is heard in "${text}"`, () => expect(wayWanted(text)).to.equal(way));

  for (const text of ['e-mail does not work', 'nem megy az e-mail', '邮件发不出去', 'the phone is down'])
    it(`is not heard in "${text}"`, () => expect(wayWanted(text)).to.equal(null));
});
