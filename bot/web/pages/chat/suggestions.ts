import { element } from './element.ts';
import { type ChatLanguage, chatTexts } from './texts.ts';
import type { StoreAction } from './webChat.d.ts';

interface SuggestionsOptions {
  readonly chat: HTMLElement;
  readonly language: () => ChatLanguage;
  /** Puts a text into the send box. */
  readonly fill: (text: string) => void;
}

/** The suggestions of one chat. */
export interface Suggestions {
  /** Told of everything that happens in Web Chat; reacts to typing and sending. */
  notice(action: StoreAction): void;
  close(): void;
}

const waitMs = 120;
const fewestCharacters = 2;

/**
 * Questions offered above the send box while a person types: arrow keys choose, Enter takes, Escape closes, and
 * typing on is always possible. Nothing is asked while an input method composes a character.
 */
export function attachSuggestions({ chat, language, fill }: SuggestionsOptions): Suggestions {
  const panel = element('suggestions', HTMLElement);
  const list = element('suggestion-list', HTMLElement);
  const count = element('suggestion-count', HTMLElement);
  let chosen = -1;
  let asked = '';
  let taken = '';
  let timer = 0;
  let isComposing = false;

  const box = () =>
    chat.querySelector<HTMLTextAreaElement | HTMLInputElement>('[data-id="webchat-sendbox-input"]');

  function close(): void {
    clearTimeout(timer);
    asked = '';
    chosen = -1;
    panel.hidden = true;
    list.replaceChildren();
    count.textContent = '';
    const input = box();
    input?.removeAttribute('aria-activedescendant');
    input?.setAttribute('aria-expanded', 'false');
  }

  async function ask(text: string): Promise<void> {
    asked = text;
    const query = new URLSearchParams({ q: text, lang: language() });
    const response = await fetch(`/api/chat/suggest?${query}`).catch(() => null);
    if (!response?.ok || asked !== text) return;
    const { suggestions } = await response.json();
    if (asked !== text) return;
    if (suggestions.length === 0) close();
    else show(suggestions);
  }

  function show(suggestions: readonly { readonly text: string }[]): void {
    chosen = -1;
    list.replaceChildren(...suggestions.map(({ text }, index) => option(text, index)));
    panel.hidden = false;
    count.textContent = chatTexts[language()].suggestionCount(suggestions.length);
    const input = box();
    input?.setAttribute('role', 'combobox');
    input?.setAttribute('aria-autocomplete', 'list');
    input?.setAttribute('aria-controls', 'suggestion-list');
    input?.setAttribute('aria-expanded', 'true');
    input?.removeAttribute('aria-activedescendant');
  }

  function option(text: string, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `suggestion-${index}`;
    item.role = 'option';
    item.ariaSelected = 'false';
    item.textContent = text;
    // Before the send box loses the focus.
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      take(text);
    });
    return item;
  }

  function choose(index: number): void {
    const items = [...list.children];
    chosen = (index + items.length) % items.length;
    items.forEach((item, at) => {
      item.ariaSelected = String(at === chosen);
    });
    items[chosen]?.scrollIntoView({ block: 'nearest' });
    box()?.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
  }

  function take(text: string): void {
    taken = text;
    close();
    fill(text);
    box()?.focus();
  }

  chat.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  chat.addEventListener('compositionend', () => {
    isComposing = false;
  });
  chat.addEventListener('focusout', (event) => {
    if (event.target === box()) close();
  });
  chat.addEventListener(
    'keydown',
    (event) => {
      if (panel.hidden || event.isComposing || event.target !== box()) return;
      const text = list.children[chosen]?.textContent;
      if (event.key === 'ArrowDown') choose(chosen + 1);
      else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && text) take(text);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  return {
    close,
    notice(action) {
      if (action.type === 'WEB_CHAT/SUBMIT_SEND_BOX') return close();
      if (action.type !== 'WEB_CHAT/SET_SEND_BOX') return;
      const text = String(action.payload?.text ?? '').trim();
      clearTimeout(timer);
      if (text === taken || text.length < fewestCharacters) return close();
      taken = '';
      timer = window.setTimeout(() => !isComposing && ask(text), waitMs);
    },
  };
}
