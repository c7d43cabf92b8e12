import type { Answer } from '../knowledge/knowledgeBase.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';

/** Goes on where the last question stopped, without a verb of its own: "and on the phone?" */
const cutShort =
  /^(?:and|but|so|what about|how about)\s(?!how|what|where|when|why|who|which|can|could|do|does|did|is|are|should|i|we|nobody|no one|everybody|everyone|all|still)|^(?:na )?(?:es|de|mi van)\s(?!hogy|mi|hol|mikor|miert|ki|kell|lehet|tud|melyik|menny|senki|mindenki|meg mindig)|^(?:es )?hol (?:talalom|talalhato|van)(?: meg)?(?: ez| ezt)?[?]?$|^(?:es )?(?:mennyi (?:ido|ideig)|meddig)(?: is)?(?: tart)?(?: ez)?[?]?$|^(?:and )?where (?:is|do i find|can i find) (?:it|that|this)[?]?$|^(?:那)?在哪(?:里|儿)?(?:找|看|查)?(?:到)?[?？]?$|^那么?(?!怎|如何|为什么|什么|哪|谁|个用户|个人|个同事|位).*|呢\s*[?？]?$/u;
/** Names what was shown instead of saying it: "how do I undo that?" */
const pointsBack =
  /\b(?:that|it|this|these|those|them|same|azt|ezt|ugyanezt|ugyanez|ugyanigy|ennek|annak|ezeket|azokat)\b|它|这个|那个(?!用户|人|同事)|这样|撤销|改回|恢复原/u;
/** Words that say nothing of their own beside those. */
const empty = new Set(
  (
    'and but so what about how do does did can could should i we you he she they is are was to the a an in on at of for ' +
    'when where why which my our me us with be if not that it this these those them same please ' +
    'es na de mi van hogyan hogy tudom tudjuk lehet kell az egy mit mikor hol miert ezt azt ugyanezt ugyanez ugyanigy ' +
    'ennek annak ezeket azokat kerem ki meg teheti tehet csinalhatja mennyi ido ideig meddig tart'
  ).split(' '),
);
/** What a question may have of its own and still lean on the last. */
const most = { 'cut-short': 3, 'points-back': 2, han: 10 };
/** Surer answers are shown although something else was talked about. */
const sure = 0.85;

/** How a question cannot be understood without what was shown before; null when it stands on its own. */
export function leansOnTheLast(text: string): 'cut-short' | 'points-back' | null {
  const said = fold(text.slice(0, 100).trim());
  const how = cutShort.test(said) ? 'cut-short' : pointsBack.test(said) ? 'points-back' : null;
  const own = said.match(/[\p{Script=Latin}\d]+/gu)?.filter((word) => !empty.has(word)) ?? [];
  const han = countHan(said);
  return how && own.length <= most[how] && han <= most.han ? how : null;
}

interface Found extends Pick<Answer, 'outcome' | 'confidence'> {
  readonly hits: readonly { readonly article: { readonly id: string }; readonly score?: number }[];
}

/** From here on what is found for both questions together is worth choosing. */
const worthChoosing = 0.3;

/**
 * Ids of articles to choose from when a question leans on the last article and what was found is elsewhere: what fits
 * it and the question `before` together, the neighbours that were found, the best find when it is an answer, the last
 * article and what is next to it. Null when what was found can stand.
 */
export function nearTheLast(
  text: string,
  shown: { readonly id: string; readonly related: readonly string[] },
  { outcome, confidence, hits }: Found,
  before: string | null = null,
  find: (both: string) => Found = () => ({ outcome: 'none', confidence: 0, hits: [] }),
): readonly string[] | null {
  const how = leansOnTheLast(text);
  if (!how) return null;
  const near = [shown.id, ...shown.related];
  const found = hits.map(({ article }) => article.id);
  const isSure =
    outcome === 'answer' && (near.includes(found[0] ?? '') || (how !== 'cut-short' && confidence >= sure));
  if (isSure) return null;
  const best = outcome === 'answer' ? found.slice(0, 1) : [];
  const foundNear = found.filter((id) => near.includes(id));
  const ofBoth =
    how === 'cut-short' && before !== null && !leansOnTheLast(before)
      ? strongest(find(`${before} ${text}`)).filter((id) => id !== shown.id)
      : [];
  return [...new Set([...[...ofBoth, ...foundNear, ...best].slice(0, 2), ...near])].slice(0, 3);
}

function strongest({ outcome, hits }: Found): readonly string[] {
  if (outcome === 'none') return [];
  return hits.filter(({ score = 0 }) => score >= worthChoosing).map(({ article }) => article.id);
}
