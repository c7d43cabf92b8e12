import { fold } from '../knowledge/text/fold.ts';

const polite =
  /\b(?:(?:many |no )?thanks?(?: (?:you|a lot|anyway|so much|very much|for (?:your|the) help))?|thx|cheers|ok(?:ay)?|no|nope|great|fine|perfect|good ?bye|bye(?: bye)?|see you|that(?:'s| is| was) (?:all|it)(?: for (?:now|today))?|all good|nothing (?:else|more)|i(?:'m| am) (?:good|fine|done)|have a (?:nice|good) (?:day|one|evening|weekend)|not needed|no need|for now|koszi|kosz|koszonom|koszonjuk|szepen|koszonet|rendben|oke|jo|jol van|nem|mar|kell|kerek|kerem|most|ennyi(?: volt| lett volna)?|minden(?: rendben)?|semmi(?: mas)?|mas|viszlat|viszontlatasra|szia|sziasztok|hello|szep napot|tovabbi)\b|谢谢(?:您|你|啦|了)?|多谢|感谢(?:您|你)?|再见|拜拜|不用(?:了|啦)?|不需要(?:了)?|不必(?:了)?|没(?:有)?(?:别的)?(?:事|问题|什么)(?:了|啦)?|好的?(?:吧|了)?|行了?|就这样(?:吧)?|辛苦了?|暂时|先|了|吧|啦|的帮助/gu;
const heart =
  /thank|thx|cheers|bye|see you|that.{1,4} all|kosz|viszlat|viszontlat|ennyi|谢|再见|拜拜|不用|不需要|就这样/u;
const longest = 60;

/** Whether a message only takes leave: "thanks, bye", "köszi, nem kell", "谢谢，不用了". */
export function saysGoodbye(text: string): boolean {
  const said = fold(text);
  if (said.length > longest || !heart.test(said)) return false;
  return !/[\p{L}\p{N}]/u.test(said.replace(polite, ' '));
}
