import type { FaultAbout } from '../../../../../../knowledge/faultAbout.ts';

const fields: Readonly<Record<string, string>> = {
  title: 'Title: write one line of 2 to 100 characters.',
  question: 'Question: write one line of 2 to 160 characters.',
  phrasings: 'Phrasings: write 6 to 60 lines of 2 to 240 characters.',
  keywords: 'Keywords: write 4 to 12, each of 2 to 60 characters.',
  category: 'Category: choose one.',
  audience: 'Written for: choose one.',
  cloud: 'Cloud: choose one.',
  kind: 'Kind: choose one.',
  severity: 'Usual severity: choose A, B, C or “depends”.',
  related: 'Related articles: write 1 to 4 ids of other articles, separated by commas.',
  sources: 'Sources: write 1 to 8 lines, each with title | https address | date such as 2026-11-22.',
};

/** A fault of an article in English, with how to mend it. */
export function sayFault(about: FaultAbout): string {
  switch (about.is) {
    case 'field': {
      const rule = fields[about.field] ?? `“${about.field}” is not as it must be.`;
      return about.entry === null ? rule : `${rule} Look at entry ${about.entry}.`;
    }
    case 'intro':
      return 'Text: begin with one to three sentences, before the first heading.';
    case 'unknown-heading':
      return `Text: “${about.heading}” is not a heading of an article. Use ${about.allowed.map((each) => `## ${each}`).join(', ')}.`;
    case 'heading-twice':
      return `Text: the heading “${about.heading}” stands twice. Put both lists under one.`;
    case 'heading-order':
      return `Text: keep the headings in this order: ${about.allowed.join(', ')}.`;
    case 'not-listed':
      return about.isNumbered
        ? `Text: below “${about.heading}” each line begins with a number, such as “1. ”.`
        : `Text: below “${about.heading}” each line begins with “- ”.`;
    case 'section-missing':
      return `Text: the part “## ${about.heading}” is missing or empty. Add it with its list.`;
    case 'length':
      return `Text: it has ${about.size} ${about.unit}; ${about.least} to ${about.most} are needed.`;
    case 'unknown-link':
      return `Nobody vouched for the address ${about.url}. Name it among the sources, with its date, or take it out.`;
    case 'no-https':
      return `The link to “${about.target}” leads nowhere. Write it as [text](https://…).`;
    case 'html':
      return `“${about.tag}” is HTML. Use Markdown: **bold**, \`code\`, [text](https://…).`;
    case 'role':
      return `“${about.name}” is not an Entra role. Write the role’s English name as Microsoft does.`;
    case 'stale':
      return `The article was last reviewed on ${about.day}. Read it through.`;
    case 'future':
      return `The date ${about.day} is in the future. Correct it.`;
    case 'differs':
      return 'Something that is the same in all languages differs from the English text.';
    case 'number':
      return `The number ${about.number} stands in the English text and not here. Write it in digits here too, or take it out there.`;
    case 'twice':
      return `“${about.text}” is asked twice in this article. Take it out once.`;
    case 'also-in':
      return `“${about.text}” already leads to the article ${about.article}. Leave it to the article that answers it.`;
    case 'keyword':
      return `The keyword “${about.keyword}” also belongs to ${about.articles.join(', ')}. Choose a more exact one.`;
    case 'related':
      return `Related articles: there is no other article “${about.article}”. Name another one.`;
    case 'missing-language':
      return 'The article is not written in this language yet.';
    case 'no-article':
      return `There is no article “${about.article}” in this language. Choose another one.`;
    case 'id-taken':
      return `Id: there is already an article “${about.article}”. Edit that one, or choose another id for yours.`;
    case 'id':
      return `Id: “${about.article}” cannot be an id. Use up to 60 small letters a–z, digits and hyphens, such as parking-place.`;
    case 'phrasing':
      return `Phrasing: write ${about.least} to ${about.most} characters.`;
  }
}
