import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** Teams takes about 100 KB and advises to stay below 80, counted as UTF-16. */
const largestBytes = 80 * 1024;
/** Teams shows this many buttons of a card. */
const mostActions = 6;

const text = z.string().trim().min(1);
const id = z.string().regex(/^\w+$/);
const separated = {
  spacing: z.enum(['Default', 'None', 'Small', 'Medium', 'Large', 'ExtraLarge', 'Padding']).optional(),
  separator: z.boolean().optional(),
};
const choice = z.strictObject({ title: text, value: text });
const run = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string(),
  weight: z.enum(['Default', 'Lighter', 'Bolder']).optional(),
});
const runs = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1), ...separated });
const element = z.discriminatedUnion('type', [
  runs,
  z.strictObject({
    type: z.literal('Container'),
    style: z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional(),
    items: z.array(runs).min(1),
    ...separated,
  }),
  z.strictObject({
    type: z.literal('TextBlock'),
    text,
    wrap: z.literal(true),
    weight: z.enum(['Default', 'Lighter', 'Bolder']).optional(),
    size: z.enum(['Default', 'Small', 'Medium', 'Large', 'ExtraLarge']).optional(),
    isSubtle: z.boolean().optional(),
    ...separated,
  }),
  z.strictObject({
    type: z.literal('Input.Text'),
    id,
    label: text,
    value: z.string().optional(),
    placeholder: text.optional(),
    style: z.enum(['text', 'tel', 'url', 'email']).optional(),
    isMultiline: z.boolean().optional(),
    maxLength: z.number().int().positive(),
    ...separated,
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    id,
    label: text,
    value: text.optional(),
    style: z.enum(['compact', 'expanded']).optional(),
    choices: z.array(choice).min(1),
    ...separated,
  }),
]);
const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Action.OpenUrl'), title: text, url: z.url() }),
  z.strictObject({
    type: z.literal('Action.Submit'),
    title: text,
    data: z.record(z.string(), z.unknown()),
    style: z.enum(['default', 'positive', 'destructive']).optional(),
    associatedInputs: z.enum(['auto', 'none']).optional(),
  }),
]);
const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  speak: text.optional(),
  fallbackText: text,
  body: z.array(element).min(1),
  actions: z.array(action).min(1).max(mostActions).optional(),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
});

/** What Teams would not show of a message, or not as it is meant; empty when all is well. */
export function cardFaults(said: Partial<Activity>): readonly string[] {
  const size = Buffer.byteLength(JSON.stringify(said), 'utf16le');
  const cards = (said.attachments ?? []).filter(({ contentType }) => contentType.endsWith('.adaptive'));
  return [
    ...(size > largestBytes ? [`the message has ${size} bytes`] : []),
    ...(said.suggestedActions ? ['suggested actions are for the web chat only'] : []),
    ...cards.flatMap(({ content }) => faultsOf(content)),
  ];
}

function faultsOf(content: unknown): readonly string[] {
  const parsed = card.safeParse(content);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  }
  const { body, actions = [] } = parsed.data;
  const inputs = body.flatMap((each) => ('id' in each ? [each.id] : []));
  const taken = actions.flatMap((each) => ('data' in each ? Object.keys(each.data) : []));
  return [
    ...(new Set(inputs).size < inputs.length ? ['two inputs have the same id'] : []),
    ...inputs
      .filter((each) => taken.includes(each))
      .map((each) => `input ${each} hides what the button sends`),
    ...body.flatMap((each) => ('text' in each ? badMarkdown(each.text) : [])),
  ];
}

/** Cards in Teams know bold, italic, lists and links. */
function badMarkdown(words: string): readonly string[] {
  const marks: readonly (readonly [string, RegExp])[] = [
    ['a heading', /^#{1,6} /m],
    ['a table', /^\|.*\|$/m],
    ['a code block', /^```/m],
    ['HTML', /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/i],
    ['an image', /!\[[^\]]*\]\(/],
  ];
  // Between back quotes everything is shown as it is.
  const read = words.replace(/`[^`\n]*`/g, '');
  return marks.flatMap(([name, pattern]) =>
    pattern.test(read) ? [`${name} in "${words.slice(0, 60)}"`] : [],
  );
}
