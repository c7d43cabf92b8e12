import { countryByKey, findCountry } from '../knowledge/countries.ts';
import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/**
 * Learns which of the two clouds the person is in, once; ends when it is known. R010.
 *
 * Who does not know and names a country other than China is taken to be in the worldwide one.
 */
export function createCloudDialog() {
  return talkDialog('cloud', [askWhichCloud, keepCloud], [new AskDialog(cloudQuestion)]);
}

const askWhichCloud: Step = async function askWhichCloud(step, talk) {
  return talk.cloud ? step.endDialog() : step.beginDialog(cloudQuestion.name);
};

const keepCloud: Step = async function keepCloud(step, talk) {
  if (step.result === 'unsure' && !('isSecond' in step.options)) {
    await talk.say(talk.locale.access.helpCloud);
    return step.replaceDialog('cloud.steps', { isSecond: true });
  }
  if (step.result === 'unsure') await talk.say(talk.locale.access.worldwideThen);
  const country = countryByKey(String(step.result));
  if (country) talk.remember({ country: country.iso });
  talk.remember({ cloud: step.result === '21vianet' ? '21vianet' : 'worldwide' });
  return step.endDialog();
};

const cloudQuestion = choiceQuestion({
  name: 'cloud.question',
  ask: ({ locale }) => locale.access.whichCloud,
  choices: ({ locale: { access } }) => [
    { answer: 'worldwide', title: access.worldwide, words: wordsFor('worldwide') },
    { answer: '21vianet', title: access.china, words: wordsFor('china') },
    { answer: 'unsure', title: access.notSure, words: wordsFor('unknown') },
  ],
  read({ text }, { language }) {
    const { match, keys } = findCountry(text, language);
    const [key = ''] = keys;
    return match === 'one' && key !== 'CN' ? key : null;
  },
  otherwise: 'unsure',
  help: ({ locale }) => locale.access.helpCloud,
});
