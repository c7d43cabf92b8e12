import type { Impact } from '../knowledge/impact/impact.ts';
import { readImpact } from '../knowledge/impactFromText.ts';
import type { Language } from '../knowledge/language.ts';

type Users = NonNullable<Impact['users']>['value'];

/**
 * Who is affected by an answer to "how many people are affected?", or null when it does not tell.
 *
 * A figure counts people when it stands alone, perhaps with `about` or `of us`, or before a word for people; the nine
 * of `since 9` and the eleven of `Windows 11` do not.
 */
export function usersAnswered(text: string, language: Language): Users | null {
  return countAlone(text, language) ?? readImpact(text, language).users?.value ?? unitAlone(text, language);
}

function countAlone(text: string, language: Language): Users | null {
  const said = text
    .trim()
    .normalize('NFKC')
    .replace(/(\d)[ ,.'](?=\d{3}(?!\d))/g, '$1');
  const [, from, to] = alone.exec(said) ?? [];
  const people = { en: 'users', hu: 'felhasználó', zh: '个用户' }[language];
  if (from !== undefined) return counted(`${to ?? from} ${people}`, language);
  const isWord = /^\p{L}+$/u.test(said) && said.length <= longestNumberWord;
  return isWord && !readImpact(said, language).users ? counted(`${said} ${people}`, language) : null;
}

/** "Accounting", and nothing else: a part of the organization is many people. */
function unitAlone(text: string, language: Language): Users | null {
  const name = text.trim().replace(/^(?:the|our|a|az) /iu, '');
  if (name.length > longestUnit) return null;
  const whole = { en: 'our whole ', hu: 'az egész ', zh: '整个' }[language];
  return readImpact(whole + name, language).users?.value === 'many' ? 'many' : null;
}

/** Only what the number says: "users" alone would be some, and "no users" is no number. */
function counted(text: string, language: Language): Users | null {
  const users = readImpact(text, language).users;
  return users &&
    users.value !== 'all' &&
    /^(?:\p{N}|\p{L}+ ?(?:users|felhasználó)|.{1,4}个)/u.test(users.words)
    ? users.value
    : null;
}

const longestNumberWord = 16;
const longestUnit = 40;
const before =
  'only|just|about|around|roughly|approx\\.?|approximately|some|maybe|perhaps|at least|over|more than|nearly|almost|we are|there are|csak|kb\\.?|körülbelül|nagyjából|úgy|talán|legalább|több mint|majdnem|mintegy|大约|大概|约|差不多|至少|超过|将近|有|一共|总共';
const after =
  '\\+|of us|or so|or more|people|persons|users|-?(?:[aeoö]n|fő)(?: vagyunk)?|fő|körül|körülbelül|vagyunk|左右|多?个?人|多?名|多?位|个|in .{2,40}|at .{2,40}|from .{2,40}';
const alone = new RegExp(
  `^(?:(?:${before})\\s*){0,3}(\\d{1,6})(?:\\s*(?:-|–|~|to|or|és|vagy|到|至)\\s*(\\d{1,6}))?\\s*(?:${after})?[\\s.!。！]*$`,
  'iu',
);
