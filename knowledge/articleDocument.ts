import type { Article } from './article.ts';
import type { Document } from './search.ts';

/** An article as the search index reads it. */
export function documentOf(article: Article): Document {
  const { id, title, question, phrasings, keywords, intro, steps, check, support, difference } = article;
  return {
    id,
    fields: {
      title,
      keywords: [...keywords, ...initialsOf([title, ...keywords])].join('\n'),
      intro,
      body: [...steps, ...check, ...support, ...difference].join('\n'),
    },
    examples: [question, title, ...phrasings, ...keywords],
    suggestions: [question, title],
  };
}

/** `Shared computer activation` as `SCA`: people who know a thing well shorten its name. */
function initialsOf(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(/[\s-]+/).filter((word) => /^\p{Script=Latin}/u.test(word));
    return words.length >= 3 && words.length <= 5 ? [words.map((word) => word.charAt(0)).join('')] : [];
  });
}
