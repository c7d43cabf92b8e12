import type { Language } from '../../../knowledge/language.ts';

/** What people read about the app in Teams, before they write to it. */
export interface ManifestWords {
  /** At most 80 characters. */
  readonly short: string;
  /** At most 4,000 characters. */
  readonly full: string;
  /** Offered above the box to type in; a title is sent as it is, so it must be a command of the bot. */
  readonly commands: readonly { readonly title: string; readonly description: string }[];
  readonly search: {
    readonly title: string;
    readonly description: string;
    readonly parameter: string;
    readonly parameterDescription: string;
  };
}

const en: ManifestWords = {
  short: 'Help for administrators of Microsoft 365',
  full: 'Ask about Microsoft 365 or Office 365 operated by 21Vianet in English, Hungarian or Chinese. The desk answers from its knowledge base, opens a ticket when that does not help, and lets you talk with a person in the same chat. It is run by your support provider, not by Microsoft.',
  commands: [
    { title: 'Talk to a person', description: 'Bring in somebody at the desk' },
    { title: 'My tickets', description: 'See where your tickets stand' },
    { title: 'Help', description: 'See what you can ask and type' },
    { title: 'Start over', description: 'Forget what was asked and begin again' },
  ],
  search: {
    title: 'Search the desk',
    description: 'Find an article that answers a question',
    parameter: 'Question',
    parameterDescription: 'Words of your question',
  },
};

const hu: ManifestWords = {
  short: 'Segítség a Microsoft 365 rendszergazdáinak',
  full: 'Kérdezzen a Microsoft 365-ről vagy a 21Vianet által üzemeltetett Office 365-ről magyarul, angolul vagy kínaiul. Az ügyfélszolgálat a tudásbázisából válaszol, jegyet nyit, ha ez nem segít, és ugyanabban a csevegésben munkatárssal is beszélhet. A szolgáltatást az Ön támogatási partnere működteti, nem a Microsoft.',
  commands: [
    { title: 'Munkatársat kérek', description: 'Bekapcsol a beszélgetésbe egy munkatársat' },
    { title: 'Jegyeim', description: 'Megmutatja, hol tartanak a jegyei' },
    { title: 'Súgó', description: 'Megmutatja, mit kérdezhet és mit írhat' },
    { title: 'Kezdjük elölről', description: 'Elfelejti az eddigi kérdést, és újrakezdi' },
  ],
  search: {
    title: 'Keresés a tudásbázisban',
    description: 'Cikket keres, amely megválaszolja a kérdést',
    parameter: 'Kérdés',
    parameterDescription: 'A kérdés szavai',
  },
};

const zh: ManifestWords = {
  short: '面向 Microsoft 365 管理员的支持服务',
  full: '您可以用中文、英文或匈牙利文咨询 Microsoft 365 或由世纪互联运营的 Office 365。支持台先从知识库中为您解答；如未能解决，可为您创建工单，您也可以在同一聊天中与工作人员交流。本服务由您的支持服务商提供，而非 Microsoft。',
  commands: [
    { title: '转人工', description: '请支持台的工作人员加入聊天' },
    { title: '我的工单', description: '查看您的工单进度' },
    { title: '帮助', description: '查看可以询问和输入的内容' },
    { title: '重新开始', description: '清除当前问题并重新开始' },
  ],
  search: {
    title: '搜索知识库',
    description: '查找能解答问题的文章',
    parameter: '问题',
    parameterDescription: '问题中的关键词',
  },
};

/** The words of the app by language. */
export const manifestWords: Readonly<Record<Language, ManifestWords>> = { en, hu, zh };
