import type { Language } from '../../knowledge/language.ts';
import type { Mail } from './mailer.ts';
import { signInRules } from './signInRules.ts';

interface CodeMailOptions {
  readonly code: string;
  readonly deskName: string;
  readonly language: Language;
}

/** The mail with a sign-in code. The code is not in the subject, which locked screens and mail logs show. */
export function codeMail({ code, deskName, language }: CodeMailOptions): Omit<Mail, 'to'> {
  const { subject, lines } = texts[language];
  return {
    subject: `${subject} – ${deskName}`,
    text: `${[...lines(code, signInRules.codeMinutes), deskName].join('\n\n')}\n`,
  };
}

interface Text {
  readonly subject: string;
  readonly lines: (code: string, minutes: number) => readonly string[];
}

const texts: Readonly<Record<Language, Text>> = {
  en: {
    subject: 'Your sign-in code',
    lines: (code, minutes) => [
      'Hello,',
      `your sign-in code is: ${code}`,
      `It is valid for ${minutes} minutes and can be used once. Type it on the sign-in page that is open in your browser.`,
      'Keep it to yourself: nobody from the support desk asks for it. If you did not ask for a code, you do not need to do anything.',
    ],
  },
  hu: {
    subject: 'Bejelentkezési kód',
    lines: (code, minutes) => [
      'Tisztelt Felhasználó!',
      `Az Ön bejelentkezési kódja: ${code}`,
      `A kód ${minutes} percig érvényes, és csak egyszer használható fel. Írja be a böngészőjében megnyitott bejelentkezési oldalon.`,
      'A kódot senkinek ne adja meg: az ügyfélszolgálat munkatársai sem kérik el. Ha nem Ön kérte a kódot, nincs teendője.',
    ],
  },
  zh: {
    subject: '您的登录验证码',
    lines: (code, minutes) => [
      '您好！',
      `您的登录验证码是：${code}`,
      `验证码 ${minutes} 分钟内有效，且只能使用一次。请在浏览器中已打开的登录页面上输入。`,
      '请勿将验证码告诉任何人，服务台的工作人员也不会向您索取。如果您没有请求验证码，请忽略此邮件。',
    ],
  },
};
