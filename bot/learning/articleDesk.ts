import { type Language, languages } from '../../knowledge/language.ts';
import type { KnowsLink } from '../../knowledge/links.ts';
import type { Clock } from '../clock.ts';
import type { DeskAgent } from '../desk/agents.ts';
import type { Signals } from '../store/signals.ts';
import type { ArticleChange } from './articleChange.ts';
import { shelfKey, type VersionFault } from './articleSources.ts';
import type { ArticleStore, ArticleTexts, ArticleVersion, VersionRefusal } from './articleVersions.ts';
import type { ChatQuestion } from './chatOutcome.ts';
import { deskCheck } from './deskCheck.ts';
import type { EffectMeter, Measured } from './effectMeter.ts';
import { isAnswered } from './isAnswered.ts';
import type { LiveKnowledge } from './liveKnowledge.ts';
import type { MissStore } from './misses.ts';
import type { MissReader } from './missReader.ts';
import { checkTexts, type Proposal, propose } from './proposal.ts';
import { questionsToAsk } from './questionsToAsk.ts';
import { isSame, returnsTo } from './returnsTo.ts';

type Asked = Pick<ChatQuestion, 'text' | 'language'>;
type Faulty = { readonly faults: readonly VersionFault[] };

/** An article is live; so many questions it was written for the bot still does not answer with it. */
type WentLive = { readonly stillOpen: number };

/** Everything agents do to the knowledge base; what goes live does so in all processes at once. */
export interface ArticleDesk {
  /** What a change would do, before anything is saved. `group` is a missed question it is made for. */
  preview(
    change: ArticleChange,
    group: number | null,
  ): Promise<Faulty | { readonly proposal: Proposal; readonly measured: Measured }>;
  /** Keeps a change as a draft. */
  save(change: ArticleChange, group: number | null, agent: DeskAgent): Promise<Faulty | ArticleVersion>;
  /** What a draft would do as things stand now. */
  measureDraft(id: number): Promise<Faulty | Measured | 'unknown'>;
  /** `own` when the agent wrote it and may not approve that. */
  approve(id: number, agent: DeskAgent): Promise<Faulty | WentLive | VersionRefusal | 'own'>;
  discard(id: number, agent: DeskAgent): Promise<ArticleVersion | VersionRefusal>;
  /**
   * Brings an earlier version back, 0 = the files: at once by an agent who may approve alone, else as a draft that a
   * colleague approves, like any change.
   */
  rollBack(
    article: string,
    to: number,
    agent: DeskAgent,
  ): Promise<'done' | 'unknown' | { readonly draft: number }>;
  /** Somebody looks at questions in a language and will want to know what a change of its articles does. */
  prepare(language: Language): void;
  dismiss(group: number, isDismissed: boolean): Promise<'done' | 'unknown'>;
}

interface ArticleDeskOptions {
  readonly live: LiveKnowledge;
  readonly articles: ArticleStore;
  readonly misses: MissStore;
  readonly reader: MissReader;
  readonly meter: EffectMeter;
  readonly signals: Signals;
  readonly clock: Clock;
  /** Addresses that articles may point to besides their own sources. */
  readonly knowsLink: KnowsLink;
}

const mostKnown = 1000;

