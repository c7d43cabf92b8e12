/** An element of an Adaptive Card 1.3, the newest version that Web Chat and Teams both show. */
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A paragraph; Markdown bold, links and lists. */
export function paragraph(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true };
}

/** The first line of a card. */
export function heading(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true, weight: 'Bolder', size: 'Medium' };
}

/** Small print, such as a source. */
export function smallPrint(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small' };
}

/**
 * Names and values under each other, letter for letter; lines rather than a table, which tears long words apart on a
 * phone.
 */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): readonly CardElement[] {
  return pairs.map(([name, value], index) => ({
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: /\p{Script=Han}$/u.test(name) ? `${name}：` : `${name}: `, weight: 'Bolder' },
      { type: 'TextRun', text: value },
    ],
    spacing: index === 0 ? 'Default' : 'None',
  }));
}

/** What a person wrote, set apart and letter for letter: no Markdown, no links made of it. */
export function quote(text: string): CardElement {
  const words = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
  return { type: 'Container', style: 'emphasis', items: [words] };
}

/** A field to type into; `value` is what is known already. */
export interface TextInput {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly style?: 'text' | 'tel' | 'email';
  readonly isMultiline?: boolean;
  readonly maxLength: number;
}

/** A labelled field to type into. */
export function textInput(input: TextInput): CardElement {
  return { type: 'Input.Text', ...input };
}

/** A labelled choice of one, all ways shown. */
export function choiceInput(input: {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}): CardElement {
  return { type: 'Input.ChoiceSet', style: 'expanded', ...input };
}
