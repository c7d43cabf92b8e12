import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;
const issue = {
  id: 'EX1234',
  service: 'Exchange Online',
  title: 'Delays in sending mail',
  since: new Date('2026-11-23T05:00:00Z'),
};
const health = { currentIssues: () => [issue] };

describe('service health', () => {
  for (const language of languages) {
    const { routes, talk: says, name } = locales[language];

    it(`shows known incidents before anything else, in ${name} (R013, R014)`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { health, defaultLanguage: language } });
      const said = await chat.user(says.shortcuts.health);
      expect(said)
        .to.include('EX1234')
        .and.include('Delays in sending mail')
        .and.include(routes.health.isItYours);
      expect(await chat.user('1')).to.include(routes.health.working);
      expect(chat.desk.drafts).to.deep.equal([]);
    });

    it(`links the health page where no source of health data is connected, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      const said = await chat.user(says.shortcuts.health);
      expect(said)
        .to.include(links.serviceHealth)
        .and.include(links.publicStatus)
        .and.include(routes.health.isItListed);
    });
  }

  for (const [language, listed, notListed] of [
    ['en', "yes, it's listed", "it isn't there"],
    ['hu', 'szerepel', 'nem szerepel'],
    ['zh', '列出了', '没有列出'],
  ] as const) {
    it(`understands "${listed}" and "${notListed}"`, async () => {
      const { routes, talk: says } = locales[language];
      const open = async () => {
        const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
        await chat.user(says.shortcuts.health);
        return chat;
      };
      expect(await (await open()).user(listed)).to.include(routes.health.working);
      expect(await (await open()).user(notListed)).to.include(routes.health.goOn);
    });
  }

  it('goes on to support only when the problem is not listed (R015)', async () => {
    const chat = createTalkDriver({ talk, person: anna, turn: { health } });
    await chat.user('is there an outage? nobody gets mail');
    expect(await chat.user('no')).to.include(
      `${en.intake.isThisTheProblem}\n\n> is there an outage? nobody gets mail`,
    );
  });

  it('says when nothing is known', async () => {
    const chat = createTalkDriver({ talk, person: anna, turn: { health: { currentIssues: () => [] } } });
    expect(await chat.user('service health')).to.include(en.routes.health.none);
  });

  it('comes first in a request about something that is down (R013, R015)', async () => {
    const chat = createTalkDriver({ talk, person: anna, turn: { health } });
    await chat.user('talk to a person');
    const said = await chat.user('Exchange Online is down, nobody can send mail.');
    expect(said).to.include('EX1234').and.include(en.routes.health.isItYours);
    expect(await chat.user('yes')).to.include(en.routes.health.working);
    expect(chat.desk.drafts).to.deep.equal([]);
  });

  it('shows the place of 21Vianet to its customers only (R114)', async () => {
    const chat = createTalkDriver({ talk, person: wei });
    const said = await chat.user('服务运行状况');
    expect(said).to.include(links.adminCenter21v).and.not.include(links.serviceHealth);
  });
});
