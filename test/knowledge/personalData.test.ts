import { expect } from 'chai';
import fc from 'fast-check';
import { removePersonalData } from '../../knowledge/personalData.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const anna = ['Anna Kovács', 'anna.kovacs@contoso.example', 'Contoso Kft.'];
const wei = ['王伟民', 'wei.wang@adatum.example', 'Adatum'];

const cases: readonly (readonly [
  language: string,
  typed: string,
  kept: string,
  known?: readonly string[],
])[] = [
  ['en', 'reset password for john.smith@contoso.com please', 'reset password for ••• please'],
  ['en', 'mail from bob (at) fabrikam.example bounces', 'mail from ••• bounces'],
  ['en', 'anna dot kovacs at contoso dot com cannot sign in', '••• cannot sign in'],
  ['en', 'call me on +36 30 123 4567 asap', 'call me on ••• asap'],
  ['en', 'my number is (020) 7946-0958, outlook is down', 'my number is •••, outlook is down'],
  ['en', 'Anna cannot open Teams', '••• cannot open Teams', anna],
  ['en', "anna's mailbox at Contoso is full", '••• mailbox at ••• is full', anna],
  ['en', 'Hi Peter, my name is Kate Miller and Outlook hangs', 'Hi •••, my name is ••• and Outlook hangs'],
  ['en', 'user John Smith gets error 53003', 'user ••• gets error 53003'],
  ['en', 'Outlook is slow. Thanks, Dave', 'Outlook is slow. Thanks, •••'],
  ['en', 'sign-in fails with AADSTS50126 on Windows 11', 'sign-in fails with AADSTS50126 on Windows 11'],
  ['en', 'NDR 550 5.7.57 from the scanner', 'NDR 550 5.7.57 from the scanner'],
  ['en', 'install stops with 0x80070005 and KB5002700', 'install stops with 0x80070005 and KB5002700'],
  ['en', 'Office 365 E3 and Exchange 2016, port 587', 'Office 365 E3 and Exchange 2016, port 587'],
  ['en', 'we have 25000 users and 1 200 mailboxes', 'we have 25000 users and 1 200 mailboxes'],
  ['en', 'order 4812339 was not delivered', 'order ••• was not delivered'],
  ['en', 'tenant 5f1a2b3c-0d9e-4a5b-8c7d-112233445566 blocked', 'tenant ••• blocked'],
  ['en', 'laptop DESKTOP-4F7G2K1 at 10.20.30.40', 'laptop ••• at •••'],
  ['en', 'card 4111 1111 1111 1111 was refused', 'card ••• was refused'],
  ['en', 'https://contoso.sharepoint.com/sites/pay?x=1 is down', '•••.sharepoint.com is down'],
  ['en', 'we cannot open https://portal.office.com/account', 'we cannot open portal.office.com'],
  ['en', 'mails to gmail.com and to fabrikam.de bounce', 'mails to gmail.com and to ••• bounce'],
  ['en', 'CONTOSO\\akovacs is locked, C:\\Users\\akovacs\\x', '••• is locked, C:\\Users\\•••\\x'],
  ['en', 'open "Salaries Kate.xlsx" fails', 'open "Salaries •••.xlsx" fails'],
  ['en', 'the mark will stay, West is missing', 'the mark will stay, ••• is missing', ['Will West']],
  ['hu', 'Annának nem megy az Outlook', '••• nem megy az Outlook', anna],
  ['hu', 'kovacs anna postafiókja betelt', '••• postafiókja betelt', anna],
  ['hu', 'Kovácsékkal és Annával beszéltem', '••• és ••• beszéltem', ['Kovácsék Anna']],
  ['hu', 'a nevem Szabó Péter, elfelejtettem a jelszót', 'a nevem •••, elfelejtettem a jelszót'],
  ['hu', 'Tóth Gábor vagyok, nem tudok belépni', '••• vagyok, nem tudok belépni'],
  ['hu', 'írjon a toth.gabor@ceg.hu címre vagy hívjon: 06 30/555-0101', 'írjon a ••• címre vagy hívjon: •••'],
  ['hu', 'toth kukac ceg pont hu nem kap levelet', '••• nem kap levelet'],
  ['hu', 'az 53003-as hiba, hibakód: 80070005', 'az 53003-as hiba, hibakód: 80070005'],
  ['hu', 'Kedves Mária! A számlaszámom 11773016-01234567', 'Kedves •••! A számlaszámom •••'],
  ['hu', 'nagy a baj, Nagy úr mondta', 'nagy a baj, ••• úr mondta', ['Nagy Béla']],
  ['hu', 'a kollégám Kiss Eszter nem lát semmit. Üdv, Zsolt', 'a kollégám ••• nem lát semmit. Üdv, •••'],
  ['zh', '王伟民的邮箱满了', '•••的邮箱满了', wei],
  ['zh', '伟民登录不了', '•••登录不了', wei],
  ['zh', '我叫李娜，忘记密码了', '我叫•••，忘记密码了'],
  ['zh', '请打13800138000联系王经理', '请打•••联系•••经理'],
  ['zh', '邮箱zhang.san@adatum.cn收不到邮件', '邮箱•••收不到邮件'],
  ['zh', '登录时报错 AADSTS50126，错误代码 53003', '登录时报错 AADSTS50126，错误代码 53003'],
  ['zh', '订单号20261122001234没有发票', '订单号•••没有发票'],
  ['zh', '用户张伟无法登录Teams', '用户•••无法登录Teams'],
  ['zh', 'Office 2019 和 Outlook 365 有什么区别', 'Office 2019 和 Outlook 365 有什么区别'],
];

describe('personal data in a question', () => {
  for (const [language, typed, kept, known = []] of cases) {
    it(`is taken out before the question is kept (${language}): ${typed}`, () => {
      expect(removePersonalData(typed, known)).to.equal(kept);
    });
  }

  it('is taken out of any text in bounded time, and what is kept stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(removePersonalData(text, anna).length).to.be.at.most(500);
      }),
      { numRuns: 100 },
    );
    for (const hostile of ['1 ', 'a.', 'a@', 'Aa ', 'a-1', '1:', '(', 'at dot ', '\\\\', '王']) {
      const spent = cpuTimeOf(() => removePersonalData(hostile.repeat(10_000), anna));
      expect(spent, hostile).to.be.below(100);
    }
  });
});
