import { escapeHtml } from '../../escapeHtml.ts';
import { type ChatLanguage, chatTexts, languageNames } from './texts.ts';

export interface ChatPageOptions {
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
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${escapeHtml(deskName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/chat/chat.css">
</head>
<body class="chat-body" data-nonce="${nonce}">
<header class="chat-header">
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
<script type="module" src="/assets/chat/main.js" nonce="${nonce}"></script>
</body>
</html>
`;
}
