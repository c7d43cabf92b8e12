import type { FaultAbout } from '../faultAbout.ts';
import type { Language } from '../language.ts';
import type { Broken } from './frontMatter.ts';

type Section = 'steps' | 'check' | 'support' | 'difference';

/** The headings of an article in each language, in the order they stand. */
export const headings: Readonly<Record<Language, Readonly<Record<Section, string>>>> = {
  en: { steps: 'Steps', check: 'Check', support: 'Ask for support when', difference: '21Vianet' },
  hu: { steps: 'Lépések', check: 'Ellenőrzés', support: 'Mikor kérjen támogatást', difference: '21Vianet' },
  zh: { steps: '操作步骤', check: '检查', support: '何时请求支持', difference: '世纪互联' },
};

const order: readonly Section[] = ['steps', 'check', 'support', 'difference'];

interface Body extends Readonly<Record<Section, readonly string[]>> {
  readonly intro: string;
  readonly broken: readonly Broken[];
}

/**
 * The Markdown of an article as its intro and the items of its sections.
 *
 * `steps` is a numbered list, the others are bulleted; only `difference` can be left out. Indented lines
 * belong to the item above them. `firstLine` is the line of the file on which `markdown` begins.
 */
export function readBody(markdown: string, language: Language, firstLine = 1): Body {
  const names = headings[language];
  const allowed = order.map((name) => names[name]);
  const broken: Broken[] = [];
  const intro: string[] = [];
  const items: Record<Section, string[]> = { steps: [], check: [], support: [], difference: [] };
  const seen: Section[] = [];
  let section: Section | null = null;
  let skipping = false;

  for (const [index, raw] of markdown.split('\n').entries()) {
    const text = raw.trimEnd();
    const complain = (says: string, mend: string, about: FaultAbout) =>
      broken.push({ line: firstLine + index, says, mend, about });
    const heading = /^#{1,6}\s+(.*)$/.exec(text)?.[1]?.trim();
    if (heading !== undefined) {
      const found = text.startsWith('## ') ? order.find((name) => names[name] === heading) : undefined;
      const all = order.map((name) => `\`## ${names[name]}\``).join(', ');
      skipping = !found;
      if (!found) {
        const about = { is: 'unknown-heading', heading: text, allowed } as const;
        complain(`the heading \`${text}\` is not one of an article`, `Use ${all}.`, about);
        continue;
      }
      if (seen.includes(found)) {
        const about = { is: 'heading-twice', heading } as const;
        complain(`the heading \`${text}\` stands twice`, 'Put both lists under one.', about);
      }
      if (seen.some((name) => order.indexOf(name) > order.indexOf(found))) {
        const about = { is: 'heading-order', allowed } as const;
        complain(`the heading \`${text}\` is out of order`, `Keep the order ${all}.`, about);
      }
      seen.push(found);
      section = found;
      continue;
    }
    if (skipping || text === '') continue;
    if (section === null) {
      intro.push(text.trim());
      continue;
    }
    const list = items[section];
    const item = (section === 'steps' ? /^\d{1,2}[.)]\s+(.+)$/ : /^[-*]\s+(.+)$/).exec(text)?.[1];
    if (item !== undefined) list.push(item.trim());
    else if (/^\s/.test(raw) && list.length > 0) list.push(`${list.pop() ?? ''}\n${text}`);
    else {
      const kind = section === 'steps' ? 'a numbered step (`1. …`)' : 'a bullet (`- …`)';
      const says = `this line under \`## ${names[section]}\` is not ${kind}`;
      const about = { is: 'not-listed', heading: names[section], isNumbered: section === 'steps' } as const;
      complain(says, `Make it ${kind}, or indent it.`, about);
    }
  }

  if (intro.length === 0) {
    broken.push({
      line: firstLine,
      says: 'the intro is missing',
      mend: 'Begin with one to three sentences.',
      about: { is: 'intro' },
    });
  }
  for (const name of order) {
    if (items[name].length > 0 || (name === 'difference' && !seen.includes(name))) continue;
    const says = `\`## ${names[name]}\` is missing or empty`;
    const mend = `Add the heading \`## ${names[name]}\` with its list.`;
    broken.push({ line: firstLine, says, mend, about: { is: 'section-missing', heading: names[name] } });
  }
  return { intro: intro.join('\n'), ...items, broken };
}
