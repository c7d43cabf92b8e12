import type { Language } from '../../../../knowledge/language.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { consoleTexts } from './texts/texts.ts';

export interface ConsolePageOptions {
  readonly deskName: string;
  /** Where agents sign in with a mailed code; null when that is not offered. */
  readonly signInPath: string | null;
  readonly language: Language;
  readonly nonce: string;
}

/** The console's page: an empty body that its script fills; the data comes only to agents who are signed in. */
export function consolePage({ deskName, signInPath, language, nonce }: ConsolePageOptions): string {
  const texts = consoleTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.console)} – ${escapeHtml(deskName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/console/console.css">
</head>
<body class="console" data-desk-name="${escapeHtml(deskName)}" data-sign-in-path="${escapeHtml(signInPath ?? '')}">
<p class="starting">${texts.signIn.signingIn}</p>
<noscript><p class="starting">${texts.signIn.needsScript}</p></noscript>
<script type="module" src="/assets/console/main.js" nonce="${nonce}"></script>
</body>
</html>
`;
}
