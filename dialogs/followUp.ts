import { fold } from '../knowledge/text/fold.ts';

/** Begins as a question does that goes on with another. */
const goesOn =
  /^(?:and|but|so|then|what about|how about|es|na es|de|akkor|mi van)\b|^(?:那|那么|然后|接着)|呢\s*[?？]?$/u;
/** Names what was shown instead of saying it. */
const pointsBack =
  /\b(?:that|it|this|these|those|them|same|azt|ezt|ugyanezt|ugyanez|ugyanigy|ennek|annak|ezeket|azokat)\b|它|这个|那个|这样|撤销|改回|恢复原/u;
/** Words that say nothing of their own beside those. */
const empty = new Set(
  (
    'and but so then what about how do does did can could should i we you he she they is are was to the a an in on at ' +
    'of for when where why which my our me us with be if not that it this these those them same please ' +
    'es na de akkor mi van hogyan hogy tudom tudjuk lehet kell az egy mit mikor hol miert ezt azt ugyanezt ugyanez ' +
    'ugyanigy ennek annak ezeket azokat kerem'
  ).split(' '),
);
/** Words of its own that a question may have and still lean on the last. Han characters are counted alone. */
const most = { words: 2, han: 10 };

/** Whether a question cannot be understood without what was shown before: "and on the phone?", "how do I undo that?" */
export function leansOnTheLast(text: string): boolean {
  const said = fold(text.slice(0, 100).trim());
  if (!goesOn.test(said) && !pointsBack.test(said)) return false;
  const own = said.match(/[\p{Script=Latin}\d]+/gu)?.filter((word) => !empty.has(word)) ?? [];
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  return own.length <= most.words && han <= most.han;
}

/** The article shown last and its neighbours, with what was found near it in front; three at most. */
export function neighbourhood(
  shown: { readonly id: string; readonly related: readonly string[] },
  found: readonly string[],
): readonly string[] {
  const near = [shown.id, ...shown.related];
  return [...new Set([...found.filter((id) => near.includes(id)), ...near])].slice(0, 3);
}
