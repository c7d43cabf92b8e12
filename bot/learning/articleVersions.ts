import type { Language } from '../../knowledge/language.ts';

/** Whole Markdown files by language. */
export type ArticleTexts = Readonly<Partial<Record<Language, string>>>;

/** An article as somebody at this desk wrote it, at one point of its history. */
export interface ArticleVersion {
  readonly id: number;
  readonly article: string;
  /** Counts from 1 in each article. */
  readonly number: number;
  readonly state: 'draft' | 'approved' | 'withdrawn';
  /** A language that is not here is served from the files. */
  readonly texts: ArticleTexts;
  /** Number of the version that was live when it was written; 0 = the files. */
  readonly base: number;
  /** Ids of the missed questions it was written for. */
  readonly misses: readonly number[];
  /** Who wrote it; null when it was imported at the command line. */
  readonly author: Writer | null;
  readonly createdAt: Date;
  readonly approvedBy: Writer | null;
  readonly approvedAt: Date | null;
  readonly withdrawnBy: Writer | null;
  readonly withdrawnAt: Date | null;
}

/** An agent as far as a history names one. */
export interface Writer {
  readonly id: string;
  readonly name: string;
}

/** A version about to be kept. */
export interface NewVersion {
  readonly article: string;
  readonly texts: ArticleTexts;
  readonly base: number;
  readonly misses: readonly number[];
  readonly authorId: string;
}

/** Why a version did not go live: it is not there, it was decided before, or the article has changed since. */
export type VersionRefusal = 'unknown' | 'over' | 'outdated';

/** The articles written at this desk, with their history. The approved version with the highest number is live. */
export interface ArticleStore {
  live(): Promise<readonly ArticleVersion[]>;
  drafts(): Promise<readonly ArticleVersion[]>;
  /** Of one article, newest first. */
  versions(article: string): Promise<readonly ArticleVersion[]>;
  find(id: number): Promise<ArticleVersion | null>;
  addDraft(draft: NewVersion, now: Date): Promise<ArticleVersion>;
  /** Lets a draft go live. */
  approve(id: number, agentId: string, now: Date): Promise<ArticleVersion | VersionRefusal>;
  discard(id: number, agentId: string, now: Date): Promise<ArticleVersion | VersionRefusal>;
  /** Withdraws what was approved after version `to` (0 = all), so that it is live again. */
  rollBack(article: string, to: number, agentId: string, now: Date): Promise<'done' | 'unknown'>;
  /** Adds a version that is live at once; null when the live one says the same. */
  importLive(article: string, texts: ArticleTexts, now: Date): Promise<ArticleVersion | null>;
}
