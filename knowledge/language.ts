/** The languages the bot speaks, in the order they are offered. R134. */
export const languages = ['en', 'hu', 'zh'] as const;

export type Language = (typeof languages)[number];

/** The language of a locale tag such as `hu-HU` or `zh-Hans-CN`, or null when it is none of ours. */
export function languageOf(locale: string | undefined): Language | null {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
