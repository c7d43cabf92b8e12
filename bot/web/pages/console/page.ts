import type { Language } from '../../../../knowledge/language.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { htmlPage } from '../../htmlPage.ts';
import { knowledgeTexts } from '../knowledge/texts/texts.ts';
import { consoleTexts } from './texts/texts.ts';

interface ConsolePage {
  readonly area: 'console' | 'knowledge';
  readonly deskName: string;
  /** Where agents sign in with a mailed code; null when that is not offered. */
  readonly signInPath: string | null;
  readonly language: Language;
  readonly nonce: string;
}

const looks = {
  console: { className: 'console', styles: ['console/console.css'] },
  knowledge: { className: 'console knowledge', styles: ['console/console.css', 'knowledge/knowledge.css'] },
} as const;

/** A page of the console: an empty body that its script fills; the data comes only to agents who are signed in. */
export function consolePage({ area, deskName, signInPath, language, nonce }: ConsolePage): string {
  const { console: title, signIn } = consoleTexts[language];
  const { className, styles } = looks[area];
  const place = `data-desk-name="${escapeHtml(deskName)}" data-sign-in-path="${escapeHtml(signInPath ?? '')}"`;
  return htmlPage({
    language,
    title: `${area === 'console' ? title : knowledgeTexts[language].title} – ${deskName}`,
    styles,
    attributes: `class="${className}" ${place}`,
    body: `<p class="starting">${signIn.signingIn}</p>
<noscript><p class="starting">${signIn.needsScript}</p></noscript>
<script type="module" src="/assets/${area}/main.js" nonce="${nonce}"></script>`,
  });
}
