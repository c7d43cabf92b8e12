import { z } from 'zod';
import { filePathOf } from '../fileAddress.ts';
import { cardWords } from './cardWords.ts';
import { plainText } from './plainText.ts';

/** One thing said in a conversation, as text to show to an agent: never markup, never a link that signs somebody in. */
export interface TranscriptEntry {
  readonly sequence: number;
  readonly at: string;
  /** `desk`: who came and went. */
  readonly by: 'user' | 'bot' | 'agent' | 'desk';
  /** The agent's name, or empty. */
  readonly name: string;
  readonly text: string;
  /** The words of cards, a line each. */
  readonly card: readonly string[];
  /** The titles of the buttons that were offered. */
  readonly choices: readonly string[];
  /** The person pressed a button or sent a form. */
  readonly isForm: boolean;
  readonly files: readonly TranscriptFile[];
}

interface TranscriptFile {
  readonly name: string;
  readonly contentType: string;
  /** Path of one of our own uploads; null for a file that is kept elsewhere. */
  readonly path: string | null;
}

const activity = z.object({
  type: z.string(),
  timestamp: z.string().catch(''),
  from: z.object({ name: z.string().catch('') }).catch({ name: '' }),
  text: z.string().catch(''),
  textFormat: z.string().optional().catch(undefined),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).catch([]),
  channelData: z
    .object({ desk: z.object({ by: z.string(), text: z.string().optional() }).optional() })
    .catch({})
    .optional(),
});

const attachment = z.object({
  contentType: z.string().catch(''),
  contentUrl: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  content: z.unknown().optional(),
});

/** What an agent reads of a log entry, or null when it holds nothing to read. */
export function transcriptEntry(entry: {
  readonly sequence: number;
  readonly author: 'user' | 'bot' | 'agent';
  readonly activity: unknown;
}): TranscriptEntry | null {
  const parsed = activity.safeParse(entry.activity);
  if (!parsed.success || parsed.data.type !== 'message') return null;
  const said = parsed.data;
  const attached = said.attachments.flatMap((each) => attachment.safeParse(each).data ?? []);
  const cards = attached.flatMap((each) => (each.content === undefined ? [] : cardWords(each.content)));
  const isForm =
    entry.author === 'user' && said.text === '' && said.value !== undefined && said.value !== null;
  const shown: TranscriptEntry = {
    sequence: entry.sequence,
    at: said.timestamp,
    by: entry.author === 'bot' && said.channelData?.desk?.by === 'desk' ? 'desk' : entry.author,
    name: entry.author === 'agent' ? said.from.name : '',
    text: wordsOf(entry.author, said),
    card: cards.flatMap((card) => card.lines.map(plainText)),
    choices: cards.flatMap((card) => card.choices),
    isForm,
    files: attached.flatMap((each) => {
      if (each.contentUrl === undefined) return [];
      return [{ name: each.name ?? '', contentType: each.contentType, path: filePathOf(each.contentUrl) }];
    }),
  };
  const parts = shown.card.length + shown.choices.length + shown.files.length;
  return shown.text === '' && parts === 0 && !isForm ? null : shown;
}

/** What was typed; the bot's Markdown without its marks. */
function wordsOf(author: 'user' | 'bot' | 'agent', said: z.infer<typeof activity>): string {
  if (author === 'agent') return said.channelData?.desk?.text ?? said.text;
  return author === 'bot' && said.textFormat !== 'plain' ? plainText(said.text) : said.text;
}
