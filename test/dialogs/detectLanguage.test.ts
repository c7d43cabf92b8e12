import { expect } from 'chai';
import { detectLanguage } from '../../dialogs/detectLanguage.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

describe('detectLanguage', () => {
  const clear = [
    ['How do I reset a password?', 'en'],
    ["we can't send mail", 'en'],
    ['please reset the password for Kovács Péter', 'en'],
    ['Nem tudok bejelentkezni', 'hu'],
    ['nem megy az outlook', 'hu'],
    ['elfelejtettem a jelszót', 'hu'],
    ['hogyan tudok jelszót visszaállítani', 'hu'],
    ['Outlook 打不开', 'zh'],
    ['怎么重置 MFA', 'zh'],
  ] as const;
  for (const [text, language] of clear) {
    it(`is sure that "${text}" is ${language}`, () => {
      expect(detectLanguage(text)).to.deep.equal({ language, isSure: true });
    });
  }

  for (const text of [
    'Outlook',
    'Exchange Online',
    'ok',
    'AADSTS50126',
    '1',
    'OneDrive sync',
    'パスワード',
    '',
  ]) {
    it(`says nothing about "${text}"`, () => {
      expect(detectLanguage(text)).to.equal(null);
    });
  }

  for (const text of ['Müller Jürgen', 'szia', '是', 'yes it', 'Kovács Péter']) {
    it(`is not sure of a text as short as "${text}"`, () => {
      expect(detectLanguage(text)?.isSure ?? false).to.equal(false);
    });
  }

  it('takes no notice of addresses, paths and codes', () => {
    expect(detectLanguage('nem@az.example https://hogy.example/az/nem')).to.equal(null);
  });

  it('stays quick on 100,000 hostile characters', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['őű ', 'a@', "'", '是a', 'é']) detectLanguage(part.repeat(50_000));
    });
    expect(spent).to.be.below(200);
  });
});
