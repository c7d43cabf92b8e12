import type { Article } from '../../knowledge/article.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { links } from '../links.ts';

/** Portals of the worldwide service; the data of a 21Vianet customer is in none of them. */
const worldwidePortal =
  /\[([^\]]{1,200})\]\(https:\/\/(?:(?:admin\.exchange|admin\.teams|entra|security|purview|compliance)\.microsoft\.com|outlook\.office\.com)[^)]{0,300}\)/g;
const worldwideAdminCenter = `](${links.adminCenter})`;

/** The article with portals that its reader can open: those on 21Vianet have one admin center of their own. R010, R114. */
export function forReader(article: Article, cloud: Cloud | null): Article {
  if (cloud !== '21vianet') return article;
  const { intro, steps, check, support } = article;
  const all = (texts: readonly string[]) => texts.map(on21Vianet);
  return {
    ...article,
    intro: on21Vianet(intro),
    steps: all(steps),
    check: all(check),
    support: all(support),
  };
}

function on21Vianet(text: string): string {
  return text.replaceAll(worldwideAdminCenter, `](${links.adminCenter21v})`).replace(worldwidePortal, '$1');
}
