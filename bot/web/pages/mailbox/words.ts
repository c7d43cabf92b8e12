/** What stands on the mailbox page. */
interface MailboxWords {
  readonly languageName: string;
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly to: string;
  readonly noAnswer: string;
  readonly needsScript: string;
}

/** The languages of the page. */
export type MailboxLanguage = 'en' | 'hu' | 'zh';

/** The page's words by language. */
export const mailboxWords: Readonly<Record<MailboxLanguage, MailboxWords>> = {
  en: {
    languageName: 'English',
    language: 'Language',
    title: 'Local mailbox',
    lead: 'Mails that nobody receives because no mail server is set up (SMTP_URL). Only this computer can see this page.',
    empty: 'No mail yet. New ones appear here by themselves.',
    to: 'To',
    noAnswer: 'The server does not answer. Trying again …',
    needsScript: 'This page needs JavaScript.',
  },
  hu: {
    languageName: 'Magyar',
    language: 'Nyelv',
    title: 'Helyi postafiók',
    lead: 'Ezeket a leveleket senki nem kapja meg, mert nincs beállítva levelezőkiszolgáló (SMTP_URL). Az oldal csak erről a számítógépről látható.',
    empty: 'Még nincs levél. Az új levelek maguktól megjelennek.',
    to: 'Címzett',
    noAnswer: 'A kiszolgáló nem válaszol. Újrapróbálkozás …',
    needsScript: 'Az oldalhoz JavaScript szükséges.',
  },
  zh: {
    languageName: '中文',
    language: '语言',
    title: '本地邮箱',
    lead: '由于未设置邮件服务器（SMTP_URL），这些邮件不会真正发出。此页面仅可在本机查看。',
    empty: '暂无邮件，新邮件会自动显示在这里。',
    to: '收件人',
    noAnswer: '服务器没有响应，正在重试……',
    needsScript: '此页面需要启用 JavaScript。',
  },
};
