import type { Server } from 'restify';
import { createDeskCookie } from '../desk/deskCookie.ts';
import { createDeskGate } from '../desk/deskGate.ts';
import { consolePage } from '../pages/console/page.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { route, sendPage } from '../server.ts';
import { mountArticleRoutes } from './articleRoutes.ts';
import { mountGroupRoutes } from './groupRoutes.ts';
import type { KnowledgeDeps } from './knowledgeDeps.ts';

/** The console's second area: what the bot missed, and the articles that answer it. */
export function mountKnowledge(server: Server, deps: KnowledgeDeps): void {
  const gate = createDeskGate(deps, createDeskCookie(deps.publicUrl));
  const page = route(deps.log, async (request, response) => {
    const language = preferredLanguage(request, deps.defaultLanguage);
    const { deskName, signInPath } = deps;
    sendPage(response, (nonce) => consolePage({ area: 'knowledge', deskName, signInPath, language, nonce }));
  });
  server.get('/console/knowledge', page);
  mountGroupRoutes(server, deps, gate);
  mountArticleRoutes(server, deps, gate);
}
