/** What an element can be given: attributes, and listeners as functions. */
interface Attributes {
  readonly class?: string;
  readonly text?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: unknown;
}

/** Makes an element. Text goes in as text; nothing here ever takes markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  const { text, on, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on ?? {})) made.addEventListener(event, listener);
  if (text !== undefined) made.textContent = text;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** Replaces what is in `parent`, and gives the focus back to the element with the same `data-key`. */
export function replaceKeepingFocus(parent: HTMLElement, ...children: readonly (Node | null)[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && parent.contains(active) ? active.dataset.key : undefined;
  parent.replaceChildren(...children.filter((child) => child !== null));
  if (key === undefined) return;
  for (const each of parent.querySelectorAll<HTMLElement>('[data-key]')) {
    if (each.dataset.key === key) each.focus({ preventScroll: true });
  }
}

/**
 * A button; `class` says how loud it is. The second click of a double-click counts for nothing: by then another button
 * can stand in the same place.
 */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return el('button', {
    type: 'button',
    class: 'button',
    ...attributes,
    text: label,
    on: { click: (event) => isRepeated(event) || onClick(), ...attributes.on },
  });
}

function isRepeated(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}

/** A button that shows an icon and tells its label to those who do not see it. */
export function iconButton(
  name: keyof typeof shapes,
  label: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const look = { class: 'button button-quiet compact icon-button', 'aria-label': label, ...attributes };
  const made = button('', onClick, look);
  made.append(icon(name));
  return made;
}

/** An icon drawn with strokes in the colour of the text; it says nothing to a screen reader. */
export function icon(name: keyof typeof shapes): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  for (const [attribute, value] of Object.entries({
    viewBox: '0 0 20 20',
    class: 'icon',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(attribute, value);
  }
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

const svgSpace = 'http://www.w3.org/2000/svg';

const shapes = {
  attach: 'M14 6.5 8 12.5a1.8 1.8 0 0 0 2.6 2.6l6-6a3.6 3.6 0 0 0-5.1-5.1l-6 6a5.4 5.4 0 0 0 7.6 7.6l4.4-4.4',
  send: 'M3 10 17 3.5 12.5 17 10 11.5 3 10Zm7 1.5 3.5-4',
  back: 'M12 4 6 10l6 6',
  close: 'M5 5l10 10M15 5 5 15',
  details: 'M3 4h14v12H3zM12 4v12',
  file: 'M6 2.5h5.5L15 6v11.5H6zM11.5 2.5V6H15',
  down: 'M10 4v12M5 11l5 5 5-5',
} as const;
