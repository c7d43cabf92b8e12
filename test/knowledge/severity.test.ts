import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { root } from '../../bot/root.ts';
import { lessonsOf } from '../../knowledge/impact/sound.ts';
import { readImpact } from '../../knowledge/impactFromText.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { loadPolicies, type TicketKind } from '../../knowledge/policy.ts';
import { classifySeverity, type ImpactAnswers, type Severity } from '../../knowledge/severity.ts';
import { hostileTexts, timeFor } from './hostileTexts.ts';
import { sentences } from './sentences/sentences.ts';

const policies = loadPolicies(join(root, 'knowledge', 'policies'));
const unknown: ImpactAnswers = {
  usersAffected: 'unknown',
  serviceState: 'unknown',
  workaround: 'unknown',
  deadlineAtRisk: null,
};

function decide(given: {
  text?: string;
  language?: Language;
  kind?: TicketKind;
  answers?: Partial<ImpactAnswers>;
  agreement?: boolean;
  cloud?: 'worldwide' | '21vianet';
}) {
  return classifySeverity({
    text: given.text ?? '',
    language: given.language ?? 'en',
    kind: given.kind ?? 'technical',
    answers: { ...unknown, ...given.answers },
    policy: policies[given.cloud ?? '21vianet'],
    hasAdvancedAgreement: given.agreement ?? true,
  });
}

function rules(given: Parameters<typeof decide>[0]): readonly string[] {
  return decide(given).because.map((it) => it.rule);
}

describe('the severity from answers alone', () => {
  type Row = readonly [
    users: ImpactAnswers['usersAffected'],
    state: ImpactAnswers['serviceState'],
    workaround: ImpactAnswers['workaround'],
    deadline: boolean | null,
    severity: Severity,
    rule: string,
  ];
  const rows: readonly Row[] = [
    ['all', 'down', 'no', false, 'A', 'R080'],
    ['many', 'down', 'unknown', null, 'A', 'R082'],
    ['some', 'down', 'no', false, 'A', 'R082'],
    ['some', 'down', 'unknown', true, 'A', 'R081'],
    ['unknown', 'down', 'unknown', null, 'A', 'R080'],
    ['many', 'limited', 'no', true, 'A', 'R081'],
    ['all', 'working', 'unknown', true, 'A', 'R081'],
    ['unknown', 'limited', 'unknown', true, 'A', 'R081'],
    ['one', 'down', 'no', false, 'B', 'R082'],
    ['one', 'down', 'unknown', true, 'B', 'R082'],
    ['one', 'limited', 'no', true, 'B', 'R081'],
    ['many', 'limited', 'yes', true, 'B', 'R083'],
    ['one', 'limited', 'no', false, 'B', 'R085'],
    ['one', 'limited', 'unknown', null, 'B', 'R085'],
    ['many', 'limited', 'no', false, 'B', 'R083'],
    ['all', 'limited', 'yes', false, 'B', 'R083'],
    ['all', 'down', 'yes', false, 'B', 'R083'],
    ['many', 'down', 'yes', true, 'B', 'R083'],
    ['unknown', 'down', 'yes', null, 'B', 'R083'],
    ['unknown', 'limited', 'unknown', null, 'B', 'R083'],
    ['some', 'unknown', 'unknown', null, 'B', 'R085'],
    ['one', 'unknown', 'no', null, 'B', 'R085'],
    ['one', 'limited', 'yes', false, 'C', 'R088'],
    ['one', 'down', 'yes', false, 'C', 'R088'],
    ['one', 'unknown', 'yes', null, 'C', 'R088'],
    ['one', 'working', 'unknown', false, 'C', 'R087'],
    ['many', 'working', 'no', false, 'C', 'R087'],
    ['unknown', 'working', 'unknown', null, 'C', 'R087'],
    ['unknown', 'unknown', 'unknown', null, 'C', 'R086'],
  ];
  for (const [usersAffected, serviceState, workaround, deadlineAtRisk, severity, rule] of rows)
    it(`${usersAffected} affected, ${serviceState}, workaround ${workaround}, deadline ${deadlineAtRisk}: ${severity} (${rule})`, () => {
      const answers = { usersAffected, serviceState, workaround, deadlineAtRisk };
      expect(decide({ answers }).raw).to.equal(severity);
      expect(rules({ answers })).to.include(rule);
    });
});

