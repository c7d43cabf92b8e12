import { expect } from 'chai';
import { usersAnswered } from '../../dialogs/usersAnswered.ts';
import type { Language } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

describe('an answer to how many people are affected', () => {
  const rows: readonly [language: Language, text: string, users: ReturnType<typeof usersAnswered>][] = [
    ['en', '4', 'some'],
    ['en', '3', 'some'],
    ['en', '1', 'one'],
    ['en', '1,200', 'many'],
    ['en', 'about 40', 'many'],
    ['en', '8-10', 'many'],
    ['en', 'twelve', 'many'],
    ['en', '4 of us', 'some'],
    ['en', 'all 50 of us', 'all'],
    ['en', '20 in the sales department', 'many'],
    ['en', '0', null],
    ['en', 'nobody can work since 9', 'all'],
    ['en', 'only me, on Windows 11', 'one'],
    ['en', 'just me since 2 days', 'one'],
    ['en', 'some people with Microsoft 365', 'some'],
    ['en', 'everybody gets error 500', 'all'],
    ['en', "the 9 o'clock shift", null],
    ['en', 'accounting', 'many'],
    ['en', 'the whole company', 'all'],
    ['en', 'Outlook', null],
    ['hu', 'a beszerzés', 'many'],
    ['hu', 'az egész beszerzési csapat', 'many'],
    ['zh', '采购部', 'many'],
    ['hu', '20-an', 'many'],
    ['hu', 'kb. 30', 'many'],
    ['hu', 'hatan', 'some'],
    ['hu', 'csak én, a 2016-os Outlookban', 'one'],
    ['zh', '大概30个人', 'many'],
    ['zh', '五个人', 'some'],
    ['zh', '只有我一个，Windows 11', 'one'],
  ];
  for (const [language, text, users] of rows)
    it(`is ${users ?? 'none'} for "${text}"`, () => expect(usersAnswered(text, language)).to.equal(users));

  it('counts people by a figure instead of taking the choice with that number', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('talk to a person');
    await chat.user('Outlook has been slow since this morning.');
    await chat.user('4');
    for (const answer of ['no', 'no', '1']) await chat.user(answer);
    await chat.press('Send');
    expect(chat.desk.drafts[0]?.impact.usersAffected).to.equal('some');
  });
});
