import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import type { Language } from '../../knowledge/language.ts';
import { createLanguageGuess } from '../../knowledge/languageGuess.ts';
import { loadLibrary } from '../../knowledge/library.ts';

describe('the language of a question', () => {
  const articles = loadLibrary(join(root, 'knowledge/articles'));
  const texts = (language: Language) =>
    articles
      .filter((article) => article.language === language)
      .flatMap(({ title, question, phrasings }) => [title, question, ...phrasings]);
  const guess = createLanguageGuess({ en: texts('en'), hu: texts('hu'), zh: texts('zh') });

  const cases: readonly [string, Language, Language][] = [
    ['how do I add a colleague to the group', 'hu', 'en'],
    ['my mail does not arrive', 'zh', 'en'],
    ['nem tudok belépni a levelezésbe', 'en', 'hu'],
    ['nem tudok belepni a levelezesbe', 'en', 'hu'],
    ['elfelejtettem a jelszavam', 'zh', 'hu'],
    ['忘记密码了', 'en', 'zh'],
    ['Outlook 打不开', 'hu', 'zh'],
    ['Outlook Teams', 'zh', 'zh'],
    ['Outlook Teams', 'hu', 'hu'],
    ['0x80070005', 'hu', 'hu'],
    ['', 'zh', 'zh'],
    ['???', 'hu', 'hu'],
  ];
  for (const [text, expected, language] of cases) {
    it(`takes \`${text}\` for ${language} where ${expected} is expected`, () => {
      expect(guess(text, expected)).to.equal(language);
    });
  }
});
