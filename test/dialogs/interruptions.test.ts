import { expect } from 'chai';
import { readInterruption } from '../../dialogs/interruptions.ts';
import { locales, wordsFor } from '../../dialogs/locales/index.ts';
import { comparable } from '../../dialogs/sameWords.ts';
import { languages } from '../../knowledge/language.ts';

describe('readInterruption', () => {
  const commands = [
    ['Help!', 'help'],
    ['segítség', 'help'],
    ['帮助', 'help'],
    ['never mind', 'cancel'],
    ['Mégse.', 'cancel'],
    ['megse', 'cancel'],
    ['取消', 'cancel'],
    ['start over', 'start-over'],
    ['Kezdjük elölről', 'start-over'],
    ['重新开始。', 'start-over'],
    ['go back', 'back'],
    ['vissza', 'back'],
    ['上一步', 'back'],
    ['Talk to a person', 'person'],
    ['egy munkatárssal szeretnék beszélni', 'person'],
    ['人工客服', 'person'],
    ['change language', 'choose-language'],
    ['nyelvváltás', 'choose-language'],
    ['切换语言', 'choose-language'],
  ] as const;
  for (const [text, to] of commands) {
    it(`hears "${text}" as ${to}`, () => {
      expect(readInterruption(text)).to.deep.equal({ to });
    });
  }

  it('hears the name of a language as the wish to speak it', () => {
    expect(readInterruption('magyarul')).to.deep.equal({ to: 'speak', language: 'hu' });
    expect(readInterruption('English please')).to.deep.equal({ to: 'speak', language: 'en' });
    expect(readInterruption('简体中文')).to.deep.equal({ to: 'speak', language: 'zh' });
  });

  for (const text of [
    'our project "help the children" cannot open SharePoint',
    'how do I cancel a subscription',
    'the back button of Outlook is gone',
    'a person in sales cannot sign in',
    'nem jön vissza a levél',
    '如何取消订阅',
    '',
  ]) {
    it(`does not hear a command inside "${text}"`, () => {
      expect(readInterruption(text)).to.equal(null);
    });
  }

  it('has no word for two commands, and no command that is also an answer', () => {
    const lists = ['help', 'cancel', 'startOver', 'back', 'person', 'language', 'ownName'] as const;
    const answers = [
      'yes',
      'no',
      'unknown',
      'withdraw',
      'skip',
      'cannotSignIn',
      'signedIn',
      'tickets',
    ] as const;
    const owner = new Map<string, string>();
    for (const list of lists)
      for (const language of languages)
        for (const word of locales[language].words[list]) {
          const name = list === 'ownName' ? `${list} ${language}` : list;
          expect(owner.get(comparable(word)) ?? name, word).to.equal(name);
          owner.set(comparable(word), name);
        }
    for (const list of answers)
      for (const word of wordsFor(list)) expect(owner.get(comparable(word)), word).to.equal(undefined);
  });

  it('says every command its help texts name', () => {
    for (const language of languages) {
      const { talk } = locales[language];
      const named = [...talk.helpAsked('').matchAll(/[„“"]([^„“”"]+)[”“"]/gu)].map(([, word = '']) => word);
      expect(named).to.have.length.above(3);
      for (const word of named) expect(readInterruption(word), word).to.not.equal(null);
    }
  });
});
