import type { Language } from '../../../../knowledge/language.ts';
import type { SignInView } from '../../../identity/signInFlow.ts';
import { type Purpose, signInRules } from '../../../identity/signInRules.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import type { SignInWords } from './words.ts';

/** What the last step came to, told on the next page. */
export type Note = 'not-an-email' | 'not-a-code' | 'wrong' | 'expired' | 'another' | 'wait' | 'too-many';

/** The state a sign-in page shows. */
export interface SignInPageOptions {
  readonly purpose: Purpose;
  readonly view: SignInView;
  readonly token: string;
  /** The person wants to change the address that was given. */
  readonly isChangingAddress: boolean;
  readonly note: Note | null;
  /** Seconds that belong to `wait` and `too-many`. */
  readonly seconds: number;
  readonly language: Language;
  readonly deskName: string;
}

/** Where the page of a purpose is; its forms post below it. */
export const signInPaths: Readonly<Record<Purpose, string>> = { user: '/sign-in', agent: '/console/sign-in' };

/** What stands in the card of the page; `body` is HTML. */
export interface Part {
  readonly heading: string;
  readonly body: string;
}

/** Asks for the address. */
export function emailPart(options: SignInPageOptions, words: SignInWords): Part {
  const { view, purpose } = options;
  const told = noteOf(options, words);
  return {
    heading: words.title,
    body: `<p>${words.emailLead[purpose]}</p>
${form(
  options,
  'address',
  `<div class="field">
<label for="email">${words.emailLabel}</label>
<input id="email" name="email" type="email" value="${escapeHtml(view.email ?? '')}" autocomplete="email"
  autocapitalize="none" spellcheck="false" maxlength="254" required autofocus ${describedBy(told)}>
${told.html}
<p class="hint" id="hint">${words.emailHint[purpose]}</p>
</div>
<button class="button button-primary">${words.sendCode}</button>`,
)}`,
  };
}

/** Asks for the code, and offers another one. */
export function codePart(options: SignInPageOptions, words: SignInWords): Part {
  const email = options.view.email ?? '';
  const told = noteOf(options, words);
  const change = escapeHtml(address(options, { step: 'address' }));
  return {
    heading: words.codeHeading,
    body: `<p id="hint">${escapeHtml(words.codeLead(email, signInRules.codeMinutes))}</p>
${form(
  options,
  'code',
  `<div class="field">
<label for="code">${words.codeLabel}</label>
<input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20"
  required autofocus ${describedBy(told)}>
${told.html}
</div>
<button class="button button-primary">${words.signIn}</button>`,
)}
<div class="again">
<p class="hint">${words.noMail}</p>
${form(
  options,
  'address',
  `<input type="hidden" name="email" value="${escapeHtml(email)}">
<button class="button">${words.sendAnother}</button>
<a class="button button-quiet" href="${change}">${words.otherAddress}</a>`,
)}
</div>`,
  };
}

interface Told {
  readonly isFault: boolean;
  readonly html: string;
}

function noteOf({ note, seconds, view }: SignInPageOptions, words: SignInWords): Told {
  const texts: Readonly<Record<Note, string>> = {
    'not-an-email': words.notAnEmail,
    'not-a-code': words.notACode,
    wrong: words.wrongCode(view.triesLeft),
    expired: words.expiredCode,
    another: words.anotherCode,
    wait: words.wait(seconds),
    'too-many': words.tooMany(Math.ceil(seconds / 60)),
  };
  const shown = note ?? (view.stage === 'code' && view.isCodeExpired ? 'expired' : null);
  if (!shown) return { isFault: false, html: '' };
  const isFault = shown !== 'another';
  const text = escapeHtml(texts[shown]);
  return { isFault, html: `<p class="${isFault ? 'fault' : 'told'}" id="note" role="alert">${text}</p>` };
}

function describedBy({ isFault, html }: Told): string {
  return `aria-describedby="${html ? 'note hint' : 'hint'}"${isFault ? ' aria-invalid="true"' : ''}`;
}

/** A form of one step; `fields` is HTML. */
export function form({ purpose, token, language }: SignInPageOptions, step: string, fields: string): string {
  return `<form method="post" action="${signInPaths[purpose]}/${step}">
<input type="hidden" name="t" value="${escapeHtml(token)}">
<input type="hidden" name="lang" value="${language}">
${fields}
</form>`;
}

/** The page's own address in the state it is in, with something changed. */
export function address(
  { purpose, token, language }: SignInPageOptions,
  more: Readonly<Record<string, string>>,
): string {
  const values = { ...(token ? { t: token } : {}), lang: language, ...more };
  return `${signInPaths[purpose]}?${new URLSearchParams(values)}`;
}
