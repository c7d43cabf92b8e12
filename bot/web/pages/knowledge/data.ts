import type { Effect, Judged } from '../../../../knowledge/effect.ts';
import type { Language } from '../../../../knowledge/language.ts';
import type { DiffLine } from '../../../../knowledge/textDiff.ts';

export interface Session {
  readonly agent: { readonly id: string; readonly name: string; readonly mayApprove: boolean };
  readonly csrfToken: string;
}

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface Writer {
  readonly id: string;
  readonly name: string;
}

export interface Group {
  readonly id: number;
  readonly language: Language;
  readonly text: string;
  readonly state: 'open' | 'handled' | 'dismissed';
  readonly count: number;
  readonly lately: number;
  readonly before: number;
  readonly lastAt: string;
}

export interface Overview {
  readonly now: string;
  readonly groups: readonly Group[];
  readonly closed: readonly Group[];
  readonly drafts: readonly {
    readonly id: number;
    readonly article: Titled;
    readonly author: Writer | null;
    readonly createdAt: string;
  }[];
  readonly written: readonly (Titled & { readonly number: number })[];
}

export interface Wording {
  readonly text: string;
  readonly count: number;
  readonly lastAt: string;
  readonly outcomes: readonly ('no-answer' | 'not-helpful' | 'choice')[];
  readonly shown: readonly Titled[];
  readonly chosen: readonly Titled[];
  readonly solvedBy: readonly Titled[];
  readonly tickets: readonly {
    readonly number: number;
    readonly state: 'waiting' | 'active' | 'resolved' | 'withdrawn';
  }[];
}

export interface GroupFacts extends Group {
  readonly now: string;
  readonly wordings: readonly Wording[];
  /** What the search finds nearest. */
  readonly near: readonly Titled[];
}

export interface Parts {
  readonly title: string;
  readonly question: string;
  readonly phrasings: readonly string[];
  readonly keywords: readonly string[];
  readonly category: string;
  readonly audience: string;
  readonly cloud: string;
  readonly kind: string;
  readonly severity: string | null;
  readonly related: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string; readonly date: string }[];
  readonly body: string;
}

export interface Choices {
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
}

/** A language's changed lines; null stands for lines left out. */
export interface Changes {
  readonly language: Language;
  readonly lines: readonly (DiffLine | null)[];
}

export interface Version {
  readonly id: number;
  readonly article: string;
  readonly number: number;
  readonly state: 'draft' | 'approved' | 'withdrawn';
  readonly author: Writer | null;
  readonly createdAt: string;
  readonly approvedBy: Writer | null;
  readonly approvedAt: string | null;
  readonly withdrawnBy: Writer | null;
  readonly withdrawnAt: string | null;
  readonly changes: readonly Changes[];
}

export interface Draft extends Version {
  readonly title: string;
  readonly mayApprove: boolean;
}

export interface ArticleFacts {
  readonly id: string;
  /** Of the live version; 0 = the files. */
  readonly number: number;
  readonly inFiles: boolean;
  readonly now: readonly {
    readonly language: Language;
    readonly from: 'product' | 'folder' | 'desk';
    readonly text: string;
    readonly parts: Parts;
  }[];
  readonly versions: readonly Version[];
  readonly choices: Choices;
}

export type Change =
  | {
      readonly kind: 'phrasing';
      readonly article: string;
      readonly language: Language;
      readonly phrasing: string;
    }
  | { readonly kind: 'article'; readonly article: string; readonly parts: Partial<Record<Language, Parts>> };

export interface Fault {
  readonly language: Language;
  readonly line: number;
  readonly says: string;
  readonly mend: string;
}

export interface Measured {
  readonly all: Effect;
  readonly group: Effect;
  readonly added: Effect;
}

export type Judgement = Judged;

export interface Preview {
  readonly faults: readonly Fault[];
  readonly measured?: Measured;
  readonly changes?: readonly Changes[];
}
