import type { createPhraseReader } from './phrasesIn.ts';

/** Something found in a text, with the places of its characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly type?: 'mobile' | 'landline' | null;
}

/**
 * Which of several numbers or addresses a person wants to be reached by; null when the text does not say.
 *
 * A corrected one gives way to the correction, one to be avoided to the others, and a preference may name it by what
 * it is called (`rather the mobile`).
 */
export function preferredOf(
  text: string,
  found: readonly Stretch[],
  read: ReturnType<typeof createPhraseReader>,
): number | null {
  const scores = found.map(() => 0);
  const labels = found.map((it) => labelsNear(text, it, read));
  for (const { from, to } of segments(text, found)) {
    const inside = found.flatMap(({ start }, index) => (start >= from && start < to ? [index] : []));
    const blanked = blank(text, found).slice(from, to);
    const { phrases } = read(blanked);
    const says = (cue: string) => phrases.some((it) => it.cue === cue);
    const value = says('avoid') ? -3 : says('prefer') ? 2 : 0;
    const named = found.flatMap((_, index) =>
      phrases.some((it) => labels[index]?.includes(it.cue)) ? [index] : [],
    );
    const before = found.findLastIndex(({ start }) => start < from);
    const chosen =
      inside.length > 0
        ? inside
        : says('firstOne')
          ? [0]
          : says('lastOne')
            ? [found.length - 1]
            : named.length > 0 && named.length < found.length
              ? named
              : says('avoid') && before >= 0
                ? [before]
                : [];
    for (const index of chosen) scores[index] = (scores[index] ?? 0) + value;
    if (says('correction'))
      for (const [index, { start }] of found.entries())
        if (start < from && (found.at(-1)?.start ?? 0) >= from) scores[index] = (scores[index] ?? 0) - 3;
  }
  const best = Math.max(...scores);
  const winners = scores.flatMap((score, index) => (score === best ? [index] : []));
  return winners.length === 1 && (best > 0 || scores.some((score) => score < 0))
    ? (winners[0] ?? null)
    : null;
}

/** The text with the found stretches taken out, all other characters in their places. */
export function blank(text: string, found: readonly Stretch[]): string {
  let blanked = text;
  for (const { start, end } of found)
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** What a number is called in the text, or else by its numbering plan: the first line of labels is for mobiles. */
function labelsNear(
  text: string,
  { start, end, type }: Stretch,
  read: ReturnType<typeof createPhraseReader>,
): readonly string[] {
  const cues = (part: string) => read(part).phrases.filter((it) => it.cue.startsWith('label:'));
  const before = cues(
    text
      .slice(Math.max(0, start - 40), start)
      .replace(/[\s,:，：(（]+$/, '')
      .replace(/^.*[,;.!?，；。\d]/s, ''),
  );
  const after = cues(text.slice(end, end + 20).replace(/[,;.!?，；。\d].*$/s, ''));
  const named = before.at(-1) ?? after[0];
  if (named) return [named.cue];
  return type === 'mobile' ? ['label:0'] : type === 'landline' ? ['label:1'] : [];
}

/** Stretches between commas, sentence ends and words of contrast. */
function segments(text: string, found: readonly Stretch[]): readonly { from: number; to: number }[] {
  const cut = blank(text, found);
  const ends = [
    ...cut.matchAll(
      /[,;.!?()\n，；。！？、（）]|\b(?:but|though|however|de|viszont|hanem|pedig|not|instead of|rather than|over|mint|nem|ne)\b|但是|但|不过|而是|不要|别打|不是|而不/giu,
    ),
  ].map((it) => it.index);
  const starts = [0, ...ends];
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? text.length }))
    .filter((it) => it.to > it.from);
}
