import { expect } from 'chai';
import fc from 'fast-check';
import { locales } from '../../dialogs/locales/index.ts';
import { anna, bela, li, paul, wei } from '../support/people.ts';
import { actionsOf, createTalkDriver, type TalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const words = Object.values(locales).flatMap((locale) =>
  Object.values(locale.words).flatMap((list) => list.slice(0, 2)),
);
const sentences = [
  'How do I give a user a new password?',
  'SSPR',
  'Exchange Online is down, nobody can send mail.',
  'phone number for Congo',
  'my tickets',
  'firewall blocks our own network',
  'call me on +36 20 987 6543',
  'x'.repeat(9_000),
  '😀',
  '',
  '•••',
];

type Act = (chat: TalkDriver) => Promise<string>;

const says = fc
  .oneof(fc.constantFrom(...words), fc.constantFrom(...sentences), fc.stringMatching(/^[1-9]$/), fc.string())
  .map(
    (text): Act =>
      (chat) =>
        chat.user(text),
  );
const presses = fc.nat(6).map(
  (index): Act =>
    (chat) => {
      const buttons = chat.activities.flatMap(actionsOf).filter(({ type }) => type === 'Action.Submit');
      const button = buttons[index % Math.max(buttons.length, 1)];
      return button
        ? chat.send({ type: 'message', value: button.data.cardAction?.value ?? button.data })
        : chat.user('1');
    },
);
const values = fc.jsonValue().map(
  (value): Act =>
    (chat) =>
      chat.send({ type: 'message', text: '?', value }),
);
const events = fc.constantFrom<Act>(
  (chat) => chat.signIn(),
  (chat) => chat.send({ type: 'event', name: 'client/language', value: { language: 'hu' } }),
  (chat) => chat.send({ type: 'event', name: 'client/language', value: { language: 'zh' } }),
  (chat) => (chat.desk.holder === 'waiting' ? chat.resolve() : chat.start()),
);

describe('any talk at all', function () {
  this.timeout(60_000);

  it('goes on: nothing that is said, pressed or happens breaks it or leaves a message unanswered', async () => {
    const people = fc.constantFrom(null, anna, bela, paul, wei, li);
    const acts = fc.array(
      fc.oneof({ weight: 5, arbitrary: says }, { weight: 4, arbitrary: presses }, values, events),
      {
        minLength: 5,
        maxLength: 40,
      },
    );
    await fc.assert(
      fc.asyncProperty(people, acts, async (person, steps) => {
        const chat = createTalkDriver({ talk, person, signsInAs: person ?? anna });
        await chat.start();
        for (const step of steps) {
          const said = await step(chat);
          if (chat.lastType === 'message') expect(said).to.not.equal('');
          for (const activity of chat.activities) {
            const shown = activity.text || activity.summary;
            expect(shown, JSON.stringify(activity)).to.be.a('string').and.not.equal('');
            expect(shown).to.not.match(/undefined|null|\[object|NaN/);
          }
        }
        const numbers = chat.desk.drafts.map(({ submissionId }) => submissionId);
        expect(new Set(numbers).size).to.equal(numbers.length);
        expect(await chat.user('help'), 'still answers').to.not.equal('');
      }),
      { numRuns: 120 },
    );
  });
});
