import type { ArticleParts } from '../../../../knowledge/articleText.ts';
import type { BodyLengths } from '../../../../knowledge/check/bodySize.ts';
import type { Effect, Judged } from '../../../../knowledge/effect.ts';
import type { Language } from '../../../../knowledge/language.ts';
import type { DiffLine } from '../../../../knowledge/textDiff.ts';
import type { ArticleChange } from '../../../learning/articleChange.ts';
import type { SourcedArticle, VersionFault } from '../../../learning/articleSources.ts';
import type { ArticleVersion, Writer } from '../../../learning/articleVersions.ts';
import type { ChatOutcome } from '../../../learning/chatOutcome.ts';
import type { Measured } from '../../../learning/effectMeter.ts';
import type { GroupSummary, Wording as KeptWording } from '../../../learning/missReader.ts';
import type { TitledArticle } from '../../knowledge/articleView.ts';
import type { Session as ConsoleSession } from '../console/data.ts';
import type { Sent } from '../console/sent.ts';

/** Who is signed in. */
export type Session = Pick<ConsoleSession, 'agent' | 'csrfToken'>;

/** An article by its id, with the title to show. */
export type Titled = TitledArticle;

/** Missed questions that mean the same, as the list shows them. */
export type Group = Sent<GroupSummary>;

/** The list at the left. */
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

/** One way the question was asked, with the articles by title. */
export type Wording = Omit<Sent<KeptWording>, 'shown' | 'chosen' | 'solvedBy'> &
  Readonly<Record<'shown' | 'chosen' | 'solvedBy', readonly Titled[]>>;

/** Everything about one group. */
export interface GroupFacts extends Group {
  readonly now: string;
  readonly wordings: readonly Wording[];
  /** What the bot does with the first wording now; the articles by title. */
  readonly today: { readonly does: ChatOutcome['does']; readonly articles: readonly Titled[] };
  /** What the search finds nearest. */
  readonly near: readonly Titled[];
}

/** An article in one language as the form takes it apart. */
export type Parts = Omit<ArticleParts, 'reviewed'>;

/** What somebody who writes an article chooses from and begins with. */
export interface Choices {
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
  readonly emptyBody: Readonly<Record<Language, string>>;
  /** How long the text of an article may be. */
  readonly lengths: BodyLengths;
}

/** A language's changed lines; null stands for lines left out. */
export interface Changes {
  readonly language: Language;
  readonly lines: readonly (DiffLine | null)[];
}

/** An article as it was written once, with what that changed. */
export type Version = Sent<Omit<ArticleVersion, 'texts' | 'misses' | 'base'>> & {
  readonly changes: readonly Changes[];
};

/** A version that waits for approval. */
export type Draft = Version & {
  readonly title: string;
  readonly mayApprove: boolean;
  /** The earlier version it brings back, 0 = the files; null when it says something new. */
  readonly returnsTo: number | null;
};

/** An article as it is served, with its history. */
export interface ArticleFacts {
  readonly id: string;
  /** Of the live version; 0 = the files. */
  readonly number: number;
  readonly now: readonly {
    readonly language: Language;
    readonly from: SourcedArticle['from'];
    readonly text: string;
    readonly parts: Parts;
  }[];
  readonly versions: readonly Version[];
  readonly choices: Choices;
}

/** One more phrasing, or a whole article. */
export type Change = Sent<ArticleChange>;

/** What has to be mended before a change can be saved. */
export type Fault = Pick<VersionFault, 'language' | 'says' | 'mend' | 'about'>;

/** Questions whose answers a change moves. */
export type Moved = Effect['better'];

/** What the bot does with a question that begins a chat. */
export type ChatDoes = ChatOutcome;

/** A question a change is made for, with what the bot does before and after it. */
export type Asked = Measured['asked'][number];

/** What came of one question. */
export type Judgement = Judged;

/** What a change would do; faults when it cannot be made. */
export interface Preview {
  readonly faults: readonly Fault[];
  readonly measured?: Measured;
  readonly changes?: readonly Changes[];
}
