import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { articleResult } from '../../../../bot/channels/teams/articleCard.ts';
import { root } from '../../../../bot/root.ts';
import { locales } from '../../../../dialogs/locales/index.ts';
import { createTalk } from '../../../../dialogs/talk.ts';
import { createKnowledgeBase } from '../../../../knowledge/knowledgeBase.ts';
import { languages } from '../../../../knowledge/language.ts';
import { loadLibrary } from '../../../../knowledge/library.ts';
import { loadPolicies } from '../../../../knowledge/policy.ts';
import { cardFaults } from '../../../support/cardFaults.ts';
import { anna, bela, lena, paul, wei } from '../../../support/people.ts';
import { actionsOf, createTalkDriver } from '../../../support/talkDriver.ts';

const articles = loadLibrary(join(root, 'knowledge', 'articles'));
const talk = createTalk({
  knowledge: createKnowledgeBase(articles),
  policies: loadPolicies(join(root, 'knowledge', 'policies')),
});

describe('cards in Teams', () => {
  const faults: string[] = [];
  let shown = '';

  function look(said: readonly Partial<Activity>[], where: string): void {
    shown += JSON.stringify(said);
    for (const each of said) faults.push(...cardFaults(each).map((fault) => `${where}: ${fault}`));
  }

  beforeEach(() => {
    faults.length = 0;
    shown = '';
  });

  for (const language of languages) {
    const { words, name, intake } = locales[language];
    const options = { talk, locale: locales[language].tag, turn: { defaultLanguage: language } };

    it(`show every article, cut and whole, in ${name}`, async () => {
      const chat = createTalkDriver({ ...options, person: wei });
      for (const article of articles.filter((each) => each.language === language)) {
        await chat.send({ type: 'message', text: '', value: { show: article.id } });
        look(chat.activities, article.id);
        await chat.user(words.showAll[0] ?? '');
        look(chat.activities, article.id);
        look([{ attachments: [articleResult(article)] }], `${article.id} in the search`);
      }
      expect(faults).to.deep.equal([]);
      expect(shown).to.contain(articles.findLast((each) => each.language === language)?.title);
    }).timeout(60_000);

    it(`show the whole talk of everybody in ${name}`, async () => {
      for (const person of [null, anna, bela, lena, paul, wei]) {
        const chat = createTalkDriver({ ...options, person, signsInAs: anna });
        await chat.start();
        look(chat.activities, 'start');
        const { help, tickets, person: human, cancel, startOver, back, yes } = words;
        for (const text of [
          help,
          tickets,
          human,
          back,
          help,
          cancel,
          yes,
          startOver,
          words.language,
          cancel,
        ]) {
          await chat.user(text[0] ?? '');
          look(chat.activities, text[0] ?? '');
        }
        await chat.user(human[0] ?? '');
        look(chat.activities, 'person');
        if (!person) {
          await chat.signIn();
          look(chat.activities, 'signed in');
        }
        // The first way to answer everything, until a receipt and a survey.
        for (let turn = 0; turn < 25; turn += 1) {
          const [first] = chat.activities.flatMap(actionsOf).filter(({ type }) => type === 'Action.Submit');
          const text = first ? first.title : 'Outlook 0x8004010F mail password';
          if (first && !first.data.cardAction) {
            await chat.submit({
              phone: '+36301234567',
              email: 'anna.kovacs@contoso.example',
              preferred: 'chat',
            });
          } else await chat.user(text);
          look(chat.activities, text);
        }
      }
      for (const part of [intake.review, intake.contactCheck]) expect(shown).to.contain(part);
      expect(faults).to.deep.equal([]);
    }).timeout(60_000);

    it(`show phone numbers and the health of services in ${name}`, async () => {
      for (const person of [null, anna, wei]) {
        const chat = createTalkDriver({ ...options, person });
        for (const go of ['service-health', 'phone-number', 'my-tickets', 'person-now']) {
          await chat.send({ type: 'message', text: '', value: { go } });
          look(chat.activities, go);
        }
      }
      const chat = createTalkDriver({ ...options, person: null });
      for (const country of ['Hungary', 'India', 'Antigua', 'United States', 'China', 'Japan', 'Nowhere']) {
        await chat.send({ type: 'message', text: '', value: { go: 'phone-number' } });
        await chat.user('1');
        look(chat.activities, country);
        await chat.user(country);
        look(chat.activities, country);
      }
      expect(faults).to.deep.equal([]);
    }).timeout(60_000);
  }
});