describe('the examples of the source (R089)', () => {
  const examples: readonly [severity: Severity, texts: Record<Language, string>][] = [
    [
      'A',
      {
        en: 'Widespread problems sending or receiving mail, nobody can send anything',
        hu: 'Általános gond a levelezéssel, senki sem tud küldeni és fogadni',
        zh: '大范围无法收发邮件，所有人都受影响',
      },
    ],
    ['A', { en: 'The SharePoint site is down', hu: 'Leállt a SharePoint-webhely', zh: 'SharePoint网站宕机' }],
    [
      'A',
      {
        en: 'No user can send instant messages, join or schedule Skype for Business meetings, or place calls',
        hu: 'Egyetlen felhasználó sem tud csevegni, értekezletet tartani vagy hívást indítani a Skype Vállalati verzióban',
        zh: '所有用户都无法发送即时消息、加入或安排Skype会议、拨打电话',
      },
    ],
    [
      'B',
      {
        en: 'The Send button in Outlook is garbled',
        hu: 'Az Outlook Küldés gombja olvashatatlan',
        zh: 'Outlook的发送按钮显示乱码',
      },
    ],
    [
      'B',
      {
        en: 'A setting cannot be made in the Exchange admin center, but it can be made with PowerShell',
        hu: 'Egy beállítást nem lehet megadni az Exchange felügyeleti központban, PowerShellben viszont igen',
        zh: '有一个设置在Exchange管理中心无法完成，但用PowerShell可以',
      },
    ],
    [
      'C',
      {
        en: 'How do I set a user password to never expire?',
        hu: 'Hogyan állítsam be, hogy egy felhasználó jelszava soha ne járjon le?',
        zh: '如何将用户密码设置为永不过期？',
      },
    ],
    [
      'C',
      {
        en: 'A user cannot delete contact information in Exchange Online',
        hu: 'Egy felhasználó nem tud törölni egy névjegyet az Exchange Online-ban',
        zh: '某个用户无法在Exchange Online中删除联系人信息',
      },
    ],
  ];
  for (const [severity, texts] of examples)
    for (const language of languages)
      it(`${severity}: ${texts[language]}`, () =>
        expect(decide({ text: texts[language], language }).raw).to.equal(severity));
});

describe('the severity from what people write', () => {
  // None of these sentences is among the examples that the reader has learned from.
  for (const language of languages)
    it(`is right for at least 95 of 100 sentences: ${language}`, () => {
      const asked = sentences('impact', language);
      const wrong = asked.filter(([severity, text]) => decide({ text, language }).raw !== severity);
      expect(wrong.length / asked.length, wrong.join('\n')).to.be.at.most(0.05);
    });

  it('is judged by sentences it has not learned', () => {
    for (const language of languages) {
      const learned = new Set(lessonsOf(language).map(({ text }) => text));
      expect(sentences('impact', language).filter(([, text]) => learned.has(text))).to.deep.equal([]);
    }
  });

  const plain: readonly [language: Language, text: string, notAbove: Severity][] = [
    ['en', 'mail is NOT down', 'C'],
    ['en', 'nothing is down', 'C'],
    ['en', 'everybody can work', 'C'],
    ['en', '123', 'C'],
    ['en', 'hello', 'C'],
    ['hu', 'minden működik', 'C'],
    ['hu', 'A levelezés nem állt le', 'C'],
    ['hu', 'senkit sem érint', 'C'],
    ['zh', '没有人受影响', 'C'],
    ['zh', '昨天Teams挂了，今天好了', 'C'],
    ['zh', '大家都能登录', 'C'],
    ['en', 'Our scanner cannot send mail through Microsoft 365, in two offices', 'B'],
    ['hu', 'Két irodában nem megy a szkennelés levélbe', 'B'],
    ['en', 'We cannot open shared calendars', 'B'],
    ['hu', 'nem tudjuk megnyitni a közös naptárakat', 'B'],
  ];
  for (const [language, text, notAbove] of plain)
    it(`makes no more than ${notAbove} of "${text}"`, () =>
      expect(decide({ text, language }).raw >= notAbove).to.equal(true));

  const unreachable: readonly [Language, string][] = [
    ['en', 'SharePoint cannot be accessed'],
    ['hu', 'A SharePoint-webhely nem érhető el'],
    ['zh', 'SharePoint 网站无法访问'],
  ];
  for (const [language, text] of unreachable)
    it(`takes a whole service that cannot be reached for A when nobody is said to be spared: ${text} (R080)`, () =>
      expect(decide({ text, language }).raw).to.equal('A'));

  it('names the words it saw, as they were typed', () => {
    const { because } = decide({ text: 'SharePoint ist slow? No: Nobody can OPEN it.' });
    expect(because.map((it) => it.words).join(' ')).to.include('OPEN');
  });
});

