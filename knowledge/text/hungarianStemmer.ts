/** Case endings, longest first; the first that fits is taken off. */
const cases =
  /(?:kent|nkent|szor|szer|kor|ban|ben|bol|nal|nel|hoz|hez|rol|tol|nak|nek|val|vel|ert|ig|ul|ba|be|ra|re|on|en|an|[aeo]?t|n)$/;
/** `-val`/`-vel` after a consonant doubles it: telefonnal, e-maillel, linkkel. */
const withAssimilated = /([bcdfghjklmnprstvz])\1[ae]l$/;
const possessives =
  /(?:aitok|eitek|atok|etek|otok|jaink|jeink|aink|eink|jaik|jeik|aik|eik|juk|uk|unk|jaim|jeim|aim|eim|jaid|jeid|aid|eid|jai|jei|[aeo]m|[aeo]d|ja|je|ai|ei)$/;
const plurals = /(?:[aeo]k|k)$/;
const verbs =
  /(?:hatatlan|hetetlen|hatok|hetek|hatom|hetem|hato|heto|hatja|heti|hatunk|hetunk|hat|het|[aeo]ttam|[aeo]ttem|[aeo]tta|[aeo]tte|[aeo]ttak|[aeo]ttek|[aeo]tt|tam|tem|tuk|tak|tek|jak|juk|itani|iteni|odik|edik|odott|edett|[aeo]lni|ani|eni|ni|va|ve|unk|ja|ik)$/;
const adjectives = /(?:talan|telen|[aeo]s|[aeo]bb|sag|seg|i)$/;
/** Stems that change when a suffix is added, folded: jelszó – jelszavam. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/sza[v]?$/, 'szo'],
  [/szo$/, 'szo'],
];
const shortestStem = 3;

/**
 * The stem of a folded Hungarian word, so that `jelszavammal`, `jelszot` and `jelszo` meet.
 *
 * Takes suffix chains off from the outside in – case, possessive, plural – or a verb ending. Cuts generously:
 * the stem is for comparing and need not be a word.
 */
export function stemHungarian(word: string): string {
  let stem = word;
  const bare = strip(stem, withAssimilated, '$1');
  if (bare !== stem) stem = bare;
  else stem = strip(stem, cases);
  const owned = strip(stem, possessives);
  stem = strip(owned, plurals);
  if (stem === word) stem = strip(stem, verbs);
  stem = strip(stem, adjectives);
  for (const [changed, base] of changing) if (changed.test(stem)) return stem.replace(changed, base);
  return stem.length > shortestStem + 1 ? stem.replace(/[aeiou]$/, '') : stem;
}

function strip(word: string, ending: RegExp, keep = ''): string {
  const stem = word.replace(ending, keep);
  return stem.length >= shortestStem && /[aeiou]/.test(stem) ? stem : word;
}
