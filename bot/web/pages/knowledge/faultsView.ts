import { button, el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Fault } from './data.ts';

const shared: ReadonlySet<string> = new Set([
  'category',
  'audience',
  'cloud',
  'kind',
  'severity',
  'related',
  'sources',
]);

/** Everything that has to be mended, each thing once with the languages it holds for. */
export function faultsView(context: AreaContext, faults: readonly Fault[]): HTMLElement {
  const { texts, goTo } = context;
  const byText = new Map<string, Fault[]>();
  for (const fault of worthSaying(faults).sort((a, b) => rankOf(a) - rankOf(b))) {
    const text = fault.about ? texts.faults.say(fault.about) : `${fault.says}. ${fault.mend}`;
    byText.set(text, [...(byText.get(text) ?? []), fault]);
  }
  return el(
    'div',
    { class: 'notice notice-warning', role: 'alert' },
    el('p', { text: texts.faults.title }),
    el(
      'ul',
      { class: 'faults' },
      ...[...byText].map(([text, found]) => {
        const place = placeOf(context, found);
        const [about] = found.flatMap((fault) => fault.about ?? []);
        return el(
          'li',
          {},
          place === '' ? null : el('strong', { text: `${place}: ` }),
          text,
          about?.is === 'id-taken'
            ? button(texts.faults.editIt, () => goTo(`edit-${about.article}`), { class: 'button compact' })
            : null,
        );
      }),
    ),
  );
}

/** Without the lines that are no entries of a part that is said to be empty. */
function worthSaying(faults: readonly Fault[]): Fault[] {
  const empty = new Set(
    faults.flatMap(({ about, language }) =>
      about?.is === 'section-missing' ? [`${language} ${about.heading}`] : [],
    ),
  );
  return faults.filter(
    ({ about, language }) => about?.is !== 'not-listed' || !empty.has(`${language} ${about.heading}`),
  );
}

const inOrder = ['title', 'question', 'phrasings', 'keywords'];

/** In the order of the form: the fields, the text, what is the same in all languages. */
function rankOf({ about }: Fault): number {
  if (about?.is !== 'field') return about?.is === 'related' ? inOrder.length + 1 : inOrder.length;
  const at = inOrder.indexOf(about.field);
  return at < 0 ? inOrder.length + 1 : at;
}

/** The languages in which something is wrong; empty for what an article has once for all of them. */
function placeOf({ texts }: AreaContext, faults: readonly Fault[]): string {
  const isShared = faults.some(
    ({ about }) =>
      about &&
      (['id', 'id-taken', 'related', 'no-article', 'phrasing'].includes(about.is) ||
        (about.is === 'field' && shared.has(about.field))),
  );
  return isShared ? '' : [...new Set(faults.map(({ language }) => texts.languages[language]))].join(', ');
}
