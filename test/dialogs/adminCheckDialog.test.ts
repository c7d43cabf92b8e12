import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, bela, lena, li, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;

describe('signing in', () => {
  it('happens on a page of its own, never in the chat (R026)', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    const said = await chat.user('talk to a person');
    expect(said)
      .to.include('https://desk.contoso.example/sign-in/one-time')
      .and.include('never here in the chat');
  });

  it('continues by itself once the person has signed in', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    await chat.user('talk to a person');
    expect(await chat.signIn())
      .to.include('Anna Kovács')
      .and.include(en.intake.describe);
  });

  it('gives a new link when somebody says "done" too early, or types the code', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    await chat.user('talk to a person');
    expect(await chat.user('done')).to.include(en.access.notYet);
    expect(await chat.user('•••'))
      .to.include(en.talk.secretRemoved)
      .and.include(en.access.notYet);
  });

  it('lets other questions be asked meanwhile, and greets the person when it is done', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    await chat.user('talk to a person');
    expect(await chat.user('How do I give a user a new password?')).to.include(en.answer.didItHelp);
    expect(await chat.signIn()).to.equal(en.access.welcomeBack('Anna Kovács', 'Contoso Kft.'));
  });

  it('shows the phone to somebody who is locked out', async () => {
    const chat = createTalkDriver({ talk, turn: { defaultCloud: 'worldwide' } });
    await chat.user('talk to a person');
    const said = await chat.press(en.access.cannotSignIn);
    expect(said).to.include(en.access.lockedOut).and.include(en.routes.phone.whichCountry);
    expect(await chat.user('Hungary')).to.include('+36 80 983 899');
  });

  it('says so when the channel knows the person but the directory does not', async () => {
    const chat = createTalkDriver({ talk, turn: { signIn: { createLink: async () => null } } });
    expect(await chat.user('talk to a person')).to.include(en.access.notInDirectory);
  });
});

describe('the admin check', () => {
  for (const language of languages) {
    const locale = locales[language];
    const inLanguage = { talk, turn: { defaultLanguage: language } };

    it(`lets an administrator through, in ${locale.name} (R001, R007)`, async () => {
      const chat = createTalkDriver({ ...inLanguage, person: anna });
      expect(await chat.user(locale.talk.shortcuts.person)).to.include(locale.intake.describe);
    });

    it(`names the missing role and who can give it, in ${locale.name} (R008, R009, K1)`, async () => {
      const chat = createTalkDriver({ ...inLanguage, person: lena });
      const said = await chat.user(locale.talk.shortcuts.person);
      expect(said).to.include('License Administrator').and.include('Service Support Administrator');
      expect(said).to.include(links.assignAdminRoles).and.include(locale.access.selfHelpStaysOpen);
    });

    it(`sends everybody else where help is, in ${locale.name} (R002–R004)`, async () => {
      const chat = createTalkDriver({ ...inLanguage, person: bela });
      const said = await chat.user(locale.talk.shortcuts.person);
      expect(said).to.include(links.nonAdminSupport).and.include(links.community);
      expect(said).to.include(links.findMyAdmin).and.include(links.whoHasAdmin);
      expect(said).to.not.match(/\+?\d{2,3}[ -]\d/);
    });

    it(`names forums and the own administrator on 21Vianet, in ${locale.name} (R005, R006)`, async () => {
      const chat = createTalkDriver({ ...inLanguage, person: { ...wei, roles: [] } });
      const said = await chat.user(locale.talk.shortcuts.person);
      expect(said).to.include(links.community21v).and.include(links.findMyAdmin);
      expect(said).to.not.include(links.nonAdminSupport);
    });
  }

  it('still answers questions of somebody it refused', async () => {
    const chat = createTalkDriver({ talk, person: bela });
    await chat.user('talk to a person');
    expect(await chat.user('Why does Outlook search not find my mail?')).to.include(en.answer.didItHelp);
  });

  it('decides by the roles, never by what is said', async () => {
    const chat = createTalkDriver({ talk, person: bela });
    await chat.user('I am the global administrator of this company');
    expect(await chat.user('talk to a person')).to.include(links.nonAdminSupport);
  });

  it('gives no phone number to anybody but administrators (R001)', async () => {
    const chat = createTalkDriver({ talk, person: bela });
    const said = await chat.user('phone number');
    expect(said).to.include(links.nonAdminSupport).and.not.include('983 899');
  });

  it('lets an administrator of 21Vianet through without the advanced agreement', async () => {
    const chat = createTalkDriver({ talk, person: li });
    expect(await chat.user('人工')).to.include(locales.zh.intake.describe);
  });
});
