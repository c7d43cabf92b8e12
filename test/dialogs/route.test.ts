import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { ticketKindOf } from '../../dialogs/route.ts';
import { createTalk } from '../../dialogs/talk.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { world } from '../support/talkWorld.ts';

const { en } = locales;

describe('chooseRoute', () => {
  const asked: (Cloud | null)[] = [];
  const knowledge: typeof world.knowledge = {
    ...world.knowledge,
    search(text, by) {
      asked.push(by.cloud);
      return world.knowledge.search(text, by);
    },
  };
  const talk = createTalk({ ...world, knowledge });

  beforeEach(() => {
    asked.length = 0;
  });

  const strangers = [
    ['how much is one licence', 'worldwide'],
    ['elfelejtettem a jelszavam', 'worldwide'],
    ['how do we get a fapiao', null],
    ['a kínai előfizetésünk jelszavai', null],
    ['password policy at 21 Vianet', null],
    ['邮箱满了怎么办', null],
  ] as const;
  for (const [question, cloud] of strangers) {
    const shown = cloud ? 'nothing that holds on 21Vianet alone' : 'answers of both clouds';
    it(`finds ${shown} for somebody unknown who asks "${question}" (R114)`, async () => {
      await createTalkDriver({ talk }).user(question);
      expect(asked).to.deep.equal([cloud]);
    });
  }

  it('does not search for the number of a choice that is open no more', async () => {
    const chat = createTalkDriver({ talk, locale: 'en-US' });
    await chat.start();
    expect(await chat.user('4')).to.include(en.answer.nothingFound);
    expect(asked).to.deep.equal([]);
  });

  it('keeps to the cloud of the organization, whatever the words (R114)', async () => {
    await createTalkDriver({ talk, person: anna }).user('how do we get a fapiao');
    await createTalkDriver({ talk, person: wei }).user('elfelejtettem a jelszavam');
    expect(asked).to.deep.equal(['worldwide', '21vianet']);
  });
});

describe('ticketKindOf', () => {
  const kinds = {
    'SharePoint is down for everybody': 'technical',
    'Exchange Online is down, nobody in the company can send or receive mail.': 'technical',
    'The invoice of November has the wrong amount': 'billing',
    'The thing I told you about yesterday': null,
  };
  for (const [problem, kind] of Object.entries(kinds)) {
    it(`takes "${problem}" for ${kind ?? 'anything, so that it is asked'}`, () => {
      expect(ticketKindOf(problem, 'en')).to.equal(kind);
    });
  }
});
