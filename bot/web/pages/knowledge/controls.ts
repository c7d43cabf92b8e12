import { el } from '../console/dom.ts';

/** A line to type in, with a value. */
export function line(value: string, more: object = {}): HTMLInputElement {
  const input = el('input', { type: 'text', autocomplete: 'off', ...more });
  input.value = value;
  return input;
}

/** A field of several lines, with a value. */
export function area(value: string, rows: number, lang?: string): HTMLTextAreaElement {
  const control = el('textarea', { rows: String(rows), lang });
  control.value = value;
  return control;
}

/** A list to choose from. */
export function select(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLSelectElement {
  return el(
    'select',
    {},
    ...options.map(([value, label]) => el('option', { value, text: label, selected: value === chosen })),
  );
}

/** What stands between commas, in any of our languages. */
export function commas(text: string): readonly string[] {
  return text
    .split(/[,，、]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
