import type { Request } from 'restify';
import { z } from 'zod';
import { HttpError } from '../httpError.ts';

const shape = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** The ticket number in the path; throws HttpError 404 when it is none. */
export function ticketNumber(request: Request): number {
  const parsed = shape.safeParse(request.params.number);
  if (!parsed.success) throw noSuchTicket();
  return parsed.data;
}

/** The refusal for a number that belongs to no ticket. */
export function noSuchTicket(): HttpError {
  return new HttpError(404, 'NoSuchTicket', 'There is no ticket with this number.');
}
