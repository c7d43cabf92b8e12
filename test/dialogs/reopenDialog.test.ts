import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { saysUnsolved } from '../../dialogs/saysUnsolved.ts';
import { languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;

const unsolved = {
  en: ['but it is not solved!', 'It still does not work', 'the problem is back', 'please reopen my ticket'],
  hu: ['Nem oldódott meg', 'még mindig nem működik', 'Sajnos újra előjött a hiba', 'Kérem, nyissák meg újra'],
  zh: ['问题没有解决', '还是不行', '又出现了同样的错误', '请重新打开工单'],
} as const;

/** An administrator whose ticket 1001 an agent has just resolved. */
async function resolvedChat(language: (typeof languages)[number] = 'en') {
  const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
  await chat.start();
  await chat.user('talk to a person');
  await chat.user('Outlook has been very slow since this morning.');
  for (const answer of ['just me', 'yes', 'no', 'yes', 'chat', 'send']) await chat.user(answer);
  if (language !== 'en') await chat.send({ type: 'event', name: 'client/language', value: { language } });
  await chat.resolve();
  return chat;
}

describe('a ticket that was resolved and is not solved', () => {
  for (const language of languages) {
    const { tickets, name } = locales[language];
    for (const text of unsolved[language]) {
      it(`is opened again on "${text}", in ${name}`, async () => {
        const chat = await resolvedChat(language);
        expect(await chat.user(text)).to.include(tickets.offerReopen(1001));
        expect(await chat.press(tickets.reopen)).to.equal(tickets.reopened(1001));
        expect(chat.desk.tickets.map(({ state }) => state)).to.deep.equal(['waiting']);
        expect(chat.desk.holder).to.equal('waiting');
      });
    }
  }

  for (const text of [
    '还不错，谢谢',
    '还是很满意',
    '还有一个问题想问',
    'Still no complaints, great work',
    'I still have a question',
    'Továbbra is elégedett vagyok',
    'Még mindig jó, köszönöm',
    'Teams does not start for Bob',
    'nem indul a Teams egy kollégánál',
    '同事的 Teams 打不开',
    'works fine, still a bit slow to answer',
    'nincs mit hozzátenni',
    '没什么要补充的',
  ]) {
    it(`is not meant by "${text}"`, () => {
      expect(saysUnsolved(text)).to.equal(false);
    });
  }

  for (const text of [
    '问题还在',
    'that did not help, same error',
    'the issue persists',
    'no luck, it came back',
    'Outlook still crashes',
    'sajnos nem működik',
    'a hiba továbbra is jelentkezik',
    'visszajött a hiba',
    '还是报同样的错',
    '问题依旧',
    'no change at all',
    'nem segített',
    'Most sem jó, semmi sem változott',
    '没有用，还是同样的错误',
    '没有变化',
    'de ez nem segített, ugyanaz a hiba',
    '仍然不能登录',
    '还是报错',
    '还没修好',
    'továbbra sem jó',
    'Továbbra is hibát ír',
  ]) {
    it(`is meant by "${text}"`, () => {
      expect(saysUnsolved(text)).to.equal(true);
    });
  }

  it('is opened again after the survey, and from its comment', async () => {
    const chat = await resolvedChat();
    await chat.user('2');
    expect(await chat.user('it still does not work')).to.include(en.tickets.offerReopen(1001));
    expect(chat.desk.surveys).to.deep.equal([{ ticket: 1001, rating: 2, comment: 'it still does not work' }]);
    expect(await chat.user('no')).to.equal(en.tickets.staysResolved(1001));
    await chat.user('thanks');
    await chat.user('it is still broken');
    expect(await chat.user('yes')).to.equal(en.tickets.reopened(1001));
    expect(chat.desk.holder).to.equal('waiting');
  });

  for (const language of languages) {
    const { tickets, name, words } = locales[language];
    it(`is rated all the same by who declines, and offered again later, in ${name}`, async () => {
      const chat = await resolvedChat(language);
      await chat.user(unsolved[language][0]);
      const [no = ''] = words.no.filter((word) => /\p{L}/u.test(word));
      expect(await chat.user(no))
        .to.include(tickets.staysResolved(1001))
        .and.include(tickets.rate);
      expect(chat.desk.holder).to.equal('wrap-up');
      await chat.user('1');
      await chat.user('1');
      expect(chat.desk.surveys).to.deep.equal([{ ticket: 1001, rating: 1, comment: null }]);
      await chat.user('2');
      expect(await chat.user(unsolved[language][1])).to.include(tickets.offerReopen(1001));
    });
  }

  it('is no longer in the survey when something else is asked at the offer', async () => {
    const chat = await resolvedChat();
    await chat.user('it still does not work');
    expect(await chat.user('How do I give a user a new password?')).to.include('Reset a password');
    expect(chat.desk.holder).to.equal('bot');
  });

  it('is left alone once something else is asked', async () => {
    const chat = await resolvedChat();
    await chat.user('skip');
    await chat.user('How do I give a user a new password?');
    expect(await chat.user('it still does not work')).not.to.include('1001');
  });

  for (const text of [
    'How do I give a user a new password?',
    'is it still not possible to pay by card?',
    'thanks, solved',
    '谢谢，解决了',
    'köszönöm, megoldódott',
  ]) {
    it(`is not heard in "${text}"`, () => expect(saysUnsolved(text)).to.equal(false));
  }
});
