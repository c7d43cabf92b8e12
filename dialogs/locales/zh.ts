import type { Locale } from './en.ts';
import { access } from './zh/access.ts';
import { answer } from './zh/answer.ts';
import { desk } from './zh/desk.ts';
import { emergency } from './zh/emergency.ts';
import { intake } from './zh/intake.ts';
import { routes } from './zh/routes.ts';
import { talk } from './zh/talk.ts';
import { tickets } from './zh/tickets.ts';
import { words } from './zh/words.ts';

/** Everything the bot says in Chinese, and the words it understands there. */
export const zh: Locale = {
  name: '中文',
  tag: 'zh-Hans',
  words,
  talk,
  answer,
  access,
  routes,
  intake,
  desk,
  emergency,
  tickets,
};
