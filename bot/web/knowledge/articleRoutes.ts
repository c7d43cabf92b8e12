import type { Request, Server } from 'restify';
import { z } from 'zod';
import { articleKinds, categories } from '../../../knowledge/article.ts';
import { bodyLengths } from '../../../knowledge/check/bodySize.ts';
import { languages } from '../../../knowledge/language.ts';
import { articleChange } from '../../learning/articleChange.ts';
import { shelfKey } from '../../learning/articleSources.ts';
import type { VersionRefusal } from '../../learning/articleVersions.ts';
import { returnsTo } from '../../learning/returnsTo.ts';
import type { DeskGate } from '../desk/deskGate.ts';
import { HttpError } from '../httpError.ts';
import { createRateLimit } from '../rateLimit.ts';
import { readJson } from '../readBody.ts';
import { route, sendJson } from '../server.ts';
import { articleView, changesBetween, titleOf, versionView } from './articleView.ts';
import { emptyBody } from './emptyBody.ts';
import type { KnowledgeDeps } from './knowledgeDeps.ts';
import { idIn, languageIn } from './requestParts.ts';

const mostFound = 12;
const measuresPerMinute = 30;
const changeBody = z.object({
  change: articleChange,
  group: z.number().int().positive().nullable().default(null),
});
const rollBackBody = z.object({ to: z.number().int().nonnegative() });
const nothing = z.object({});
/** What somebody who writes an article chooses from and begins with. */
const choices = {
  categories,
  kinds: articleKinds,
  lengths: bodyLengths,
  emptyBody: Object.fromEntries(languages.map((language) => [language, emptyBody(language)])),
};

