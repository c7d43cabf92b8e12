import type { Activity } from 'botbuilder';
import { wordsFor } from './locales/index.ts';
import { matchChoice } from './matchChoice.ts';
import type { Choice, Reply } from './reply.ts';
import { isOneOf } from './sameWords.ts';
import type { TalkTurn } from './talkTurn.ts';

/** An answer given to an open question: typed, or pressed and filled into its card. */
export interface Said {
  readonly text: string;
  readonly pressed: { readonly answer: string; readonly fields: Readonly<Record<string, unknown>> } | null;
}

/** One thing the bot asks. Its arguments are plain JSON and come back with the stored state. */
export interface Question<Args extends object, Answer> {
  readonly name: string;
  /** What is asked, in the language of the turn. */
  ask(talk: TalkTurn, args: Args): Reply;
  /** The answer, or null when it is none. */
  read(said: Said, talk: TalkTurn, args: Args): Answer | null;
  /** The event that answers it, such as the sign-in it waits for. */
  notice?(activity: Activity, talk: TalkTurn): Answer | null;
  /** Why it asks and how to answer. */
  help(talk: TalkTurn, args: Args): string;
  /** What to say before asking again; a general sentence otherwise. */
  misread?(said: Said, talk: TalkTurn, args: Args): string;
  /** Anything else that is said is a new question, not a wrong answer. */
  readonly isOpen?: boolean;
  /** Keeps what is told beside the answer, or instead of it; a sentence about that, or null when it is nothing. */
  note?(text: string, talk: TalkTurn): string | null;
  /** Taken when the third answer is not understood either, so that nobody is asked for ever. */
  readonly otherwise?: Answer;
  /** After how many answers that are none it is taken; three unless told. */
  readonly tries?: number;
}

/** What was said instead of an answer to an open question. */
export interface SomethingElse {
  readonly ask: string;
}

/** Whether a question ended with something else than its answer. */
export function isSomethingElse(result: unknown): result is SomethingElse {
  return typeof result === 'object' && result !== null && 'ask' in result && typeof result.ask === 'string';
}

/** The choice that was pressed, or typed by number, title or words, or with a yes or no in front. */
export function readChoice(said: Said, choices: readonly Choice[]): Choice | null {
  const { pressed } = said;
  if (pressed) return choices.find((choice) => choice.answer === pressed.answer) ?? null;
  const matched = matchChoice(said.text, choices);
  if (matched || said.text.length > longestYes) return matched;
  const [, first = '', mark = ''] = leadingWord.exec(said.text) ?? [];
  if (otherSense.test(said.text)) return null;
  if (!mark && !isOneOf(first, wordsFor('leading'))) return null;
  const leading = matchChoice(first, choices);
  return leading && plain.includes(leading.answer) ? leading : null;
}

/** Answers that go no further than yes or no: "yes, but change the phone" sends nothing. */
const plain = ['yes', 'no', 'listed', 'not-listed'];

/** The first of several words, and the mark that ends it: "Yes, since yesterday", "No – not yet". */
const leadingWord = /^([\p{L}']+)(\s?[,，.。!！;；]|\s[–-]\s)?\s*(?=[\p{L}\d])/u;
/** "No one can work" is no no, and "ok, not yet" no yes. */
const otherSense =
  /^(?:nem (?:vagy|tud|talal|talál|lat|lát|ert|ért|kap|fer|fér|indul|nyil|nyíl|tolt|tölt|szinkron|frissul|frissül|kuld|küld|erkez|érkez)\p{L}*(?! semmit)|no[ -](?:one|body|longer|idea|clue|way|more|need)\b|(?:sure|ok|okay|yes|yeah|igen|persze|rendben|oké|好|好的|可以|是的?)[\s,，.!！]*(?:but )?(?:not\b|no\b|nem\b|sincs\b|不|没|还没))/iu;

/** "Yes, since yesterday" answers the question; a longer text says more than yes. */
const longestYes = 40;

/** A question with buttons; the answer is the `answer` of the choice. */
export function choiceQuestion<Args extends object>(question: {
  readonly name: string;
  readonly choices: (talk: TalkTurn, args: Args) => readonly Choice[];
  readonly ask: (talk: TalkTurn, args: Args) => Omit<Reply, 'choices'> | string;
  readonly help: (talk: TalkTurn, args: Args) => string;
  readonly read?: (said: Said, talk: TalkTurn, args: Args) => string | null;
  readonly isOpen?: boolean;
  readonly note?: (text: string, talk: TalkTurn) => string | null;
  readonly otherwise?: string;
  readonly tries?: number;
  readonly misread?: (said: Said, talk: TalkTurn, args: Args) => string;
}): Question<Args, string> {
  return {
    name: question.name,
    isOpen: question.isOpen ?? false,
    help: question.help,
    ...(question.misread ? { misread: question.misread } : {}),
    ...(question.note ? { note: question.note } : {}),
    ...(question.otherwise ? { otherwise: question.otherwise } : {}),
    ...(question.tries ? { tries: question.tries } : {}),
    ask(talk, args) {
      const reply = question.ask(talk, args);
      return {
        ...(typeof reply === 'string' ? { text: reply } : reply),
        choices: question.choices(talk, args),
      };
    },
    read: (said, talk, args) =>
      readChoice(said, question.choices(talk, args))?.answer ?? question.read?.(said, talk, args) ?? null,
  };
}
