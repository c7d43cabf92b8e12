import type { Language } from '../../../knowledge/language.ts';
import type { Clock } from '../../clock.ts';
import type { AgentStore } from '../../desk/agents.ts';
import type { ArticleDesk } from '../../learning/articleDesk.ts';
import type { ArticleStore } from '../../learning/articleVersions.ts';
import type { LiveKnowledge } from '../../learning/liveKnowledge.ts';
import type { MissReader } from '../../learning/missReader.ts';
import type { Log } from '../../log.ts';

/** What the knowledge area of the console needs from the rest of the product. */
export interface KnowledgeDeps {
  readonly live: LiveKnowledge;
  readonly articleDesk: ArticleDesk;
  readonly articles: ArticleStore;
  readonly misses: MissReader;
  readonly agents: AgentStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string;
  readonly deskName: string;
  readonly defaultLanguage: Language;
  readonly signInPath: string | null;
}
