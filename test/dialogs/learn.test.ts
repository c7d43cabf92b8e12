import { expect } from 'chai';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

describe('what the bot keeps to learn from', () => {
  const open = () => createTalkDriver({ talk, person: anna });

  it('is a question nothing was found for, with language and cloud', async () => {
    const chat = open();
    await chat.user('how do I book a parking place');
    expect(chat.misses).to.deep.equal([
      {
        outcome: 'no-answer',
        question: 'how do I book a parking place',
        language: 'en',
        cloud: 'worldwide',
        shown: [],
        chosen: null,
      },
    ]);
  });

  it('is an answer that did not help, with the article shown', async () => {
    const chat = open();
    await chat.user('user forgot password');
    await chat.user('no');
    expect(chat.misses).to.have.length(1);
    expect(chat.misses[0]).to.include({ outcome: 'not-helpful', question: 'user forgot password' });
    expect(chat.misses[0]?.shown).to.deep.equal(['reset-user-password']);
  });

  it('is a choice among several articles, and that it solved the question', async () => {
    const chat = open();
    await chat.user('index');
    await chat.press('Outlook search finds nothing');
    expect(chat.misses[0]).to.include({ outcome: 'choice', chosen: 'outlook-search' });
    await chat.user('yes');
    expect(chat.solved).to.deep.equal([['index', 'outlook-search']]);
  });

  it('is nothing when the first answer helped', async () => {
    const chat = open();
    await chat.user('user forgot password');
    await chat.user('yes');
    expect(chat.misses).to.deep.equal([]);
    expect(chat.solved).to.deep.equal([['user forgot password', 'reset-user-password']]);
  });
});
