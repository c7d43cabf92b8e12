import type { Language } from '../../../knowledge/language.ts';

/** What Teams alone makes the bot say. */
interface TeamsWords {
  /** In group chats and channels. */
  readonly onlyInPrivate: string;
  /** Under a card whose answer stands in the chat. */
  readonly received: string;
  readonly notReceived: string;
  /** For dialogs of other apps that ended up here. */
  readonly nothingToOpen: string;
}

const en: TeamsWords = {
  onlyInPrivate:
    'I talk about support in private only, so that nobody else reads along: please open a chat with me.',
  received: 'Thank you, the answer is in the chat.',
  notReceived: 'Sorry, that did not arrive. Please write it in the chat.',
  nothingToOpen: 'There is nothing to open here. Please write to me in the chat.',
};

const hu: TeamsWords = {
  onlyInPrivate:
    'Támogatási ügyekben csak négyszemközt válaszolok, hogy más ne olvassa. Kérem, nyisson velem külön csevegést.',
  received: 'Köszönöm, a választ a csevegésben találja.',
  notReceived: 'Elnézést, ez nem érkezett meg. Kérem, írja meg a csevegésben.',
  nothingToOpen: 'Itt nincs mit megnyitni. Kérem, írjon nekem a csevegésben.',
};

const zh: TeamsWords = {
  onlyInPrivate: '为避免他人看到您的支持信息，我只在一对一聊天中答复。请单独与我聊天。',
  received: '谢谢，答复已显示在聊天中。',
  notReceived: '抱歉，未能收到您的提交。请在聊天中直接输入。',
  nothingToOpen: '此处没有可打开的内容。请在聊天中给我留言。',
};

/** The words for Teams by language. */
export const teamsWords: Readonly<Record<Language, TeamsWords>> = { en, hu, zh };
