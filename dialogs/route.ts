import type { Cloud } from '../knowledge/cloud.ts';
import { findCountry } from '../knowledge/countries.ts';
import { readImpact } from '../knowledge/impactFromText.ts';
import type { Answer } from '../knowledge/knowledgeBase.ts';
import type { Language } from '../knowledge/language.ts';
import {
  classifyRequest,
  type OutsideTopic,
  outsideTopicOf,
  type RequestKind,
} from '../knowledge/requestKind.ts';
import { fold } from '../knowledge/text/fold.ts';
import { clearTicketKind, isOutage, isTicketKind } from '../knowledge/ticketKind.ts';
import type { Found } from './answerQuestions.ts';
import { asksWhetherThere } from './asksWhetherThere.ts';
import { nearTheLast } from './followUp.ts';
import { wordsFor } from './locales/index.ts';
import { outageFirst } from './outageFirst.ts';
import type { TicketKind } from './ports.ts';
import { isOneOf } from './sameWords.ts';
import type { TalkTurn } from './talkTurn.ts';

/** What starts something, or has one plain answer of its own. */
export type Action = Exclude<RequestKind, TicketKind>;

/** Where a question goes. */
export type Route =
  | { readonly to: 'answer'; readonly found: Found; readonly kind: TicketKind | null }
  | { readonly to: 'which-kind'; readonly kinds: readonly RequestKind[] }
  | { readonly to: 'action'; readonly action: Action }
  | { readonly to: 'number-hours'; readonly of: string }
  | { readonly to: 'unknown-place' }
  | { readonly to: 'hello' }
  | { readonly to: 'introduction' }
  | { readonly to: 'thanks' }
  | { readonly to: 'fine' }
  | { readonly to: 'wordless' };

/** Sure enough of a kind to act on it although the knowledge base has something too. */
const sure = 0.6;

/** Below it, the kinds in question are mere noise. */
const worthAsking = 0.2;

/** Kinds the knowledge base answers better than the talk when it is as sure as this, or surer than of the kind. */
const answered: Partial<Readonly<Record<RequestKind, number>>> = { 'self-help': 0.9, 'china-cloud': 0.6 };

