import { type Activity, type Attachment, InputHints, MessageFactory } from 'botbuilder';
import type { Locale } from '../locales/index.ts';
import type { Choice, Reply, Shortcut } from '../reply.ts';
import { paragraph } from './card.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * A reply as a message for any channel.
 *
 * Without buttons and inputs it is plain Markdown in `text`. With them it is one card, and everything the card
 * says, its buttons numbered, is also in `summary`, `speak` and the card's fallback text: there transcripts, screen
 * readers and channels without cards find it. `step` names the question, so that an old card can be told apart.
 */
export function replyActivity(reply: Reply, step: string | null, { tag, talk }: Locale): Partial<Activity> {
  const isCard = Boolean(
    reply.body || reply.choices?.length || reply.submit || reply.links?.length || reply.shortcuts?.length,
  );
  const inputHint = step ? InputHints.ExpectingInput : InputHints.AcceptingInput;
  if (!isCard) return { ...MessageFactory.text(reply.text, undefined, inputHint), locale: tag };
  const plain = plainText(reply, talk.pair);
  return {
    ...MessageFactory.attachment(card(reply, step, plain), undefined, undefined, inputHint),
    locale: tag,
    summary: plain,
    speak: plain,
    channelData: { 'webchat:fallback-text': plain },
  };
}

/** What a message of the bot says, whichever way it is shown. */
export function readable(activity: Partial<Activity>): string {
  return activity.text || activity.summary || '';
}

function plainText({ text, choices = [], links = [] }: Reply, pair: Locale['talk']['pair']): string {
  const ways = choices.map(({ title }, index) => {
    const number = String(index + 1);
    return title.startsWith(number) ? title : `${number}. ${title}`;
  });
  const pages = links.map(({ title, url }) => pair(title, url));
  return [text, pages.join('\n'), ways.join('\n')].filter(Boolean).join('\n\n');
}

function card(reply: Reply, step: string | null, plain: string): Attachment {
  const actions = [
    ...(reply.links ?? []).map(({ title, url }) => ({ type: 'Action.OpenUrl', title, url })),
    ...(reply.submit ? [submit(reply.submit, step)] : []),
    ...(reply.choices ?? []).map((choice) => ({
      ...button(choice.title, { step, answer: choice.answer }),
      ...style(choice),
    })),
    ...(reply.shortcuts ?? []).map((shortcut) => shortcutButton(shortcut)),
  ];
  return {
    contentType: cardType,
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.3',
      speak: plain,
      fallbackText: plain,
      body: reply.body ?? [paragraph(reply.text)],
      ...(actions.length > 0 ? { actions } : {}),
    },
  };
}

/** Sends what was typed into the card together with the answer. */
function submit(choice: Choice, step: string | null) {
  return {
    type: 'Action.Submit',
    title: choice.title,
    data: { step, answer: choice.answer },
    ...style(choice),
  };
}

function style({ isMain }: Choice) {
  return isMain ? { style: 'positive' } : {};
}

function shortcutButton({ title, data }: Shortcut) {
  return button(title, data);
}

/** A button whose title then stands in the talk as what the person said, in Teams and in Web Chat. */
function button(title: string, value: object) {
  return {
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: {
      ...value,
      msteams: { type: 'messageBack', displayText: title, text: title, value },
      __isBotFrameworkCardAction: true,
      cardAction: { type: 'messageBack', title, displayText: title, text: title, value },
    },
  };
}
