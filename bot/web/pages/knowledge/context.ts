import type { Language } from '../../../../knowledge/language.ts';
import type { ConsoleTexts } from '../console/texts/texts.ts';
import type { KnowledgeApi } from './api.ts';
import type { Session } from './data.ts';
import type { KnowledgeTexts } from './texts/texts.ts';

/** What every view of the area works with; made anew when the language changes. */
export interface AreaContext {
  readonly api: KnowledgeApi;
  readonly session: Session;
  readonly texts: KnowledgeTexts;
  readonly desk: ConsoleTexts;
  readonly language: Language;
  /** Goes to another view by its address, such as `group-12`; null is the list alone. */
  goTo(place: string | null): void;
  /** Short news in a corner. */
  tell(text: string): void;
  /**
   * Runs something that may be refused; tells when it was, and answers null then. Refusals told before go when somebody
   * asked for it (`isAsked`, true unless told otherwise) and it worked.
   */
  attempt<Result>(work: () => Promise<Result>, isAsked?: boolean): Promise<Result | null>;
  /** The same for something that has no answer; true when it was done. */
  carryOut(work: () => Promise<void>): Promise<boolean>;
  /** Reads the list again. */
  refresh(): void;
}
