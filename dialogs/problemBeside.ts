import type { Language } from '../knowledge/language.ts';
import { classifyRequest, type RequestKind } from '../knowledge/requestKind.ts';
import { describesProblem } from './problemDialog.ts';

const between = /[,.;:!?\n，。；：！？]+|\b(?:because|mert|mivel|ugyanis)\b|因为|由于/u;
const mostParts = 12;
const longestCall = 60;
const likelyEnough = 0.3;
const wishes: readonly RequestKind[] = ['person-now', 'my-tickets'];

/**
 * What is wrong, in a message that asks for a person: "a person please, my mailbox is full" → "my mailbox is full".
 *
 * Null when it only asks. A long message that cannot be taken apart is the problem as a whole.
 */
export function problemBeside(text: string, language: Language): string | null {
  const parts = text
    .split(between)
    .map((part) => part.trim())
    .filter(describesProblem)
    .slice(0, mostParts)
    .filter((part) => saysWhat(part, language));
  if (parts.length > 0) return parts.join('. ');
  return text.length > longestCall ? text : null;
}

function saysWhat(part: string, language: Language): boolean {
  const { kind, confidence, alternatives } = classifyRequest(part, language);
  const about = kind ?? alternatives[0];
  return confidence >= likelyEnough && about !== undefined && !wishes.includes(about);
}
