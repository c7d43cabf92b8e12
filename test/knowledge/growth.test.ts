import { expect } from 'chai';
import { readContact } from '../../knowledge/contact.ts';
import { findCountry } from '../../knowledge/countries.ts';
import { readImpact } from '../../knowledge/impactFromText.ts';
import { languages } from '../../knowledge/language.ts';
import { classifyRequest } from '../../knowledge/requestKind.ts';
import { growth, hostileTexts } from './hostileTexts.ts';

const now = new Date('2026-11-25T09:00:00Z');

describe('the time that reading takes', () => {
  const readers = {
    'the kind': classifyRequest,
    'the impact': readImpact,
    'a country': findCountry,
    'contact details': (text: string, language: (typeof languages)[number]) =>
      readContact({ text, language, now, defaultCountry: 'HU', timeZone: 'Europe/Budapest' }),
  } as const;
  for (const [what, read] of Object.entries(readers))
    it(`grows no faster than a hostile text does: ${what}`, () => {
      for (const language of languages)
        for (const text of hostileTexts) {
          let best = Number.POSITIVE_INFINITY;
          for (let attempt = 0; attempt < 8 && best > 2.5; attempt += 1)
            best = Math.min(
              best,
              growth(text, (it) => read(it, language)),
            );
          expect(best, `${language} ${text.slice(0, 20)}`).to.be.at.most(2.5);
        }
    });
});
