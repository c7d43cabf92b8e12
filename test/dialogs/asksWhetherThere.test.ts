import { expect } from 'chai';
import { asksWhetherThere } from '../../dialogs/asksWhetherThere.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('a question whether something is there', () => {
  for (const text of [
    'is there an agent for Copilot?',
    'can we use Power BI?',
    'does 21Vianet have Copilot?',
    'használhatjuk a Power BI-t?',
    'van-e Copilot a 21Vianetben?',
    'copilot能用吗',
    'power bi 可以用吗',
    '21Vianet 有没有 Copilot',
  ])
    it(`is heard in "${text}"`, () => expect(asksWhetherThere(text)).to.equal(true));

  for (const text of [
    'is Exchange Online down?',
    'is there an outage in Teams',
    'are there known issues with Teams',
    'is the service available right now?',
    'van most leállás',
    'elérhető most az Exchange?',
    'teams现在能用吗',
    'Teams 挂了吗',
    '有故障吗',
  ])
    it(`is no question about the moment: "${text}"`, () => expect(asksWhetherThere(text)).to.equal(false));

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['is there a ', 'van a ', '有a', 'can we ', 'lehet '])
        for (let times = 0; times < 200; times += 1) asksWhetherThere(part.repeat(20).slice(0, 90));
    });
    expect(spent).to.be.below(500);
  });
});
