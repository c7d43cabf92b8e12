import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const outage = {
  en: 'Exchange Online is down, nobody in the company can send or receive mail.',
  hu: 'Leállt az Exchange Online, a cégnél senki sem tud levelet küldeni vagy fogadni.',
  zh: 'Exchange Online 宕机了，全公司都收发不了邮件。',
};
const damage = {
  en: 'No orders leave the house; we lose about 200,000 yuan an hour.',
  hu: 'Nem megy ki rendelés, óránként nagyjából 200 000 jüan a kárunk.',
  zh: '订单发不出去，每小时损失大约二十万元。',
};

/** Where severity A is proposed and the damage is asked for. */
async function atStatement(language: keyof typeof outage) {
  const { words, intake, talk: says } = locales[language];
  const chat = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
  await chat.user(words.person[0] ?? '');
  await chat.user(outage[language]);
  await chat.press(says.no);
  expect(await chat.press(says.yes)).to.include(intake.impactStatement);
  return chat;
}

describe('what severity A asks for', () => {
  for (const [language, first, second] of [
    ['en', 'The severity should be A', 'I want severity A, please'],
    ['hu', 'Legyen A szint', 'Nagyon sürgős!'],
    ['zh', '请定为A级吧', '非常非常紧急，我们要A级'],
  ] as const) {
    it(`takes "${first}" for no damage, asks again, then goes on with B and says why`, async () => {
      const { intake } = locales[language];
      const chat = await atStatement(language);
      const again = await chat.user(first);
      expect(again).to.include(intake.impactStatement);
      const then = await chat.user(second);
      expect(then).to.include(intake.noDamage).and.not.include(intake.peopleAssigned);
    });
  }

  for (const [language, wish, level] of [
    ['en', 'Please make it C', 'C ('],
    ['hu', 'Legyen inkább C', 'C ('],
    ['zh', '改成C级吧', 'C（'],
    ['en', 'B will do', 'B ('],
  ] as const)
    it(`hears "${wish}" where the damage is asked for`, async () => {
      const { intake } = locales[language];
      const chat = await atStatement(language);
      const said = await chat.user(wish);
      expect(said).to.include(level).and.not.include(intake.peopleAssigned);
      expect(said).to.not.include(intake.impactStatement);
    });

  for (const [language, wish, level] of [
    ['en', 'Please make it C', 'C'],
    ['hu', 'Kérem, legyen inkább B', 'B'],
    ['zh', '改成C级吧', 'C'],
  ] as const)
    it(`hears "${wish}" where people are asked for, and the ticket has that level`, async () => {
      const { intake, words } = locales[language];
      const chat = await atStatement(language);
      expect(await chat.user(damage[language])).to.include(intake.peopleAssigned);
      expect(await chat.user(wish)).to.include(intake.wishHeard('').split(' ')[0] ?? '');
      await chat.user('1');
      await chat.user(words.byChat[0] ?? '');
      await chat.press(intake.send);
      expect(chat.desk.drafts[0]?.severity.severity).to.equal(level);
      expect(chat.desk.drafts[0]?.impactStatement).to.equal(damage[language]);
    });

  it('takes "I do not know" for nobody only when it was asked twice', async () => {
    const { intake } = locales.en;
    const chat = await atStatement('en');
    await chat.user(damage.en);
    expect(await chat.user('I do not know')).to.include(intake.notPeople);
    expect(await chat.user('I really do not know')).to.include(intake.noPeople);
  });
});
