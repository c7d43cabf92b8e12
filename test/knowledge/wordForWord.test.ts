import { expect } from 'chai';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { articles } from '../support/articles.ts';

describe('a question that stands word for word among the phrasings of an article', () => {
  const odd = 'gribble the flumox!';
  const taught = (ids: readonly string[]) =>
    createKnowledgeBase(
      articles.map((article) =>
        ids.includes(article.id) ? { ...article, phrasings: [...article.phrasings, odd] } : article,
      ),
    );
  const by = { language: 'en', cloud: null } as const;

  it('is answered with that article, whatever the case and the signs', () => {
    const { outcome, hits } = taught(['outlook-search']).search('Gribble the FLUMOX', by);
    expect(outcome).to.equal('answer');
    expect(hits.map((hit) => hit.article.id)[0]).to.equal('outlook-search');
  });

  it('is not decided by that when several articles have it', () => {
    const found = taught(['outlook-search', 'sspr']).search(odd, by);
    expect(found.confidence).to.be.below(0.97);
  });
});
