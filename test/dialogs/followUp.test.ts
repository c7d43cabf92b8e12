import { expect } from 'chai';
import { leansOnTheLast, nearTheLast } from '../../dialogs/followUp.ts';
import type { Answer } from '../../knowledge/knowledgeBase.ts';

describe('a follow-up', () => {
  for (const text of [
    'how do I undo that?',
    'and on the phone?',
    'and for several users at once?',
    'És egyszerre több felhasználónak?',
    'what about guests?',
    'És telefonon?',
    'Hogyan csinálom ezt vissza?',
    'hogy vonom vissza azt',
    '那手机上呢？',
    '怎么撤销',
    'és mennyi idő?',
    'ki teheti meg ezt?',
    '这个怎么改回去？',
  ]) {
    it(`leans on the last article: "${text}"`, () => {
      expect(leansOnTheLast(text)).to.not.equal(null);
    });
  }

  for (const text of [
    'How do I give a user a new password?',
    'phone number',
    'And how do I assign a new licence to somebody?',
    'Is there a way to block spam?',
    'It says error 53003 and then closes',
    'Hogyan adhatok új jelszót egy felhasználónak?',
    '怎么给用户设置新密码？',
    'but nobody can log in',
    'de senki nem tud belépni',
    '那个用户登录不了',
    'It has been like this since Monday, and nobody in the sales team can open shared calendars any more.',
  ]) {
    it(`stands on its own: "${text.slice(0, 50)}"`, () => {
      expect(leansOnTheLast(text)).to.equal(null);
    });
  }

  const shown = { id: 'sspr', related: ['reset-user-password', 'mfa-setup', 'lockout'] };
  const found = (outcome: Answer['outcome'], confidence: number, ...ids: string[]) => ({
    outcome,
    confidence,
    hits: ids.map((id) => ({ article: { id } })),
  });

  it('is answered from what is next to the last article, what was found there first', () => {
    expect(
      nearTheLast('how do I undo that?', shown, found('choices', 0.3, 'mail-rules', 'mfa-setup')),
    ).to.deep.equal(['mfa-setup', 'sspr', 'reset-user-password']);
  });

  it('offers a find from elsewhere too when it could be the answer', () => {
    expect(nearTheLast('and on the phone?', shown, found('answer', 0.86, 'mobile-mail'))).to.deep.equal([
      'mobile-mail',
      'sspr',
      'reset-user-password',
    ]);
  });

  it('offers first what fits both questions, unless the one before leaned on another itself', () => {
    const both = () => ({
      ...found('choices', 0.6),
      hits: [{ article: { id: 'mobile-mail' }, score: 0.4 }],
    });
    const nothing = found('choices', 0.2, 'mail-rules');
    const question = 'Outlook asks for the password';
    expect(nearTheLast('and on the phone?', shown, nothing, question, both)?.[0]).to.equal('mobile-mail');
    expect(nearTheLast('and on the phone?', shown, nothing, 'and for guests?', both)).to.not.include(
      'mobile-mail',
    );
  });

  it('leaves an answer alone that is near, or sure, or to a question of its own', () => {
    expect(nearTheLast('and on the phone?', shown, found('answer', 0.7, 'mfa-setup'))).to.equal(null);
    expect(nearTheLast('how does it work in Teams?', shown, found('answer', 0.9, 'teams-setup'))).to.equal(
      null,
    );
    expect(nearTheLast('How do I add a domain?', shown, found('choices', 0.4, 'add-domain'))).to.equal(null);
  });
});
