import type { Server } from 'restify';
import { z } from 'zod';
import { locales } from '../../../dialogs/locales/index.ts';
import { reasonKey } from '../../../dialogs/severityWords.ts';
import { type Language, languages } from '../../../knowledge/language.ts';
import type { SeverityDecision } from '../../../knowledge/severity.ts';
import { route, sendJson } from '../server.ts';
import type { DeskDeps } from './deskDeps.ts';
import type { DeskGate } from './deskGate.ts';
import { noSuchTicket, ticketNumber } from './ticketNumber.ts';

const logPosition = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).catch(0);

/** Lists, tickets and transcripts, for agents who are signed in. */
export function mountReadRoutes(server: Server, deps: DeskDeps, gate: DeskGate): void {
  const { reader, log, clock } = deps;

  const overview = route(log, async (request, response) => {
    const { agent } = await gate.enter(request);
    sendJson(response, 200, { now: clock(), ...(await reader.overview(agent.id)) });
  });
  server.get('/api/desk/tickets', overview);

  const ticket = route(log, async (request, response) => {
    await gate.enter(request);
    const facts = await reader.ticket(ticketNumber(request));
    if (!facts) throw noSuchTicket();
    const language = z.enum(languages).catch(deps.defaultLanguage).parse(request.query.language);
    const articles = facts.articlesTried.map((id) => ({ id, title: deps.articleTitle(id, language) ?? id }));
    const severityDecision = inWords(facts.severityDecision, language);
    sendJson(response, 200, { now: clock(), ...facts, articlesTried: articles, severityDecision });
  });
  server.get('/api/desk/tickets/:number', ticket);

  const transcript = route(log, async (request, response) => {
    await gate.enter(request);
    const after = logPosition.parse(request.query.after);
    const page = await reader.transcript(ticketNumber(request), after);
    if (!page) throw noSuchTicket();
    sendJson(response, 200, page);
  });
  server.get('/api/desk/tickets/:number/transcript', transcript);
}

/** The decision with each rule that fired said in words as well. */
function inWords(decision: SeverityDecision, language: Language) {
  const { reasons } = locales[language].intake;
  const named = <Rule extends { readonly rule: string }>(fired: Rule) => ({
    ...fired,
    reason: reasons[reasonKey(fired.rule, decision)] ?? null,
  });
  return { ...decision, because: decision.because.map(named), caps: decision.caps.map(named) };
}
