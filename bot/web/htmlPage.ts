import type { Language } from '../../knowledge/language.ts';
import { escapeHtml } from './escapeHtml.ts';

interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** Style sheets below `/assets/` besides the one that all pages have. */
  readonly styles: readonly string[];
  /** Attributes of the body, as they stand in the tag. */
  readonly attributes: string;
  readonly body: string;
  /** True for a page that search engines may list. */
  readonly isPublic?: boolean;
}

/** A page of ours, with what all of them have in their head. */
export function htmlPage({ language, title, styles, attributes, body, isPublic }: HtmlPage): string {
  const sheets = ['base.css', ...styles].map((sheet) => `<link rel="stylesheet" href="/assets/${sheet}">`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
${isPublic ? '' : '<meta name="robots" content="noindex">\n'}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${sheets.join('\n')}
</head>
<body ${attributes}>
${body}
</body>
</html>
`;
}
