import { AskDialog } from './askDialog.ts';
import { dayInWords } from './dates.ts';
import { links } from './links.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * Known incidents first; a problem that is among them needs no request. R013–R015.
 *
 * Begun with `{ onTheWay: true }` inside a request for help it asks only when incidents are known, and ends with
 * `listed` or `not-listed`. On its own it also asks people to look at the health page, and goes on from there.
 */
export function createHealthDialog() {
  return talkDialog('health', [showHealth, takeAnswer], [new AskDialog(healthQuestion)]);
}

const showHealth: Step = async function showHealth(step, talk) {
  const issues = talk.turn.health.currentIssues(talk.person?.organization ?? null);
  const onTheWay = isOnTheWay(step.options);
  if (onTheWay && talk.draft.told.includes('health')) return step.endDialog('not-listed');
  talk.redraft({ told: [...talk.draft.told, 'health'] });
  if (issues?.length === 0) {
    if (!onTheWay) await talk.say(`${talk.locale.routes.health.none}\n\n${where(talk)}`);
    return step.endDialog('not-listed');
  }
  if (onTheWay && !issues) {
    await talk.say(where(talk));
    return step.endDialog('not-listed');
  }
  return step.beginDialog(healthQuestion.name, { isKnown: Boolean(issues) });
};

const takeAnswer: Step = async function takeAnswer(step, talk) {
  const { working, goOn } = talk.locale.routes.health;
  if (step.result === 'listed') await talk.say(working);
  else if (step.result === 'not-listed' && !isOnTheWay(step.options)) {
    if (talk.profile.question) return step.endDialog({ next: 'escalation' });
    await talk.say(goOn);
  }
  return step.endDialog(step.result);
};

const healthQuestion = choiceQuestion<{ isKnown: boolean }>({
  name: 'health.question',
  isOpen: true,
  ask: (talk, { isKnown }) => {
    const { health } = talk.locale.routes;
    if (!isKnown) return `${where(talk)}\n\n${health.isItListed}`;
    const issues = talk.turn.health.currentIssues(talk.person?.organization ?? null) ?? [];
    const zone = talk.person?.organization.timeZone ?? 'UTC';
    const lines = issues.map(({ service, title, id, since }) =>
      health.issue(service, title, id, dayInWords(since, talk, zone)),
    );
    return `${health.listed(lines.join('\n'))}\n\n${health.isItYours}`;
  },
  choices: ({ locale: { routes } }) => [
    {
      answer: 'listed',
      title: routes.health.yes,
      words: [...wordsFor('yes'), ...wordsFor('thereIs'), ...wordsFor('listed')],
    },
    {
      answer: 'not-listed',
      title: routes.health.no,
      words: [...wordsFor('no'), ...wordsFor('thereIsNot'), ...wordsFor('notListed')],
    },
  ],
  help: ({ locale }) => locale.routes.health.help,
});

/** Where the health of the services is shown, in the person's cloud; in both where it is not known yet. */
function where({ cloud, locale: { routes } }: TalkTurn): string {
  const { first, worldwide, china } = routes.health;
  const places = [
    cloud === '21vianet' ? '' : worldwide(links.serviceHealth, links.serviceHealthHowTo, links.publicStatus),
    cloud === 'worldwide' ? '' : china(links.adminCenter21v, links.serviceHealthHowTo),
  ];
  return [first, ...places.filter(Boolean)].join('\n\n');
}

function isOnTheWay(options: object): boolean {
  return 'onTheWay' in options && options.onTheWay === true;
}
