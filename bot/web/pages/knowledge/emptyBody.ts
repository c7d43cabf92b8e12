import type { Language } from '../../../../knowledge/language.ts';

const headings: Readonly<Record<Language, readonly [steps: string, check: string, support: string]>> = {
  en: ['Steps', 'Check', 'Ask for support when'],
  hu: ['Lépések', 'Ellenőrzés', 'Mikor kérjen támogatást'],
  zh: ['操作步骤', '检查', '何时请求支持'],
};

/** The headings of an article, to be filled. */
export function emptyBody(language: Language): string {
  const [steps, check, support] = headings[language];
  return `\n\n## ${steps}\n1. \n\n## ${check}\n- \n\n## ${support}\n- \n`;
}
