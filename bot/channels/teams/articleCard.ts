import type { Attachment } from 'botbuilder';
import { locales } from '../../../dialogs/locales/index.ts';
import type { Article } from '../../../knowledge/article.ts';

/** An article as a search of the message extension shows it: its title in the list, its whole text as a card. */
export function articleResult(article: Article): Attachment & { readonly preview: Attachment } {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.3',
      fallbackText: `${article.title}\n\n${article.intro}`,
      body: [
        { type: 'TextBlock', text: article.title, wrap: true, weight: 'Bolder', size: 'Medium' },
        ...paragraphs(article).map((text) => ({ type: 'TextBlock', text, wrap: true })),
        ...sources(article).map((text) => ({
          type: 'TextBlock',
          text,
          wrap: true,
          isSubtle: true,
          size: 'Small',
        })),
      ],
      msteams: { width: 'Full' },
    },
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: article.title, text: article.question },
    },
  };
}

function paragraphs({ language, intro, steps, check, support, difference }: Article): readonly string[] {
  const { answer } = locales[language];
  return [
    intro,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    list(answer.difference, difference),
    list(answer.check, check),
    list(answer.support, support),
  ].filter(Boolean);
}

function list(title: string, items: readonly string[]): string {
  return items.length > 0 ? `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';
}

function sources({ language, sources }: Article): readonly string[] {
  const { tag, answer } = locales[language];
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return sources.map(({ title, url, date }) =>
    answer.source(title, url, day.format(new Date(`${date}T00:00Z`))),
  );
}
