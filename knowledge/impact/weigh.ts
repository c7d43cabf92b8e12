import type { Reason, Severity } from '../severity.ts';
import type { Fact, Impact } from './impact.ts';

/**
 * The severity that an impact means by the definitions of the source, before any cap, with every rule that fired.
 *
 * One user alone is never A (R082). A workaround for one user makes it C (R088), and so does a limit that the person
 * says can wait (R086). What several can get round is usable with limits (R083). Source: R080–R088.
 */
export function weigh({ users, state: told, workaround, atRisk, patience, services }: Impact): {
  readonly raw: Severity;
  readonly because: readonly Reason[];
} {
  const because: Reason[] = [];
  const by = (rule: string, fact: Fact<unknown> | null) => {
    if (fact) because.push({ rule, words: fact.words });
  };
  const decide = (raw: Severity) => ({ raw, because });
  const alone = users?.value === 'one';
  const several = users && users.value !== 'one' ? users : null;
  const risk = atRisk?.value ? atRisk : null;
  const way = !alone && workaround?.value === 'yes' ? workaround : null;
  const state: Impact['state'] = told?.value === 'down' && way ? { ...way, value: 'limited' } : told;

  if (!alone && state?.value === 'down') {
    by('R080', state);
    by('R081', risk);
    by('R082', several ?? services);
    return decide('A');
  }
  if (!alone && risk && workaround?.value !== 'yes' && (several || state?.value !== 'working')) {
    by('R081', risk);
    by('R082', several);
    return decide('A');
  }
  if (alone && workaround?.value === 'yes' && !risk && state?.value !== 'working') {
    by('R088', workaround);
    by('R082', users);
    return decide('C');
  }
  if (patience && !several && !risk && state?.value !== 'down') {
    by('R086', patience);
    return decide('C');
  }
  if (risk || state?.value === 'down') {
    if (alone) by('R082', users);
    if (alone) by('R081', risk);
    else by(way && state ? 'R083' : 'R084', way ?? risk);
    by('R085', state?.value === 'down' ? state : null);
    return decide('B');
  }
  if (state?.value === 'limited') {
    by('R083', state);
    if (alone) by('R085', users);
    return decide('B');
  }
  if (state?.value === 'working') {
    by('R087', state);
    return decide('C');
  }
  if (several || (alone && workaround)) {
    by('R085', users);
    return decide('B');
  }
  return { raw: 'C', because: [{ rule: 'R086', words: users?.words ?? '' }] };
}
