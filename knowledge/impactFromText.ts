import type { Impact } from './impact/impact.ts';
import { soundOf } from './impact/sound.ts';
import { type Told, told } from './impact/told.ts';
import { weigh } from './impact/weigh.ts';
import type { Language } from './language.ts';
import type { Severity } from './severity.ts';
import { countHan } from './text/countHan.ts';

export { learnSound } from './impact/sound.ts';

/** How much likelier another severity must sound than the one that is told, to be believed: more when it is told plainly. */
const lead = 1.5;
const leadOverPlain = 4;
/** That everybody is without a service is told too plainly to be doubted for a sound. */
const leadOverOutage = 8;
/** What is shorter has no sound of its own. */
const fewest = { words: 4, signs: 6 } as const;

/**
 * The facts a text tells about the impact, with the words that say them. R078–R088.
 *
 * What no phrase says is null and to be asked, and so is the state of the service when sentences that sound like the
 * text mean something else. A time until which it must work counts as a deadline at risk: the person need not say it again.
 */
export function readImpact(text: string, language: Language): Impact {
  const read = told(text, language);
  const impact = { ...read.impact, atRisk: read.impact.atRisk ?? read.limit };
  const isDoubtful = read.isGuess || soundsLike(read, language) !== null;
  return isDoubtful ? { ...impact, state: null, services: null } : impact;
}

/**
 * The likeliest impact a text means, to propose a severity from it; `usersKnown` is who has it by the person's answer.
 *
 * What is told in phrases that are known counts; where sentences that sound like the text mean another severity, they
 * are believed. They never make an outage of what is denied, repaired or only asked, or of what a few have.
 */
export function likelyImpact(text: string, language: Language, usersKnown: Impact['users']): Impact {
  const read = told(text, language, usersKnown);
  const sound = soundsLike(read, language);
  return sound ? sounding(sound.severity, sound.words, read.impact) : read.impact;
}

/** What a text sounds like when that is not what it tells, and is to be believed; null otherwise. */
function soundsLike(
  { impact, text, users, isTroubled, isCalm, isGuess }: Told,
  language: Language,
): { severity: Severity; words: string } | null {
  if (!isTroubled && isShort(text)) return null;
  const { raw } = weigh(impact);
  const { severity, likelihoods, words } = soundOf(text, language);
  const several = impact.users?.value === 'all' || impact.users?.value === 'many';
  const alone = impact.users?.value === 'one';
  const isLimited = impact.state?.value === 'limited' && !isGuess;
  const isPlain =
    isCalm ||
    impact.patience !== null ||
    (severity === 'C' && several && isTroubled && isLimited) ||
    (raw === 'A' && several) ||
    (severity === 'A' && (alone || isLimited || !isTroubled));
  const isOutage = raw === 'A' && impact.users?.value === 'all' && impact.state?.value === 'down' && !isGuess;
  const needed = isOutage ? leadOverOutage : isPlain ? leadOverPlain : lead;
  if (severity === raw || likelihoods[severity] < needed * likelihoods[raw]) return null;
  if (severity === 'A') {
    const isBare = impact.state === null && isShort(text);
    const isAvoidable = impact.workaround?.value === 'yes' || impact.patience !== null;
    if (users === 'few' || isCalm || isBare || isAvoidable) return null;
  }
  if (raw === 'A' && ((severity === 'B' && users === 'many') || impact.atRisk?.value)) return null;
  return { severity, words };
}

/** The impact made to fit what the text sounds like. */
function sounding(severity: Severity, words: string, impact: Impact): Impact {
  const alone = impact.users?.value === 'one';
  const workaround = impact.workaround?.value === 'yes' ? null : impact.workaround;
  switch (severity) {
    case 'A':
      return { ...impact, users: alone ? null : impact.users, state: { value: 'down', words } };
    case 'B':
      return { ...impact, state: { value: 'limited', words }, workaround, atRisk: null, services: null };
    case 'C':
      return { ...impact, state: { value: 'working', words }, atRisk: null, services: null };
  }
}

function isShort(text: string): boolean {
  const words = text.match(/[^\p{Script=Han}\P{L}]+/gu)?.length ?? 0;
  const signs = countHan(text);
  return words / fewest.words + signs / fewest.signs < 1;
}
