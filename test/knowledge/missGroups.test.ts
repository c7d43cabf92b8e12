import { expect } from 'chai';
import type { Language } from '../../knowledge/language.ts';
import { createTermsOf, groupMisses, type MissedQuestion, trendOf } from '../../knowledge/missGroups.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const now = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const asked = (texts: readonly string[], language: Language = 'en'): MissedQuestion[] =>
  texts.map((text, index) => ({ id: index + 1, text, language, at: daysAgo(index) }));
const groupsOf = (misses: readonly MissedQuestion[]) =>
  groupMisses(misses, createTermsOf()).map((group) => group.misses.map(({ text }) => text));

describe('missed questions', () => {
  it('are put together when they ask the same in other words', () => {
    expect(
      groupsOf(
        asked([
          'how do I book a parking place',
          'Booking a parking place?',
          'calendar colours are gone',
          'where can I book parking places',
          'the colours of the calendar are gone',
        ]),
      ),
    ).to.deep.equal([
      ['how do I book a parking place', 'Booking a parking place?', 'where can I book parking places'],
      ['calendar colours are gone', 'the colours of the calendar are gone'],
    ]);
  });

  it('are put together in Hungarian, with or without accents and endings', () => {
    expect(
      groupsOf(
        asked(
          ['Hogyan foglalhatok parkolóhelyet?', 'parkolohely foglalas', 'eltűntek a színek a naptárból'],
          'hu',
        ),
      ),
    ).to.have.length(2);
  });

  it('are put together in Chinese', () => {
    expect(groupsOf(asked(['怎么预订停车位', '停车位怎么预订？', '日历颜色不见了'], 'zh'))).to.have.length(2);
  });

  it('stay apart in different languages, and when they share only a product', () => {
    const words = asked(['outlook signature is missing', 'outlook rules do not run', 'teams camera black']);
    expect(groupsOf(words)).to.have.length(3);
    const [first] = asked(['outlook']);
    const second = { id: 2, text: 'outlook', language: 'hu' as const, at: now };
    expect(groupsOf(first ? [first, second] : [])).to.have.length(2);
  });

  it('with nothing to compare are put together only when they are the same', () => {
    expect(groupsOf(asked(['???', '!!', 'and now?', 'And now']))).to.have.length(2);
  });

  it('make the same groups in whatever order they come', () => {
    const misses = asked([
      'book parking',
      'parking booking',
      'camera black',
      'black camera',
      'book a camera',
    ]);
    expect(groupsOf(misses.toReversed())).to.deep.equal(groupsOf(misses));
  });

  it('show how many there were in the last week and in the week before', () => {
    const at = [0, 1, 6.9, 7.1, 13.9, 14.1, 60].map((days) => ({ at: daysAgo(days) }));
    expect(trendOf(at, now)).to.deep.equal({ lately: 3, before: 2 });
  });

  it('are grouped in bounded time', () => {
    const topics = ['parking', 'camera', 'calendar', 'printer', 'badge', 'lunch', 'visitor', 'elevator'];
    const many = asked(
      Array.from({ length: 3000 }, (_, at) => {
        const [a, b, c] = [topics[at % 8], topics[(at >> 3) % 8], `room${at % 97}`];
        return `the ${a} of the ${b} in ${c} is broken since ${at % 13}`;
      }),
    );
    expect(cpuTimeOf(() => groupMisses(many, createTermsOf()))).to.be.below(2000);
  });
});
