import { expect } from 'chai';
import { compare, holdOut, joinEffects, judge, type KnownQuestion, without } from '../../knowledge/effect.ts';
import { articles } from '../support/articles.ts';
import { createFakeKnowledge } from '../support/fakeKnowledge.ts';

const ask = (text: string, expected: string | null): KnownQuestion => ({
  text,
  language: 'en',
  cloud: null,
  expected,
});

describe('the effect of a change', () => {
  const english = articles.filter(({ language }) => language === 'en');

  it('asks every third phrasing without having learned it', () => {
    const { kept, questions } = holdOut(english);
    expect(questions.map(({ text }) => text)).to.deep.equal([
      'set a temporary password for an employee',
      'users reset passwords themselves',
      'cannot find old mail in outlook',
    ]);
    expect(kept.flatMap(({ phrasings }) => phrasings)).to.have.length(6);
    expect(without(english, questions).map(({ phrasings }) => phrasings.length)).to.deep.equal([2, 2, 2]);
  });

  it('marks an answer, a place among the choices, and a miss', () => {
    const knowledge = createFakeKnowledge(english);
    const questions = [
      ask('user forgot password', 'reset-user-password'),
      ask('search', 'outlook-search'),
      ask('user forgot password', 'sspr'),
      ask('flumox', null),
      ask('user forgot password', null),
    ];
    expect(judge(knowledge, questions).map(({ marks }) => marks)).to.deep.equal([2, 1, 0, 2, 0]);
  });

  it('lists what got better and worse, what merely moved by learning anew after the rest', () => {
    const before = createFakeKnowledge(english);
    const after = createFakeKnowledge(
      english.map((article) => {
        if (article.id === 'sspr') return { ...article, phrasings: [...article.phrasings, 'flumox'] };
        return article.id === 'outlook-search' ? { ...article, phrasings: [] } : article;
      }),
    );
    const questions = [
      ask('flumox', 'sspr'),
      ask('outlook search not working', 'outlook-search'),
      ask('user forgot password', 'reset-user-password'),
    ];
    const judged = [before, after].map((knowledge) => judge(knowledge, questions));
    const effect = compare(questions, judged[0] ?? [], judged[1] ?? [], new Set(['sspr']));
    expect(effect).to.include({ asked: 3, rightBefore: 2, rightAfter: 2, betterCount: 1, worseCount: 1 });
    expect(effect.better[0]).to.deep.include({ text: 'flumox', expected: 'sspr', isElsewhere: false });
    expect(effect.worse[0]).to.deep.include({ text: 'outlook search not working', isElsewhere: true });
    const joined = joinEffects([effect, effect]);
    expect(joined).to.include({ asked: 6, betterCount: 2, worseCount: 2 });
  });
});
