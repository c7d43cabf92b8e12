import { languages } from '../knowledge/language.ts';
import { AskDialog } from './askDialog.ts';
import { locales } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** Lets the person choose the language, and keeps to it. R134. */
export function createLanguageDialog() {
  return talkDialog('language', [askWhich, keepChoice], [new AskDialog(languageQuestion)]);
}

const askWhich: Step = async function askWhich(step) {
  return step.beginDialog(languageQuestion.name);
};

const keepChoice: Step = async function keepChoice(step, talk) {
  const chosen = languages.find((language) => language === step.result) ?? talk.language;
  talk.remember({ language: { ...talk.profile.language, chosen } });
  await talk.say(talk.locale.talk.nowSpeaking);
  return step.endDialog();
};

const languageQuestion = choiceQuestion({
  name: 'language.question',
  ask: ({ locale }) => locale.talk.whichLanguage,
  choices: () =>
    languages.map((language) => ({
      answer: language,
      title: locales[language].name,
      words: locales[language].words.ownName,
    })),
  help: ({ locale }) => locale.talk.whichLanguage,
});
