import { z } from 'zod';
import type { FaultAbout } from './faultAbout.ts';
import type { Language } from './language.ts';
import type { Severity } from './severity.ts';
import { readBody } from './text/articleBody.ts';
import { readFrontMatter } from './text/frontMatter.ts';

export const categories = [
  'sign-in-passwords-mfa',
  'users-groups',
  'licences-billing',
  'exchange-mail-flow',
  'outlook',
  'sharepoint-onedrive',
  'teams-skype',
  'm365-apps',
  'domains-dns',
  'service-health',
  'security-compliance',
  '21vianet',
  'support-process',
] as const;

export const articleKinds = [
  'technical',
  'billing',
  'presales',
  'security',
  'access',
  'self-help',
  'support',
  'out-of-scope',
] as const;

/** One thing wrong in one article file, in words its author can act on. Lines count from 1. */
export interface ArticleFault {
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly mend: string;
  /** The same for pages; not there when only a file can have this fault. */
  readonly about?: FaultAbout;
}

/** An answer of the knowledge base in one language. Texts are Markdown: links, bold and code only. */
export interface Article extends Readonly<Omit<FrontMatter, 'severity'>> {
  /** Topic id, the file name without `.md`; the same in every language. */
  readonly id: string;
  readonly language: Language;
  /** What a request about this usually weighs, as a hint; null where it depends. */
  readonly severity: Severity | null;
  readonly intro: string;
  /** In order. A step can hold an indented list of its own. */
  readonly steps: readonly string[];
  readonly check: readonly string[];
  /** When to ask for support, and what to have at hand. */
  readonly support: readonly string[];
  /** What differs on Office 365 operated by 21Vianet; empty where nothing does. */
  readonly difference: readonly string[];
}

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(most)
    .refine((text) => !text.includes('\n'), 'is on more than one line');
const day = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const frontMatter = z.strictObject({
  title: line(100),
  question: line(160),
  phrasings: z.array(line(240)).min(6).max(60),
  keywords: z.array(line(60)).min(4).max(12),
  category: z.enum(categories),
  audience: z.enum(['admin', 'user', 'anyone']),
  cloud: z.enum(['both', 'worldwide', '21vianet']),
  kind: z.enum(articleKinds),
  severity: z.enum(['A', 'B', 'C']).optional(),
  related: z.array(id).min(1).max(4),
  sources: z
    .array(z.strictObject({ title: line(200), url: z.url({ protocol: /^https$/ }), date: day }))
    .min(1)
    .max(8),
  reviewed: day,
});

type FrontMatter = z.infer<typeof frontMatter>;

const mends: Readonly<Record<keyof FrontMatter, string>> = {
  title: 'Write `title:` with one line of at most 100 characters.',
  question: 'Write `question:` with one line of at most 160 characters, as a person in a hurry asks it.',
  phrasings: 'Write `phrasings:` with 6 to 60 lines of at most 240 characters, all different.',
  keywords: 'Write `keywords:` with 4 to 12 short entries, like [reset password, AADSTS50126].',
  category: `Write one of: ${categories.join(', ')}.`,
  audience: 'Write one of: admin, user, anyone.',
  cloud: 'Write one of: both, worldwide, 21vianet.',
  kind: `Write one of: ${articleKinds.join(', ')}.`,
  severity: 'Write A, B or C, or leave the line out.',
  related: 'Write `related:` with 1 to 4 article ids, like [sspr, account-blocked].',
  sources: 'Write `sources:` with 1 to 8 entries of title, url (https) and date (2026-11-22).',
  reviewed: 'Write the day the article was last read through, like 2026-11-22.',
};

/**
 * One Markdown file as an article, or everything that is wrong with it.
 *
 * `of.file` is only used to name the file in faults.
 */
export function readArticle(
  text: string,
  of: { readonly id: string; readonly language: Language; readonly file: string },
): { readonly article: Article } | { readonly faults: readonly ArticleFault[] } {
  const fault = (line: number, says: string, mend: string, about?: FaultAbout): ArticleFault => ({
    file: of.file,
    line,
    says,
    mend,
    ...(about ? { about } : {}),
  });
  const faults: ArticleFault[] = [];
  if (!id.safeParse(of.id).success) {
    const about = { is: 'id', article: of.id } as const;
    faults.push(
      fault(1, 'the file name is no article id', 'Use small letters, digits and hyphens only.', about),
    );
  }
  const head = readFrontMatter(text);
  if ('broken' in head) {
    return {
      faults: [...faults, ...head.broken.map((broken) => fault(broken.line, broken.says, broken.mend))],
    };
  }
  const body = readBody(head.body, of.language, head.bodyLine);
  for (const { line, says, mend, about } of body.broken) faults.push(fault(line, says, mend, about));
  const parsed = frontMatter.safeParse(head.data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      for (const each of explain(issue)) {
        faults.push(fault(head.lineOf(each.path), each.says, each.mend, each.about));
      }
    }
    return { faults };
  }
  if (faults.length > 0) return { faults };
  const { severity, ...data } = parsed.data;
  return {
    article: {
      ...data,
      id: of.id,
      language: of.language,
      severity: severity ?? null,
      intro: body.intro,
      steps: body.steps,
      check: body.check,
      support: body.support,
      difference: body.difference,
    },
  };
}

type Issue = z.core.$ZodIssue;

function explain(
  issue: Issue,
): readonly (Pick<ArticleFault, 'says' | 'mend' | 'about'> & { readonly path: readonly PropertyKey[] })[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      says: `\`${key}\` is not a line of the front matter`,
      mend: `Remove it, or use one of: ${Object.keys(mends).join(', ')}.`,
    }));
  }
  const field = String(issue.path[0] ?? '');
  const where = issue.path.map(String).join('.');
  return [
    {
      path: issue.path,
      says:
        issue.code === 'invalid_value' ? `\`${where}\` has no such value` : `\`${where}\`: ${issue.message}`,
      mend: isField(field) ? mends[field] : 'Write the front matter as a list of `name: value` lines.',
      about: { is: 'field', field, entry: typeof issue.path[1] === 'number' ? issue.path[1] + 1 : null },
    },
  ];
}

function isField(name: string): name is keyof FrontMatter {
  return Object.hasOwn(mends, name);
}
