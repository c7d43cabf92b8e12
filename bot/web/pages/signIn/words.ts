import type { Language } from '../../../../knowledge/language.ts';

/** What stands on the sign-in page. Texts with two keys differ for users in a chat and agents at the console. */
export interface SignInWords {
  readonly languageName: string;
  readonly language: string;
  readonly title: string;
  readonly emailLead: { readonly user: string; readonly agent: string };
  readonly emailLabel: string;
  readonly emailHint: { readonly user: string; readonly agent: string };
  readonly sendCode: string;
  readonly codeHeading: string;
  readonly codeLead: (email: string, minutes: number) => string;
  readonly codeLabel: string;
  readonly signIn: string;
  readonly noMail: string;
  readonly sendAnother: string;
  readonly otherAddress: string;
  readonly confirmHeading: string;
  readonly confirmText: string;
  readonly confirmButton: string;
  readonly sentByOthers: string;
  readonly foreignHeading: string;
  readonly foreignText: string;
  readonly overHeading: string;
  readonly overText: {
    readonly user: (minutes: number) => string;
    readonly agent: (minutes: number) => string;
  };
  readonly lockedHeading: string;
  readonly lockedText: { readonly user: string; readonly agent: string };
  readonly startAgain: string;
  readonly doneHeading: string;
  readonly doneText: string;
  readonly close: string;
  readonly openConsole: string;
  readonly notAnEmail: string;
  readonly notACode: string;
  readonly wrongCode: (triesLeft: number) => string;
  readonly expiredCode: string;
  readonly anotherCode: string;
  readonly wait: (seconds: number) => string;
  readonly tooMany: (minutes: number) => string;
}

