import { z } from 'zod';
import type { ArticleParts } from '../../knowledge/articleText.ts';
import { languages } from '../../knowledge/language.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no article id')
  .max(60);
const text = (most: number) => z.string().max(most).default('');
const texts = (count: number, most: number) => z.array(z.string().trim().max(most)).max(count).default([]);

const parts = z.object({
  title: text(300),
  question: text(300),
  phrasings: texts(100, 300),
  keywords: texts(30, 100),
  category: text(60),
  audience: text(60),
  cloud: text(60),
  kind: text(60),
  severity: z.string().max(10).nullable().default(null),
  related: texts(20, 60),
  sources: z
    .array(z.object({ title: text(300), url: text(1000), date: text(20) }))
    .max(20)
    .default([]),
  body: text(20_000),
}) satisfies z.ZodType<Omit<ArticleParts, 'reviewed'>>;

/** What somebody wants to change in the articles: one more phrasing, or a whole article. */
export const articleChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('phrasing'),
    article: id,
    language: z.enum(languages),
    phrasing: z.string().trim().min(2).max(240),
  }),
  z.object({ kind: z.literal('article'), article: id, parts: z.partialRecord(z.enum(languages), parts) }),
]);

/** A change as it was checked. */
export type ArticleChange = z.infer<typeof articleChange>;
