import type { Severity } from '../knowledge/severity.ts';
import { fold } from '../knowledge/text/fold.ts';

/** The level somebody wishes for in an answer that is nothing else: "please make it C", "legyen inkább B", "改成B级". */
export function levelMeant(text: string): Severity | null {
  const said = fold(text.trim());
  if (said.length > longestWish || !wish.test(said)) return null;
  const found = level.exec(said)?.slice(1).find(Boolean);
  return found === 'a' ? 'A' : found === 'b' ? 'B' : found === 'c' ? 'C' : null;
}

/**
 * Whether a text cannot tell what is lost or who will work on it: that it is not known, a wish for a level, a request
 * for help, or that it is urgent, and nothing more. R097, R098.
 */
export function tellsNothing(text: string): boolean {
  if (levelMeant(text) !== null) return true;
  const said = fold(text.trim())
    .replace(/[.!,。！，\s]+/gu, ' ')
    .trim();
  return said.length <= longestWish && empty.test(said);
}

const longestWish = 70;
const wish =
  /\b(?:severity|sev|priority|level|make|set|change|put|lower|raise|should be|must be|want|need|is fine|is enough|will do|would do|legyen|kerem|kerunk|kerek|szint\S*|sulyossag\S*|tegye|allits\S*|eleg|jo lesz|megfelel)\b|级|改|定|设|降|升|就行|就好|即可|要/u;
const level =
  /(?:^|\b(?:it|as|an?|to|be|is|severity|sev|level|priority|want|need|legyen|inkabb|eleg|az?|jo|kerek|kerem|kerunk) )(?:an? |az? |severity |level |to |be |inkabb |csak )*([abc])(?=$|[.!,]|-| (?:please|now|instead|severity|level|is|will|would|szint|sulyossag|legyen|eleg|jo|is jo|kerem|ticket))|(?<![a-z])([abc]) ?(?:级|吧|就)|[为成到是要] ?([abc])(?![a-z])/u;
const empty =
  /^(?:(?:sorry|well|hm+|but|honestly|really|please|because|just|ok|oh) )*(?:(?:i|we) (?:really |honestly |just )?(?:do not|don'?t|cannot|can'?t|could not) (?:know|say|tell|judge|estimate)(?: (?:it|that|yet|exactly|now|this|how much|what it costs?))*|no idea|not sure|(?:it is|it'?s|this is|that is) (?:very |really |so |extremely |too )?(?:urgent|critical|important|serious|bad|a secret|confidential)|(?:very )?(?:urgent|critical|asap)|(?:please )?(?:help(?: us| me)?|hurry(?: up)?|fix it|do something|give (?:us|me) (?:a|severity a))(?: please| now| asap| quickly)*|why do you (?:ask|need) (?:that|this)|because i (?:say|said) so|(?:it|this) has to be (?:a|fast)|as i said(?: before)?|see above)$|^(?:(?:sajnos|hat|de|kerem|mert|csak|bocsanat) )*(?:nem (?:tudom|tudjuk|tudhatom)(?: (?:megmondani|pontosan|meg|most|ezt|felmerni))*|fogalmam sincs|(?:nagyon |rendkivul )?(?:surgos|fontos|kritikus)(?: ez| nekunk)?|(?:ez )?(?:nagyon |rendkivul )?(?:surgos|fontos|kritikus)|segitsenek(?: kerem| most| gyorsan)*|siessenek(?: kerem)?|mar (?:mondtam|leirtam)|lasd (?:fent|fentebb))$|^(?:我们?|对不起|抱歉|这个?|就是|真的|也|还|现在)*(?:(?:不|没法|无法)(?:太)?(?:知道|清楚|确定|好说|晓得|估计)|说不(?:好|清|准)|(?:很|非常|特别|十分)?(?:紧急|着急|急|重要|严重)|(?:请)?(?:快点|尽快|帮帮?忙|帮帮我们?|快帮我们?)(?:处理|解决)?|刚才?(?:说过|说了)|见上(?:面|文)?)(?:了|吧|啊|的)?$/u;
