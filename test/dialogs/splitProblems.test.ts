import { expect } from 'chai';
import { splitProblems } from '../../dialogs/splitProblems.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('splitProblems', () => {
  const two = [
    ['Outlook is very slow since Monday. Another problem: the invoice of March is wrong.', 'Another problem'],
    ['Nobody can sync OneDrive. Also, our domain shows an error in the portal.', 'Also, our domain'],
    [
      '1. Outlook asks for the password again and again\n2. Teams does not start on my laptop',
      'Teams does not start',
    ],
    [
      'We have two problems:\n1. Outlook asks for the password again\n2. Teams does not start on my laptop',
      'Teams does not start',
    ],
    ['No mail reaches anybody. Also please change our credit card, the old one expired.', 'Also please'],
    ['Senkihez nem jön levél. Továbbá cseréljük le a bankkártyánkat, mert lejárt.', 'Továbbá'],
    ['周末起没人收得到邮件，顺便说一下我们的信用卡过期了要更换', '顺便'],
    ['- mailbox of sales is full\n- a licence is missing for Anna', 'a licence is missing'],
    ['Lassú az Outlook hétfő óta. Egy másik gond: hibás a márciusi számla.', 'Egy másik gond'],
    ['Nem szinkronizál a OneDrive senkinél. Továbbá a naptáram is üres.', 'Továbbá'],
    ['Outlook 从周一开始很慢。另外一个问题：三月的发票不对。', '另外一个问题'],
    ['OneDrive 无法同步文件。另外，Teams 会议加入不了。', '另外，Teams'],
    ['Outlook is very slow and also the March invoice is wrong', 'and also the March invoice'],
    ['Mail does not arrive, plus OneDrive will not sync for two people.', 'plus OneDrive'],
    ['Lassú az Outlook hétfő óta, ezen kívül hibás a márciusi számla.', 'ezen kívül'],
    ['Lassú az Outlook hétfő óta meg még a márciusi számla is hibás.', 'meg még a márciusi'],
    ['lassu az outlook es ezen kivul a szamlaval is baj van', 'ezen kivul'],
    ['Nem jönnek a levelek. Azon kívül a domainünk hibát mutat.', 'Azon kívül'],
    ['Outlook 打不开，另外三月份的发票金额不对', '另外三月份'],
    ['邮箱收不到邮件，还有 Teams 会议加入不了', '还有 Teams'],
    ['Outlook 很慢，还有一个问题，发票不对', '还有一个问题'],
    ['我们的邮件发不出去。除了这个，还想问发票怎么开。', '除了这个'],
    ['The receipt never came, aside from that Excel crashes for three of us', 'aside from that'],
    ['A printer cannot send mail, by the way our bank card has changed', 'by the way'],
    ['Nem jött meg a nyugta, egyébként a Teams sem csörög senkinél', 'egyébként'],
    ['打印机发不了邮件，对了，付款的信用卡换了', '对了'],
    ['Planner does not load here and our bill shows the old company name', 'our bill'],
    ['Nem töltődik be a Planner, és a számlán még a régi cégnév szerepel', 'a számlán'],
    ['Planner 加载不出来，账单上还是旧的公司名称', '账单上'],
    ['Sign-in fails for two people, please order ten more licences for us', 'please order'],
  ] as const;
  for (const [text, second] of two) {
    it(`sees two problems in "${text.slice(0, 50)}"`, () => {
      const problems = splitProblems(text, 'en');
      expect(problems?.[1]?.startsWith(second)).to.equal(true);
      expect(problems?.[0]).to.not.include(second);
    });
  }

  it('sees three problems, and keeps more than three in the last one', () => {
    const three = 'Excel crashes here. Also the receipt of May is missing, by the way Teams rings twice';
    expect(splitProblems(three, 'en')).to.have.length(3);
    const list = '- Excel crashes here\n- the receipt is missing\n- Teams rings twice\n- Word is very slow';
    expect(splitProblems(list, 'en')?.[2]).to.equal('Teams rings twice\nWord is very slow');
  });

  for (const text of [
    'Outlook is slow and asks for the password.',
    'Outlook crashes at start. I already tried:\n1. restarted the computer twice\n2. repaired Office completely',
    'Az Outlook indításkor összeomlik. Már próbáltam:\n- újraindítottam a gépet\n- megjavíttattam az Office-t',
    'Nobody can open the shared mailbox. Thanks\n- Anna Kovács, head of IT\n- Contoso Hungary Ltd.',
    'Outlook is slow since Monday. Also it is slow on the phone of my boss.',
    'Mail does not arrive. Besides, mail cannot be sent either.',
    'Nobody can work. This is urgent. Please call me.',
    'Steps: 1. open Outlook 2. nothing',
    'The subscription has ended and the mailboxes cannot be opened',
    'Since we paid the bill, Outlook asks for the password',
    'I cannot open the bill, the page stays white',
    'Excel is down and our own invoices have to go out today',
    'Kifizettük a számlát, a levelezés mégsem indult el',
    '付了款，邮箱还是打不开',
    'Az Outlook lassú. Emellett a levelek is késnek.',
    '邮件很慢。另外，邮件也收不到。',
    'Outlook is slow, and it also freezes when I open the calendar.',
    'Outlook is down and also Teams is down for everyone.',
    'Office cannot be activated. Also it says the licence has expired.',
    'Az Outlook lassú, meg még le is fagy.',
    'Nem jön levél. Még a jelszót is kéri.',
    'Az Outlook nem nyílik meg, ezen kívül a Teams sem nyílik meg.',
    'Nálunk a postafiókok meg még a naptárak sem frissülnek.',
    'Outlook 打不开，另外 Teams 也打不开',
    'Outlook 很慢，还有点卡',
    'Outlook 登录不了，还有人说密码不对',
    '所有人都登录不了 Outlook，还有 Teams 也登录不了',
    'Outlook 崩溃，同时弹出错误 0x80070005',
    'Office 激活不了，还有许可证也显示过期',
    '',
  ]) {
    it(`leaves "${text}" whole`, () => {
      expect(splitProblems(text, 'en')).to.equal(null);
    });
  }

  it('stays quick on hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of [
        '. ',
        '\n- ',
        'also ',
        '1) ',
        '。',
        '另外',
        '，另外 发票',
        ', and also the invoice is wrong. ',
      ])
        splitProblems(part.repeat(5_000), 'en');
    });
    expect(spent).to.be.below(300);
  });
});
