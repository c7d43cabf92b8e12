import type { Server } from 'restify';
import { consolePage } from '../pages/console/page.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { route, sendPage } from '../server.ts';
import { mountChangeRoutes } from './changeRoutes.ts';
import { createDeskCookie } from './deskCookie.ts';
import type { DeskDeps } from './deskDeps.ts';
import { createDeskGate } from './deskGate.ts';
import { createDeskLive } from './deskLive.ts';
import { mountReadRoutes } from './readRoutes.ts';
import { mountSessionRoutes } from './sessionRoutes.ts';

/** The console page and everything it asks for. `close` ends its live connections. */
export function mountDesk(server: Server, deps: DeskDeps): { close(): void } {
  const cookie = createDeskCookie(deps.publicUrl);
  const gate = createDeskGate(deps, cookie);
  const live = createDeskLive(deps);

  const page = route(deps.log, async (request, response) => {
    const language = preferredLanguage(request, deps.defaultLanguage);
    const { deskName, signInPath } = deps;
    sendPage(response, (nonce) => consolePage({ area: 'console', deskName, signInPath, language, nonce }));
  });
  server.get('/console', page);

  mountSessionRoutes(server, deps, { cookie, gate, live });
  mountReadRoutes(server, deps, gate);
  mountChangeRoutes(server, deps, gate);
  live.mount(server, gate);
  return { close: () => live.close() };
}
