/** The Hungarian definite article before a number or a name: `az 1001`, `a 2001`, `az Adatum`, `a Contoso`. */
export function article(before: number | string): 'a' | 'az' {
  const text = String(before);
  if (/^\d+$/.test(text)) {
    const startsWithOne = text.startsWith('1') && text.length % 3 === 1;
    return startsWithOne || text.startsWith('5') ? 'az' : 'a';
  }
  return /^[aáeéiíoóöőuúüű]/i.test(text) ? 'az' : 'a';
}

/** The same at the start of a sentence. */
export function capitalArticle(before: number | string): 'A' | 'Az' {
  return article(before) === 'az' ? 'Az' : 'A';
}
