import { fold } from '../knowledge/text/fold.ts';
import { links } from './links.ts';
import type { Reply } from './reply.ts';
import type { TalkTurn } from './talkTurn.ts';

const needed =
  /\b(?:do|does|will|would|should|must|shall|can) (?:you|i|we|the desk|it)\b.{0,20}\b(?:need|want|ask|give|tell|type|enter|send|have)\b|\b(?:need|want) (?:my|a|the|our) pin|\bkell\b|\bkeri(?:k|tek)?\b|\bmegadjam|\bbeirjam|(?:需要|要不要|要|用)(?:我的|提供|告诉|输入)?.{0,4}(?:pin|吗)/u;
const where =
  /\b(?:where|find|look up|looking for|what is|what's|whats|which|forgot|lost|get)\b.{0,30}\b(?:my|our|the|a|it|support)\b|\b(?:hol|honnan|merre|mi az? (?:en )?pin|mennyi|melyik|elfelejt\w*|elvesz\w*)\b|在哪|哪里|哪儿|怎么(?:查|找|得到|拿)|是(?:什么|多少)|多少|忘/u;
/** "Where do I find it?", right after the PIN was explained. */
const leaning = /^(?:and |but |es |de |hat )?(?:where|how|hol|honnan|merre|hogyan)\b|^那?(?:在哪|哪里|怎么)/u;
const longestLeaning = 45;

/**
 * How callers are verified by a PIN, which the bot never asks for; first whether one is needed or where it is, when
 * that was asked. Explained once, the whole is not said again. R033–R036.
 */
export function aboutPin({ locale: { routes } }: TalkTurn, text: string, isKnown: boolean): Reply {
  const said = fold(text);
  const lead = needed.test(said) ? routes.pinNotNeeded : where.test(said) ? routes.pinNowhere : null;
  const whole = `${routes.pin}\n\n${routes.source(links.supportArticle)}`;
  if (!lead) return { text: whole };
  return { text: isKnown ? lead : `${lead}\n\n${whole}` };
}

/** Whether a text goes on asking about the PIN without naming it. */
export function leansOnPin(text: string): boolean {
  const said = fold(text.trim());
  return said.length <= longestLeaning && leaning.test(said);
}
