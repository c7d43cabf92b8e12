import type { Article } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';

type Words = Pick<Article, 'title' | 'question' | 'phrasings' | 'keywords' | 'intro' | 'steps'> &
  Partial<Pick<Article, 'check' | 'support' | 'difference'>>;

const shared = {
  'reset-user-password': { audience: 'admin', related: ['sspr'], category: 'sign-in-passwords-mfa' },
  sspr: { audience: 'admin', related: ['reset-user-password'], category: 'sign-in-passwords-mfa' },
  'outlook-search': { audience: 'anyone', related: ['sspr'], category: 'outlook' },
} as const;

type Id = keyof typeof shared;

const words: Readonly<Record<Language, Readonly<Record<Id, Words>>>> = {
  en: {
    'reset-user-password': {
      title: 'Reset a password for one or more users',
      question: 'How do I give a user a new password?',
      phrasings: [
        'reset a user password',
        'user forgot password',
        'set a temporary password for an employee',
      ],
      keywords: ['reset password', 'temporary password'],
      intro: 'An administrator can give a user a new temporary password.',
      steps: [
        'In the [Microsoft 365 admin center](https://admin.microsoft.com), go to **Users** > **Active users**.',
        'Select the user and choose **Reset password**.',
        'Hand over the temporary password safely.',
      ],
      check: ['The user can sign in with it.'],
      support: ['The user still cannot sign in; have the user name at hand.'],
      difference: ['Sign in at the 21Vianet portal instead.'],
    },
    sspr: {
      title: 'Let users reset their own passwords',
      question: 'Can people reset their own password?',
      phrasings: ['turn on self-service password reset', 'sspr setup', 'users reset passwords themselves'],
      keywords: ['SSPR', 'self-service'],
      intro: 'Self-service password reset lets people help themselves.',
      steps: ['Go to **Settings** > **Org settings**.', 'Open **Security & privacy** and turn it on.'],
    },
    'outlook-search': {
      title: 'Outlook search finds nothing',
      question: 'Why does Outlook search not find my mail?',
      phrasings: [
        'outlook search not working',
        'search in outlook returns no results',
        'cannot find old mail in outlook',
      ],
      keywords: ['search', 'index'],
      intro: 'Outlook searches an index, which may be incomplete.',
      steps: Array.from(
        { length: 9 },
        (_, index) =>
          `Step of the rebuild number ${index + 1}: ${'wait for the index to finish. '.repeat(5)}`,
      ),
    },
  },
  hu: {
    'reset-user-password': {
      title: 'Felhasználó jelszavának visszaállítása',
      question: 'Hogyan adhatok új jelszót egy felhasználónak?',
      phrasings: [
        'felhasználó jelszó visszaállítása',
        'elfelejtette a jelszavát',
        'ideiglenes jelszó kell a kollégának',
      ],
      keywords: ['jelszó', 'ideiglenes jelszó'],
      intro: 'A rendszergazda új, ideiglenes jelszót adhat a felhasználónak.',
      steps: [
        'Nyissa meg a **Felhasználók** > **Aktív felhasználók** lapot.',
        'Válassza a **Jelszó alaphelyzetbe állítása** lehetőséget.',
      ],
      difference: ['Jelentkezzen be a 21Vianet portálján.'],
    },
    sspr: {
      title: 'Önkiszolgáló jelszóátállítás',
      question: 'Visszaállíthatják-e a felhasználók maguk a jelszavukat?',
      phrasings: ['önkiszolgáló jelszó bekapcsolása', 'sspr beállítása', 'maguk állítsák be'],
      keywords: ['SSPR', 'önkiszolgáló'],
      intro: 'Az önkiszolgáló visszaállítással a felhasználók maguk boldogulnak.',
      steps: ['Nyissa meg a **Beállítások** lapot.', 'Kapcsolja be.'],
    },
    'outlook-search': {
      title: 'Az Outlook keresője nem talál semmit',
      question: 'Miért nem talál levelet az Outlook keresője?',
      phrasings: [
        'outlook kereső nem működik',
        'nem találom a régi leveleket',
        'az outlook nem talál semmit',
      ],
      keywords: ['kereső', 'index'],
      intro: 'Az Outlook indexben keres, amely hiányos lehet.',
      steps: ['Ellenőrizze az index állapotát.', 'Építse újra az indexet.'],
    },
  },
  zh: {
    'reset-user-password': {
      title: '为用户重置密码',
      question: '怎么给用户设置新密码？',
      phrasings: ['重置用户密码', '员工忘记密码了', '给同事一个临时密码'],
      keywords: ['重置密码', '临时密码'],
      intro: '管理员可以为用户设置新的临时密码。',
      steps: ['打开 **用户** > **活动用户**。', '选择该用户，然后选择 **重置密码**。'],
      difference: ['请在世纪互联门户登录。'],
    },
    sspr: {
      title: '允许用户自行重置密码',
      question: '用户能自己重置密码吗？',
      phrasings: ['开启自助密码重置', '自助重置怎么设置', '员工自己改密码'],
      keywords: ['自助', 'SSPR'],
      intro: '自助密码重置让用户自己解决。',
      steps: ['打开 **设置**。', '开启该功能。'],
    },
    'outlook-search': {
      title: 'Outlook 搜索不到邮件',
      question: 'Outlook 为什么搜索不到邮件？',
      phrasings: ['outlook 搜索没有结果', '找不到旧邮件', '搜索邮件不工作'],
      keywords: ['搜索', '索引'],
      intro: 'Outlook 在索引中搜索，索引可能不完整。',
      steps: ['检查索引状态。', '重建索引。'],
    },
  },
};

/** Three articles in three languages. */
export const articles: readonly Article[] = (['en', 'hu', 'zh'] as const).flatMap((language) =>
  (['reset-user-password', 'sspr', 'outlook-search'] as const).map((id) => ({
    id,
    language,
    cloud: 'both' as const,
    kind: 'technical' as const,
    severity: 'C' as const,
    sources: [
      {
        title: 'Reset passwords in Microsoft 365 for business',
        url: 'https://learn.microsoft.com/microsoft-365/admin/add-users/reset-passwords',
        date: '2022-12-01',
      },
    ],
    reviewed: '2026-11-22',
    check: [],
    support: [],
    difference: [],
    ...shared[id],
    ...words[language][id],
    related: [...shared[id].related],
    phrasings: [...words[language][id].phrasings],
    keywords: [...words[language][id].keywords],
  })),
);
