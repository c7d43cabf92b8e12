/** What each kind of fault names. */
interface Named {
  /** A line of the front matter; `entry` counts from 1 in a list, null = the line as a whole. */
  readonly field: { readonly field: string; readonly entry: number | null };
  readonly intro: object;
  readonly 'unknown-heading': { readonly heading: string; readonly allowed: readonly string[] };
  readonly 'heading-twice': { readonly heading: string };
  readonly 'heading-order': { readonly allowed: readonly string[] };
  readonly 'not-listed': { readonly heading: string; readonly isNumbered: boolean };
  readonly 'section-missing': { readonly heading: string };
  readonly length: {
    readonly size: number;
    readonly least: number;
    readonly most: number;
    readonly unit: 'words' | 'characters';
  };
  readonly 'unknown-link': { readonly url: string };
  readonly 'no-https': { readonly target: string };
  readonly html: { readonly tag: string };
  readonly role: { readonly name: string };
  readonly stale: { readonly day: string };
  readonly future: { readonly day: string };
  readonly differs: { readonly field: string };
  readonly number: { readonly number: string };
  readonly twice: { readonly text: string };
  readonly 'also-in': { readonly text: string; readonly article: string };
  readonly keyword: { readonly keyword: string; readonly articles: readonly string[] };
  readonly related: { readonly article: string };
  readonly 'missing-language': object;
  readonly 'no-article': { readonly article: string };
  readonly 'id-taken': { readonly article: string };
  readonly id: { readonly article: string };
  readonly phrasing: { readonly least: number; readonly most: number };
}

/** What a fault of an article is about, for pages that say it in their own language and without a file. */
export type FaultAbout = { readonly [Kind in keyof Named]: { readonly is: Kind } & Named[Kind] }[keyof Named];
