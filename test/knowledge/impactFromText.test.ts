import { expect } from 'chai';
import { likelyImpact, readImpact } from '../../knowledge/impactFromText.ts';
import type { Language } from '../../knowledge/language.ts';

function read(language: Language, text: string): string {
  const { users, state, workaround, atRisk } = likelyImpact(text, language, null);
  return [users?.value ?? '-', state?.value ?? '-', workaround?.value ?? '-', atRisk?.value ?? '-'].join(' ');
}

describe('the impact a text tells', () => {
  // Who is affected, the state of the service, a workaround, something at risk.
  const rows: readonly [what: string, language: Language, text: string, expected: string][] = [
    ['numbers', 'en', '3 of 200 people cannot sign in', 'some limited - -'],
    ['numbers', 'en', '180 of our 200 users cannot sign in', 'many down - -'],
    ['numbers', 'hu', 'mind a 40 dolgozó kizáródott', 'all down - -'],
    ['numbers', 'hu', '50 felhasználóból egy nem tud belépni', 'one down - -'],
    ['numbers', 'zh', '六十个人登录不了', 'many down - -'],
    ['numbers', 'zh', '200个用户里有3个登录不了', 'some limited - -'],
    ['denial', 'en', 'mail is NOT down, it is only slow', '- limited - -'],
    ['denial', 'hu', 'nem állt le a levelezés, csak lassú', '- limited - -'],
    ['denial', 'zh', '邮件没有中断，只是慢', '- limited - -'],
    ['understatement', 'en', 'a bit of a problem: nobody can work', 'all down - true'],
    ['understatement', 'hu', 'van egy kis gond: senki sem tud dolgozni', 'all down - true'],
    ['understatement', 'zh', '有点小问题：没人能工作', 'all down - true'],
    ['denial', 'en', 'none of our users has problems', '- working - -'],
    ['denial', 'hu', 'senkinél nincs gond', '- working - -'],
    ['denial', 'zh', '没有人遇到问题', '- working - -'],
    ['denial', 'en', 'not a single server is down, only the pages load slowly', '- limited - -'],
    ['slowness', 'en', 'our folders take half a minute longer to open', '- limited - -'],
    ['slowness', 'hu', 'két perc alatt nyílik meg egy mappa', '- limited - -'],
    ['nobody', 'hu', '12 szerelőnk közül egy sem tud belépni', 'all down - -'],
    ['nobody', 'zh', '谁的邮箱都打不开', 'all down - -'],
    ['nobody', 'zh', '从昨晚到现在没人登上过系统', 'all down - -'],
    ['nothing told', 'en', 'everyone is happy', 'all - - -'],
    ['repair', 'en', 'it works again since 9', '- working - -'],
    ['repair', 'hu', 'kilenc óta újra működik', '- working - -'],
    ['repair', 'zh', '九点以后恢复正常了', '- working - -'],
    ['relapse', 'en', 'it was fixed at noon but nobody can log in again', 'all down - -'],
    [
      'history',
      'en',
      'last month the site was down for all, now I only want to change its colour',
      'one working - -',
    ],
    [
      'history',
      'hu',
      'múlt hónapban mindenkinél leállt az oldal, most csak a színét cserélném',
      '- working - -',
    ],
    ['history', 'zh', '上个月网站全部瘫痪，现在只想换个颜色', '- working - -'],
    ['supposition', 'en', 'what happens if Exchange goes down for everyone?', '- working - -'],
    ['supposition', 'hu', 'mi történik, ha mindenkinél leáll az Exchange?', '- working - -'],
    ['supposition', 'zh', '如果Exchange全部宕机会怎么样？', '- working - -'],
    ['shouting', 'en', 'URGENT!!! HOW DO I ADD A SIGNATURE???', 'one working - -'],
    ['workaround', 'en', 'Outlook freezes for me, in the browser it works', 'one down yes -'],
    ['workaround', 'hu', 'nálam lefagy az Outlook, böngészőben viszont működik', 'one down yes -'],
    ['workaround', 'zh', '我的Outlook卡死，用网页版可以', 'one down yes -'],
    [
      'workaround',
      'en',
      'Planner throws error 503 for everyone, the desktop files open',
      'all limited yes -',
    ],
    ['workaround', 'hu', 'Senkinek nem megy a Planner, a letöltött fájlok jók', 'all limited yes -'],
    ['workaround', 'zh', '所有人都打不开SharePoint，本地文件还能打开', 'all limited yes -'],
    ['no way that fails itself', 'en', 'nobody can read the calendar in the browser', 'all down - -'],
    ['no way that fails itself', 'hu', 'a mobilalkalmazás nem működik senkinél', 'all down - -'],
    ['no way that fails itself', 'zh', '大家用手机都不能登录', 'all down - -'],
    ['no workaround', 'en', 'nobody can sign in and there is no workaround', 'all down no -'],
    ['deadline', 'en', 'payroll is due today and nobody in finance can open SharePoint', 'many down - true'],
    ['deadline', 'hu', 'ma kell bért számfejteni, és senki nem tud belépni', 'all down - true'],
    ['deadline', 'zh', '今天必须发工资，财务部谁都打不开文件', 'many down - true'],
    ['several services', 'en', 'Outlook and Teams are not working', '- down - -'],
    ['slips of the finger', 'en', 'nobady can acess thier mail', 'all down - -'],
    ['no accents', 'hu', 'leallt a levelezes az egesz cegnel', 'all down - -'],
  ];
  for (const [what, language, text, expected] of rows)
    it(`${what}: "${text}" is ${expected}`, () => expect(read(language, text)).to.equal(expected));

  const same: readonly [facts: string, texts: Readonly<Record<Language, string>>][] = [
    [
      'all down - -',
      {
        en: 'Nobody in the company can open Planner',
        hu: 'A cégnél senki nem tudja megnyitni a Plannert',
        zh: '公司里谁都打不开Planner',
      },
    ],
    [
      'many down - -',
      {
        en: 'Nobody in the legal department can sign in',
        hu: 'A jogi osztályon senki nem tud belépni',
        zh: '法务部谁都登录不了',
      },
    ],
    [
      'many down - -',
      {
        en: 'Our logistics department cannot sign in',
        hu: 'A logisztikai osztály nem tud belépni',
        zh: '物流部登录不了',
      },
    ],
    [
      'many down - -',
      {
        en: 'Neither of our branches can sign in',
        hu: 'Egyik telephelyünk sem tud belépni',
        zh: '我们两个分店都登录不了',
      },
    ],
    [
      'some limited - -',
      {
        en: 'The purchasing team of eight people cannot open the shared mailbox',
        hu: 'A nyolcfős beszerzés nem tudja megnyitni a közös postafiókot',
        zh: '八个人的采购组打不开共享邮箱',
      },
    ],
    [
      'many down - -',
      {
        en: 'The mailboxes of the 25 people in dispatch disappeared',
        hu: 'A diszpécserszolgálat 25 emberének eltűnt a postafiókja',
        zh: '调度中心25个人的邮箱不见了',
      },
    ],
    [
      'all down - -',
      {
        en: 'Excel throws error 503 for all nurses',
        hu: 'Az Excel 503-as hibát dob minden nővérnek',
        zh: '所有护士的Excel都报503错误，打不开',
      },
    ],
    [
      'many down - -',
      {
        en: 'Both our hotels are locked out of mail',
        hu: 'Mindkét szállodánk ki van zárva a levelezésből',
        zh: '我们两家酒店都被锁在邮箱外面',
      },
    ],
    [
      'all down - -',
      {
        en: 'All departments are locked out',
        hu: 'Minden osztály ki van zárva',
        zh: '所有部门都被锁在外面',
      },
    ],
    [
      'all down - -',
      {
        en: 'All cashiers cannot open Excel',
        hu: 'Az összes pénztáros nem tudja megnyitni az Excelt',
        zh: '所有收银员都打不开Excel',
      },
    ],
    [
      'many down - -',
      {
        en: '1 300 users cannot sign in',
        hu: '1 300 felhasználó nem tud belépni',
        zh: '1千用户登录不了',
      },
    ],
    [
      'one limited - -',
      {
        en: 'Only the printer of one colleague in accounting shows an error',
        hu: 'Csak egy kolléga nyomtatója ad hibát a könyvelésen',
        zh: '只有财务部一个同事的打印机报错',
      },
    ],
  ];
  for (const [facts, texts] of same)
    it(`is the same in every language: "${texts.en}" is ${facts}`, () => {
      for (const language of ['en', 'hu', 'zh'] as const)
        expect(`${language} ${read(language, texts[language])}`).to.equal(`${language} ${facts}`);
    });

  const several = {
    en: ['I am not the only one who cannot sign in', 'more than one clerk cannot print'],
    hu: ['Nem csak én nem tudok belépni', 'több mint egy ügyintéző nem tud nyomtatni'],
    zh: ['不只我一个人登录不了', '不止一位同事打印不了'],
  };
  for (const language of ['en', 'hu', 'zh'] as const)
    for (const text of several[language])
      it(`is of several people: "${text}" (R082)`, () =>
        expect(readImpact(text, language).users?.value).to.be.oneOf(['some', 'many']));

  it('is of one person when only a name in a department is told', () => {
    const named = {
      en: 'Peter in logistics cannot sign in',
      hu: 'Péter a raktárban nem tud belépni',
      zh: '物流部小王登录不了',
    };
    for (const language of ['en', 'hu', 'zh'] as const)
      expect(readImpact(named[language], language).users?.value ?? 'one').to.equal('one');
  });

  it('takes who is affected from the answer when there is one', () => {
    const answered = { value: 'many', words: 'usersAffected: many' } as const;
    expect(likelyImpact('cannot sign in', 'en', null).state?.value).to.equal('limited');
    expect(likelyImpact('cannot sign in', 'en', answered).state?.value).to.equal('down');
  });

  it('knows no state where no phrase tells one', () => {
    expect(readImpact('a thing with our ninth floor and the new people there', 'en').state).to.equal(null);
    expect(readImpact('发票抬头', 'zh').state).to.equal(null);
  });

  const limits: readonly [language: Language, text: string, deadline: boolean | null][] = [
    ['en', 'Excel is slow for us and the budget has to go out at 3 pm today', true],
    ['en', 'she cannot open the contract and it is due tomorrow', true],
    ['en', 'Word freezes, the minutes must be signed by 17:30', true],
    ['en', 'the recording is missing, there is no deadline', false],
    ['en', 'Teams has been slow since 2 pm today', null],
    ['en', 'Outlook is slow, please call me by tomorrow', null],
    ['en', 'the calendar is empty, we need it by Friday', null],
    ['hu', 'lassú az Excel, és ma 15 óráig el kell küldenünk a költségvetést', true],
    ['hu', 'holnapig alá kell írni a szerződést, de nem nyílik meg', true],
    ['hu', 'hiányzik a felvétel, nincs határidő', false],
    ['hu', 'délután 2 óta lassú a Teams', null],
    ['zh', 'Excel很慢，下午三点之前要交预算', true],
    ['zh', '合同打不开，必须明天之前签好', true],
    ['zh', '会议里没有声音，今天下午四点有培训', true],
    ['zh', '录像不见了，没有截止时间', false],
    ['zh', '今天下午两点开始Teams很慢', null],
  ];
  for (const [language, text, deadline] of limits)
    it(`${deadline === null ? 'leaves the deadline open' : deadline ? 'hears a deadline' : 'hears that there is none'}: "${text}"`, () =>
      expect(readImpact(text, language).atRisk?.value ?? null).to.equal(deadline));

  it('hears that there is no hurry', () => {
    expect(readImpact('I cannot open one PDF, no hurry', 'en').atRisk?.value).to.equal(false);
    expect(readImpact('nem tudok megnyitni egy PDF-et, ráér', 'hu').atRisk?.value).to.equal(false);
    expect(readImpact('有个PDF打不开，不急', 'zh').atRisk?.value).to.equal(false);
  });
});
