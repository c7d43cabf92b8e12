import { button, el } from '../console/dom.ts';
import { ask } from '../console/forms/ask.ts';
import type { AreaContext } from './context.ts';
import type { ArticleFacts } from './data.ts';
import { createLanguageTabs } from './languageTabs.ts';
import { versionView } from './versionView.ts';
import { viewHead } from './viewHead.ts';

/** An article as it is served, with its history at this desk. */
export function articleView(context: AreaContext, article: ArticleFacts): HTMLElement {
  const { texts, language, goTo } = context;
  const words = texts.article;
  const own = article.now.find((each) => each.language === language) ?? article.now[0];
  const tabs = createLanguageTabs(context, (shown) => {
    const text = article.now.find((each) => each.language === shown);
    return text
      ? el(
          'div',
          {},
          el('p', { class: 'hint', text: words.from[text.from] }),
          el('pre', { class: 'article-text', lang: shown, tabindex: '0', text: text.text }),
        )
      : el('p', { class: 'hint', text: words.missing });
  });
  const live = article.versions.find(({ number }) => number === article.number);
  const [changed, ...more] = live?.changes ?? [];
  if (changed && more.length === 0) tabs.show(changed.language);
  const approved = article.versions.filter(({ state }) => state === 'approved');
  const backTo = (number: number, label: string) =>
    button(words.rollBack(label), () => void rollBack(context, article.id, number), {
      class: 'button compact',
    });
  const before = approved.find(({ number }) => number < article.number);
  return el(
    'article',
    { class: 'knowledge-view' },
    viewHead(own?.parts.title ?? article.id, {
      facts: article.id,
      actions: [
        article.now.length > 0
          ? button(words.edit, () => goTo(`edit-${article.id}`), { class: 'button button-primary compact' })
          : el('p', { class: 'hint', text: words.gone }),
        ...(article.number > 0
          ? [backTo(before?.number ?? 0, before ? words.version(before.number) : words.files)]
          : []),
      ],
    }),
    tabs.element,
    el('h3', { text: words.history }),
    article.versions.length === 0
      ? el('p', { class: 'hint', text: words.noHistory })
      : el(
          'ol',
          { class: 'versions' },
          ...article.versions.map((version) => {
            const isLive = version.number === article.number && version.state === 'approved';
            const isOlder = version.state === 'approved' && version.number < (before?.number ?? 0);
            return versionView(
              context,
              version,
              isLive,
              isOlder ? backTo(version.number, words.version(version.number)) : null,
            );
          }),
        ),
  );
}

async function rollBack(context: AreaContext, article: string, to: number): Promise<void> {
  const { api, texts, attempt, tell, goTo, refresh } = context;
  if (!(await isSure(context))) return;
  const rolled = await attempt(() => api.rollBack(article, to));
  refresh();
  if (!rolled) return;
  tell(rolled.draft === null ? texts.article.rolledBack : texts.article.rollBackWaits);
  goTo(rolled.draft === null ? `article-${article}` : `draft-${rolled.draft}`);
}

async function isSure({ session, texts: { article: words } }: AreaContext): Promise<boolean> {
  const answer = await ask({
    title: words.rollBackTitle,
    explain: session.agent.mayApprove ? words.rollBackExplain : words.rollBackNeedsOther,
    fields: [],
    cancel: words.cancel,
    confirm: session.agent.mayApprove ? words.rollBackTitle.replace(/[?？]$/, '') : words.rollBackAsk,
    read: () => true,
  });
  return answer === true;
}
