import { told } from './impact/told.ts';
import { readImpact } from './impactFromText.ts';
import type { Language } from './language.ts';
import type { TicketKind } from './policy.ts';
import { classifyRequest, type RequestClass, type RequestKind } from './requestKind.ts';
import { fold } from './text/fold.ts';

/** Sure enough of a kind to open a ticket of it without asking. */
const sure = 0.6;
/** Plainly a fault, whatever is told about money behind it. */
const plain = 0.7;
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
  if (clear === null && tellsOfTrouble(text, language, kind)) return 'technical';
  if (beginsWithFault(text, language) || beginsWithOutage(text, language)) return 'technical';
  return isOutage(text, language) && !money.test(fold(text)) ? 'technical' : clear;
}

/** Whether something does not work, and no bill before it that it may come from. */
function tellsOfTrouble(text: string, language: Language, kind: RequestKind | null): boolean {
  const { impact, isGuess } = told(text, language);
  const { state } = impact;
  if (isGuess || !state || state.value === 'working') return false;
  const folded = fold(text);
  const bill = money.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
  const isFirst = bill > folded.indexOf(fold(state.words).slice(0, 6));
  return state.value === 'down' ? isFirst : bill === Number.POSITIVE_INFINITY && !isMoney(kind);
}

const isMoney = (kind: RequestKind | null) => kind === 'billing' || kind === 'presales';

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

/** What people pay the desk for. The invoices, offers and losses of their own business make no bill of an outage. */
const money =
  /licen[cs]|subscri|renew|invoice|\bbill|charge|payment|\bpaid|refund|credit card|bank card|debit|suspend|trial|\bplan\b|seats|purchase page|order page|szamla|elofizet|megujit|csomag|kartya|dij|kifizet|tartozas|felfuggeszt|probaidosz|许可|订阅|套餐|续费|续订|发票|账单|付款|扣款|欠费|信用卡|试用|席位|停用|账(?![户号])/u;

/** Leads to what a fault may come from, or in spite of what it is there: "because", "I think", "although we paid". */
const causes =
  /,? \b(?:because|since|although|even though|though|maybe|perhaps|probably|possibly|i think|i guess|i suppose|it seems|apparently|as if)\b|,? \b(?:mert|mivel|talan|szerintem|allitolag|valoszinuleg|lehet hogy|pedig|noha|azt hiszem)\b|[，,]?(?:因为|由于|可能|好像|大概|应该是|也许|估计|但|可是|虽然)/u;

/** Whether a fault is told before what it may come from. */
function beginsWithFault(text: string, language: Language): boolean {
  const folded = fold(text);
  const at = causes.exec(folded)?.index ?? 0;
  const head = folded.slice(0, at);
  if (head.trim() === '' || money.test(head)) return false;
  const { kind, confidence } = classifyRequest(head, language);
  return kind === 'technical' && confidence >= plain;
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