/** Articles: found, read, changed, approved and taken back. */
export function mountArticleRoutes(server: Server, deps: KnowledgeDeps, gate: DeskGate): void {
  const { live, articles, articleDesk, log } = deps;
  const measures = createRateLimit(measuresPerMinute, 60, deps.clock);

  const find = route(log, async (request, response) => {
    await gate.enter(request);
    const shownIn = languageIn(request, deps);
    const text = z.string().max(300).catch('').parse(request.query.text);
    const language = z.enum(languages).catch(shownIn).parse(request.query.in);
    sendJson(response, 200, { found: findArticles(text, language).map((id) => titleOf(live, id, shownIn)) });
  });
  server.get('/api/desk/knowledge/articles', find);

  /** By id and title as typed, and by what the search finds. */
  function findArticles(text: string, language: (typeof languages)[number]): readonly string[] {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    const titled = [...live.shelf().values()]
      .filter(({ article }) => `${article.id}\n${article.title}`.toLowerCase().includes(wanted))
      .map(({ article }) => article.id);
    const by = { language, cloud: null };
    const suggested = live.knowledge.suggest(text, { ...by, limit: mostFound });
    const searched = live.knowledge.search(text, by).hits;
    const ids = [
      ...titled,
      ...suggested.map((each) => each.article.id),
      ...searched.map((hit) => hit.article.id),
    ];
    return [...new Set(ids)].slice(0, mostFound);
  }

  const read = route(log, async (request, response) => {
    await gate.enter(request);
    const id = articleIn(request);
    const versions = await articles.versions(id);
    const isThere = languages.some((language) => live.shelf().has(shelfKey(language, id)));
    if (!isThere && versions.length === 0) throw noSuchArticle();
    sendJson(response, 200, { ...articleView(live, id, versions), choices });
  });
  server.get('/api/desk/knowledge/articles/:id', read);

  const choose = route(log, async (request, response) => {
    await gate.enter(request);
    sendJson(response, 200, choices);
  });
  server.get('/api/desk/knowledge/choices', choose);

  const effect = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    measures.take(agent.id);
    const { change, group } = await readJson(request, changeBody);
    const result = await articleDesk.preview(change, group);
    if ('faults' in result) return sendJson(response, 200, { faults: result.faults });
    const { proposal, measured } = result;
    const before = Object.fromEntries(
      languages.map((language) => [
        language,
        live.shelf().get(shelfKey(language, change.article))?.text ?? '',
      ]),
    );
    const changes = changesBetween(before, { ...before, ...proposal.texts }, change.article, live.files());
    sendJson(response, 200, { faults: [], measured, changes, texts: proposal.texts });
  });
  server.post('/api/desk/knowledge/effect', effect);

  const save = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    const { change, group } = await readJson(request, changeBody);
    const saved = await articleDesk.save(change, group, agent);
    sendJson(response, 200, 'faults' in saved ? { faults: saved.faults } : { faults: [], id: saved.id });
  });
  server.post('/api/desk/knowledge/drafts', save);

  const draft = route(log, async (request, response) => {
    const { agent } = await gate.enter(request);
    const version = await articles.find(idIn(request, 'id'));
    if (!version) throw noSuchVersion();
    const versions = await articles.versions(version.article);
    const mayApprove = version.author?.id !== agent.id || agent.mayApprove;
    const title = titleOf(live, version.article, languageIn(request, deps));
    sendJson(response, 200, {
      ...versionView(live, version, versions),
      texts: version.texts,
      returnsTo: returnsTo(version, versions),
      title: title.title,
      mayApprove,
    });
  });
  server.get('/api/desk/knowledge/versions/:id', draft);

  const draftEffect = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    await readJson(request, nothing);
    measures.take(agent.id);
    const measured = await articleDesk.measureDraft(idIn(request, 'id'));
    if (measured === 'unknown') throw noSuchVersion();
    sendJson(response, 200, 'faults' in measured ? { faults: measured.faults } : { faults: [], measured });
  });
  server.post('/api/desk/knowledge/versions/:id/effect', draftEffect);

  const approve = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    await readJson(request, nothing);
    const approved = await articleDesk.approve(idIn(request, 'id'), agent);
    if (typeof approved === 'string') throw refused(approved);
    const { faults, stillOpen } = { faults: [], stillOpen: 0, ...approved };
    sendJson(response, 200, { faults, stillOpen });
  });
  server.post('/api/desk/knowledge/versions/:id/approve', approve);

  const discard = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    await readJson(request, nothing);
    const discarded = await articleDesk.discard(idIn(request, 'id'), agent);
    if (typeof discarded === 'string') throw refused(discarded);
    sendJson(response, 200, {});
  });
  server.post('/api/desk/knowledge/versions/:id/discard', discard);

  const rollBack = route(log, async (request, response) => {
    const { agent } = await gate.enterToChange(request);
    const { to } = await readJson(request, rollBackBody);
    const rolled = await articleDesk.rollBack(articleIn(request), to, agent);
    if (rolled === 'unknown') throw noSuchVersion();
    sendJson(response, 200, { draft: rolled === 'done' ? null : rolled.draft });
  });
  server.post('/api/desk/knowledge/articles/:id/roll-back', rollBack);
}

function articleIn(request: Request): string {
  const id = String(request.params.id ?? '');
  if (!/^[a-z0-9-]{1,60}$/.test(id)) throw noSuchArticle();
  return id;
}

function noSuchArticle(): HttpError {
  return new HttpError(404, 'NoSuchArticle', 'There is no article with this id.');
}

function noSuchVersion(): HttpError {
  return new HttpError(404, 'NoSuchVersion', 'There is no such version.');
}

function refused(refusal: VersionRefusal | 'own'): HttpError {
  if (refusal === 'unknown') return noSuchVersion();
  if (refusal === 'over')
    return new HttpError(409, 'Decided', 'This draft was approved or discarded before.');
  if (refusal === 'outdated')
    return new HttpError(409, 'Outdated', 'The article has changed since this was written.');
  return new HttpError(403, 'OwnDraft', 'Somebody else must approve what you wrote.');
}
