import { Culture, recognizeEmail, recognizePhoneNumber } from '@microsoft/recognizers-text-suite';
import { type ContactDetails, readContact } from '../knowledge/contact.ts';
import { ownCountry, ownZone } from './ownPlace.ts';
import type { TalkTurn } from './talkTurn.ts';

const mostRead = 500;

/**
 * Phone and e-mail in what a person types, checked and in E.164.
 *
 * What the desk's own reading does not see, the recognizers may still spot; what they spot is checked in the same
 * way. Only their phone and e-mail models are used: those stay quick on any text.
 */
export function contactFromText(talk: TalkTurn, text: string): ContactDetails {
  const read = (part: string) =>
    readContact({
      text: part,
      language: talk.language,
      defaultCountry: ownCountry(talk) ?? (talk.cloud === '21vianet' ? 'CN' : 'US'),
      now: talk.turn.now,
      timeZone: ownZone(talk) ?? 'UTC',
    });
  const details = fromThen(read(text), text, read);
  const culture = talk.language === 'zh' ? Culture.Chinese : Culture.English;
  const sample = text.slice(0, mostRead);
  const spottedPhone = isSilent(details, 'phone') ? recognizePhoneNumber(sample, culture)[0] : undefined;
  const spottedEmail = isSilent(details, 'email') ? recognizeEmail(sample, culture)[0] : undefined;
  return {
    ...details,
    phone: details.phone ?? (spottedPhone ? read(spottedPhone.text).phone : null),
    email: details.email ?? (spottedEmail ? read(spottedEmail.text).email : null),
  };
}

function isSilent(details: ContactDetails, part: 'phone' | 'email'): boolean {
  return (
    details[part] === null && details[`${part}Candidates`].length === 0 && !details.askAgain.includes(part)
  );
}

/** "After 2 pm", "délután kettő után": from then on, which is a time to call although it ends at none. */
function fromThen(
  details: ContactDetails,
  text: string,
  read: (part: string) => ContactDetails,
): ContactDetails {
  if (!details.askAgain.includes('callbackTime')) return details;
  const { callbackTime, callbackUntil } = read(atThat(text));
  if (!callbackTime || callbackUntil) return details;
  return { ...details, callbackTime, askAgain: details.askAgain.filter((it) => it !== 'callbackTime') };
}

/** The same text with the time itself: "at 2 pm", "délután kettőkor". */
function atThat(text: string): string {
  return text
    .replace(afterTime, 'at ')
    .replace(utan, (_all, time: string) => `${time}${/\d$/.test(time) ? '-' : ''}kor`)
    .replace(yihou, '$1');
}

const afterTime =
  /(?<!\p{L})(?:any ?time )?(?:after|not before|no earlier than) (?=\d|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)(?!\p{L}))/giu;
const utan =
  /((?:\d{1,2}(?:[:.]\d\d)?(?: ?óra)?|egy|kett[őo]|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő)) után/giu;
const yihou = /(\d{1,2}(?:点|时|[:：]\d\d)半?|[一二两三四五六七八九十]{1,2}点半?)(?:以后|之后|过后|后)/gu;
