import type { Request } from 'restify';
import { z } from 'zod';
import { type Language, languages } from '../../../knowledge/language.ts';
import { HttpError } from '../httpError.ts';
import type { KnowledgeDeps } from './knowledgeDeps.ts';

const rowId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** The language the page is shown in. */
export function languageIn(request: Request, deps: Pick<KnowledgeDeps, 'defaultLanguage'>): Language {
  return z.enum(languages).catch(deps.defaultLanguage).parse(request.query.language);
}

/** A row id in the path; throws HttpError 404 when it is none. */
export function idIn(request: Request, name: string): number {
  const parsed = rowId.safeParse(request.params[name]);
  if (!parsed.success) throw new HttpError(404, 'NotFound', 'There is nothing at this address.');
  return parsed.data;
}
