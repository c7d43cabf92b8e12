import { languages } from '../../../../knowledge/language.ts';
import { signInRules } from '../../../identity/signInRules.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { htmlPage } from '../../htmlPage.ts';
import {
  address,
  codePart,
  emailPart,
  form,
  type Part,
  type SignInPageOptions,
  signInPaths,
} from './forms.ts';
import { type SignInWords, signInWords } from './words.ts';

/** The sign-in page: forms that work without a script, in the state its link is in. */
export function signInPage(options: SignInPageOptions, nonce: string): string {
  const { language, deskName } = options;
  const words = signInWords[language];
  const { heading, body } = partOf(options, words);
  return htmlPage({
    language,
    title: `${heading} – ${deskName}`,
    styles: ['signIn/signIn.css'],
    attributes: 'class="sign-in"',
    body: `<header>
<p class="desk">${escapeHtml(deskName)}</p>
${languageSwitch(options, words)}
</header>
<main class="card">
<h1>${escapeHtml(heading)}</h1>
${body}
</main>
<script type="module" src="/assets/signIn/main.js" nonce="${nonce}"></script>`,
  });
}

function partOf(options: SignInPageOptions, words: SignInWords): Part {
  const { view, purpose, isChangingAddress } = options;
  const path = signInPaths[purpose];
  const again =
    purpose === 'agent'
      ? `<p><a class="button button-primary" href="${path}">${words.startAgain}</a></p>`
      : '';
  // An agent in another browser simply starts again: no chat waits for them.
  switch (purpose === 'agent' && view.stage === 'foreign' ? 'over' : view.stage) {
    case 'email':
      return emailPart(options, words);
    case 'code':
      return isChangingAddress ? emailPart(options, words) : codePart(options, words);
    case 'confirm':
      return {
        heading: words.confirmHeading,
        body: `<p>${words.confirmText}</p>
<p class="notice notice-warning">${words.sentByOthers}</p>
${form(options, 'confirm', `<button class="button button-primary">${words.confirmButton}</button>`)}`,
      };
    case 'foreign':
      return {
        heading: words.foreignHeading,
        body: `<p>${words.foreignText}</p>
<p class="notice notice-warning">${words.sentByOthers}</p>`,
      };
    case 'locked':
      return { heading: words.lockedHeading, body: `<p>${words.lockedText[purpose]}</p>${again}` };
    case 'over':
      return {
        heading: words.overHeading,
        body: `<p>${words.overText[purpose](signInRules.linkMinutes)}</p>${again}`,
      };
    case 'done':
      return {
        heading: words.doneHeading,
        body:
          purpose === 'agent'
            ? `<p><a class="button button-primary" href="/console">${words.openConsole}</a></p>`
            : `<p class="notice notice-good">${words.doneText}</p>
<button type="button" class="button" id="close" hidden>${words.close}</button>`,
      };
  }
}

function languageSwitch(options: SignInPageOptions, words: SignInWords): string {
  const links = languages.map((language) => {
    const href = escapeHtml(
      address(options, { lang: language, ...(options.isChangingAddress ? { step: 'address' } : {}) }),
    );
    const current = language === options.language ? ' aria-current="true"' : '';
    return `<a href="${href}" lang="${language}" hreflang="${language}"${current}>${signInWords[language].languageName}</a>`;
  });
  return `<nav class="language-switch" aria-label="${words.language}">${links.join('')}</nav>`;
}
