/** Endings of one kind; the longest that fits is taken off. */
type Endings = RegExp;

/** `-val`/`-vel` doubles the consonant before it: telefonnal, e-maillel, linkkel. */
const withDoubled: Endings = /([bcdfghjklmnprstvz])\1[ae]l$/;
const cases: Endings =
  /(?:kent|szor|szer|kor|ban|ben|bol|nal|nel|hoz|hez|rol|tol|nak|nek|val|vel|ert|ig|ul|ba|be|ra|re|[aeo]n|[aeo]?t|n)$/;
const possessives: Endings =
  /(?:[aeo]tok|[aeo]tek|(?:ja|je|a|e|)i(?:nk|tok|tek|k|m|d)|(?:j[aeuo]|[uaeo])nk|[aeiou]nk|j?uk|[aeo]m|[aeo]d|ja|je|ai|ei)$/;
const plurals: Endings = /[aeo]?k$/;
const verbs: Endings =
  /(?:hat(?:atlan|ok|om|ja|unk|o)?|het(?:etlen|ek|em|i|unk|o)?|[aeo]tt(?:am|em|ad|ed|ak|ek|uk|a|e)?|t(?:am|em|ad|ed|ak|ek|uk|a|e)|it(?:ani|eni)|[oe]d(?:ik|ott|ett)|[aeo]lni|[ae]?ni|v[ae]|[ae]?n(?:ank|enk|am|em|ad|ed|ak|ek)|unk|jak|ja|ik)$/;
const derivations: Endings = /(?:t[ae]l[ae]n|[aeo]s|[aeo]bb|sag|seg|i)$/;
const lastLetters: Endings = /(?:t|[aeiou])$/;
/**
 * Words by their beginning, for those whose stem changes inside (jelszó – jelszavak, töröl – törlés) or looks like
 * an ending, and for the verbs and nouns of one thing (telepít – telepítés). The first beginning that fits is the
 * stem, so that what only begins alike stands before it (kínál before Kína).
 */
const beginnings = (
  'jelsz kulcssz torl torol felhaszn hasznal postalad postafiok rendszergazd bejelentk kijelentk ' +
  'jelentk bejelent megjelen jelenlet tartomany domain domen licenc licensz elofizet szamlaz szamla ' +
  'csatlakoz csatol szinkroniz aktival telepit frissit megoszt tovabbit atirany visszaallit helyreallit ' +
  'beallit letilt engedelyez engedely jogosult hitelesit azonosit ellenoriz titkosit archival feltolt ' +
  'letolt ertekezlet csoport vendeg melleklet alkalmazas szolgaltatasallapot szolgaltat allapot tamogat ' +
  'tarhely kezbesit migral attelepit naptar zarol kikapcsol bekapcsol kapcsolod kapcsolo kapcsol ' +
  'hozzaad hozzafer letrehoz meghiv meghosszabbit hosszabbit megujit lemond karanten ertesit ertesul ' +
  'kileptet beleptet leptet lassu lassan lassab csere talal bovitmeny bovit valtoz valt mukod modosit ' +
  'indit indul riaszt foglal hianyz hianyoz vasarol vasarl rendel igenyel igenyl telefon hibauzen ' +
  'hibakod uzenet elfelejt felejt megszun erkez fizet kinal kina valasz blokkol rogzit szerkeszt koltoz'
).split(' ');
const byFirstLetters = new Map<string, string[]>();
for (const beginning of beginnings) {
  const key = beginning.slice(0, 2);
  byFirstLetters.set(key, [...(byFirstLetters.get(key) ?? []), beginning]);
}
const same: Readonly<Record<string, string>> = {
  torl: 'torol',
  licensz: 'licenc',
  domen: 'domain',
  ertesul: 'ertesit',
  lassan: 'lassu',
  lassab: 'lassu',
  indul: 'indit',
  hianyoz: 'hianyz',
  vasarl: 'vasarol',
  igenyl: 'igenyel',
};
const shortestStem = 3;
/** A stem this long may lose a second ending of the same kind. */
const longStem = 5;
const mostRounds = 3;

/**
 * The stem of a folded Hungarian word, so that `jelszavammal`, `jelszot` and `jelszo` meet.
 *
 * Takes suffix chains off from the outside in – case, possessive, plural – or a verb ending, as often as they come,
 * so that a word that only looks suffixed loses as much as its suffixed forms. The stem is for comparing and need
 * not be a word.
 */
export function stemHungarian(word: string): string {
  const known = byFirstLetters.get(word.slice(0, 2))?.find((beginning) => word.startsWith(beginning));
  if (known !== undefined) return same[known] ?? known;
  let stem = word;
  for (let round = 0; round < mostRounds; round++) {
    const least = round === 0 ? shortestStem : longStem;
    const before = stem;
    const bare = strip(stem, withDoubled, least, '$1');
    stem = bare === stem ? strip(stem, cases, least) : bare;
    stem = strip(stem, possessives, least);
    stem = strip(stem, plurals, least);
    if (stem === before) stem = strip(stem, verbs, least);
    if (stem === before) break;
  }
  stem = strip(stem, derivations, shortestStem);
  stem = strip(stem, lastLetters, shortestStem + 1);
  return strip(stem, lastLetters, shortestStem + 1);
}

/** Particles before a verb, longest first; without one the verb is much the same: letöröl, kitöröl – töröl. */
const particles = /^(?:vissza|hozza|ossze|tovabb|vegig|szet|meg|fel|ide|oda|ala|ki|be|le|el|at|ra)(?=.{4})/;

/** The stem of a folded word without the particle before its verb; null when there is none. */
export function stemWithoutParticle(word: string): string | null {
  return particles.test(word) ? stemHungarian(word.replace(particles, '')) : null;
}

function strip(word: string, ending: Endings, least: number, keep = ''): string {
  const stem = word.replace(ending, keep);
  return stem.length >= least && /[aeiou]/.test(stem) ? stem : word;
}
