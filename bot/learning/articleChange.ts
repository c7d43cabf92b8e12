import { z } from 'zod';
import type { ArticleParts } from '../../knowledge/articleText.ts';
import { languages } from '../../knowledge/language.ts';

/** Far above what an article may hold: what is too much for it is said with its other faults. */
const id = z.string().trim().max(300);
const text = (most: number) => z.string().max(most).default('');
const texts = (count: number, most: number) => z.array(z.string().trim().max(most)).max(count).default([]);

const parts = z.object({
  title: text(3000),
  question: text(3000),
  phrasings: texts(1000, 3000),
  keywords: texts(300, 1000),
  category: text(60),
  audience: text(60),
  cloud: text(60),
  kind: text(60),
  severity: z.string().max(10).nullable().default(null),
  related: texts(100, 300),
  sources: z
    .array(z.object({ title: text(3000), url: text(3000), date: text(300) }))
    .max(100)
    .default([]),
  body: text(200_000),
}) satisfies z.ZodType<Omit<ArticleParts, 'reviewed'>>;

/** What somebody wants to change in the articles: one more phrasing, or a whole article. */
export const articleChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('phrasing'),
    article: id,
    language: z.enum(languages),
    phrasing: z.string().trim().max(10_000),
  }),
  z.object({
    kind: z.literal('article'),
    article: id,
    /** Written as a new one: an article that is there is not replaced by it. */
    isNew: z.boolean().default(false),
    parts: z.partialRecord(z.enum(languages), parts),
  }),
]);

/** A change as it was checked. */
export type ArticleChange = z.infer<typeof articleChange>;
