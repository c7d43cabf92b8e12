import { expect } from 'chai';
import { isProspect } from '../../dialogs/asides.ts';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { isOtherLanguage, spokenHere } from '../../dialogs/otherLanguage.ts';
import { saysGoodbye } from '../../dialogs/saysGoodbye.ts';
import { languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;

describe('a goodbye', () => {
  for (const [language, text] of [
    ['en', 'thanks, bye'],
    ['en', "no thanks, that's all"],
    ['en', 'ok thank you, have a nice day'],
    ['hu', 'köszi nem kell'],
    ['hu', 'Köszönöm szépen, ennyi volt, viszlát!'],
    ['zh', '谢谢，不用了'],
    ['zh', '好的，谢谢您，再见'],
  ] as const) {
    it(`is returned kindly: "${text}"`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await chat.user(locales[language].words.hello[0] ?? '');
      expect(await chat.user(text)).to.equal(locales[language].talk.goodbye);
    });
  }

  for (const text of [
    'thanks, but Outlook is still slow',
    'köszönöm, de nem megy az Outlook',
    '谢谢，Outlook 还是打不开',
  ]) {
    it(`is not heard in "${text}"`, () => expect(saysGoodbye(text)).to.equal(false));
  }
});

describe('a bare answer to nothing', () => {
  for (const language of languages) {
    const { talk: says, answer, words, name } = locales[language];

    it(`is no greeting and no thanks, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await chat.start();
      expect(await chat.user(says.yes)).to.equal(says.nothingAsked);
      expect(await chat.user(says.no)).to.equal(says.fine);
      expect(await chat.user(words.none[0] ?? '')).to.equal(answer.askAgain);
    });
  }
});

describe('somebody who is not a customer yet', () => {
  for (const [language, text] of [
    ['en', "I'm not a customer yet"],
    ['en', 'we are not yet a customer, can I talk to a person?'],
    ['hu', 'Még nem vagyok ügyfél, beszélhetek valakivel?'],
    ['hu', 'Még nincs előfizetésünk'],
    ['zh', '我还不是客户，想找人咨询'],
    ['zh', '我们还没有购买，可以找人工吗'],
  ] as const) {
    it(`is told where to go and not to sign in: "${text}" (R065)`, async () => {
      const { routes } = locales[language];
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await chat.start();
      const said = await chat.user(text);
      expect(said)
        .to.include(routes.beforeBuying.says)
        .and.include(links.businessOverview)
        .and.include(links.supportArticle)
        .and.not.include('/sign-in/');
    });
  }

  for (const language of languages) {
    const { access, routes, name } = locales[language];
    const wish = {
      en: 'Which plan should we buy for 20 people and what does it cost?',
      hu: 'Melyik csomagot vegyük meg 20 főre, és mennyibe kerül?',
      zh: '20 个人购买哪个套餐合适，价格是多少？',
    }[language];

    it(`finds a way out of the sign-in card, in ${name} (R065)`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await chat.start();
      await chat.user(wish);
      expect(await chat.user(locales[language].words.person[0] ?? ''))
        .to.include(access.signInLink)
        .and.include(access.noCustomer);
      expect(await chat.press(access.noCustomer)).to.include(routes.beforeBuying.says);
      expect(await chat.user(locales[language].talk.no)).to.equal(locales[language].talk.fine);
    });
  }

  for (const text of [
    'our customer cannot open a shared file',
    'phones ring because no customer gets an answer',
    'az ügyfél nem kapja meg a levelet',
    '客户收不到我们的邮件',
  ]) {
    it(`is not heard in "${text}"`, () => expect(isProspect(text)).to.equal(false));
  }
});

describe('a question in another language', () => {
  for (const text of [
    "Comment réinitialiser le mot de passe d'un utilisateur ?",
    'Wie setze ich ein Passwort zurück?',
    '¿Cómo puedo restablecer la contraseña?',
    'Nie mogę się zalogować, hasło nie działa',
    'deutsch bitte',
    'Können Sie Deutsch?',
    'do you speak French?',
    'Как сбросить пароль?',
    'パスワードをリセットするには',
  ]) {
    it(`is told which languages are spoken: "${text}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna, locale: 'de-DE' });
      await chat.start();
      expect(await chat.user(text)).to.equal(spokenHere);
      expect(await chat.user('How do I give a user a new password?')).to.include(en.answer.didItHelp);
    });
  }

  for (const text of [
    'please comment on the das report for a user',
    'Nem működik a Teams Comment funkciója',
    'How do I use Power BI with Dynamics?',
    'jelszó visszaállítás egy felhasználónak',
    'Outlook 打不开',
  ]) {
    it(`is none of "${text}"`, () => expect(isOtherLanguage(text)).to.equal(false));
  }
});