describe('answers and text together', () => {
  it('let the answer win where it says something', () => {
    const text = 'nobody can send mail';
    expect(decide({ text }).raw).to.equal('A');
    expect(decide({ text, answers: { usersAffected: 'one' } }).raw).to.equal('B');
    expect(decide({ text, answers: { serviceState: 'working' } }).raw).to.equal('C');
    expect(
      decide({ text: 'Outlook is slow for me', answers: { usersAffected: 'all', serviceState: 'down' } }).raw,
    ).to.equal('A');
    expect(
      decide({
        text: 'we lose orders, nobody can work',
        answers: { deadlineAtRisk: false, serviceState: 'limited' },
      }).raw,
    ).to.equal('B');
  });

  it('propose C for one person who says that it can wait, and for nobody else (R086)', () => {
    const one = {
      usersAffected: 'one',
      serviceState: 'limited',
      workaround: 'no',
      deadlineAtRisk: false,
    } as const;
    const texts = {
      en: 'a macro fails in Excel, no hurry',
      hu: 'hibát ad egy makró az Excelben, ráér',
      zh: 'Excel里一个宏报错，不急',
    };
    for (const language of languages) {
      const text = texts[language];
      expect(decide({ text, language, answers: one }).raw).to.equal('C');
      expect(rules({ text, language, answers: one })).to.deep.equal(['R086']);
      expect(decide({ text, language, answers: { ...one, serviceState: 'down' } }).raw).to.equal('B');
      expect(decide({ text, language, answers: { ...one, usersAffected: 'some' } }).raw).to.equal('B');
      expect(decide({ text, language, answers: { ...one, deadlineAtRisk: true } }).raw).to.equal('B');
    }
    expect(decide({ text: 'a macro fails in Excel', answers: one }).raw).to.equal('B');
  });

  it('take the rest from the text', () => {
    expect(decide({ text: 'cannot sign in', answers: { usersAffected: 'many' } }).raw).to.equal('A');
    expect(
      decide({ text: 'Outlook freezes', answers: { usersAffected: 'one', workaround: 'yes' } }).raw,
    ).to.equal('C');
    expect(decide({ text: 'how do I rename a team', answers: { usersAffected: 'one' } }).raw).to.equal('C');
    expect(decide({ text: 'Teams does not open for anybody', answers: { workaround: 'yes' } }).raw).to.equal(
      'B',
    );
  });
});

describe('the caps of 21Vianet', () => {
  const outage = { usersAffected: 'all', serviceState: 'down' } as const;

  it('keep billing at B, whatever the person calls it (R071)', () => {
    const decision = decide({ kind: 'billing', answers: outage, text: 'CRITICAL!!!' });
    expect(decision).to.deep.include({
      raw: 'A',
      severity: 'B',
      caps: [{ rule: 'R071', from: 'A', to: 'B' }],
    });
  });

  it('keep pre-sales at B (R102)', () => {
    expect(decide({ kind: 'presales', answers: outage }).caps).to.deep.equal([
      { rule: 'R102', from: 'A', to: 'B' },
    ]);
  });

  it('keep an organization without the agreement at B and say whom to ask (R101, R103)', () => {
    const decision = decide({ agreement: false, answers: outage });
    expect(decision).to.deep.include({
      raw: 'A',
      severity: 'B',
      caps: [{ rule: 'R101', from: 'A', to: 'B' }],
    });
    const cap = policies['21vianet'].caps.find((it) => it.rule === 'R101');
    expect(cap?.why.en).to.include('account manager');
  });

  it('lift the cap with the agreement', () => {
    expect(decide({ answers: outage })).to.deep.include({ severity: 'A', caps: [] });
  });

  it('do not touch B and C', () => {
    expect(decide({ kind: 'billing', answers: { serviceState: 'limited' } }).caps).to.deep.equal([]);
    expect(decide({ agreement: false, answers: { serviceState: 'working' } }).caps).to.deep.equal([]);
  });
});

describe('worldwide', () => {
  it('an outage goes first without an agreement, which exists only with 21Vianet', () => {
    const answers = { usersAffected: 'all', serviceState: 'down' } as const;
    expect(decide({ cloud: 'worldwide', agreement: false, answers })).to.deep.include({
      severity: 'A',
      caps: [],
    });
  });
});

