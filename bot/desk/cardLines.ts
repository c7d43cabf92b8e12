/**
 * The words of an Adaptive, hero or thumbnail card, a line for each block, in reading order.
 *
 * Buttons give their titles only: where they lead may be meant for the customer alone.
 */
export function cardLines(content: unknown): readonly string[] {
  const lines: string[] = [];
  collect(content, lines, 0);
  return lines;
}

const deepest = 24;
const mostLines = 200;

/** Fields that hold words, in the order they are shown; `facts` and children come after them. */
const wordFields = ['title', 'subtitle', 'label', 'text', 'placeholder'] as const;

const childFields = [
  'body',
  'items',
  'columns',
  'rows',
  'cells',
  'inlines',
  'choices',
  'buttons',
  'actions',
] as const;

function collect(value: unknown, lines: string[], depth: number): void {
  if (depth > deepest || lines.length >= mostLines) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, lines, depth + 1);
    return;
  }
  if (typeof value === 'string') {
    addLine(value, lines);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('isVisible') === false) return;
  for (const name of wordFields)
    if (typeof fields.get(name) === 'string') collect(fields.get(name), lines, depth);
  for (const fact of listOf(fields.get('facts'))) collectFact(fact, lines);
  for (const name of childFields) collect(listOf(fields.get(name)), lines, depth + 1);
}

function collectFact(fact: unknown, lines: string[]): void {
  if (typeof fact !== 'object' || fact === null) return;
  const { title, value } = Object.fromEntries(Object.entries(fact));
  if (typeof title === 'string' && typeof value === 'string') addLine(`${title} ${value}`, lines);
}

function addLine(text: string, lines: string[]): void {
  const line = text.trim();
  if (line !== '' && lines.length < mostLines) lines.push(line);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
