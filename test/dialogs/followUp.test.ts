import { expect } from 'chai';
import { leansOnTheLast, neighbourhood } from '../../dialogs/followUp.ts';

describe('a follow-up', () => {
  for (const text of [
    'how do I undo that?',
    'and on the phone?',
    'what about guests?',
    'És telefonon?',
    'Hogyan csinálom ezt vissza?',
    'hogy vonom vissza azt',
    '那手机上呢？',
    '怎么撤销',
    '这个怎么改回去？',
  ]) {
    it(`leans on the last article: "${text}"`, () => {
      expect(leansOnTheLast(text)).to.equal(true);
    });
  }

  for (const text of [
    'How do I give a user a new password?',
    'phone number',
    'Is there a way to block spam?',
    'It says error 53003 and then closes',
    'Hogyan adhatok új jelszót egy felhasználónak?',
    '怎么给用户设置新密码？',
    'It has been like this since Monday, and nobody in the sales team can open shared calendars any more.',
  ]) {
    it(`stands on its own: "${text.slice(0, 50)}"`, () => {
      expect(leansOnTheLast(text)).to.equal(false);
    });
  }

  it('is answered from what is next to the last article, what was found there first', () => {
    const shown = { id: 'sspr', related: ['reset-user-password', 'mfa-setup', 'lockout'] };
    expect(neighbourhood(shown, ['mail-rules', 'mfa-setup'])).to.deep.equal([
      'mfa-setup',
      'sspr',
      'reset-user-password',
    ]);
  });
});