/** Decides on the kind of request and on what the knowledge base finds, together. */
export function chooseRoute(
  { knowledge, language, cloud, profile }: Pick<TalkTurn, 'knowledge' | 'language' | 'cloud' | 'profile'>,
  text: string,
): Route {
  if (isOneOf(text, wordsFor('hello'))) return { to: 'hello' };
  if (isOneOf(text, wordsFor('whoAreYou'))) return { to: 'introduction' };
  if (isOneOf(text, [...wordsFor('tickets'), ...wordsFor('news')]))
    return { to: 'action', action: 'my-tickets' };
  if (isOneOf(text, wordsFor('yes'))) return { to: 'hello' };
  if (isOneOf(text, wordsFor('thanks'))) return { to: 'thanks' };
  if (isOneOf(text, wordsFor('no'))) return { to: 'fine' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { to: 'wordless' };
  if (isStrayNumber.test(text)) return nothing(language);
  const asked = classifyRequest(text, language);
  const { kind, confidence, alternatives, because } = asked;
  if (profile.numberOf && asksHours(text, language)) return { to: 'number-hours', of: profile.numberOf };
  if (profile.numberOf && kind === null && isPlaceAlone(text, language))
    return { to: 'action', action: 'phone-number' };
  if (kind === 'my-tickets' && wantsOne.test(fold(text)) && !opensOne.test(fold(text)))
    return { to: 'action', action: 'person-now' };
  if (kind === 'third-party' && tellsMicrosoftDown.test(fold(text)))
    return { to: 'action', action: 'service-health' };
  const near = profile.article ? { near: profile.article } : {};
  const search = knowledge.search(text, { language, cloud: cloud ?? likelyCloud(text, language), ...near });
  const shown = profile.article ? knowledge.article(profile.article, search.language) : null;
  const neighbours =
    shown &&
    nearTheLast(text, shown, search, profile.question, (both) =>
      knowledge.search(both, { language, cloud: cloud ?? likelyCloud(text, language) }),
    );
  const isAction =
    kind !== null && !isTicketKind(kind) && !isMisread(kind, text, neighbours !== null, search.outcome);
  const ticketKind = clearTicketKind(asked);
  const hits: readonly string[] = search.hits.map(({ article }) => article.id);
  const answer = (mode: Found['mode'], articles = hits): Route => {
    return {
      to: 'answer',
      found: { mode, articles, language: search.language, talkLanguage: language },
      kind: ticketKind,
    };
  };

  const isSure = search.confidence >= Math.min(answered[kind ?? 'technical'] ?? 1, confidence);
  const isBetterAnswered = kind !== null && kind in answered && search.outcome === 'answer' && isSure;
  if (isAction && (confidence >= sure || kind === 'person-now') && !isBetterAnswered)
    return { to: 'action', action: kind };
  if ((kind === null || kind === 'technical') && outageFirst(text, language, search))
    return { to: 'action', action: 'service-health' };
  if (search.outcome === 'answer' && !neighbours) return answer('answer');
  if (isAction && (kind !== 'self-help' || confidence >= sure)) return { to: 'action', action: kind };
  if (neighbours) return answer('choices', neighbours);
  if ((kind === null || kind === 'technical') && isOutage(text, language))
    return { to: 'action', action: 'service-health' };
  if (search.outcome === 'choices') return answer('choices');
  if (profile.numberOf && search.outcome === 'none' && nameAlone.test(text.trim()))
    return { to: 'unknown-place' };
  const isTorn = kind === null && alternatives.length > 1 && because.length > 0 && confidence >= worthAsking;
  return isTorn ? { to: 'which-kind', kinds: alternatives.slice(0, 4) } : answer('nothing');
}

/**
 * "How do I open a ticket?" asks for no status, "is there an agent for Copilot?" for no health, and "and on the phone?"
 * after an answer for no number.
 */
function isMisread(kind: Action, text: string, isFollowUp: boolean, outcome: Answer['outcome']): boolean {
  const said = fold(text);
  if (kind === 'my-tickets') return opensOne.test(said);
  if (kind === 'service-health') return asksWhetherThere(text);
  if (kind === 'china-cloud') return outcome === 'choices' && asksWhetherThere(text);
  if (isFollowUp && kind === 'pin') return !namesPin.test(said);
  return isFollowUp && (kind === 'self-help' || (kind === 'phone-number' && !asksForNumber.test(said)));
}

const namesPin = /\bpin|\bcodes?\b|\bkod|码/u;
const opensOne =
  /\bhow\b.*\b(?:open|create|submit|raise|file|make|log)\b|\bhog(?:y|yan)\b.*\b(?:nyit|bead|adhat|adok|kuld|indit|hoz)|(?:怎么|如何|怎样|在哪).*(?:提交|新建|创建|提一?个|开一?个|发起|提工单|开工单)/u;
/** "I want to open a ticket": what comes of it is asked for, not what became of another. */
const wantsOne =
  /\b(?:open|create|raise|submit|file|log|make|start) (?:an? |another |the |new |support |service ){1,3}(?:ticket|case|request)\b|\b(?:jegyet|kerest|kerelmet|bejelentest|hibajegyet) (?:\S{1,20} ){0,2}(?:nyit|bead|lead|indit)(?!ott|tam|tuk)|\b(?:nyit|bead|lead|indit)(?!ott|tam|tuk)\S{0,8} (?:\S{1,20} ){0,2}(?:jegyet|bejelentest|hibajegyet)\b|(?:提交?|开|新建|创建|发起)(?:一?个|张)?(?:新的?)?(?:工单|服务请求|支持请求|案例)/u;
const asksForNumber = /number|\bcall\b|szam|hiv(?:o|h|j)|号码|几号|热线|打(?:给|电话|吗)|拨/u;

/** "Our WhatsApp group says Microsoft is down": another maker is only named. */
const tellsMicrosoftDown =
  /^(?!.*(?:add-?in|plug-?in|connector|bovitmeny|插件|加载项)).*(?:\b(?:microsoft|office|365|teams|outlook|exchange|sharepoint|onedrive)\b.{0,20}(?:\b(?:down|offline|outage)\b|\b(?:leallt|leallas|all\b|nem mukodik|elerhetetlen))|\b(?:leallt|all|nem mukodik) a (?:microsoft|office|teams|outlook|exchange)|(?:微软|microsoft|office|teams|outlook).{0,8}(?:挂了|宕机|瘫痪|故障|崩了|中断|出问题))/u;

/** A country and little else: "and in Austria?". */
function isPlaceAlone(text: string, language: Language): boolean {
  const isHan = /\p{Script=Han}/u.test(text);
  const words = text.trim().split(/\s+/).length;
  return text.length <= (isHan ? 8 : 32) && words <= 4 && findCountry(text, language).match !== 'none';
}

/** "And in Wakanda?": after a phone number, a name that nothing is known of is a place. */
const nameAlone =
  /^(?:(?:[Aa]nd|[Ww]hat about|[Hh]ow about)(?: in| for| from)? |(?:[ÉéEe]s|[Mm]i van) )?\p{Lu}\p{L}{2,20}[?!.]?$|^那?(?:在)?\p{Script=Han}{2,6}呢?[?？]?$/u;

/** "What about at night?" after a phone number, which names no other place. */
function asksHours(text: string, language: Language): boolean {
  const said = fold(text);
  const isAbout = leansOn.test(said) || asksForNumber.test(said) || hoursAlone.test(said.trim());
  return (
    isAbout &&
    said.length <= longestHours &&
    hoursOfDay.test(said) &&
    findCountry(text, language).match === 'none'
  );
}

/** "At night?", "éjjel is?", "晚上？": a time of the day or week and nothing else. */
const hoursAlone =
  /^(?:(?:also |is it )?(?:at|on|in|during|over) )?(?:the )?(?:nights?|evenings?|week-?ends?|(?:sun|satur)days?|holidays?)(?: too| also| as well)?[?]?$|^(?:az? )?(?:ejjel|ejszaka|este|hetvegen|vasarnap|szombaton|unnepnap(?:on|okon)?|hajnalban)(?: is)?[?]?$|^(?:晚上|夜里|夜间|半夜|凌晨|周末|节假日|星期[六天日]|周[六日天])(?:可以)?(?:吗|呢)?[?？]?$/u;
const longestHours = 60;
const leansOn = /^(?:and|but|what about|how about|so|is it|are they|es|de|mi van|na)\b|也|呢|^那/u;
const hoursOfDay =
  /\b(?:nights?|evenings?|week-?ends?|sundays?|saturdays?|holidays?|late|hours?|24\/7|around the clock|what time|when can i)\b|\b(?:ejjel|ejszaka|este|hetveg|vasarnap|szombat|unnep|mikor|meddig|hany ora|barmikor|hajnal)|夜|晚|凌晨|周末|星期[六天日]|周[六日天]|几点|什么时候|节假日|24 ?小时|随时/u;

/** The number of a choice that is open no more. */
const isStrayNumber = /^\s*\d{1,2}[.!]?\s*$/;

function nothing(language: Language): Route {
  return { to: 'answer', found: { mode: 'nothing', articles: [], language }, kind: null };
}

/** Not knowing the cloud, only Chinese readers and those who name it are shown what holds on 21Vianet alone. */
function likelyCloud(text: string, language: Language): Cloud | null {
  return language === 'zh' || aboutChina.test(fold(text)) ? null : 'worldwide';
}

const aboutChina =
  /\p{Script=Han}|vianet|gallatin|fapiao|china|chinese|kina|beijing|shanghai|peking|sanghaj/u;

/** Whether a text asks where one's own tickets stand. */
export function asksForTickets({ language }: TalkTurn, text: string): boolean {
  if (isOneOf(text, [...wordsFor('tickets'), ...wordsFor('news')])) return true;
  const { kind, confidence } = classifyRequest(text, language);
  if (kind !== 'my-tickets' || confidence < sure || text.length > longestStatus) return false;
  const { users } = readImpact(text, language);
  return !users || users.value === 'one';
}

/** A longer text that asks for news tells some, too. */
const longestStatus = 80;

/** What a text asks for that support does not cover, when that is clear; null otherwise. R053–R055. */
export function outsideOf({ language }: TalkTurn, text: string): 'own-network' | OutsideTopic | null {
  const { kind, confidence } = classifyRequest(text, language);
  if (confidence < sure) return null;
  return kind === 'third-party' ? outsideTopicOf(text) : kind === 'own-network' ? kind : null;
}
