import type { Language } from '../../knowledge/language.ts';
import type { Purpose, Stage } from './signInRules.ts';

/** A link as a browser brings it. */
export interface Link {
  readonly token: string;
  readonly purpose: Purpose;
  /** The cookie of the browser, or null when it has none. */
  readonly browserSecret: string | null;
}

/** What the page has to know to show a link. */
export interface SignInView {
  readonly stage: Stage;
  readonly email: string | null;
  readonly triesLeft: number;
  readonly isCodeExpired: boolean;
  /** Locale tag of the chat. */
  readonly language: string | null;
}

/** Who asks for a code, and from where. */
export interface CodeRequest {
  /** Lower case, checked to look like an address. */
  readonly email: string;
  readonly clientAddress: string;
  readonly language: Language;
}

/** `refused`: not now, the view of the link says why. */
export type CodeAnswer =
  | { readonly outcome: 'sent' | 'refused' }
  | { readonly outcome: 'wait' | 'too-many'; readonly seconds: number };

/** What came of a code that was typed; `agentId` is null for a user, whose chat goes on. */
export type TryAnswer =
  | { readonly outcome: 'done'; readonly agentId: string | null }
  | { readonly outcome: 'wrong' | 'expired' | 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Proof of identity by a mailed code, outside the chat text. */
export interface SignInFlow {
  look(link: Link): Promise<SignInView>;
  /** The person says that the chat behind a link no browser holds is theirs: from now on only this browser may go on. */
  confirm(link: Link & { readonly browserSecret: string }): Promise<void>;
  /** Answers the same, and as fast, whether the address is known or not; the mail leaves afterwards. */
  askForCode(link: Link, request: CodeRequest): Promise<CodeAnswer>;
  /** The same for an agent, who has no link yet and gets one. */
  beginForAgent(browserSecret: string, request: CodeRequest): Promise<{ token: string; answer: CodeAnswer }>;
  /** Counts the try before it compares. A right code signs the person in once, and the bot hears of it. */
  tryCode(link: Link, code: string): Promise<TryAnswer>;
  /** Resolves when all mails under way are sent. */
  close(): Promise<void>;
}
