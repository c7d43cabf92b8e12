/** What the chat page itself says; the conversation's sentences live in dialogs/locales. */
interface ChatTexts {
  readonly language: string;
  readonly newChat: string;
  readonly newChatQuestion: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly connecting: string;
  readonly cannotConnect: string;
  readonly tryAgain: string;
  readonly chat: string;
  readonly needsScript: string;
}

/** The page's own sentences by language. */
export const chatTexts = {
  en: {
    language: 'Language',
    newChat: 'New chat',
    newChatQuestion: 'Start a new chat? This one stays with the desk but closes here.',
    suggestions: 'Suggested questions',
    suggestionCount: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    connecting: 'Connecting…',
    cannotConnect: 'The desk cannot be reached. Your conversation is kept.',
    tryAgain: 'Try again',
    chat: 'Chat',
    needsScript: 'The chat needs JavaScript. Please turn it on for this page.',
  },
  hu: {
    language: 'Nyelv',
    newChat: 'Új beszélgetés',
    newChatQuestion: 'Új beszélgetést kezd? A mostani megmarad az ügyfélszolgálatnál, de itt bezárul.',
    suggestions: 'Javasolt kérdések',
    suggestionCount: (count) => `${count} javaslat`,
    connecting: 'Kapcsolódás…',
    cannotConnect: 'Az ügyfélszolgálat most nem érhető el. A beszélgetése megmarad.',
    tryAgain: 'Újra',
    chat: 'Csevegés',
    needsScript: 'A csevegéshez JavaScript szükséges. Kérjük, engedélyezze ezen a lapon.',
  },
  zh: {
    language: '语言',
    newChat: '新对话',
    newChatQuestion: '要开始新对话吗？当前对话会保留在服务台，但会在此处关闭。',
    suggestions: '建议的问题',
    suggestionCount: (count) => `${count} 条建议`,
    connecting: '正在连接…',
    cannotConnect: '暂时无法连接服务台。您的对话已保留。',
    tryAgain: '重试',
    chat: '聊天',
    needsScript: '聊天需要 JavaScript，请为此页面启用它。',
  },
} as const satisfies Record<'en' | 'hu' | 'zh', ChatTexts>;

/** The languages of the page. */
export type ChatLanguage = keyof typeof chatTexts;

/** What each language calls itself. */
export const languageNames = { en: 'English', hu: 'Magyar', zh: '中文' } as const satisfies Record<
  ChatLanguage,
  string
>;
