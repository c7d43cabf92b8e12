import { escapeHtml } from '../../escapeHtml.ts';
import { htmlPage } from '../../htmlPage.ts';
import { type MailboxLanguage, mailboxWords } from './words.ts';

interface MailboxPageOptions {
  readonly language: MailboxLanguage;
  readonly nonce: string;
}

/** The page of the local mailbox; its script fills in the mails and looks for new ones. */
export function mailboxPage({ language, nonce }: MailboxPageOptions): string {
  const words = mailboxWords[language];
  const links = Object.entries(mailboxWords).map(([code, { languageName }]) => {
    const current = code === language ? ' aria-current="true"' : '';
    return `<a href="/mailbox?lang=${code}" lang="${code}" hreflang="${code}"${current}>${languageName}</a>`;
  });
  return htmlPage({
    language,
    title: words.title,
    styles: ['mailbox/mailbox.css'],
    attributes: 'class="mailbox"',
    body: `<header>
<h1>${escapeHtml(words.title)}</h1>
<nav class="language-switch" aria-label="${words.language}">${links.join('')}</nav>
</header>
<main>
<p class="muted">${escapeHtml(words.lead)}</p>
<noscript><p class="notice notice-warning">${escapeHtml(words.needsScript)}</p></noscript>
<p id="state" role="status" class="muted"></p>
<ol id="mails" aria-live="polite" aria-relevant="additions"></ol>
</main>
<script type="module" src="/assets/mailbox/main.js" nonce="${nonce}"></script>`,
  });
}
