import { expect } from 'chai';
import { waitsForSignIn } from '../../dialogs/waitsForSignIn.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

describe('waitsForSignIn', () => {
  it('is true as long as the sign-in card is open', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    await chat.start();
    expect(waitsForSignIn(chat.state)).to.equal(false);
    await chat.user('my tickets');
    expect(waitsForSignIn(chat.state)).to.equal(true);
    await chat.user('done');
    expect(waitsForSignIn(chat.state)).to.equal(true);
    await chat.signIn();
    expect(waitsForSignIn(chat.state)).to.equal(false);
  });

  it('is false for what is no talk', () => {
    for (const state of [null, undefined, {}, { stack: 'x' }, { stack: [{ id: 1 }] }]) {
      expect(waitsForSignIn(state)).to.equal(false);
    }
  });
});