/** The words of the sign-in pages by language. */
export const signInWords: Readonly<Record<Language, SignInWords>> = {
  en: {
    languageName: 'English',
    language: 'Language',
    title: 'Sign in',
    emailLead: {
      user: 'Enter your work e-mail address. We will send a 6-digit code to it.',
      agent:
        'Enter the e-mail address you are registered with at the desk. We will send a 6-digit code to it.',
    },
    emailLabel: 'E-mail address',
    emailHint: {
      user: 'We use it only to find you among our customers. We never ask for a password.',
      agent: 'No password is needed.',
    },
    sendCode: 'Send the code',
    codeHeading: 'Enter the code',
    codeLead: (email, minutes) =>
      `If ${email} is registered with us, a 6-digit code is on its way to it. The code is valid for ${minutes} minutes.`,
    codeLabel: '6-digit code',
    signIn: 'Sign in',
    noMail: 'No mail? Look in your junk folder too, or ask for another code.',
    sendAnother: 'Send another code',
    otherAddress: 'Use another address',
    confirmHeading: 'Is this your chat?',
    confirmText:
      'This link signs you in to a chat that is open in another application. Go on only if you opened that chat yourself just now and asked to sign in.',
    confirmButton: 'Yes, it is my chat',
    sentByOthers:
      'Did somebody send you this link? Then please do not use it: they could write to the support desk in your name.',
    foreignHeading: 'Open this link where your chat is',
    foreignText:
      'For your protection this link only works in the browser in which the chat is open. Go back to that window and choose to sign in there.',
    overHeading: 'This link is no longer valid',
    overText: {
      user: (minutes) =>
        `A sign-in link is valid for ${minutes} minutes. Go back to the chat and ask for a new one.`,
      agent: (minutes) => `A code has to be asked for and entered within ${minutes} minutes.`,
    },
    lockedHeading: 'Too many wrong codes',
    lockedText: {
      user: 'For your protection this link is closed. Go back to the chat and ask for a new one.',
      agent: 'For your protection this sign-in is closed.',
    },
    startAgain: 'Start again',
    doneHeading: 'You are signed in',
    doneText: 'Go back to the chat; it goes on by itself. You can close this window.',
    close: 'Close this window',
    openConsole: 'Open the console',
    notAnEmail: 'This does not look like an e-mail address. Write it like anna@contoso.example.',
    notACode: 'The code is six digits.',
    wrongCode: (triesLeft) =>
      `That is not the code we sent last. You have ${triesLeft === 1 ? 'one try' : `${triesLeft} tries`} left.`,
    expiredCode: 'This code has expired. Please ask for another one.',
    anotherCode: 'You asked for another code. Earlier codes no longer work.',
    wait: (seconds) => `Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and try again.`,
    tooMany: (minutes) =>
      `Too many codes were asked for. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  },
  hu: {
    languageName: 'Magyar',
    language: 'Nyelv',
    title: 'Bejelentkezés',
    emailLead: {
      user: 'Adja meg munkahelyi e-mail-címét. Hatjegyű kódot küldünk rá.',
      agent:
        'Adja meg azt az e-mail-címet, amellyel az ügyfélszolgálat nyilvántartja Önt. Hatjegyű kódot küldünk rá.',
    },
    emailLabel: 'E-mail-cím',
    emailHint: {
      user: 'Csak arra használjuk, hogy megtaláljuk Önt ügyfeleink között. Jelszót soha nem kérünk.',
      agent: 'Jelszóra nincs szükség.',
    },
    sendCode: 'Kód küldése',
    codeHeading: 'Írja be a kódot',
    codeLead: (email, minutes) =>
      `Ha ez a cím szerepel a nyilvántartásunkban, hamarosan hatjegyű kód érkezik rá: ${email}. A kód ${minutes} percig érvényes.`,
    codeLabel: 'Hatjegyű kód',
    signIn: 'Bejelentkezés',
    noMail: 'Nem jött levél? Nézze meg a levélszemét mappát is, vagy kérjen új kódot.',
    sendAnother: 'Új kód kérése',
    otherAddress: 'Másik cím megadása',
    confirmHeading: 'Ön nyitotta meg ezt a csevegést?',
    confirmText:
      'Ezzel a hivatkozással egy másik alkalmazásban megnyitott csevegésbe jelentkezik be. Csak akkor folytassa, ha a csevegést az imént Ön nyitotta meg, és Ön kérte a bejelentkezést.',
    confirmButton: 'Igen, ez az én csevegésem',
    sentByOthers:
      'Valaki mástól kapta ezt a hivatkozást? Akkor kérjük, ne használja: az illető az Ön nevében írhatna az ügyfélszolgálatnak.',
    foreignHeading: 'Ott nyissa meg, ahol a csevegés van',
    foreignText:
      'Az Ön védelme érdekében ez a hivatkozás csak abban a böngészőben működik, amelyben a csevegés nyitva van. Térjen vissza abba az ablakba, és ott válassza a bejelentkezést.',
    overHeading: 'Ez a hivatkozás már nem érvényes',
    overText: {
      user: (minutes) =>
        `A bejelentkezési hivatkozás ${minutes} percig érvényes. Térjen vissza a csevegéshez, és kérjen újat.`,
      agent: (minutes) => `A kódot ${minutes} percen belül kell kérni és beírni.`,
    },
    lockedHeading: 'Túl sok hibás kód',
    lockedText: {
      user: 'Az Ön védelme érdekében ezt a hivatkozást lezártuk. Térjen vissza a csevegéshez, és kérjen újat.',
      agent: 'Az Ön védelme érdekében ezt a bejelentkezést lezártuk.',
    },
    startAgain: 'Újrakezdés',
    doneHeading: 'Sikeres bejelentkezés',
    doneText: 'Térjen vissza a csevegéshez: magától folytatódik. Ezt az ablakot bezárhatja.',
    close: 'Ablak bezárása',
    openConsole: 'A konzol megnyitása',
    notAnEmail: 'Ez nem tűnik e-mail-címnek. Így írja be: anna@contoso.example.',
    notACode: 'A kód hat számjegyből áll.',
    wrongCode: (triesLeft) => `Nem ezt a kódot küldtük legutóbb. Még ${triesLeft} próbálkozása van.`,
    expiredCode: 'Ez a kód lejárt. Kérjük, kérjen újat.',
    anotherCode: 'Új kódot kért. A korábbi kódok már nem érvényesek.',
    wait: (seconds) => `Kérjük, várjon ${seconds} másodpercet, majd próbálja újra.`,
    tooMany: (minutes) => `Túl sok kódkérés érkezett. Kérjük, próbálja újra ${minutes} perc múlva.`,
  },
  zh: {
    languageName: '中文',
    language: '语言',
    title: '登录',
    emailLead: {
      user: '请输入您的工作邮箱，我们会向该邮箱发送 6 位数字验证码。',
      agent: '请输入您在服务台登记的邮箱，我们会向该邮箱发送 6 位数字验证码。',
    },
    emailLabel: '电子邮箱',
    emailHint: {
      user: '邮箱仅用于核对您的客户身份，我们绝不会索要密码。',
      agent: '无需密码。',
    },
    sendCode: '发送验证码',
    codeHeading: '输入验证码',
    codeLead: (email, minutes) =>
      `如果 ${email} 已在我们这里登记，您将收到一个 6 位数字验证码，${minutes} 分钟内有效。`,
    codeLabel: '6 位数字验证码',
    signIn: '登录',
    noMail: '没有收到邮件？请查看垃圾邮件文件夹，或重新获取验证码。',
    sendAnother: '重新发送验证码',
    otherAddress: '使用其他邮箱',
    confirmHeading: '这是您打开的聊天吗？',
    confirmText:
      '通过此链接，您将登录到在另一个应用程序中打开的聊天。请仅在您本人刚刚打开该聊天并请求登录时继续。',
    confirmButton: '是的，这是我的聊天',
    sentByOthers: '链接是别人发给您的吗？如果是，请不要使用，否则对方可能以您的名义联系服务台。',
    foreignHeading: '请在聊天所在的浏览器中打开',
    foreignText: '为保护您的安全，此链接只能在打开聊天的浏览器中使用。请回到该窗口，并在那里选择登录。',
    overHeading: '此链接已失效',
    overText: {
      user: (minutes) => `登录链接的有效期为 ${minutes} 分钟。请回到聊天窗口，重新获取链接。`,
      agent: (minutes) => `请在 ${minutes} 分钟内获取并输入验证码。`,
    },
    lockedHeading: '验证码错误次数过多',
    lockedText: {
      user: '为保护您的安全，此链接已停用。请回到聊天窗口，重新获取链接。',
      agent: '为保护您的安全，本次登录已停止。',
    },
    startAgain: '重新开始',
    doneHeading: '登录成功',
    doneText: '请回到聊天窗口，对话会自动继续。您可以关闭此页面。',
    close: '关闭页面',
    openConsole: '打开控制台',
    notAnEmail: '这似乎不是有效的邮箱地址，请按 anna@contoso.example 的格式输入。',
    notACode: '验证码为 6 位数字。',
    wrongCode: (triesLeft) => `这不是我们最近发送的验证码，您还可以尝试 ${triesLeft} 次。`,
    expiredCode: '验证码已过期，请重新获取。',
    anotherCode: '您已重新获取验证码，之前的验证码不再有效。',
    wait: (seconds) => `请等待 ${seconds} 秒后重试。`,
    tooMany: (minutes) => `获取验证码的次数过多，请在 ${minutes} 分钟后重试。`,
  },
};
