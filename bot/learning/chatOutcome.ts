import { emptyProfile } from '../../dialogs/profile.ts';
import { chooseRoute } from '../../dialogs/route.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import type { KnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import type { Language } from '../../knowledge/language.ts';

/** What the bot does with a question that begins a chat. */
export interface ChatOutcome {
  /** `elsewhere`: the talk deals with it before articles are looked at, such as a question whether a service is down. */
  readonly does: 'answer' | 'choices' | 'none' | 'elsewhere';
  /** Ids of the articles, best first. */
  readonly articles: readonly string[];
}

/** A question as it was asked. */
export interface ChatQuestion {
  readonly text: string;
  readonly language: Language;
  /** null while the bot does not know where somebody's organization is. */
  readonly cloud: Cloud | null;
}

const mostChoices = 3;

/** Asks the bot, as far as that needs no person. */
export function chatOutcome(knowledge: KnowledgeBase, { text, language, cloud }: ChatQuestion): ChatOutcome {
  const route = chooseRoute({ knowledge, language, cloud, profile: emptyProfile }, text);
  if (route.to !== 'answer') return { does: 'elsewhere', articles: [] };
  const { mode, articles } = route.found;
  if (mode === 'nothing') return { does: 'none', articles: [] };
  return { does: mode, articles: articles.slice(0, mode === 'answer' ? 1 : mostChoices) };
}
