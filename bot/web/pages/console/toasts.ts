import { el } from './dom.ts';

/** Short news in a corner, read out to those who do not see it. */
interface Toasts {
  readonly element: HTMLElement;
  show(text: string, tone?: 'calm' | 'fault'): void;
  /** Something worked: what did not before is no news any more. */
  clearFaults(): void;
}

const shownMs = 7000;
const mostShown = 3;

/** Toasts that stay for seven seconds, three at a time. */
export function createToasts(): Toasts {
  const element = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    show(text, tone = 'calm') {
      const isShown = [...element.children].some((each) => each.textContent === text);
      if (isShown) return;
      const toast = el('p', { class: `toast toast-${tone}`, text });
      element.append(toast);
      while (element.children.length > mostShown) element.firstElementChild?.remove();
      setTimeout(() => toast.remove(), shownMs);
    },
    clearFaults() {
      for (const each of element.querySelectorAll('.toast-fault')) each.remove();
    },
  };
}
