import { escapeHtml } from '../../escapeHtml.ts';
import { htmlPage } from '../../htmlPage.ts';
import { type ChatLanguage, chatTexts, languageNames } from './texts.ts';

interface ChatPageOptions {
  readonly deskName: string;
  readonly language: ChatLanguage;
  readonly nonce: string;
}

/** The chat page: a header and the place where the Web Chat control goes. */
export function chatPage({ deskName, language, nonce }: ChatPageOptions): string {
  const texts = chatTexts[language];
  const options = Object.entries(languageNames).map(
    ([code, name]) =>
      `<option value="${code}" lang="${code}"${code === language ? ' selected' : ''}>${name}</option>`,
  );
  return htmlPage({
    language,
    title: deskName,
    styles: ['chat/chat.css'],
    attributes: `class="chat-body" data-nonce="${nonce}"`,
    body: `<header class="chat-header">
<h1>${escapeHtml(deskName)}</h1>
<div class="chat-tools">
<button type="button" id="new-chat" class="button-quiet">${texts.newChat}</button>
<label><span class="visually-hidden" id="language-label">${texts.language}</span>
<select id="language" autocomplete="off">${options.join('')}</select></label>
</div>
</header>
<main id="main" aria-label="${texts.chat}">
<p id="notice" class="chat-notice" role="status">${texts.connecting}</p>
<div id="chat"></div>
<div id="suggestions" class="suggestions" hidden>
<ul id="suggestion-list" role="listbox" aria-label="${texts.suggestions}"></ul>
</div>
<p id="suggestion-count" class="visually-hidden" role="status"></p>
</main>
<noscript><p class="chat-notice">${texts.needsScript}</p></noscript>
<script src="/assets/webchat.js" nonce="${nonce}" defer></script>
<script type="module" src="/assets/chat/main.js" nonce="${nonce}"></script>`,
    isPublic: true,
  });
}
