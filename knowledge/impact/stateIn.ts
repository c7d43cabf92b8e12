import type { Seen } from './clauses.ts';
import type { Fact, Impact } from './impact.ts';

/** What is known beside the state when the state is read. */
export interface Around {
  /** Everything that holds, in the order of the text. */
  readonly seen: readonly Seen[];
  /** By the text's own words nothing is wrong. */
  readonly calm: Seen | null;
  readonly users: Impact['users'];
  /** A handful among many. */
  readonly few: boolean;
  readonly services: Impact['services'];
}

/**
 * The state of the service, or null when the text does not tell.
 *
 * A failure is a service that is down when several people or services have it, and for one person what that one
 * person has. What can be got round, or is only a few people's, is limited. R080–R088.
 */
export function stateIn({ seen, calm, users, few, services }: Around): Impact['state'] {
  const find = (...cues: readonly string[]) => seen.find((it) => cues.includes(it.cue)) ?? null;
  const [down, failing, stopped, minor] = ['down', 'failing', 'stopped', 'minor'].map((cue) => find(cue));
  const worst = down ?? failing ?? find('limited');
  const several = users !== null && users.value !== 'one';
  const alone = users?.value === 'one';
  const avoidable = !alone && !stopped && find('workaround') && !find('noWorkaround');
  if (worst && !stopped && find('shell')) return is('limited', worst);
  if (worst && avoidable) return is('limited', worst);
  if (down && !few) return is('down', down);
  if (!down && stopped && !few) return is('down', failing ?? stopped);
  if (failing && !few && (users || services)) return is('down', failing);
  const moderate = find('moderate');
  if (moderate && !isOver(calm)) return is('limited', worst ?? moderate);
  const canWait = find('canWait');
  if (worst) return is('limited', worst);
  if (canWait && !several) return is('working', canWait);
  const part = find('part') ?? (calm ? seen.find((it) => it.cue === 'rather' && it.at > calm.at) : undefined);
  if (part && !isOver(calm) && !minor && !find('asking', 'command', 'whatIf', 'planned'))
    return is('limited', part);
  const quiet = minor ?? calm;
  return quiet ? is('working', quiet) : null;
}

/** Whether the text only asks or supposes, or tells of something that is over. */
function isOver(calm: Seen | null): boolean {
  return calm !== null && calm.cue !== 'fine';
}

function is<const T>(value: T, { words }: Seen): Fact<T> {
  return { value, words };
}
