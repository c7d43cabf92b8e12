import { expect } from 'chai';
import { redactSecrets } from '../../dialogs/redactSecrets.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('redactSecrets', () => {
  const removed = [
    ['the code is 482913', 'the code is •••'],
    ['My verification code: 4829 13', 'My verification code: •••'],
    ['482913', '•••'],
    ['482 913.', '•••'],
    ['482913 is my code', '••• is my code'],
    ['PIN: 1234', 'PIN: •••'],
    ['A kód 482913', 'A kód •••'],
    ['a PIN-kódom 12345678', 'a PIN-kódom •••'],
    ['a jelszavam: Alma1234', 'a jelszavam: •••'],
    ['my password is Summer2026!', 'my password is •••'],
    ['验证码是 482913', '验证码是 •••'],
    ['482913 是我的验证码', '••• 是我的验证码'],
    ['密码是abc12345', '密码是•••'],
    ['我的密码是 Abc12345! 登录不上', '我的密码是 ••• 登录不上'],
    ['A jelszavam Titok123! és nem enged be', 'A jelszavam ••• és nem enged be'],
    ['a kolléga jelszava Alma2024 volt', 'a kolléga jelszava ••• volt'],
    ['user bob, pw: Summer2024! not accepted', 'user bob, pw: ••• not accepted'],
    ['I tried password Winter_2025 twice', 'I tried password ••• twice'],
    ['"Summer2026!" is my password', '"•••" is my password'],
    ['the PIN you sent, 482913, does not work', 'the PIN you sent, •••, does not work'],
    [
      'the temp password for Bob is Xy7!kk2 and it is refused',
      'the temp password for Bob is ••• and it is refused',
    ],
    ['our password for admin is "Alma-2024" and', 'our password for admin is "•••" and'],
    ['a jelszó a közös fiókhoz "Alma-2024", de nem', 'a jelszó a közös fiókhoz "•••", de nem'],
    ['管理员账号 admin@x.cn / Winter#2025，三个人登录不了', '管理员账号 admin@x.cn / •••，三个人登录不了'],
    ['user bob / Winter#2025 cannot open', 'user bob / ••• cannot open'],
    [
      'kiszivárgott a jelszavunk, "Winter#2025", mi a teendő?',
      'kiszivárgott a jelszavunk, "•••", mi a teendő?',
    ],
    ['密码改成 Titok123 之后，手机收不到邮件', '密码改成 ••• 之后，手机收不到邮件'],
    ['admin login is bob@x.com / Winter#2025', 'admin login is bob@x.com / •••'],
    ['I changed my password to Summer2026! and now', 'I changed my password to ••• and now'],
    ['a jelszavunkat Alma-2024-re változtattuk', 'a jelszavunkat ••• változtattuk'],
    ['用 Winter#2025 这个密码登录不了', '用 ••• 这个密码登录不了'],
    ['the passwords are Winter#2025 and Summer#2025', 'the passwords are ••• and •••'],
    ['bob@contoso.example Winter#2025 is refused', 'bob@contoso.example ••• is refused'],
    ['the code 482913 does not work when signing in', 'the code ••• does not work when signing in'],
    ['app password is abcd efgh ijkl mnop', 'app password is •••'],
    ['BitLocker asks for 123456-234567-345678-456789-567890-678901-789012-890123', 'BitLocker asks for •••'],
    ['client secret 8Q~x8Q~1234567890abcdefghijklmnopqrstuv', 'client secret •••'],
    ['our api key is sk-live-abc123def456ghi789jkl', 'our api key is •••'],
    ['use sk_test_4eC39HqLyjWDarjtT1zdp7dc please', 'use ••• please'],
    ['az API-kulcs: a1b2c3d4e5f6g7h8', 'az API-kulcs: •••'],
    ['密钥是 a1b2c3d4e5f6g7h8', '密钥是 •••'],
    ['reset password Winter#2025 for bob', 'reset password ••• for bob'],
    ['my new password hunter22 is refused', 'my new password ••• is refused'],
    ['after the reset password hunter22 does not work', 'after the reset password ••• does not work'],
    ['forgot password winter2025', 'forgot password •••'],
    ['the password admin123x is refused', 'the password ••• is refused'],
    ['a jelszavam: admin2024', 'a jelszavam: •••'],
    ['密码 hunter22 不对', '密码 ••• 不对'],
    ['header eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF fails', 'header ••• fails'],
    ['card 4111 1111 1111 1111 exp 12/27 cvv 123', 'card ••• exp 12/27 cvv •••'],
  ] as const;
  for (const [text, without] of removed) {
    it(`takes the secret out of "${text}"`, () => {
      expect(redactSecrets(text)).to.equal(without);
    });
  }

  const kept = [
    'error code 500121 on sign-in',
    'hibakód 53003',
    '错误代码 53003',
    'call me on +36 80 983 899',
    '06301234567',
    'we have 2500 users',
    'ticket 1001',
    '1001',
    'the password is not working',
    'a jelszavam nem jó',
    '我的密码是什么',
    'the password is expired',
    'How do I reset a password?',
    'password Office365 not accepted',
    'the password of the user is refused since 10am',
    'the password page shows: AADSTS50126',
    'anna@contoso.example / bela@contoso.example cannot sign in',
    'a jelszó oldalán ez áll: 0x80070005',
    'wrong password AADSTS50126',
    'reset password 0x80070005 appears',
    '密码AADSTS50126',
    'the code 80040115 appears',
    'reset password for 20 users',
    'jelszó 2 helyen is más',
    'the token expired after 3600 seconds',
    'invoice 4111 1111 1111 1112',
    'order number 123456789012',
    'pass the mail to 3 people',
    '密码过期了怎么办',
    'code 550 5.7.520 access denied',
    'code 135011 when signing in to Word',
    'code 30050 when running the deployment tool',
    '让我联系管理员并提供代码 135011',
    'nem jegyzi meg a jelszót az Outlook',
    'a jelszót is cserélje le',
    'password is off; use OAuth',
    'wrong user name or password: **AADSTS50126**',
    'forgot password: https://learn.microsoft.com/microsoft-365/admin/add-users/reset-passwords',
    'error CAA20002 when the password is typed',
    'a jelszava az oldalon nem jelenik meg',
    'the password page says: sign in at https://login.microsoftonline.com/?x=A1b2',
    'cannot login, error AADSTS50126?',
    'password write-back (AADConnect v2.1.20.0) broken',
    'product key error 0xC004F074',
    'kérek új jelszót a k12345 felhasználónak',
    '密码是新的但登录不了',
    'reset password 21vianet',
    'reset password 21Vianet',
    'reset password admin2',
    'how do I reset my password k12345?',
    'forgot password jsmith22',
    'password 21vianet',
    'password iOS17 mail',
    'elfelejtett jelszó k12345',
    'kérek új jelszót k12345',
    'need a new password k12345',
    'jelszó 21Vianet',
    '重置密码 21vianet',
    '忘记密码 zhang123',
  ];
  for (const text of kept) {
    it(`leaves "${text}" alone`, () => {
      expect(redactSecrets(text)).to.equal(text);
    });
  }

  it('takes any lone code out after a sign-in card', () => {
    expect(redactSecrets('1234', { isSigningIn: true })).to.equal('•••');
    expect(redactSecrets('12345678', { isSigningIn: true })).to.equal('•••');
  });

  it('changes nothing that it has already taken out', () => {
    for (const [, without] of removed) expect(redactSecrets(without)).to.equal(without);
  });

  it('stays quick on hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of [
        'pw a',
        'token 1',
        'sk-live-',
        'eyJa',
        '4111 ',
        'a~',
        'code ',
        'a@b ',
        'pw to ',
        'A1-',
        'jelszó „a',
        '密码改',
        'code is ',
        '1 ',
        'password is ',
        '验证码',
        'is my ',
      ])
        redactSecrets(part.repeat(10_000));
    });
    expect(spent).to.be.below(600);
  });
});
