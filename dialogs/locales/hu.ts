import type { Locale } from './en.ts';
import { access } from './hu/access.ts';
import { answer } from './hu/answer.ts';
import { desk } from './hu/desk.ts';
import { emergency } from './hu/emergency.ts';
import { intake } from './hu/intake.ts';
import { routes } from './hu/routes.ts';
import { talk } from './hu/talk.ts';
import { tickets } from './hu/tickets.ts';
import { words } from './hu/words.ts';

/** Everything the bot says in Hungarian, and the words it understands there. */
export const hu: Locale = {
  name: 'Magyar',
  tag: 'hu',
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
