import { fold } from '../knowledge/text/fold.ts';

/** Asks whether something exists, is offered, or may be used. */
const whether =
  /^(?:(?:hi|hello|so|and|but|please|excuse me)[ ,]+)*(?:(?:is|are) there (?:an? |any |already )*(?:\S+ ){1,6}(?:for|in|on|with|at)\b|(?:do|does|will) (?:you|we|they|it|the \S+|microsoft(?: 365)?|21 ?vianet) (?:\S+ )?(?:have|offer|support|include|come with|provide|get)\b|(?:can|may|could) (?:i|we|you|one|people|users|customers) (?:\S+ )?(?:use|get|have|buy|try)\b|(?:is|are) (?:\S+ ){1,5}(?:available|included|supported|offered|part of|possible|allowed)\b)|^(?:(?:es|de|na)[ ,]+)*(?:van(?:-e)? (?:\S+ ){1,6}(?:\S+(?:ban|ben|hoz|hez|nal|nel|en|on|val|vel)|hozza|nalunk)\b|(?:\S+ ){0,4}(?:elerheto|hasznalhato|tamogatott|benne van|letezik|mukodik)-e\b|(?:(?:hasznalhat|kaphat|vehet)\S*|lehet(?:-e)? (?:hasznalni|kapni|venni))(?: \S+){1,6}|(?:\S+ ){0,4}(?:lehet(?:-e)?|tudjuk|tudom) (?:hasznalni|kapni))|(?:能不能|可不可以|能否|可否|是否(?:可以|支持|提供|能)|有没有|支不支持)|(?:能用|可以用|可以使用|能使用|可用|支持|提供|包含|包括)[^，。]{0,10}(?:吗|么)|^[^，。]{0,12}有[^，。]{1,12}(?:吗|么)[?？]?$/u;
/** Asks how it is now, or tells of trouble. */
const now =
  /\b(?:now|today|currently|at the moment|still|again|down|up|working|outage|outages|incidents?|issues?|problems?|errors?|trouble|known|disruption|degraded|maintenance|slow|status|health|offline|broken|failing|running|something wrong|anything|update|eta|interruption|most|ma|jelenleg|eppen|meg mindig|ujra|megint|leall\S*|all|hiba\S*|gond\S*|problema\S*|uzemzavar\S*|kieses\S*|zavar\S*|karbantartas\S*|allapot\S*|incidens\S*|lassu|baj)\b|现在|今天|目前|当前|此刻|刚才|正在|还|又|挂|宕|故障|问题|中断|正常|恢复|异常|事件|维护|状态|慢|断|坏|崩|错|已知|影响|人用/u;
const longest = 90;

/**
 * Whether a text asks if something is there or may be used, as "is there an agent for Copilot?" and "copilot能用吗" do,
 * and not how it runs at the moment.
 */
export function asksWhetherThere(text: string): boolean {
  const said = fold(text.trim());
  return said.length <= longest && whether.test(said) && !now.test(said);
}
