import type { Severity } from '../severity.ts';

/**
 * Sentences to learn the sound of a language from: one a line under the severity they mean, `{name}` for one of a list,
 * `\n` for a new line. A new language is a new file of this type; more sentences make it read better.
 */
export interface ImpactExamples extends Readonly<Record<Severity, string>> {
  /** What the braces stand for, with commas between. */
  readonly fills: Readonly<Record<string, string>>;
}

/** How many sentences a line with braces gives. */
const versions = 4;

/** All sentences of a language with something put in for their braces, always the same. */
export function sentencesOf(examples: ImpactExamples): readonly { text: string; severity: Severity }[] {
  const lists = new Map(
    Object.entries(examples.fills).map(([name, list]) => [name, list.split(',').map((it) => it.trim())]),
  );
  const turns = new Map<string, number>();
  const filled = (line: string) =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = lists.get(name) ?? [name];
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + 1);
      return list[turn % list.length] ?? name;
    });
  return (['A', 'B', 'C'] as const).flatMap((severity) =>
    examples[severity]
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean)
      .flatMap((line) =>
        Array.from({ length: line.includes('{') ? versions : 1 }, () => ({
          severity,
          text: filled(line).replaceAll('\\n', '\n'),
        })),
      ),
  );
}
