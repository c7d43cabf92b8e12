import { el } from '../console/dom.ts';

/** How much there is now, and how much there must be. */
interface Count {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

/** A control with a count below it that follows what is typed; `says` puts it into words. */
export function counted(
  control: HTMLInputElement | HTMLTextAreaElement,
  read: () => Count,
  says: (count: Count) => string,
): HTMLElement {
  const shown = el('p', { class: 'hint count' });
  function show(): void {
    const count = read();
    shown.textContent = says(count);
    shown.dataset.fits = String(count.now >= count.least && count.now <= count.most);
  }
  control.addEventListener('input', show);
  show();
  return shown;
}
