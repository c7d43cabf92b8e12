import type { ArticleDesk } from '../../learning/articleDesk.ts';
import type { ArticleStore } from '../../learning/articleVersions.ts';
import type { LiveKnowledge } from '../../learning/liveKnowledge.ts';
import type { MissReader } from '../../learning/missReader.ts';
import type { DeskDeps } from '../desk/deskDeps.ts';

/** What the knowledge area of the console needs from the rest of the product. */
export interface KnowledgeDeps
  extends Pick<
    DeskDeps,
    'agents' | 'clock' | 'log' | 'publicUrl' | 'deskName' | 'defaultLanguage' | 'signInPath'
  > {
  readonly live: LiveKnowledge;
  readonly articleDesk: ArticleDesk;
  readonly articles: ArticleStore;
  readonly misses: MissReader;
}
