import type { Language } from '../../../../knowledge/language.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { consoleTexts } from '../console/texts/texts.ts';
import { knowledgeTexts } from './texts/texts.ts';

export interface KnowledgePageOptions {
  readonly deskName: string;
  /** Where agents sign in with a mailed code; null when that is not offered. */
  readonly signInPath: string | null;
  readonly language: Language;
  readonly nonce: string;
}

/** The page of the console's knowledge area: an empty body that its script fills for agents who are signed in. */
export function knowledgePage({ deskName, signInPath, language, nonce }: KnowledgePageOptions): string {
  const { signIn } = consoleTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>${escapeHtml(knowledgeTexts[language].title)} – ${escapeHtml(deskName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/console/console.css">
<link rel="stylesheet" href="/assets/knowledge/knowledge.css">
</head>
<body class="console knowledge" data-desk-name="${escapeHtml(deskName)}" data-sign-in-path="${escapeHtml(signInPath ?? '')}">
<p class="starting">${signIn.signingIn}</p>
<noscript><p class="starting">${signIn.needsScript}</p></noscript>
<script type="module" src="/assets/knowledge/main.js" nonce="${nonce}"></script>
</body>
</html>
`;
}
