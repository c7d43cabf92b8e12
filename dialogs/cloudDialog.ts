import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** Learns which of the two clouds the person is in, once; ends when it is known. R010. */
export function createCloudDialog() {
  return talkDialog('cloud', [askWhichCloud, keepCloud], [new AskDialog(cloudQuestion)]);
}

const askWhichCloud: Step = async function askWhichCloud(step, talk) {
  return talk.cloud ? step.endDialog() : step.beginDialog(cloudQuestion.name);
};

const keepCloud: Step = async function keepCloud(step, talk) {
  if (step.result === 'unsure') {
    await talk.say(talk.locale.access.helpCloud);
    return step.replaceDialog('cloud.steps');
  }
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
  help: ({ locale }) => locale.access.helpCloud,
});
