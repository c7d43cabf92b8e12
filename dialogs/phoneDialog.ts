import { countryByKey, findCountry, globalPhoneList, namesUnknownPlace } from '../knowledge/countries.ts';
import { createAdminCheckDialog } from './adminCheckDialog.ts';
import { AskDialog } from './askDialog.ts';
import { chinaPhoneCard, phoneCard } from './cards/phoneCard.ts';
import { createCloudDialog } from './cloudDialog.ts';
import { ownCountry } from './ownPlace.ts';
import { createPartnerDialog } from './partnerDialog.ts';
import { choiceQuestion, isSomethingElse, type Question } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import { isLockedOut, type TalkTurn } from './talkTurn.ts';

/** The article with phone numbers, which are for administrators: this dialog comes instead. R001, R011. */
export const phoneArticle = 'support-phone';

/**
 * Gives an administrator the number to call. R001, R010–R012, R027–R032, R112–R114.
 *
 * `text` in the options may already name the country. With `isLockedOut` nobody can be verified here, so the
 * number is given right away: whoever answers the phone verifies the caller. An emergency ticket is offered after it.
 */
export function createPhoneDialog() {
  return talkDialog(
    'phone',
    [checkAdmin, learnCloud, pointToPartner, askForCountry, narrowDown, giveNumber],
    [
      createAdminCheckDialog(),
      createCloudDialog(),
      createPartnerDialog(),
      new AskDialog(countryQuestion),
      new AskDialog(whichQuestion),
    ],
  );
}

const checkAdmin: Step = async function checkAdmin(step, talk) {
  const knowsTheWay = optionsOf(step.options).isLockedOut || isLockedOut(talk);
  return knowsTheWay ? step.next('locked-out') : step.beginDialog('adminCheck', { forPhone: true });
};

const learnCloud: Step = async function learnCloud(step, talk) {
  if (step.result === 'may-open') return step.beginDialog('cloud');
  if (step.result !== 'locked-out') return step.endDialog(step.result);
  talk.remember({ isLockedOut: true });
  await talk.say(talk.locale.access.lockedOut);
  return step.beginDialog('cloud');
};

const pointToPartner: Step = async function pointToPartner(step) {
  return step.beginDialog('partner');
};

const askForCountry: Step = async function askForCountry(step, talk) {
  if (step.result !== 'go-on') return step.endDialog();
  if (talk.cloud === '21vianet') {
    if (namesOtherCountry(step.options, talk)) await talk.say(talk.locale.routes.phone.oneNumber);
    talk.remember({ numberOf: '21vianet' });
    await talk.say(chinaPhoneCard(talk, isLockedOut(talk)));
    return step.endDialog(nextOf(talk));
  }
  const { text } = optionsOf(step.options);
  if (text && named21Vianet.test(text)) await talk.say(talk.locale.routes.phone.notOf21Vianet);
  if (text && findCountry(text, talk.language).match !== 'none') return step.next(text);
  if (text && namesUnknownPlace(text)) {
    await talk.say(talk.locale.routes.phone.unknownCountry);
    return step.beginDialog(countryQuestion.name);
  }
  const home = ownCountry(talk);
  return home && countryByKey(home) ? step.next({ key: home }) : step.beginDialog(countryQuestion.name);
};

const named21Vianet = /vianet|世纪互联/iu;

function namesOtherCountry(options: object, { language }: TalkTurn): boolean {
  const { keys } = findCountry(optionsOf(options).text ?? '', language);
  return keys.length > 0 && !keys.includes('CN');
}

const narrowDown: Step = async function narrowDown(step, talk) {
  if (typeof step.result !== 'string' || step.result === 'unknown') return step.next(step.result);
  const { match, keys } = findCountry(step.result, talk.language);
  if (match === 'ambiguous' && keys.length > 1)
    return step.beginDialog(whichQuestion.name, { keys: keys.slice(0, 6) });
  return step.next({ key: match === 'not-listed' ? null : (keys[0] ?? null) });
};

const giveNumber: Step = async function giveNumber(step, talk) {
  if (isSomethingElse(step.result)) return step.endDialog(step.result);
  if (step.result === 'unknown') return step.endDialog(nextOf(talk));
  const key = typeof step.result === 'string' ? step.result : keyOf(step.result);
  const country = key ? countryByKey(key) : null;
  if (country) talk.remember({ country: country.iso, numberOf: country.key });
  await talk.say(country ? phoneCard(talk, country, isLockedOut(talk)) : notListed(talk));
  return step.endDialog(nextOf(talk));
};

/** Somebody who is locked out may want to be called instead. */
function nextOf(talk: TalkTurn): { readonly next: string } | undefined {
  return isLockedOut(talk) ? { next: 'emergency' } : undefined;
}

function notListed({ locale: { routes } }: TalkTurn): string {
  return `${routes.phone.notListed(globalPhoneList.url)}\n\n${routes.phone.haveReady}`;
}

const countryQuestion: Question<object, string> = {
  name: 'phone.country',
  ask: ({ locale }) => ({ text: locale.routes.phone.whichCountry }),
  read: ({ text }, talk) => (findCountry(text, talk.language).match === 'none' ? null : text),
  misread: (_said, { locale }) => locale.routes.phone.unknownCountry,
  otherwise: 'unknown',
  help: ({ locale }) => locale.routes.phone.helpCountry,
};

const whichQuestion = choiceQuestion<{ keys: readonly string[] }>({
  name: 'phone.which',
  ask: ({ locale }) => locale.routes.phone.whichOfThese,
  choices: ({ language }, { keys }) =>
    keys.flatMap((key) => {
      const country = countryByKey(key);
      return country
        ? [{ answer: key, title: country.names[language], words: Object.values(country.names) }]
        : [];
    }),
  read: ({ text }, { language }) => {
    const { match, keys } = findCountry(text, language);
    return match === 'one' ? (keys[0] ?? null) : null;
  },
  help: ({ locale }) => locale.routes.phone.helpCountry,
});

function optionsOf(options: object): { readonly text?: string; readonly isLockedOut?: boolean } {
  return options;
}

function keyOf(result: unknown): string | null {
  const isPlace = typeof result === 'object' && result !== null && 'key' in result;
  return isPlace && typeof result.key === 'string' ? result.key : null;
}