/** The desk's work on articles over what is served, stored and missed. */
export function createArticleDesk(options: ArticleDeskOptions): ArticleDesk {
  const { live, articles, misses, reader, meter, signals, clock, knowsLink } = options;

  const checkedBy = () => ({ shelf: live.shelf(), check: deskCheck(knowsLink, clock()) });

  async function workOut(change: ArticleChange): Promise<{ proposal: Proposal; base: number }> {
    const versions = await articles.versions(change.article);
    const now = versions.find(({ state }) => state === 'approved');
    const held = now?.texts ?? {};
    return { proposal: propose(change, { ...checkedBy(), held }), base: now?.number ?? 0 };
  }

  async function measure(
    { article, changed }: Pick<Proposal, 'article' | 'changed'>,
    missed: readonly Asked[],
  ): Promise<Measured> {
    const known = await misses.known(mostKnown);
    const ofGroup = new Set(missed.map(({ text }) => text));
    const articlesChanged = changed.map((each) => each.article);
    const { knowledge } = live;
    return meter.measure({
      changed: articlesChanged,
      known: known.filter(({ text }) => !ofGroup.has(text)),
      asked: questionsToAsk({ changed: articlesChanged, shelf: live.shelf(), knowledge, missed, article }),
    });
  }

  async function questionsOf(group: number | null): Promise<readonly Asked[]> {
    const facts = group === null ? null : await reader.group(group, clock());
    return facts ? facts.wordings.map(({ text }) => ({ text, language: facts.language })) : [];
  }

  /** Counts as dealt with what the bot answers now; the rest of the group, so many, stays in the list. */
  async function fileAnswered({ id, article, misses: [first] }: ArticleVersion): Promise<number> {
    const group = first === undefined ? null : await reader.group(first, clock());
    const open = group?.open ?? [];
    const answered = open.filter((miss) => isAnswered(live, miss, article));
    await misses.handle(
      answered.map((miss) => miss.id),
      id,
    );
    return open.length - answered.length;
  }

  function inFiles(article: string): ArticleTexts {
    const texts = languages.flatMap((language) => {
      const file = live.files().get(shelfKey(language, article));
      return file ? [[language, file.text] as const] : [];
    });
    return Object.fromEntries(texts);
  }

  /** A draft with the texts of an earlier version; the one that waits already, when there is one. */
  async function draftReturn(
    article: string,
    to: number,
    agent: DeskAgent,
  ): Promise<'unknown' | { readonly draft: number }> {
    const versions = await articles.versions(article);
    const approved = versions.filter(({ state }) => state === 'approved');
    const base = approved[0]?.number ?? 0;
    const texts = to === 0 ? {} : approved.find(({ number }) => number === to)?.texts;
    if (!texts || to >= base) return 'unknown';
    const waits = versions.find((each) => {
      return each.state === 'draft' && each.base === base && isSame(each.texts, texts);
    });
    if (waits) return { draft: waits.id };
    const draft = { article, texts, base, misses: [], authorId: agent.id };
    return { draft: (await articles.addDraft(draft, clock())).id };
  }

  async function goLive(): Promise<void> {
    signals.publish({ kind: 'knowledge' });
    await live.reload();
  }

  return {
    async preview(change, group) {
      const { proposal } = await workOut(change);
      if (proposal.faults.length > 0) return { faults: proposal.faults };
      return { proposal, measured: await measure(proposal, await questionsOf(group)) };
    },

    async save(change, group, agent) {
      const { proposal, base } = await workOut(change);
      const { article, texts, faults } = proposal;
      if (faults.length > 0) return { faults };
      const answered = group === null ? null : await reader.group(group, clock());
      const draft = {
        article,
        texts,
        base,
        misses: answered?.open.map((miss) => miss.id) ?? [],
        authorId: agent.id,
      };
      return articles.addDraft(draft, clock());
    },

    async measureDraft(id) {
      const draft = await articles.find(id);
      if (!draft) return 'unknown';
      const isReturn = returnsTo(draft, await articles.versions(draft.article)) !== null;
      const texts = isReturn ? { ...inFiles(draft.article), ...draft.texts } : draft.texts;
      const { changed, faults } = checkTexts({ article: draft.article, texts }, checkedBy());
      if (faults.length > 0 && !isReturn) return { faults };
      const [first] = draft.misses;
      return measure({ article: draft.article, changed }, await questionsOf(first ?? null));
    },

    async approve(id, agent) {
      const draft = await articles.find(id);
      if (!draft) return 'unknown';
      if (draft.author?.id === agent.id && !agent.mayApprove) return 'own';
      const to = returnsTo(draft, await articles.versions(draft.article));
      const { faults } = checkTexts(draft, checkedBy());
      if (faults.length > 0 && draft.state === 'draft' && to === null) return { faults };
      const approved = await articles.approve(id, agent.id, clock());
      if (typeof approved === 'string') return approved;
      if (to !== null) {
        await articles.rollBack(draft.article, to, agent.id, clock());
        await goLive();
        return { stillOpen: 0 };
      }
      await goLive();
      return { stillOpen: await fileAnswered(approved) };
    },

    prepare: meter.prepare,

    discard: (id, agent) => articles.discard(id, agent.id, clock()),

    async rollBack(article, to, agent) {
      if (!agent.mayApprove) return draftReturn(article, to, agent);
      const done = await articles.rollBack(article, to, agent.id, clock());
      if (done === 'done') await goLive();
      return done;
    },

    async dismiss(group, isDismissed) {
      const facts = await reader.group(group, clock());
      if (!facts) return 'unknown';
      await misses.mark(facts.all, isDismissed ? 'dismissed' : 'open');
      return 'done';
    },
  };
}
