import { createClauseReader, type Seen } from './impact/clauses.ts';
import type { Fact, Impact } from './impact/impact.ts';
import { liveCues } from './impact/liveCues.ts';
import { usersIn } from './impact/usersIn.ts';
import type { Language } from './language.ts';
import { impactEn } from './vocabulary/impact.en.ts';
import { impactHu } from './vocabulary/impact.hu.ts';
import { impactZh } from './vocabulary/impact.zh.ts';

const readers = {
  en: createClauseReader(impactEn),
  hu: createClauseReader(impactHu),
  zh: createClauseReader(impactZh),
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * What a text says about the impact, with the words that say it. R078–R088.
 *
 * Denied, repaired, past, supposed and planned trouble does not count. A failure of something becomes a service that
 * is down when several people have it; `usersKnown` is who has it when the person has answered that already.
 */
export function readImpact(text: string, language: Language, usersKnown: Impact['users'] = null): Impact {
  const { clauses, calm } = liveCues(readers[language](text));
  const seen = clauses.flat();
  const find = (...cues: readonly string[]) => seen.find((it) => cues.includes(it.cue)) ?? null;
  const [down, failing, limited, minor, stopped] = ['down', 'failing', 'limited', 'minor', 'stopped'].map(
    (cue) => find(cue),
  );
  const troubled = clauses.filter((it) =>
    it.some(({ cue }) => ['down', 'failing', 'limited', 'stopped'].includes(cue)),
  );
  const read = usersIn(troubled) ?? usersIn(clauses);
  const users = usersKnown ?? read?.fact ?? null;
  const few = !usersKnown && read?.few === true;
  const services = servicesIn(troubled);
  const several = users !== null && users.value !== 'one';

  const state = ((): Impact['state'] => {
    if (down && !few) return fact('down', down);
    if (!down && stopped && !few) return fact('down', failing ?? stopped);
    if (failing && !few && (users || services))
      return several || services || users?.value === 'one' ? fact('down', failing) : null;
    const worst = down ?? failing ?? limited;
    const canWait = find('canWait');
    if (canWait && !several) return fact('working', canWait);
    if (worst) return fact('limited', worst);
    const quiet = minor ?? calm;
    if (quiet) return fact('working', quiet);
    return isStory(text) ? { value: 'limited', words: text.trim().slice(0, 60) } : null;
  })();
  const pressing = stopped ?? (state?.value === 'down' ? find('deadline') : null);
  const way = find('noWorkaround') ?? find('workaround');
  return {
    users,
    state,
    workaround: way ? fact(way.cue === 'workaround' ? 'yes' : 'no', way) : null,
    atRisk: pressing && state?.value !== 'working' ? fact(true, pressing) : null,
    services: users?.value === 'one' ? null : services,
  };
}

function fact<const T>(value: T, { words }: Seen): Fact<T> {
  return { value, words };
}

function servicesIn(clauses: readonly (readonly Seen[])[]): Fact<number> | null {
  for (const clause of clauses) {
    if (!clause.some((it) => it.cue === 'down' || it.cue === 'failing')) continue;
    const lines = [
      ...new Map(clause.filter((it) => it.cue.startsWith('service')).map((it) => [it.cue, it])).values(),
    ];
    if (lines.length > 1) return { value: lines.length, words: lines.map((it) => it.words).join(', ') };
  }
  return null;
}

/** Long enough to tell of a trouble in words that are not known, rather than to name a topic. */
function isStory(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return words.length >= (/\p{Script=Han}/u.test(text) ? 11 : 7);
}
