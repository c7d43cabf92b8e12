import type { CheckBy } from '../../knowledge/check/checkArticle.ts';
import { type KnowsLink, orOwnSource } from '../../knowledge/links.ts';
import { findRole } from '../../knowledge/roles.ts';

/** How articles are checked that do not come with the product. */
export function deskCheck(knowsLink: KnowsLink, today: Date): CheckBy {
  return { knowsLink: orOwnSource(knowsLink), knowsRole: (name) => findRole(name) !== null, today };
}
