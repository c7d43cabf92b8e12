import { expect } from 'chai';
import { outageFirst } from '../../dialogs/outageFirst.ts';
import type { Answer } from '../../knowledge/knowledgeBase.ts';
import type { Language } from '../../knowledge/language.ts';
import { articles } from '../support/articles.ts';

function found(language: Language, confidence: number, related: string): Answer {
  const [article] = articles.filter((it) => it.language === language);
  if (!article) throw new Error('There is no article in that language.');
  return {
    outcome: 'answer',
    confidence,
    language,
    hits: [{ article: { ...article, related: [related] }, score: 1, matched: [] }],
  };
}

describe('an outage told as the first sentence (R013)', () => {
  for (const [language, text] of [
    ['en', 'nobody in the company gets mail'],
    ['en', 'Outlook does not work for anybody'],
    ['hu', 'az egész cégnél áll a levelezés'],
    ['hu', 'senki sem tud belépni'],
    ['zh', '我们公司所有人都收不到邮件，已经两个小时了'],
    ['zh', '所有员工都无法登录'],
  ] as const)
    it(`comes before an article on the service: "${text}"`, () => {
      expect(outageFirst(text, language, found(language, 0.98, 'check-service-health'))).to.equal(true);
    });

  for (const [language, text] of [
    ['en', 'nobody gets mail since we changed the MX record'],
    ['en', 'nobody can sign in, AADSTS50126'],
    ['en', 'how do I stop everyone from signing in to Teams?'],
    ['en', 'nobody has admin access any more'],
    ['en', 'I get no mail'],
    ['hu', 'nem fizettük be időben, és mindenkinek leállt a levelezése'],
    ['hu', 'minden zöld, mégsem tud senki levelet küldeni'],
    ['zh', '忘了缴费，今天全公司邮箱都停了'],
  ] as const)
    it(`is not heard in "${text}"`, () => {
      expect(outageFirst(text, language, found(language, 0.5, 'check-service-health'))).to.equal(false);
    });

  it('leaves a sure answer about something else alone', () => {
    const text = 'nobody can open Word';
    expect(outageFirst(text, 'en', found('en', 0.99, 'sspr'))).to.equal(false);
    expect(outageFirst(text, 'en', found('en', 0.7, 'sspr'))).to.equal(true);
  });
});
