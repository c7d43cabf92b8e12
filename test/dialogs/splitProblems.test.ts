import { expect } from 'chai';
import { splitProblems } from '../../dialogs/splitProblems.ts';

describe('splitProblems', () => {
  const two = [
    ['Outlook is very slow since Monday. Another problem: the invoice of March is wrong.', 'Another problem'],
    ['Nobody can sync OneDrive. Also, our domain shows an error in the portal.', 'Also, our domain'],
    [
      '1. Outlook asks for the password again and again\n2. Teams does not start on my laptop',
      'Teams does not start',
    ],
    ['- mailbox of sales is full\n- a licence is missing for Anna', 'a licence is missing'],
    ['Lassú az Outlook hétfő óta. Egy másik gond: hibás a márciusi számla.', 'Egy másik gond'],
    ['Nem szinkronizál a OneDrive senkinél. Továbbá a naptáram is üres.', 'Továbbá'],
    ['Outlook 从周一开始很慢。另外一个问题：三月的发票不对。', '另外一个问题'],
    ['OneDrive 无法同步文件。另外，Teams 会议加入不了。', '另外，Teams'],
  ] as const;
  for (const [text, second] of two) {
    it(`sees two problems in "${text.slice(0, 50)}"`, () => {
      const problems = splitProblems(text);
      expect(problems?.[1].startsWith(second)).to.equal(true);
      expect(problems?.[0]).to.not.include(second);
    });
  }

  for (const text of [
    'Outlook is slow and asks for the password.',
    'Outlook is slow since Monday. Also it is slow on the phone of my boss.',
    'Mail does not arrive. Besides, mail cannot be sent either.',
    'Nobody can work. This is urgent. Please call me.',
    'Steps: 1. open Outlook 2. nothing',
    'Az Outlook lassú. Emellett a levelek is késnek.',
    '邮件很慢。另外，邮件也收不到。',
    '',
  ]) {
    it(`leaves "${text}" whole`, () => {
      expect(splitProblems(text)).to.equal(null);
    });
  }

  it('stays quick on hostile text', () => {
    const start = performance.now();
    for (const part of ['. ', '\n- ', 'also ', '1) ', '。', '另外']) splitProblems(part.repeat(5_000));
    expect(performance.now() - start).to.be.below(300);
  });
});
