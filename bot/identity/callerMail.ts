import type { Language } from '../../knowledge/language.ts';
import type { Mail } from './mailer.ts';
import { signInRules } from './signInRules.ts';

interface CallerMailOptions {
  readonly code: string;
  readonly ticket: number;
  readonly deskName: string;
  readonly language: Language;
}

/** The mail with the code that a caller reads out to the agent. The code is not in the subject. R035, R036. */
export function callerMail({ code, ticket, deskName, language }: CallerMailOptions): Omit<Mail, 'to'> {
  const { subject, lines } = texts[language];
  return {
    subject: `${subject(ticket)} – ${deskName}`,
    text: `${[...lines(code, ticket, signInRules.codeMinutes), deskName].join('\n\n')}\n`,
  };
}

interface Text {
  readonly subject: (ticket: number) => string;
  readonly lines: (code: string, ticket: number, minutes: number) => readonly string[];
}

const texts: Readonly<Record<Language, Text>> = {
  en: {
    subject: (ticket) => `Your code for the call about ticket ${ticket}`,
    lines: (code, ticket, minutes) => [
      'Hello,',
      `the code for the call about ticket ${ticket} is: ${code}`,
      `It is valid for ${minutes} minutes. Read it out to the agent you are on the phone with; do not type it into a chat or send it to anybody.`,
      'You are not on the phone with the support desk? Then somebody may be pretending to be you: tell nobody the code, and let the desk know.',
    ],
  },
  hu: {
    subject: (ticket) => `Kód a telefonhíváshoz (jegy száma: ${ticket})`,
    lines: (code, ticket, minutes) => [
      'Tisztelt Felhasználó!',
      `A telefonhíváshoz tartozó kód (jegy száma: ${ticket}): ${code}`,
      `A kód ${minutes} percig érvényes. Olvassa fel annak a munkatársunknak, akivel éppen telefonon beszél; csevegésbe ne írja be, és senkinek ne küldje el.`,
      'Nem beszél éppen az ügyfélszolgálattal? Akkor lehet, hogy valaki Önnek adja ki magát: a kódot senkinek ne mondja meg, és értesítse az ügyfélszolgálatot.',
    ],
  },
  zh: {
    subject: (ticket) => `工单 ${ticket} 的通话验证码`,
    lines: (code, ticket, minutes) => [
      '您好！',
      `关于工单 ${ticket} 的通话验证码是：${code}`,
      `验证码 ${minutes} 分钟内有效。请直接念给正与您通话的支持人员，不要输入到聊天中，也不要转发给任何人。`,
      '如果您此刻并未与支持服务台通话，可能有人正在冒用您的身份：请勿将验证码告诉任何人，并告知服务台。',
    ],
  },
};
