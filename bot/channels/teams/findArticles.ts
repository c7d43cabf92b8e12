import type { Article } from '../../../knowledge/article.ts';
import type { Cloud } from '../../../knowledge/cloud.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledgeBase.ts';
import type { Language } from '../../../knowledge/language.ts';

/** An article that fits what somebody is typing, and the question of it that does. */
interface Found {
  readonly article: Article;
  readonly text: string;
}

/** Finds up to `limit` articles for what somebody typed so far. */
export type FindArticles = (text: string, language: Language, limit: number) => readonly Found[];

const mostRead = 200;

/** Finds articles by the beginning of a question first, then by its meaning; each article once. */
export function createFindArticles(
  knowledge: Pick<KnowledgeBase, 'suggest' | 'search'>,
  cloud: Cloud | null,
): FindArticles {
  return (typed, language, limit) => {
    const text = typed.slice(0, mostRead);
    const begun = knowledge.suggest(text, { language, cloud, limit });
    const hits = text.trim() === '' ? [] : knowledge.search(text, { language, cloud }).hits;
    const found = new Map<string, Found>();
    for (const each of [...begun, ...hits.map(({ article }) => ({ article, text: article.title }))]) {
      if (!found.has(each.article.id)) found.set(each.article.id, each);
    }
    return [...found.values()].slice(0, limit);
  };
}
