import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk, world } from '../support/talkWorld.ts';

const { en } = locales;

describe('routing', () => {
  const pins = { en: 'what is the PIN for callers', hu: 'Mi az a PIN-kód?', zh: '什么是 PIN 验证？' };
  const networks = {
    en: 'our firewall blocks everything in our own network',
    hu: 'a saját hálózatunkon a tűzfal mindent letilt',
    zh: '我们公司的防火墙把内部网络都拦截了',
  };
  const addIns = {
    en: 'a third-party add-in crashes',
    hu: 'egy külső gyártó bővítménye összeomlik',
    zh: '第三方加载项崩溃了',
  };
  for (const language of languages) {
    const locale = locales[language];
    const open = () => createTalkDriver({ talk, turn: { defaultLanguage: language } });

    it(`explains the PIN and never asks for it, in ${locale.name} (R033–R036)`, async () => {
      const said = await open().user(pins[language]);
      expect(said).to.include(locale.routes.pin).and.include(links.supportArticle);
    });

    it(`sends network problems to the own network team, in ${locale.name} (R054)`, async () => {
      const [scope] = world.policies.worldwide.outOfScope.filter(({ topic }) => topic === 'own-network');
      expect(await open().user(networks[language])).to.include(scope?.goTo[language]);
    });

    it(`sends third-party add-ins to their maker or the community, in ${locale.name} (R055, R056)`, async () => {
      const said = await open().user(addIns[language]);
      expect(said).to.include(locale.routes.scope.community).and.include(links.community);
    });

    it(`shows everybody how to help themselves, in ${locale.name} (R046, R047, R057–R059)`, async () => {
      const chat = open();
      const said = await chat.send({ type: 'message', value: { go: 'self-help' } });
      for (const url of [links.docsAndTraining, links.employeeQuickSetup, links.businessPremiumSetup]) {
        expect(said).to.include(url);
      }
      expect(said).to.include(links.smallBusinessVideos).and.include(links.community);
      const china = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
      const there = await china.send({ type: 'message', value: { go: 'self-help' } });
      expect(there).to.include(links.about21v).and.include(links.serviceDescription21v);
      expect(there).to.include(links.community21v).and.not.include(links.businessPremiumSetup);
    });

    it(`says what 21Vianet is, in ${locale.name} (R059, R132, R134)`, async () => {
      const said = await open().send({ type: 'message', value: { go: 'china-cloud' } });
      expect(said).to.include(locale.routes.china).and.include(links.about21v);
    });

    it(`thanks and greets back, in ${locale.name}`, async () => {
      const chat = open();
      await chat.start();
      expect(await chat.user(locale.words.hello[0] ?? '')).to.equal(locale.talk.hello);
      expect(await chat.user(locale.words.thanks[0] ?? '')).to.equal(locale.talk.youAreWelcome);
    });

    it(`says what it is, and what it is not, to those who ask, in ${locale.name} (R136)`, async () => {
      const chat = open();
      await chat.start();
      for (const question of [locale.words.whoAreYou.at(0), locale.words.whoAreYou.at(-1)]) {
        expect(await chat.user(`${question}?`)).to.include(locale.talk.greeting('Contoso Support Desk'));
      }
    });
  }

  it('points 21Vianet customers to their own community (R056, R114)', async () => {
    const chat = createTalkDriver({ talk, person: wei });
    expect(await chat.user(addIns.zh))
      .to.include(links.community21v)
      .and.not.include(links.community);
  });

  it('opens what its greeting offers, by button', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.start();
    expect(await chat.press(en.talk.shortcuts.health)).to.include(links.serviceHealth);
    expect(await chat.press(en.talk.shortcuts.phone)).to.include('+36 80 983 899');
    expect(await chat.press(en.talk.shortcuts.tickets)).to.include(en.tickets.none);
    expect(await chat.press(en.talk.shortcuts.person)).to.include(en.intake.describe);
  });

  it('does not throw an unfinished request away for a button of the greeting', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.start();
    await chat.user('talk to a person');
    await chat.user('Outlook has been very slow since this morning.');
    const said = await chat.press(en.talk.shortcuts.phone);
    expect(said).to.include(en.talk.finishFirst).and.include(en.intake.users);
  });

  for (const [language, text] of [
    ['en', 'phone number'],
    ['hu', 'telefonszám'],
    ['zh', '电话号码'],
  ] as const) {
    it(`gives the number on "${text}" although it has asked for the problem`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      await chat.user(locales[language].words.person[0] ?? '');
      expect(await chat.user(text)).to.include('+36 80 983 899');
    });
  }

  it('does not throw an unfinished request away for typed words either', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('talk to a person');
    await chat.user('Outlook has been very slow since this morning.');
    expect(await chat.user('my tickets'))
      .to.include(en.talk.finishFirst)
      .and.include(en.intake.users);
  });

  it('hints at the phone when a person is needed at once (R011, R012)', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    const said = await chat.user('I need to talk to a human right now, this is urgent');
    expect(said)
      .to.include(en.intake.urgent)
      .and.match(/account details/);
  });

  it('only links pages that somebody vouched for', async () => {
    const { loadLinks } = await import('../../knowledge/links.ts');
    const { root } = await import('../../bot/root.ts');
    const isKnown = loadLinks(`${root}/knowledge`);
    for (const url of Object.values(links)) expect(isKnown(url), url).to.equal(true);
  });
});