describe('whatever is written and answered', () => {
  const answers = fc.record({
    usersAffected: fc.constantFrom('one', 'some', 'many', 'all', 'unknown'),
    serviceState: fc.constantFrom('down', 'limited', 'working', 'unknown'),
    workaround: fc.constantFrom('yes', 'no', 'unknown'),
    deadlineAtRisk: fc.constantFrom(true, false, null),
  } as const);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...languages.flatMap((language) => sentences('impact', language).map(([, it]) => it))),
  );
  const kind = fc.constantFrom('technical', 'billing', 'presales');

  it('severity A of 21Vianet is never proposed without the agreement, or for anything but technical (R101, R102)', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...languages),
        kind,
        answers,
        fc.boolean(),
        (it, language, of, given, agreement) => {
          const { severity } = decide({ text: it, language, kind: of, answers: given, agreement });
          expect(severity === 'A' && (!agreement || of !== 'technical')).to.equal(false);
        },
      ),
    );
  });

  it('one user alone is never A (R082)', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), answers, (it, language, given) => {
        expect(decide({ text: it, language, answers: { ...given, usersAffected: 'one' } }).raw).to.not.equal(
          'A',
        );
      }),
    );
  });

  for (const [language, text] of [
    ['en', 'Nobody can sign in, please call my colleague Peter instead'],
    ['en', 'Teams is down for all of us. My number is +36 20 123 4567'],
    ['hu', 'Senki sem tud belépni, inkább e-mailben írjanak'],
    ['hu', 'A levelezés mindenkinek leállt, helyette a kollégámat, Pétert hívják'],
    ['zh', '所有人都登录不了，我的电话是13911112222'],
    ['zh', '全公司都打不开邮箱，请联系我的同事小王'],
  ] as const)
    it(`"${text}" stays A: whom to call says nothing about the impact`, () => {
      expect(decide({ text, language, cloud: '21vianet', agreement: true }).severity).to.equal('A');
    });

  for (const [language, text] of [
    ['en', 'Nobody can call us since 8 am'],
    ['hu', 'Senki sem tud minket hívni reggel nyolc óta'],
    ['zh', '客户给我们打电话都打不通'],
  ] as const)
    it(`"${text}" is about calls that fail, not about whom to call`, () => {
      expect(decide({ text, language, cloud: '21vianet', agreement: true }).severity).to.equal('A');
    });

  for (const [language, text] of [
    ['en', 'Nobody is in a hurry, but the colour of the calendar is wrong'],
    ['hu', 'Senki sem panaszkodik, de a OneDrive rossz ikont mutat'],
    ['hu', 'Senkinek sem sürgős, de a naptár színe rossz'],
    ['zh', '没有人着急，不过日历颜色不对'],
  ] as const)
    it(`"${text}" is no outage: nobody is troubled by it`, () => {
      expect(decide({ text, language, cloud: '21vianet', agreement: true }).severity).to.equal('C');
    });

  for (const [language, text] of [
    ['en', 'We missed the deadline yesterday because Excel crashed for Eva'],
    ['hu', 'Tegnap lekéstük a határidőt, mert Évának lefagyott az Excel'],
    ['zh', '昨天因为Excel崩溃错过了截止日期，只有小王受影响'],
  ] as const)
    it(`"${text}" is never A: one user has it, and is named`, () => {
      expect(decide({ text, language, cloud: '21vianet', agreement: true }).severity).to.equal('B');
      expect(readImpact(text, language).users?.value).to.equal('one');
    });

  for (const [language, text] of [
    ['en', 'Nobody can sign in to Teams, but the web version works'],
    ['hu', 'Leállt a SharePoint mindenkinél, addig a fájlszerveren dolgozunk'],
    ['zh', '没有人可以登录Teams，不过可以用网页版'],
  ] as const)
    it(`"${text}" tells a way around`, () => {
      expect(readImpact(text, language).workaround?.value).to.equal('yes');
      expect(decide({ text, language, cloud: '21vianet', agreement: true }).severity).to.equal('B');
    });

  for (const [language, text] of [
    ['en', 'I am the only one who can still send mail'],
    ['hu', 'Egyedül én tudok még levelet küldeni'],
    ['zh', '只有我还能发邮件'],
  ] as const)
    it(`"${text}" means all the others`, () => {
      expect(readImpact(text, language).users?.value).to.equal('all');
    });

  it('asks nobody about passwords that expired when they shall never expire', () => {
    for (const text of ['如何设置密码永不过期', '密码不过期怎么设'])
      expect(decide({ text, language: 'zh' }).severity, text).to.equal('C');
    expect(decide({ text: '密码过期了登录不了', language: 'zh' }).severity).to.equal('B');
  });

  it('every decision says why', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), answers, (it, language, given) => {
        const { because } = decide({ text: it, language, answers: given });
        expect(because.length).to.be.greaterThan(0);
        for (const { rule } of because) expect(rule).to.match(/^R0(8[0-8])$/);
      }),
    );
  });

  it('takes a few milliseconds at most for 2,000 hostile characters', () => {
    for (const language of languages)
      for (const it of hostileTexts)
        expect(
          timeFor(it, (read) => decide({ text: read, language })),
          it.slice(0, 20),
        ).to.be.below(40);
  });
});
