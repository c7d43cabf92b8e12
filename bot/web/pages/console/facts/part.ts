import type { Facts } from '../data.ts';
import type { ConsoleTexts } from '../texts/texts.ts';

/** How the facts of a ticket are shown. */
export interface Showing {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  /** The server's time, in milliseconds. */
  readonly now: number;
  /** Opens another ticket. */
  readonly onSelect: (number: number) => void;
}

/** One section of the facts; null where there is nothing to say. */
export type Part = (facts: Facts, showing: Showing) => HTMLElement | null;
