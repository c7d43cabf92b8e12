import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, li, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk, world } from '../support/talkWorld.ts';

describe('what the bot states', () => {
  const selfHelp = {
    en: 'where do I find documentation and training videos',
    hu: 'hol találok oktatóvideókat és leírásokat',
    zh: '哪里有帮助文档和培训视频',
  };
  for (const language of languages) {
    const { routes, intake, name } = locales[language];
    const worldwide = () => createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
    const china = () => createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });

    it(`names documentation, the quick guide, the setup and the videos worldwide, in ${name} (R046, R047)`, async () => {
      const said = await worldwide().user(selfHelp[language]);
      for (const url of [
        links.docsAndTraining,
        links.employeeQuickSetup,
        links.businessPremiumSetup,
        links.smallBusinessVideos,
      ])
        expect(said).to.include(url);
      expect(said).to.include(links.supportArticle);
    });

    it(`names tools, articles, forums and the plans of 21Vianet for everyone, in ${name} (R057–R059, R132, R135)`, async () => {
      const said = await china().user(selfHelp[language]);
      expect(said).to.include(routes.selfHelp.china);
      for (const url of [
        links.about21v,
        links.serviceDescription21v,
        links.community21v,
        links.supportArticle,
      ])
        expect(said).to.include(url);
    });

    it(`says what to do about other products, in ${name} (R053)`, () => {
      const place = world.policies['21vianet'].outOfScope.find(({ topic }) => topic === 'other-products');
      expect(routes.scope['other-products'](place?.goTo[language] ?? '')).to.include(place?.goTo[language]);
      expect(place?.rule).to.equal('R053');
    });

    it(`gives one number for technical, billing and pre-sales questions, in ${name} (R064, R068)`, async () => {
      const said = await china().user(locales[language].talk.shortcuts.phone);
      expect(said.match(/400-089-0365/g)).to.have.lengthOf(1);
      for (const kind of Object.values(intake.kinds)) expect(said).to.include(kind);
    });

    it(`puts the online request first because it saves time, in ${name} (R016)`, async () => {
      const said = await worldwide().user(locales[language].talk.shortcuts.phone);
      const { onlineUrl, onlinePath } = world.policies.worldwide.contact;
      expect(said).to.include(routes.phone.onlineFirst(onlineUrl, onlinePath.join(' > ')));
    });

    it(`says in which languages 21Vianet has help online, in ${name} (R134)`, () => {
      expect(routes.china).to.match(/Simplified Chinese and English|angol|英文|英语/);
    });
  }

  it('follows up A without a break and the others at the pace of their level (R091, R095)', async () => {
    const { A, B, C } = world.policies['21vianet'].severities;
    expect([A, B, C].map(({ followUp }) => followUp)).to.deep.equal([
      'continuous',
      'as-severity',
      'as-severity',
    ]);
    const chat = createTalkDriver({ talk, person: li, locale: 'en-US' });
    await chat.user('talk to a person');
    await chat.user('Outlook has been very slow since this morning.');
    for (const answer of ['just me', 'yes', 'no', 'yes', 'chat']) await chat.user(answer);
    expect(await chat.press(locales.en.intake.send)).to.include(locales.en.intake.followUp);
  });
});
