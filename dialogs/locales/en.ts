import { access } from './en/access.ts';
import { answer } from './en/answer.ts';
import { desk } from './en/desk.ts';
import { emergency } from './en/emergency.ts';
import { intake } from './en/intake.ts';
import { routes } from './en/routes.ts';
import { talk } from './en/talk.ts';
import { tickets } from './en/tickets.ts';
import { words } from './en/words.ts';

/** Everything the bot says in English, and the words it understands there. */
export const en = {
  name: 'English',
  tag: 'en-GB',
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

/** What every language has to say; English is the measure. */
export type Locale = typeof en;
