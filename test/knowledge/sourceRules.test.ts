import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import type { Language } from '../../knowledge/language.ts';
import { loadPolicies, type TicketKind } from '../../knowledge/policy.ts';
import { classifyRequest } from '../../knowledge/requestKind.ts';
import { classifySeverity, type ImpactAnswers, type Severity } from '../../knowledge/severity.ts';

const china = loadPolicies(join(root, 'knowledge', 'policies'))['21vianet'];

function decide(text: string, language: Language, answers: Partial<ImpactAnswers> = {}) {
  return classifySeverity({
    text,
    language,
    kind: 'technical',
    answers: {
      usersAffected: 'unknown',
      serviceState: 'unknown',
      workaround: 'unknown',
      deadlineAtRisk: null,
      ...answers,
    },
    policy: china,
    hasAdvancedAgreement: true,
  });
}

describe('the severities of the source', () => {
  it('are three, each with a name in every language (R079)', () => {
    expect(Object.keys(china.severities)).to.deep.equal(['A', 'B', 'C']);
    for (const { name } of Object.values(china.severities)) expect(Object.values(name)).to.have.lengthOf(3);
  });

  const definitions: readonly [
    rule: string,
    what: string,
    answers: Partial<ImpactAnswers>,
    severity: Severity,
  ][] = [
    ['R080', 'a service that cannot be used', { serviceState: 'down', usersAffected: 'all' }, 'A'],
    [
      'R081',
      'a deadline in danger for many',
      { serviceState: 'limited', usersAffected: 'many', deadlineAtRisk: true },
      'A',
    ],
    ['R082', 'several people whose service is down', { serviceState: 'down', usersAffected: 'some' }, 'A'],
    ['R083', 'a service that works with limits', { serviceState: 'limited', usersAffected: 'some' }, 'B'],
    [
      'R084',
      'a deadline in danger that can be met another way',
      { usersAffected: 'many', deadlineAtRisk: true, workaround: 'yes' },
      'B',
    ],
    [
      'R085',
      'one person who is partly affected',
      { usersAffected: 'one', serviceState: 'limited', workaround: 'no' },
      'B',
    ],
    [
      'R082',
      'one person with a deadline in danger',
      { usersAffected: 'one', serviceState: 'limited', deadlineAtRisk: true },
      'B',
    ],
    ['R087', 'a question while everything works', { serviceState: 'working', usersAffected: 'some' }, 'C'],
    [
      'R088',
      'one person with a way around',
      { usersAffected: 'one', serviceState: 'limited', workaround: 'yes' },
      'C',
    ],
  ];
  for (const [rule, what, answers, severity] of definitions) {
    it(`call ${what} ${severity} and say why (${rule})`, () => {
      const decision = decide('', 'en', answers);
      expect(decision.severity).to.equal(severity);
      expect(decision.because.map((reason) => reason.rule)).to.include(rule);
    });
  }

  it('are C where nothing speaks for more (R086)', () => {
    const { severity, because } = decide('', 'en');
    expect(severity).to.equal('C');
    expect(because.map(({ rule }) => rule)).to.deep.equal(['R086']);
  });

  it('are never A for one person alone, in whatever words (R082)', () => {
    for (const serviceState of ['down', 'limited', 'working', 'unknown'] as const)
      for (const deadlineAtRisk of [true, false, null]) {
        const answers = { usersAffected: 'one', serviceState, deadlineAtRisk } as const;
        expect(decide('URGENT!!! Everything is broken', 'en', answers).severity).to.not.equal('A');
      }
  });

  const examples: readonly [Severity, Record<Language, string>][] = [
    [
      'A',
      {
        en: 'Our users cannot send or receive mail, it is the whole company',
        hu: 'Az egész cégnél senki sem tud levelet küldeni és fogadni',
        zh: '全公司所有人都无法收发邮件',
      },
    ],
    [
      'A',
      {
        en: 'The SharePoint site is down',
        hu: 'A SharePoint-webhely leállt',
        zh: 'SharePoint 网站已宕机',
      },
    ],
    [
      'A',
      {
        en: 'Nobody can send instant messages or join meetings in Skype for Business',
        hu: 'Senki sem tud csevegni és értekezlethez csatlakozni a Skype Vállalati verzióban',
        zh: '所有用户都无法在 Skype for Business 中发送消息或加入会议',
      },
    ],
    [
      'B',
      {
        en: 'The Send button in Outlook shows garbled text',
        hu: 'Az Outlook Küldés gombja olvashatatlan jeleket mutat',
        zh: 'Outlook 的“发送”按钮显示乱码',
      },
    ],
    [
      'B',
      {
        en: 'A setting cannot be made in the Exchange admin center, but it can be made with PowerShell',
        hu: 'Egy beállítást nem lehet elvégezni az Exchange felügyeleti központban, de PowerShellből igen',
        zh: '无法在 Exchange 管理中心进行设置，但可以用 PowerShell 设置',
      },
    ],
    [
      'C',
      {
        en: 'How do I make a user password never expire?',
        hu: 'Hogyan állíthatom be, hogy egy felhasználó jelszava soha ne járjon le?',
        zh: '如何将用户密码设置为永不过期？',
      },
    ],
    [
      'C',
      {
        en: 'A user cannot delete contact information in Exchange Online',
        hu: 'Egy felhasználó nem tudja törölni a névjegyadatait az Exchange Online-ban',
        zh: '一名用户无法删除 Exchange Online 中的联系人信息',
      },
    ],
  ];
  for (const [severity, texts] of examples)
    for (const [language, text] of Object.entries(texts)) {
      it(`read the example "${text}" as ${severity} (R089)`, () => {
        expect(decide(text, languageOf(language)).severity).to.equal(severity);
      });
    }
});

