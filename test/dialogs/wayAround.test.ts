import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const said = {
  en: {
    yes: [
      'I changed my mind, there is a workaround, he uses webmail',
      'actually yes there is one, the web version',
      'he can use webmail',
      'well, webmail works',
    ],
    no: [
      'there is no way around it',
      'we tried webmail but it does not work either',
      'not really, webmail is also down',
    ],
  },
  hu: {
    yes: [
      'Meggondoltam magam, van megoldás, webmailt használ',
      'mégis van kerülőút',
      'tudja használni a webmailt',
    ],
    no: ['nincs rá megoldás', 'a webmail sem megy'],
  },
  zh: {
    yes: ['有，可以用邮箱直接发', '我改主意了，有替代办法，他用网页版', '可以先用网页版'],
    no: ['没有别的办法', '网页版也不行'],
  },
} as const;

describe('a way around, told in a sentence', () => {
  for (const language of ['en', 'hu', 'zh'] as const) {
    const { intake, talk: says } = locales[language];
    for (const outcome of ['yes', 'no'] as const) {
      for (const text of said[language][outcome]) {
        it(`is ${outcome} in "${text}"`, async () => {
          const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
          await chat.user(says.shortcuts.person);
          await chat.user(
            {
              en: 'Outlook is slow for one user.',
              hu: 'Egy kollégának lassú az Outlook.',
              zh: '一位同事的 Outlook 很慢。',
            }[language],
          );
          expect(chat.said.join()).to.include(intake.workaround);
          expect(await chat.user(text)).to.include(intake.deadline);
          await chat.press(says.no);
          await chat.user('1');
          await chat.press(intake.send);
          expect(chat.desk.drafts[0]?.impact.workaround).to.equal(outcome);
        });
      }
    }
  }
});
