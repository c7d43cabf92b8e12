import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { indexArticles } from '../../knowledge/knowledgeBase.ts';
import { loadLibrary } from '../../knowledge/library.ts';

const articles = loadLibrary(`${root}/knowledge/articles`).filter(({ language }) => language === 'en');
const held = (index: number) => index % 3 === 2;
const questions = articles.flatMap(({ phrasings }) => phrasings.filter((_text, index) => held(index)));
const kept = articles.map((article) => ({
  ...article,
  phrasings: article.phrasings.filter((_text, index) => !held(index)),
}));
const answersOf = (library: typeof articles) => {
  const index = indexArticles(library, 'en');
  return questions.map((text) => {
    const { outcome, hits } = index.search(text);
    return `${outcome} ${hits[0]?.id}`;
  });
};

describe('the search after a small change of the articles', () => {
  const before = answersOf(kept);

  it('answers nearly every other question as it did when one article learns a phrasing', () => {
    const [article] = kept;
    if (!article) throw new Error('There are no articles.');
    const learned = {
      ...article,
      phrasings: [...article.phrasings, 'the person at reception has no password'],
    };
    const after = answersOf([learned, ...kept.slice(1)]);
    const changed = after.filter((answer, index) => answer !== before[index]);
    expect(changed.length).to.be.at.most(questions.length / 100);
  }).timeout(10_000);
});
