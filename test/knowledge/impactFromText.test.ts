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
    ['deadline', 'en', 'payroll is due today and nobody in finance can open SharePoint', 'all down - true'],
    ['deadline', 'hu', 'ma kell bért számfejteni, és senki nem tud belépni', 'all down - true'],
    ['deadline', 'zh', '今天必须发工资，财务部谁都打不开文件', 'all down - true'],
    ['several services', 'en', 'Outlook and Teams are not working', '- down - -'],
    ['slips of the finger', 'en', 'nobady can acess thier mail', 'all down - -'],
    ['no accents', 'hu', 'leallt a levelezes az egesz cegnel', 'all down - -'],
  ];
  for (const [what, language, text, expected] of rows)
    it(`${what}: "${text}" is ${expected}`, () => expect(read(language, text)).to.equal(expected));

  it('takes who is affected from the answer when there is one', () => {
    const answered = { value: 'many', words: 'usersAffected: many' } as const;
    expect(likelyImpact('cannot sign in', 'en', null).state?.value).to.equal('limited');
    expect(likelyImpact('cannot sign in', 'en', answered).state?.value).to.equal('down');
  });

  it('knows no state where no phrase tells one', () => {
    expect(readImpact('a thing with our ninth floor and the new people there', 'en').state).to.equal(null);
    expect(readImpact('发票抬头', 'zh').state).to.equal(null);
  });

  it('hears that there is no hurry', () => {
    expect(readImpact('I cannot open one PDF, no hurry', 'en').atRisk?.value).to.equal(false);
    expect(readImpact('nem tudok megnyitni egy PDF-et, ráér', 'hu').atRisk?.value).to.equal(false);
    expect(readImpact('有个PDF打不开，不急', 'zh').atRisk?.value).to.equal(false);
  });
});
