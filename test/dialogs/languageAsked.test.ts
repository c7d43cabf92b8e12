import { expect } from 'chai';
import { languageAsked } from '../../dialogs/languageAsked.ts';

describe('the wish for another language', () => {
  for (const [language, texts] of Object.entries({
    en: [
      'I want to switch to English please',
      'can we speak english?',
      'beszéljünk angolul',
      'angolul szeretném',
      'Váltsunk angolra, kérem',
      '请用英文',
      '可以说英语吗？',
    ],
    hu: [
      'please switch to hungarian',
      'Could you write in Hungarian?',
      'magyarul szeretném folytatni',
      'lehetne magyarul?',
      '换成匈牙利语',
      '能用匈牙利语交流吗',
    ],
    zh: [
      'switch to chinese',
      'do you speak Chinese?',
      'váltsunk kínaira',
      'kínaiul kérem',
      '说中文可以吗',
      '请切换到中文',
    ],
  }))
    for (const text of texts)
      it(`is heard in "${text}"`, () => expect(languageAsked(text)).to.equal(language));

  for (const text of [
    'how do I switch Outlook to English?',
    'the Chinese language pack does not install',
    'our Hungarian users cannot sign in',
    'do you speak English or Chinese?',
    'az angol nyelvi csomag hiányzik',
    'Excel 怎么改成英文界面',
    '中文版 Office 打不开',
    'I need a person',
    '匈牙利',
    'Hungary',
  ])
    it(`is not heard in "${text}"`, () => expect(languageAsked(text)).to.equal(null));
});
