import { type Article, articleKinds, categories } from './article.ts';
import { readParts } from './articleText.ts';
import type { Language } from './language.ts';
import { readBody } from './text/articleBody.ts';

const audiences = ['admin', 'user', 'anyone'] as const;
const clouds = ['both', 'worldwide', '21vianet'] as const;
const severities = ['A', 'B', 'C'] as const;

/**
 * What can be made out of a file that is not right yet, so that it can be looked at beside others all the same. Where a
 * choice cannot be read, the first is taken.
 */
export function roughArticle(
  text: string,
  { id, language }: { readonly id: string; readonly language: Language },
): Article {
  const { body, category, audience, cloud, kind, severity, ...parts } = readParts(text);
  const { broken: _broken, ...sections } = readBody(body, language);
  return {
    ...parts,
    ...sections,
    phrasings: [...parts.phrasings],
    keywords: [...parts.keywords],
    related: [...parts.related],
    sources: [...parts.sources],
    id,
    language,
    category: oneOf(categories, category) ?? categories[0],
    audience: oneOf(audiences, audience) ?? audiences[0],
    cloud: oneOf(clouds, cloud) ?? clouds[0],
    kind: oneOf(articleKinds, kind) ?? articleKinds[0],
    severity: oneOf(severities, severity),
  };
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}
