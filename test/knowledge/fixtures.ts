import type { Article } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';

/** An article for tests, with everything that a test does not name filled in. */
export function anArticle(
  over: Partial<Article> & { readonly id: string; readonly language?: Language },
): Article {
  return {
    language: 'en',
    title: over.id,
    question: over.id,
    phrasings: [],
    keywords: [],
    category: 'support-process',
    audience: 'admin',
    cloud: 'both',
    kind: 'technical',
    severity: null,
    related: [],
    sources: [],
    reviewed: '2026-11-22',
    intro: '',
    steps: [],
    check: [],
    support: [],
    difference: [],
    ...over,
  };
}
