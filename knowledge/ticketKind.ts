import { readImpact } from './impactFromText.ts';
import type { Language } from './language.ts';
import type { TicketKind } from './policy.ts';
import { classifyRequest, type RequestClass, type RequestKind } from './requestKind.ts';

/** Sure enough of a kind to open a ticket of it without asking. */
const sure = 0.6;
/** Below it, the kinds in question are mere noise. */
const worthAsking = 0.2;
const faults: readonly RequestKind[] = ['technical', 'service-health', 'own-network', 'third-party'];
/** Nobody tells of an outage later than this. */
const mostSentences = 8;

/**
 * The kind of ticket a text asks for, or null when its words are not clear enough and it is to be asked: the kind
 * decides on caps and on who may ask. R070–R077, R102.
 *
 * An outage, a fault and whatever it comes from are all technical; so is a text that begins with an outage, whatever
 * else it wishes for afterwards.
 */
export function ticketKindOf(text: string, language: Language): TicketKind | null {
  const asked = classifyRequest(text, language);
  const { kind, confidence, alternatives } = asked;
  const torn = [...(kind ? [kind] : []), ...alternatives];
  const isSeen = confidence >= worthAsking && torn.some((it) => !isTicketKind(it));
  if (isSeen && torn.every((it) => faults.includes(it))) return 'technical';
  const clear = clearTicketKind(asked);
  if (clear === 'technical') return clear;
  const isDown = clear === null && readImpact(text, language).state?.value === 'down';
  return isDown || beginsWithOutage(text, language) ? 'technical' : clear;
}

/** The kind of ticket a request is told to be, when it is told clearly. */
export function clearTicketKind({ kind, confidence }: RequestClass): TicketKind | null {
  return kind !== null && isTicketKind(kind) && confidence >= sure ? kind : null;
}

/** Whether a ticket can be of this kind; the others are answered without one. */
export function isTicketKind(kind: RequestKind): kind is TicketKind {
  return kind === 'technical' || kind === 'billing' || kind === 'presales';
}

/** Whether something is down for more than one person. */
export function isOutage(text: string, language: Language): boolean {
  const { state, users } = readImpact(text, language);
  return state?.value === 'down' && users?.value !== 'one';
}

/** A bill that comes first may be what the outage comes from; one that comes after it is another matter. */
function beginsWithOutage(text: string, language: Language): boolean {
  const sentences = text
    .split(/[.!?。！？；\n]+/u)
    .filter((it) => it.trim() !== '')
    .slice(0, mostSentences);
  if (sentences.length < 2) return false;
  for (const sentence of sentences) {
    const kind = clearTicketKind(classifyRequest(sentence, language));
    if (kind !== null) return kind === 'technical' && isOutage(sentence, language);
  }
  return false;
}
