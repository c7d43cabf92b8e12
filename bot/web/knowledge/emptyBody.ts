import type { Language } from '../../../knowledge/language.ts';
import { headings } from '../../../knowledge/text/articleBody.ts';

/** The headings of an article, to be filled by whoever writes one. */
export function emptyBody(language: Language): string {
  const { steps, check, support } = headings[language];
  return `\n\n## ${steps}\n1. \n\n## ${check}\n- \n\n## ${support}\n- \n`;
}
