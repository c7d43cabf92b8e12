import type { CardElement } from './cards/card.ts';

/** One way to answer: a button, its number, or its words. */
export interface Choice {
  /** What the bot understands by it; never shown. */
  readonly answer: string;
  readonly title: string;
  /** Other ways to say the same, compared without accents and letter case. */
  readonly words?: readonly string[];
  /** The one most people will want; it stands out. */
  readonly isMain?: boolean;
}

/** A page to open. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Something the bot says, the same for cards, plain text and speech. */
export interface Reply {
  /** Markdown with everything in it: what is read where no card can be shown, and aloud. */
  readonly text: string;
  /** What the card shows instead of the text. */
  readonly body?: readonly CardElement[];
  readonly choices?: readonly Choice[];
  /** Sends the card's inputs; its title comes before the choices. */
  readonly submit?: Choice;
  readonly links?: readonly Link[];
  /** Ways in that hold at any time, however old the card. */
  readonly shortcuts?: readonly Shortcut[];
}

/** A button that needs no question to be open: it shows an article or starts something. */
export interface Shortcut {
  readonly title: string;
  readonly data: { readonly show: string } | { readonly go: string };
}
