import { fold } from '../knowledge/text/fold.ts';
import { wordsFor } from './locales/index.ts';
import { asksForOtherLanguage, isOtherLanguage, spokenHere } from './otherLanguage.ts';
import type { Reply } from './reply.ts';
import { isOneOf } from './sameWords.ts';
import { saysGoodbye } from './saysGoodbye.ts';
import { beforeBuying } from './statements.ts';
import type { TalkTurn } from './talkTurn.ts';

const longestAside = 160;
const prospect =
  /\b(?:not|never|isn't|aren't) (?:been )?(?:yet )?(?:a |an |your |existing )*customers?\b|\bnot (?:yet )?(?:a )?(?:customer|client)\b|\b(?:future|prospective|potential|possible) (?:customer|client)\b|\b(?:do not|don't|haven't|have not|have no) (?:have |got )?(?:a |any )?(?:microsoft 365 |office 365 )?(?:subscription|tenant) yet\b|\bbefore (?:i|we) (?:become|are) (?:a )?customers?\b|\b(?:nem vagyok|nem vagyunk|nem vagyok meg|nem vagyunk meg|meg nem vagyok|meg nem vagyunk) (?:az )?(?:onok )?ugyfel|\b(?:leendo|jovobeli|lehetseges) ugyfel|\bmeg nincs (?:\S+ )?elofizetes|\bnincs meg (?:\S+ )?elofizetes|(?:还|目前|暂时)?(?:还)?不是(?:你们|贵公司|微软)?的?(?:客户|顾客)|(?:还没有?|尚未)(?:成为客户|购买|订阅|买过)|潜在客户|准客户/u;

/** Whether somebody says that their organization has no subscription yet. R065, K9. */
export function isProspect(text: string): boolean {
  return text.length <= longestAside && prospect.test(fold(text));
}

const whenFixed =
  /^(?:and |so |but |ok )*when (?:will|is|does|can) (?:it|this|that|the (?:problem|issue|incident|outage|fault|error))(?: be| get| going to| to)* (?:fixed|solved|resolved|repaired|over|back|work(?:ing)?(?: again)?)[?]?$|^(?:es |de |na )*mikor(?:ra)? (?:lesz (?:ez )?(?:kijavitva|megoldva|kesz|jo)|javul meg|oldodik meg|javitjak (?:ki|meg)|hozzak helyre|allitjak helyre|fog mukodni)[?]?$|^(?:那|请问)?(?:什么时候|何时|多久)(?:才|会|能|可以)*(?:修好|修复|恢复|解决|好)(?:呢|啊)?[?？]?$/u;

/** Whether somebody asks when a fault will be over, which nobody promises. */
function asksWhenFixed(text: string): boolean {
  return whenFixed.test(fold(text.trim()));
}

/** "Not a customer yet – are there prices for charities?" asks for more than a way in. */
function isAnswered({ knowledge, language, cloud }: TalkTurn, text: string): boolean {
  return knowledge.search(text, { language, cloud }).outcome === 'answer';
}

/** What is said to a message that no article answers: a goodbye, another language, who is not a customer yet; else null. */
export function asideTo(talk: TalkTurn, text: string): Reply | string | null {
  const { talk: says, answer } = talk.locale;
  if (isOneOf(text, wordsFor('yes'))) return says.nothingAsked;
  if (isOneOf(text, wordsFor('none'))) return answer.askAgain;
  if (isOneOf(text, [...wordsFor('thanks'), ...wordsFor('no')])) return null;
  if (saysGoodbye(text)) return says.goodbye;
  if (talk.turn.holder === 'bot' && asksWhenFixed(text)) return talk.locale.desk.whenFixed;
  if (isProspect(text) && !talk.person && !isAnswered(talk, text)) return beforeBuying(talk);
  return isOtherLanguage(text) || asksForOtherLanguage(text) ? spokenHere : null;
}
