import { expect } from 'chai';
import { wordsFor } from '../../dialogs/locales/index.ts';
import { readChoice } from '../../dialogs/question.ts';

const choices = [
  { answer: 'yes', title: 'Yes, solved', words: wordsFor('yes') },
  { answer: 'no', title: 'No', words: wordsFor('no') },
];
const read = (text: string) => readChoice({ text, pressed: null }, choices)?.answer ?? null;

describe('an answer to yes or no', () => {
  for (const [text, answer] of [
    ['yes since yesterday', 'yes'],
    ['Yes, since yesterday', 'yes'],
    ['ok go on then', 'yes'],
    ['igen, tegnap óta', 'yes'],
    ['jó, mehet', 'yes'],
    ['nem segített sajnos', 'no'],
    ['是的，昨天开始', 'yes'],
    ['不，还是一样', 'no'],
    ['n, still broken', 'no'],
    ['No – everybody can work', 'no'],
  ] as const) {
    it(`is ${answer} in "${text}"`, () => {
      expect(read(text)).to.equal(answer);
    });
  }

  for (const text of [
    'I am an ordinary user. Who helps me?',
    'Jó napot kívánok!',
    'right click does nothing',
    'nobody can sign in',
    'How do I add a user?',
    'i cannot open it',
    'No-one can ship orders',
    'no one can produce anything',
    'no longer able to deliver',
    'no idea yet',
    'sure not',
    'ok, not yet',
    'igen, nem biztos',
    '好的，不过还没有',
    '',
  ]) {
    it(`is none in "${text}"`, () => {
      expect(read(text)).to.equal(null);
    });
  }
});
