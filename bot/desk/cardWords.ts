/** What a card says: its words, a line for each block in reading order, and the titles of its buttons. */
interface CardWords {
  readonly lines: readonly string[];
  readonly choices: readonly string[];
}

/**
 * The words of an Adaptive, hero or thumbnail card.
 *
 * Buttons give their titles only: where they lead may be meant for the customer alone.
 */
export function cardWords(content: unknown): CardWords {
  const words = { lines: [], choices: [] };
  collect(content, words, 0);
  return words;
}

const deepest = 24;
const mostLines = 200;

/** Fields that hold words, in the order they are shown; `facts` and children come after them. */
const wordFields = ['title', 'subtitle', 'label', 'text', 'placeholder'] as const;

const childFields = ['body', 'items', 'columns', 'rows', 'cells', 'inlines', 'choices'] as const;

interface Found {
  readonly lines: string[];
  readonly choices: string[];
}

function collect(value: unknown, found: Found, depth: number): void {
  if (depth > deepest || found.lines.length >= mostLines) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1);
    return;
  }
  if (typeof value === 'string') {
    addLine(value, found.lines);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('isVisible') === false) return;
  for (const name of wordFields) {
    const words = fields.get(name);
    if (typeof words === 'string') addLine(words, found.lines);
  }
  for (const fact of listOf(fields.get('facts'))) collectFact(fact, found.lines);
  for (const name of childFields) collect(listOf(fields.get(name)), found, depth + 1);
  for (const name of ['buttons', 'actions']) collectTitles(fields.get(name), found.choices);
}

function collectTitles(buttons: unknown, choices: string[]): void {
  for (const each of listOf(buttons)) {
    if (typeof each !== 'object' || each === null) continue;
    const { title } = Object.fromEntries(Object.entries(each));
    if (typeof title === 'string') addLine(title, choices);
  }
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
