import { expect } from 'chai';
import { createOwnWords } from '../../knowledge/impact/ownWords.ts';
import { impactEn } from '../../knowledge/vocabulary/impact.en.ts';
import { impactHu } from '../../knowledge/vocabulary/impact.hu.ts';
import { impactZh } from '../../knowledge/vocabulary/impact.zh.ts';

const own = {
  en: createOwnWords(impactEn),
  hu: createOwnWords(impactHu),
  zh: createOwnWords(impactZh),
} as const;

describe('what a person says now, without quoted history', () => {
  const rows: readonly [what: string, language: keyof typeof own, text: string, expected: string][] = [
    ['quoted lines', 'en', 'Only my mailbox is left.\n> Everybody is locked out', 'Only my mailbox is left.'],
    [
      'a quoted mail beneath',
      'en',
      'That works again, thank you.\n\nOn Monday, Anna Kovács wrote:\nNobody can open Outlook.',
      'That works again, thank you.\n',
    ],
    [
      'a forwarded mail',
      'en',
      'How do I export this list?\n-----Original Message-----\nFrom: Contoso\nAll mail is down',
      'How do I export this list?',
    ],
    ['a quotation in the line', 'en', 'Peter wrote: "all mail is down". It is back.', '. It is back.'],
    ['Hungarian', 'hu', 'Rendben van már.\nAnna ezt írta:\n> Leállt minden', 'Rendben van már.'],
    ['Chinese', 'zh', '现在好了。\n小王写道:\n> 全部瘫痪', '现在好了。'],
  ];
  for (const [what, language, text, expected] of rows)
    it(`leaves out ${what}`, () => expect(own[language](text).trim()).to.equal(expected.trim()));

  it('reads the quotation when nothing else is said', () => {
    const text = 'FYI\n> Nobody can open Outlook';
    expect(own.en(text)).to.equal(text);
  });

  it('reads the quotation when the person says that it is still so', () => {
    const text = 'We have the same issue today.\n> Nobody can open Outlook';
    expect(own.en(text)).to.equal(text);
  });
});
