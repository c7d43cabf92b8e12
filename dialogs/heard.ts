import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import { removedMark } from './secretWords.ts';

const id = z.string().max(120);
const pressed = z.looseObject({ step: id.nullable(), answer: id });
const shows = z.looseObject({ show: id });
const goes = z.looseObject({ go: id });

/** A message as the talk understands it, whichever way it was given. */
export interface Heard {
  /** Typed text, trimmed; empty for buttons and for stickers. */
  readonly text: string;
  /** A button or form of a question: which question, which answer, and what was typed into the card. */
  readonly pressed: {
    readonly step: string | null;
    readonly answer: string;
    readonly fields: Readonly<Record<string, unknown>>;
  } | null;
  /** A button that holds at any time: an article to show, or where to go. */
  readonly show: string | null;
  readonly go: string | null;
  /** A code or password was taken out of the text. */
  readonly hadSecret: boolean;
  readonly wasCut: boolean;
}

/** Longer messages are read up to here. */
export const mostRead = 4_000;

/** What was said in an activity; null when it is no message. */
export function hear(activity: Activity): Heard | null {
  if (activity.type !== ActivityTypes.Message) return null;
  const { value } = activity;
  const button = pressed.safeParse(value);
  const show = shows.safeParse(value);
  const go = goes.safeParse(value);
  const isButton = button.success || show.success || go.success;
  const text = isButton ? '' : (activity.text ?? '').trim();
  return {
    text: text.slice(0, mostRead),
    pressed: button.success
      ? { step: button.data.step, answer: button.data.answer, fields: button.data }
      : null,
    show: show.success ? show.data.show : null,
    go: go.success ? go.data.go : null,
    hadSecret: text.includes(removedMark),
    wasCut: text.length > mostRead,
  };
}
