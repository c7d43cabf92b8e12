import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, wei } from '../support/people.ts';
import { actionsOf, createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const elements = ['TextBlock', 'RichTextBlock', 'Container', 'Input.Text', 'Input.ChoiceSet'];
const actions = ['Action.Submit', 'Action.OpenUrl'];

describe('cards', () => {
  for (const language of languages) {
    it(`keep to what Web Chat and Teams both show, and can be read without, in ${locales[language].name}`, async () => {
      const chat = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
      const seen = [];
      const { words, intake } = locales[language];
      const talkThrough = [
        'Why does Outlook search not find my mail?',
        words.help[0],
        words.language[0],
        '1',
        words.person[0],
      ];
      await chat.start();
      seen.push(...chat.activities);
      for (const text of talkThrough) {
        await chat.user(text ?? '');
        seen.push(...chat.activities);
      }
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      for (const text of ['1', '1', '1', '2', '2', '2', '1', '1', '1', '1', '1']) {
        await chat.user(text);
        seen.push(...chat.activities);
      }
      expect(seen.some((activity) => JSON.stringify(activity).includes(intake.review))).to.equal(true);
      for (const activity of seen) {
        const [attachment, ...others] = activity.attachments ?? [];
        if (!attachment) continue;
        const { content } = attachment;
        expect(others).to.deep.equal([]);
        expect(activity.text ?? '').to.equal('');
        expect(activity.summary).to.equal(content.fallbackText);
        expect(activity.speak).to.equal(content.speak);
        expect(activity.channelData['webchat:fallback-text']).to.equal(activity.summary);
        expect(content.version).to.equal('1.3');
        for (const element of content.body) expect(elements).to.include(element.type);
        expect(actionsOf(activity).length).to.be.below(7);
        for (const action of actionsOf(activity)) {
          expect(actions).to.include(action.type);
          expect(action.title).to.have.length.above(0);
        }
        expect(JSON.stringify(activity)).to.have.length.below(28_000);
      }
    });
  }

  it('put the words of a button into the talk, in Web Chat and in Teams', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('How do I give a user a new password?');
    const [yes] = actionsOf(chat.activities.at(-1) ?? {});
    expect(yes?.data).to.deep.include({ answer: 'yes' });
    expect(yes?.data.msteams).to.deep.include({ type: 'messageBack', displayText: yes?.title });
    expect(yes?.data.cardAction).to.deep.include({ type: 'messageBack', displayText: yes?.title });
  });
});

describe('locales', () => {
  it('leave no sentence in another language', () => {
    const walk = (of: unknown, path: string): void => {
      if (typeof of === 'string') expect(of, path).to.match(/\p{Script=Han}|^[\d\s–-]*$/u);
      else if (typeof of === 'object' && of !== null)
        for (const [key, value] of Object.entries(of)) walk(value, `${path}.${key}`);
    };
    const { words: _words, tag: _tag, ...sentences } = locales.zh;
    walk(sentences, 'zh');
  });

  it('address Hungarian readers formally', () => {
    const { words: _words, ...sentences } = locales.hu;
    const text = JSON.stringify(sentences);
    expect(text).to.not.match(/\b(kérdezz|próbáld|írd be|nyomd meg|tudsz|szeretnél|neked|a te)\b/);
  });
});
