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
  const details = read(text);
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
