import { el } from '../dom.ts';
import { languageNames } from '../texts/texts.ts';
import { timeWords } from '../when.ts';
import { pairs } from './pairs.ts';
import type { Part } from './part.ts';
import { section } from './section.ts';

/** The customer: where they are, what they bought and from whom. */
export const organizationPart: Part = ({ customer }, { texts, language, now }) => {
  if (!customer) return null;
  const words = texts.facts;
  const { partner, timeZone } = customer;
  const time = timeWords(new Date(now).toISOString(), now, language, timeZone);
  const reach = partner ? [partner.name, partner.phone, partner.email, partner.website] : [];
  return section(
    words.organization,
    el(
      'p',
      {},
      el('strong', { text: customer.name }),
      ` · ${customer.country} · ${texts.clouds[customer.cloud]}`,
    ),
    customer.cloud === '21vianet'
      ? el('p', { text: customer.hasAdvancedAgreement ? words.agreement : words.noAgreement })
      : null,
    pairs([
      [words.localTime, `${time} (${timeZone})`],
      [words.languages, customer.languages.map(languageName).join(', ')],
      ...(partner ? ([[words.partner, reach.filter((each) => each !== null).join(' · ')]] as const) : []),
    ]),
  );
};

function languageName(tag: string): string {
  const primary = tag.split('-')[0] ?? tag;
  return primary === 'en' || primary === 'hu' || primary === 'zh' ? languageNames[primary] : tag;
}
