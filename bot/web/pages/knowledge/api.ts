import { createRequests } from '../console/requests.ts';
import type {
  ArticleFacts,
  Change,
  Choices,
  Draft,
  Fault,
  GroupFacts,
  Overview,
  Preview,
  Session,
  Titled,
} from './data.ts';

/** Everything the knowledge area asks the server. Throws Refused. */
export interface KnowledgeApi {
  readonly session: () => Promise<Session>;
  readonly signOut: () => Promise<void>;
  readonly overview: () => Promise<Overview>;
  readonly group: (id: number) => Promise<GroupFacts>;
  readonly dismiss: (id: number, isDismissed: boolean) => Promise<void>;
  /** Articles by words as typed in a language. */
  readonly find: (text: string, language: string) => Promise<readonly Titled[]>;
  readonly article: (id: string) => Promise<ArticleFacts>;
  readonly choices: () => Promise<Choices>;
  readonly draft: (id: number) => Promise<Draft>;
  /** What a change would do; faults when it cannot be made. */
  readonly effect: (change: Change, group: number | null) => Promise<Preview>;
  readonly draftEffect: (id: number) => Promise<Preview>;
  readonly save: (
    change: Change,
    group: number | null,
  ) => Promise<{ readonly faults: readonly Fault[]; readonly id?: number }>;
  /** `stillOpen`: so many of its questions the bot still does not answer with it. */
  readonly approve: (
    id: number,
  ) => Promise<{ readonly faults: readonly Fault[]; readonly stillOpen: number }>;
  readonly discard: (id: number) => Promise<void>;
  /** The draft that a colleague has to approve first; null when it was done at once. */
  readonly rollBack: (article: string, to: number) => Promise<{ readonly draft: number | null }>;
}

const deadlineMs = 40_000;

/** The requests of the knowledge area, in the language chosen now. */
export function createKnowledgeApi(language: () => string): KnowledgeApi {
  const { ask, post, remember } = createRequests(deadlineMs);
  const inLanguage = (path: string) => ask(`${path}?language=${language()}`);

  return {
    session: async () => remember(await ask('session')),
    async signOut() {
      await post('sign-out');
    },
    overview: () => inLanguage('knowledge'),
    group: (id) => inLanguage(`knowledge/groups/${id}`),
    async dismiss(id, isDismissed) {
      await post(`knowledge/groups/${id}/dismiss`, { isDismissed });
    },
    async find(text, of) {
      const query = new URLSearchParams({ text, in: of, language: language() });
      return (await ask(`knowledge/articles?${query}`)).found;
    },
    article: (id) => inLanguage(`knowledge/articles/${encodeURIComponent(id)}`),
    choices: () => ask('knowledge/choices'),
    draft: (id) => inLanguage(`knowledge/versions/${id}`),
    effect: (change, group) => post('knowledge/effect', { change, group }),
    draftEffect: (id) => post(`knowledge/versions/${id}/effect`),
    save: (change, group) => post('knowledge/drafts', { change, group }),
    approve: (id) => post(`knowledge/versions/${id}/approve`),
    async discard(id) {
      await post(`knowledge/versions/${id}/discard`);
    },
    rollBack: (article, to) => post(`knowledge/articles/${encodeURIComponent(article)}/roll-back`, { to }),
  };
}
