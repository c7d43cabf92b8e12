import type { articleKinds, categories } from '../../../../../knowledge/article.ts';
import type { FaultAbout } from '../../../../../knowledge/faultAbout.ts';
import type { Language } from '../../../../../knowledge/language.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { zh } from './zh.ts';

/** What the knowledge area says to agents. */
export interface KnowledgeTexts {
  readonly title: string;
  readonly list: {
    readonly label: string;
    readonly find: string;
    readonly findHint: string;
    readonly nothingFound: string;
    readonly newArticle: string;
    readonly open: string;
    readonly openEmpty: string;
    readonly drafts: string;
    readonly draftsEmpty: string;
    readonly written: string;
    readonly writtenEmpty: string;
    readonly closed: string;
    readonly closedEmpty: string;
    readonly times: (count: number) => string;
    readonly trend: (lately: number, before: number) => string;
    readonly draftBy: (author: string) => string;
    readonly version: (number: number) => string;
    readonly imported: string;
  };
  readonly choose: string;
  readonly chooseHint: string;
  readonly back: string;
  readonly loading: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly states: Readonly<Record<'open' | 'handled' | 'dismissed', string>>;
  readonly group: {
    readonly asked: (count: number, language: string) => string;
    readonly wordings: string;
    /** Before what the bot does with the question now. */
    readonly today: string;
    readonly outcomes: Readonly<Record<'no-answer' | 'not-helpful' | 'choice', string>>;
    readonly shown: string;
    readonly chosen: string;
    readonly solvedBy: string;
    readonly ticket: (number: number, state: string) => string;
    readonly add: string;
    readonly draft: string;
    readonly dismiss: string;
    readonly restore: string;
    readonly dismissed: string;
    readonly restored: string;
  };
  readonly add: {
    readonly title: string;
    readonly phrasing: string;
    readonly phrasingHint: string;
    readonly article: string;
    readonly articleHint: string;
    readonly articleMissing: string;
  };
  readonly effect: {
    readonly show: string;
    readonly measuring: string;
    readonly title: string;
    readonly added: string;
    readonly group: (before: number, after: number, asked: number) => string;
    readonly all: (before: number, after: number, asked: number) => string;
    readonly explain: string;
    readonly better: (count: number) => string;
    readonly worse: (count: number) => string;
    readonly none: string;
    /** Said of a question whose articles did not change. */
    readonly elsewhere: string;
    readonly does: (what: 'answer' | 'choices' | 'none' | 'elsewhere', articles: readonly string[]) => string;
    readonly cloudUnknown: string;
    readonly taken: (text: string, article: string) => string;
    readonly oneCloud: (cloud: string, isOffered: boolean) => string;
    readonly onlyOffered: (text: string) => string;
    readonly stillMissed: (text: string) => string;
    readonly talkFirst: (text: string) => string;
    readonly more: (count: number) => string;
    readonly nowhere: string;
    readonly among: (article: string) => string;
    readonly answeredBy: (article: string) => string;
    readonly should: (article: string) => string;
    readonly shouldNot: string;
    readonly change: string;
    readonly save: string;
    readonly saveAndApprove: string;
    readonly saved: string;
    /** `stillOpen`: so many of its questions it does not answer yet. */
    readonly live: (stillOpen: number) => string;
    readonly changedMeanwhile: string;
  };
  readonly faults: {
    readonly title: string;
    readonly say: (about: FaultAbout) => string;
    readonly editIt: string;
  };
  readonly draft: {
    readonly title: string;
    readonly by: (author: string, when: string) => string;
    readonly approve: string;
    readonly discard: string;
    readonly needsOther: string;
    readonly discarded: string;
    readonly decided: string;
  };
  readonly article: {
    readonly edit: string;
    readonly history: string;
    readonly noHistory: string;
    readonly from: Readonly<Record<'product' | 'folder' | 'desk', string>>;
    readonly version: (number: number) => string;
    readonly states: Readonly<Record<'draft' | 'approved' | 'withdrawn', string>>;
    readonly live: string;
    readonly written: (author: string, when: string) => string;
    readonly approved: (agent: string, when: string) => string;
    readonly withdrawn: (agent: string, when: string) => string;
    readonly files: string;
    readonly rollBack: (to: string) => string;
    readonly rollBackTitle: string;
    readonly rollBackExplain: string;
    /** The same for an agent whose changes a colleague approves. */
    readonly rollBackNeedsOther: string;
    readonly rollBackAsk: string;
    readonly rollBackWaits: string;
    readonly cancel: string;
    readonly rolledBack: string;
    readonly missing: string;
    readonly gone: string;
  };
  readonly form: {
    readonly newTitle: string;
    readonly editTitle: string;
    readonly id: string;
    readonly idHint: string;
    readonly shared: string;
    readonly category: string;
    readonly categories: Readonly<Record<(typeof categories)[number], string>>;
    readonly audience: string;
    readonly audiences: Readonly<Record<'admin' | 'user' | 'anyone', string>>;
    readonly cloud: string;
    readonly clouds: Readonly<Record<'both' | 'worldwide' | '21vianet', string>>;
    readonly kind: string;
    readonly kinds: Readonly<Record<(typeof articleKinds)[number], string>>;
    readonly severity: string;
    readonly noSeverity: string;
    readonly related: string;
    readonly relatedHint: string;
    readonly sources: string;
    readonly sourcesHint: string;
    readonly articleTitle: string;
    readonly question: string;
    readonly questionHint: string;
    readonly phrasings: string;
    readonly phrasingsHint: string;
    readonly keywords: string;
    readonly keywordsHint: string;
    readonly body: string;
    readonly bodyHint: string;
    readonly counts: Readonly<
      Record<
        'lines' | 'entries' | 'words' | 'characters',
        (count: { readonly now: number; readonly least: number; readonly most: number }) => string
      >
    >;
    readonly preview: string;
    readonly cancel: string;
  };
  readonly refusals: Readonly<
    Record<
      | 'BadArgument'
      | 'MessageSizeTooBig'
      | 'TooManyRequests'
      | 'Decided'
      | 'Outdated'
      | 'OwnDraft'
      | 'NoSuchGroup'
      | 'NoSuchArticle'
      | 'NoSuchVersion',
      string
    >
  >;
}

/** The area's words by language. */
export const knowledgeTexts: Readonly<Record<Language, KnowledgeTexts>> = { en, hu, zh };
