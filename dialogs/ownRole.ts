import { fold } from '../knowledge/text/fold.ts';

/** "I am not an admin", "csak felhasználó vagyok", "我不是管理员". */
const noAdmin =
  /\b(?:but |and )?(?:i am|i'm|im) (?:not |no |n't )(?:an? |the |your |our )?(?:it |global |system )?admin\w*(?: (?:here|myself|at all))?|\bi (?:do not|don't|dont) have (?:any )?admin\w*(?: (?:rights|access|permissions?))?|\b(?:i am|i'm|im) (?:just|only) (?:an? )?(?:normal |ordinary |simple |regular |plain |end )?(?:user|employee|teacher|student|worker)\b|\b(?:de )?(?:en )?nem (?:en )?vagyok (?:en )?(?:rendszergazda|admin\w*|informatikus)\b|\b(?:en )?(?:csak |sima |egyszeru |mezei )+(?:egy )?(?:sima |egyszeru |mezei )?(?:felhasznalo|dolgozo|munkatars|alkalmazott) vagyok\b|\bnincs (?:nekem )?(?:rendszergazdai|admin\w*) (?:jogom|jogosultsagom)|(?:我|但我|可我)(?:并|又)?不是管理员|我(?:并)?没有管理员(?:的)?权限|我(?:只|就)是(?:一个|个|一名)?(?:普通|一般)?(?:的)?(?:用户|员工|老师|学生)/u;
/** "Who is my admin?", "ki a rendszergazdám?", "谁是我的管理员". */
const whoIsAdmin =
  /\bwho(?:'s| is| are)? (?:is )?(?:my|our|the) (?:it |office |365 |microsoft |company'?s? |global )*admin\w*|\b(?:how|where) (?:do|can|could|would) (?:i|we) find (?:out who )?(?:my|our|the|is my|is our) (?:\w+ )?admin\w*|\bki (?:is )?(?:az? )?(?:en |mi |cegunk |365 |office )*(?:rendszergazda|admin)(?:m|nk|unk|om|inunk|istratorunk|istratorom|jank)?\b|\bhogyan? talal(?:om|juk|hatom) meg a (?:rendszergazda|admin)\w*|谁是(?:我们?|咱们)?(?:公司|单位|学校)?的?管理员|(?:我们?|公司|单位|学校)的?管理员是谁|(?:怎么|如何|去哪)找到?(?:我们?|公司)?的?管理员/u;
const longest = 200;

/**
 * What somebody says of their role: that they are no administrator, or who theirs is. `rest` is what else the text
 * says, empty when nothing. Null when it says nothing of the kind.
 */
export function ownRoleIn(text: string): { readonly rest: string } | null {
  if (text.length > longest) return null;
  const said = fold(text).replace(/[’‘]/g, "'");
  const found = noAdmin.exec(said) ?? whoIsAdmin.exec(said);
  if (!found) return null;
  const rest = said.slice(0, found.index) + said.slice(found.index + found[0].length);
  return { rest: rest.replace(/^[\s,，.。;；!！?？–-]+|[\s,，.。;；!！?？–-]+$/gu, '') };
}
