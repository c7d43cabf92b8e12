import type { Facts } from '../data.ts';
import { el } from '../dom.ts';
import { callBackWords, timeWords } from '../when.ts';
import { pairs } from './pairs.ts';
import type { Part, Showing } from './part.ts';
import { section } from './section.ts';

/** How to reach who asks, who they say they are, and what is proved of it. */
export const personPart: Part = ({ contact, verified, caller }, showing) => {
  const { texts, language } = showing;
  const words = texts.facts;
  return section(
    words.contact,
    el('p', {}, el('strong', { text: contact.name }), ` · ${words.preferred[contact.preferred]}`),
    el('p', {}, ...addresses(contact)),
    contact.callBack
      ? el('p', { class: 'notice', text: words.callBack(callBackWords(contact.callBack, language)) })
      : null,
    ...claims(caller.claimed, showing),
    el('h4', { text: words.verified }),
    proof(caller, showing),
    ...(verified
      ? registered(verified, showing)
      : [el('p', { class: 'notice notice-warning', text: words.notVerified })]),
  );
};

function addresses({ phone, email }: Facts['contact']): readonly HTMLElement[] {
  return [
    ...(phone ? [el('a', { href: `tel:${phone}`, 'data-key': 'phone', text: phone }), el('br')] : []),
    el('a', { href: `mailto:${email}`, 'data-key': 'email', text: email }),
  ];
}

function claims(claimed: Facts['caller']['claimed'], { texts }: Showing): readonly HTMLElement[] {
  if (!claimed) return [];
  const words = texts.caller;
  return [
    el('h4', { text: words.claims }),
    pairs([
      [words.claimedName, claimed.name],
      [words.claimedOrganization, claimed.organization],
      [words.claimedEmail, claimed.email],
    ]),
  ];
}

function proof(caller: Facts['caller'], { texts, language, now }: Showing): HTMLElement | null {
  if (caller.verifiedAt) {
    return el('p', { text: texts.caller.verifiedAt(timeWords(caller.verifiedAt, now, language)) });
  }
  const isElsewhere = caller.advice === 'other-number';
  return isElsewhere ? el('p', { class: 'notice', text: texts.caller.advice['other-number'] }) : null;
}

function registered(person: NonNullable<Facts['verified']>, { texts }: Showing): readonly HTMLElement[] {
  const words = texts.facts;
  const { name, email, phone, roles } = person;
  return [
    el('p', {}, el('strong', { text: name }), el('br'), email, el('br'), phone ?? ''),
    pairs([
      [words.mayOpen, roles.mayOpen.join(', ') || words.noRoles],
      ...(roles.others.length > 0 ? ([[words.otherRoles, roles.others.join(', ')]] as const) : []),
    ]),
  ];
}
