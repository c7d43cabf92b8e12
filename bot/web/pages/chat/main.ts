import { agentName } from './agentName.ts';
import { cardLook } from './cardLook.ts';
import { element } from './element.ts';
import { look } from './look.ts';
import { attachSuggestions, type Suggestions } from './suggestions.ts';
import { type ChatLanguage, chatTexts } from './texts.ts';
import type { DirectLineConnection, Store } from './webChat.d.ts';

const expired = 3;
const failed = 4;
const online = 2;
const retryMs = 5000;
const locales = { en: 'en-US', hu: 'hu-HU', zh: 'zh-HANS' } as const;
const remembered = 'desk-language';

const chat = element('chat', HTMLElement);
const notice = element('notice', HTMLElement);
const picker = element('language', HTMLSelectElement);
const newChat = element('new-chat', HTMLButtonElement);
let language = asLanguage(localStorage.getItem(remembered) ?? picker.value);
let connection: DirectLineConnection | null = null;
let store: Store | null = null;
let suggestions: Suggestions | null = null;

/** Gets a token for this browser's conversation and shows it; the whole conversation comes back with it. */
async function open(startOver = false): Promise<void> {
  say(chatTexts[language].connecting);
  try {
    const response = await fetch('/api/chat/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ language, startOver }),
    });
    if (!response.ok) throw new Error(`token refused: ${response.status}`);
    const { token } = await response.json();
    connect(token);
  } catch {
    cannotConnect();
  }
}

function connect(token: string): void {
  connection?.end();
  suggestions?.close();
  const mine = window.WebChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token });
  connection = mine;
  mine.connectionStatus$.subscribe((status) => {
    if (connection !== mine) return;
    if (status === online) say('');
    // The token ran out while the computer slept, or the server forgot it: get another for the same conversation.
    if (status === expired || status === failed) setTimeout(() => connection === mine && open(), retryMs);
  });
  store = window.WebChat.createStore({}, () => (next) => (action) => {
    suggestions?.notice(action);
    return next(action);
  });
  render();
}

function render(): void {
  if (!connection || !store) return;
  const nonce = document.body.dataset.nonce ?? '';
  window.WebChat.renderWebChat(
    {
      directLine: connection,
      store,
      locale: locales[language],
      nonce,
      styleOptions: look,
      activityMiddleware: agentName,
      sendTypingIndicator: true,
      adaptiveCardsHostConfig: cardLook,
    },
    chat,
  );
  suggestions ??= attachSuggestions({
    chat,
    language: () => language,
    fill: (text) => store?.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } }),
  });
}

function cannotConnect(): void {
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = chatTexts[language].tryAgain;
  again.addEventListener('click', () => open());
  say(chatTexts[language].cannotConnect, again);
}

function say(text: string, ...more: Node[]): void {
  notice.replaceChildren(text, ...more);
  notice.hidden = text === '';
}

function translate(): void {
  const texts = chatTexts[language];
  document.documentElement.lang = language;
  picker.value = language;
  newChat.textContent = texts.newChat;
  element('language-label', HTMLElement).textContent = texts.language;
  element('main', HTMLElement).setAttribute('aria-label', texts.chat);
  element('suggestion-list', HTMLElement).setAttribute('aria-label', texts.suggestions);
}

function asLanguage(value: string): ChatLanguage {
  return value === 'hu' || value === 'zh' ? value : 'en';
}

picker.addEventListener('change', () => {
  language = asLanguage(picker.value);
  localStorage.setItem(remembered, language);
  translate();
  render();
  store?.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'client/language', value: { language } } });
});

// The second click of a double-click says nothing new: without this, every button would be answered twice.
chat.addEventListener(
  'click',
  (event) => {
    const isButton = event.target instanceof Element && event.target.closest('.ac-pushButton');
    if (!isButton || event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

newChat.addEventListener('click', () => {
  if (confirm(chatTexts[language].newChatQuestion)) open(true);
});

translate();
await open();
