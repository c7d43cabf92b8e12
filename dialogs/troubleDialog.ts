import { mayHavePerson } from './answerQuestions.ts';
import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, isSomethingElse } from './question.ts';
import { isMereName } from './sameSubject.ts';
import { saysHelpless } from './saysHelpless.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** What people with trouble in an area most often need, by article. */
const areas = {
  signIn: ['account-blocked', 'reset-user-password', 'user-lost-mfa-device'],
  mail: ['mail-delivery-general', 'outlook-disconnected', 'outlook-crash-slow'],
  teams: ['teams-sign-in', 'teams-meeting-join', 'teams-install'],
  files: ['onedrive-sync', 'sharepoint-access-denied', 'file-locked-readonly'],
  apps: ['office-app-crash', 'install-errors', 'activation-unlicensed'],
} as const;

type Area = keyof typeof areas;

const names: readonly Area[] = ['signIn', 'mail', 'teams', 'files', 'apps'];

/** Asks what does not work of who says only that something does not; ends where that leads, or with what was said instead. */
export function createTroubleDialog() {
  return talkDialog('trouble', [askWhat, goThere], [new AskDialog(areaQuestion)]);
}

const askWhat: Step = async function askWhat(step, talk) {
  talk.remember({ question: null });
  return step.beginDialog(areaQuestion.name);
};

const goThere: Step = async function goThere(step, talk) {
  if (isSomethingElse(step.result)) {
    if (!saysHelpless(step.result.ask)) return step.endDialog(step.result);
    const nothing = { mode: 'nothing', articles: [], language: talk.language, isUnhelpful: true };
    return step.endDialog({ next: 'answer', options: nothing });
  }
  if (step.result === 'person') return step.endDialog({ next: 'escalation' });
  const area = names.find((name) => name === step.result);
  if (!area) return step.endDialog({ next: 'health' });
  const { text = '' } = talk.heard ?? {};
  if (isMereName(text)) talk.remember({ question: text });
  const articles = areas[area].filter((id) => talk.knowledge.article(id, talk.language));
  const mode = articles.length > 0 ? 'choices' : 'nothing';
  return step.endDialog({ next: 'answer', options: { mode, articles, language: talk.language } });
};

const areaQuestion = choiceQuestion({
  name: 'trouble.area',
  isOpen: true,
  ask: ({ locale }) => locale.answer.whatIsWrong,
  choices: (talk) => {
    const { answer, talk: says } = talk.locale;
    return [
      ...names.map((area) => ({ answer: area, title: answer.areas[area], words: words[area] })),
      { answer: 'everything', title: answer.areas.everything, words: wordsFor('all') },
      ...(mayHavePerson(talk)
        ? [{ answer: 'person', title: says.shortcuts.person, words: wordsFor('person') }]
        : []),
    ];
  },
  help: ({ locale }) => locale.answer.helpChoose,
});

/** The area by its mere name, which is no question of its own. */
const words: Readonly<Record<Area, readonly string[]>> = {
  signIn: ['sign in', 'login', 'log in', 'bejelentkezés', 'belépés', '登录'],
  mail: ['mail', 'email', 'outlook', 'levelezés', 'email', '邮件', '邮箱'],
  teams: ['teams'],
  files: ['files', 'onedrive', 'sharepoint', 'fájlok', '文件'],
  apps: ['office', 'word', 'excel', 'powerpoint'],
};
