import { detectLanguage } from '../../dialogs/detectLanguage.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Answer, KnowledgeBase } from '../../knowledge/knowledgeBase.ts';

/**
 * A knowledge base without guessing: the question or a phrasing of an article, word for word, is answered with it;
 * a keyword alone gives a choice of the articles that have it; anything else has no answer.
 */
export function createFakeKnowledge(articles: readonly Article[]): KnowledgeBase {
  const hits = (found: readonly Article[]) => found.map((article) => ({ article, score: 1, matched: [] }));
  return {
    article: (id, language) => articles.find((it) => it.id === id && it.language === language) ?? null,
    suggest: () => [],
    search(text, by): Answer {
      const seen = detectLanguage(text);
      const language = seen?.isSure ? seen.language : by.language;
      const said = text.trim().toLowerCase();
      const own = articles.filter((article) => article.language === language);
      const asks = (it: Article) => [it.question, ...it.phrasings].some((way) => way.toLowerCase() === said);
      const [exact, ...others] = [...own.filter(asks), ...own.filter((it) => !asks(it))];
      if (exact && asks(exact)) {
        return { outcome: 'answer', confidence: 0.9, language, hits: hits([exact, ...others]) };
      }
      const close = own.filter((it) => it.keywords.some((word) => word.toLowerCase() === said));
      return close.length > 0
        ? { outcome: 'choices', confidence: 0.5, language, hits: hits(close) }
        : { outcome: 'none', confidence: 0, language, hits: [] };
    },
  };
}