describe('the kinds of request of the source', () => {
  const asked: readonly [rule: string, kind: TicketKind, texts: Record<Language, string>][] = [
    [
      'R060',
      'presales',
      {
        en: 'Which plan has which features, and what does it cost?',
        hu: 'Melyik csomag mit tud és mennyibe kerül?',
        zh: '各套餐有什么功能，价格是多少？',
      },
    ],
    [
      'R061',
      'presales',
      {
        en: 'We want to buy and look for a partner near us',
        hu: 'Vásárolni szeretnénk, és partnert keresünk a közelben',
        zh: '我们想购买，请推荐附近的合作伙伴',
      },
    ],
    [
      'R062',
      'presales',
      {
        en: 'We would like to try it before buying, can we get a trial?',
        hu: 'Vásárlás előtt szeretnénk kipróbálni, hogyan igényelhetünk próbaverziót?',
        zh: '购买前想先试用，怎么申请试用？',
      },
    ],
    [
      'R070',
      'billing',
      {
        en: 'convert our trial into a paid subscription',
        hu: 'a próba-előfizetésünket fizetősre váltanánk',
        zh: '把试用版转换为付费订阅',
      },
    ],
    [
      'R070',
      'billing',
      {
        en: 'I do not understand the invoice of March',
        hu: 'Nem értem a márciusi számlát',
        zh: '我看不懂三月份的账单',
      },
    ],
    [
      'R070',
      'billing',
      {
        en: 'how do we renew our subscription',
        hu: 'hogyan újítjuk meg az előfizetésünket',
        zh: '怎么续订我们的订阅',
      },
    ],
    [
      'R070',
      'billing',
      {
        en: 'add five licences to our subscription',
        hu: 'öt licenccel bővítenénk az előfizetésünket',
        zh: '给订阅增加五个许可证',
      },
    ],
    [
      'R070',
      'billing',
      {
        en: 'please cancel our paid subscription',
        hu: 'kérem, mondják le a fizetős előfizetésünket',
        zh: '请取消我们的付费订阅',
      },
    ],
    [
      'R129',
      'billing',
      {
        en: 'question about licences on our invoice',
        hu: 'kérdés a számlán szereplő licencekről',
        zh: '关于发票上许可证的问题',
      },
    ],
    [
      'R130',
      'billing',
      {
        en: 'our trial expired and we want to pay',
        hu: 'lejárt a próba-előfizetésünk és fizetni szeretnénk',
        zh: '我们的试用订阅已过期，想付款',
      },
    ],
    [
      'R072',
      'technical',
      {
        en: 'the Office apps cannot be installed',
        hu: 'nem lehet telepíteni az Office-alkalmazásokat',
        zh: '无法安装 Office 应用',
      },
    ],
    [
      'R073',
      'technical',
      {
        en: 'mailbox migration to Exchange Online stopped',
        hu: 'megállt a postaládák áttelepítése az Exchange Online-ba',
        zh: '迁移到 Exchange Online 的邮箱停住了',
      },
    ],
    [
      'R073',
      'technical',
      {
        en: 'Autodiscover does not find the shared mailbox',
        hu: 'az Autodiscover nem találja a megosztott postaládát',
        zh: '自动发现找不到共享邮箱',
      },
    ],
    [
      'R074',
      'technical',
      {
        en: 'external users cannot open our SharePoint site',
        hu: 'külső felhasználók nem tudják megnyitni a SharePoint-webhelyünket',
        zh: '外部用户打不开我们的 SharePoint 网站',
      },
    ],
    [
      'R075',
      'technical',
      {
        en: 'cannot add contacts in Skype for Business Online',
        hu: 'nem tudok partnert felvenni a Skype Vállalati verzióban',
        zh: '无法在 Skype for Business Online 中添加联系人',
      },
    ],
    [
      'R076',
      'technical',
      {
        en: 'setup of Microsoft 365 Apps for enterprise fails',
        hu: 'nem sikerül a Nagyvállalati Microsoft 365-alkalmazások telepítése',
        zh: 'Microsoft 365 企业应用版安装失败',
      },
    ],
    [
      'R077',
      'technical',
      {
        en: 'single sign-on fails since yesterday',
        hu: 'tegnap óta nem működik az egyszeri bejelentkezés',
        zh: '从昨天起单一登录失败',
      },
    ],
    [
      'R077',
      'technical',
      {
        en: 'Active Directory synchronization has errors',
        hu: 'hibás az Active Directory-szinkronizálás',
        zh: 'Active Directory 同步出错',
      },
    ],
  ];
  for (const [rule, kind, texts] of asked)
    for (const [language, text] of Object.entries(texts)) {
      it(`are ${kind} for "${text}" (${rule})`, () => {
        expect(classifyRequest(text, languageOf(language)).kind).to.equal(kind);
      });
    }
});

function languageOf(name: string): Language {
  return name === 'hu' || name === 'zh' ? name : 'en';
}
