/**
 * The words of a Markdown sentence without its marks: emphasis and code lose theirs, a link keeps its text, and its
 * address unless that says the same or leads to this server (such links may sign somebody in).
 */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, longest)
    .replace(/\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/g, (_link, text: string, url: string) =>
      url === text || !isPublic(url) ? text : `${text} (${url})`,
    )
    .replace(/\*\*(?=\S)([^*]{1,2000}?)(?<=\S)\*\*/g, '$1')
    .replace(/__(?=\S)([^_]{1,2000}?)(?<=\S)__/g, '$1')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');
}

const longest = 20_000;

/** Addresses with a query may carry a secret; those of articles and other public pages do not. */
function isPublic(url: string): boolean {
  return url.startsWith('https://') && !url.includes('?') && !url.includes('#');
}
