import { expect } from 'chai';
import { matchChoice } from '../../dialogs/matchChoice.ts';

describe('matchChoice', () => {
  const choices = [
    { answer: 'one', title: 'One person', words: ['just me', 'egy'] },
    { answer: 'some', title: 'Several people', words: ['néhányan'] },
    { answer: 'all', title: 'Everyone' },
  ];
  const said = [
    ['2', 'some'],
    ['2.', 'some'],
    ['(3)', 'all'],
    ['option 1', 'one'],
    ['第3个', 'all'],
    ['2-es', 'some'],
    ['３', 'all'],
    ['several people!', 'some'],
    ['NEHANYAN', 'some'],
    ['Just me', 'one'],
    ['the first one', 'one'],
    ['second', 'some'],
    ['last one', 'all'],
    ['az elsőt', 'one'],
    ['a harmadikat', 'all'],
    ['第二个', 'some'],
    ['最后一个', 'all'],
  ] as const;
  for (const [text, answer] of said) {
    it(`takes "${text}" for ${answer}`, () => {
      expect(matchChoice(text, choices)?.answer).to.equal(answer);
    });
  }

  for (const text of ['4', '0', 'one person and a dog', '2 of us', '', 'x'.repeat(5000)]) {
    it(`takes "${text.slice(0, 30)}" for none of them`, () => {
      expect(matchChoice(text, choices)).to.equal(null);
    });
  }
});
