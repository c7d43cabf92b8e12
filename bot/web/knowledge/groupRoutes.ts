import type { Server } from 'restify';
import { z } from 'zod';
import { chatOutcome } from '../../learning/chatOutcome.ts';
import type { DeskGate } from '../desk/deskGate.ts';
import { HttpError } from '../httpError.ts';
import { readJson } from '../readBody.ts';
import { route, sendJson } from '../server.ts';
import { type TitledArticle, titleOf } from './articleView.ts';
import type { KnowledgeDeps } from './knowledgeDeps.ts';
import { idIn, languageIn } from './requestParts.ts';

const mostGroups = 300;
const mostNear = 3;
const dismissal = z.object({ isDismissed: z.boolean() });

/** What the bot missed, in groups. */
export function mountGroupRoutes(server: Server, deps: KnowledgeDeps, gate: DeskGate): void {
  const { misses, articles, articleDesk, live, clock, log } = deps;

  const overview = route(log, async (request, response) => {
    await gate.enter(request);
    const language = languageIn(request, deps);
    const groups = await misses.groups(clock());
    const written = await articles.live();
    const drafts = (await articles.drafts()).map(({ id, article, author, createdAt }) => {
      return { id, article: titleOf(live, article, language), author, createdAt };
    });
    sendJson(response, 200, {
      now: clock(),
      groups: groups.filter(({ state }) => state === 'open').slice(0, mostGroups),
      closed: groups.filter(({ state }) => state !== 'open').slice(0, mostGroups),
      drafts,
      written: written.map(({ article, number }) => ({ ...titleOf(live, article, language), number })),
    });
  });
  server.get('/api/desk/knowledge', overview);

  const group = route(log, async (request, response) => {
    await gate.enter(request);
    const facts = await misses.group(idIn(request, 'id'), clock());
    if (!facts) throw noSuchGroup();
    const shownIn = languageIn(request, deps);
    const titles = (ids: readonly string[]) => ids.map((id) => titleOf(live, id, shownIn));
    const { language, text } = facts;
    articleDesk.prepare(language);
    const found = live.knowledge.search(text, { language, cloud: null });
    const near: TitledArticle[] = found.hits
      .slice(0, mostNear)
      .map(({ article }) => titleOf(live, article.id, shownIn));
    const today = chatOutcome(live.knowledge, { text, language, cloud: null });
    const wordings = facts.wordings.map((wording) => ({
      ...wording,
      shown: titles(wording.shown),
      chosen: titles(wording.chosen),
      solvedBy: titles(wording.solvedBy),
    }));
    sendJson(response, 200, {
      now: clock(),
      ...facts,
      wordings,
      near,
      today: { ...today, articles: titles(today.articles) },
    });
  });
  server.get('/api/desk/knowledge/groups/:id', group);

  const dismiss = route(log, async (request, response) => {
    await gate.enterToChange(request);
    const { isDismissed } = await readJson(request, dismissal);
    const done = await articleDesk.dismiss(idIn(request, 'id'), isDismissed);
    if (done === 'unknown') throw noSuchGroup();
    sendJson(response, 200, {});
  });
  server.post('/api/desk/knowledge/groups/:id/dismiss', dismiss);
}

function noSuchGroup(): HttpError {
  return new HttpError(404, 'NoSuchGroup', 'These questions are not kept any more.');
}
