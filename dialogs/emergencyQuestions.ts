import { facts, heading, paragraph } from './cards/card.ts';
import type { Claim, ClaimField } from './claim.ts';
import { contactFromText } from './contactFromText.ts';
import { type Locale, wordsFor } from './locales/index.ts';
import { ownCountry } from './ownPlace.ts';
import { describesProblem } from './problemDialog.ts';
import { choiceQuestion, type Question } from './question.ts';
import { removedMark } from './secretWords.ts';
import { beginningOf } from './shortened.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Whether to open an emergency ticket at all; anything else may be asked instead. */
export const offerQuestion = choiceQuestion({
  name: 'emergency.offer',
  isOpen: true,
  ask: ({ locale }) => locale.emergency.offer,
  choices: ({ locale }) => [
    { answer: 'open', title: locale.emergency.open, words: wordsFor('yes') },
    { answer: 'no', title: locale.emergency.notNow, words: wordsFor('no') },
  ],
  help: ({ locale }) => locale.emergency.help,
});

const longestName = 200;
/** Two characters, one of them a letter; an address is asked for by itself. */
const isName = /^(?=.*\p{L})[^@]{2,}$/u;

/** A sentence is no name: it tells what has happened. */
const sentence =
  /\b(?:i|my|the|is|was|cannot|can't|not|lost|locked|phone|password|account|sign|because|since)\b|(?<!\p{L})(?:nem|elvesz\p{L}*|elromlott|telefon\p{L}*|jelsz\p{L}*|fiók\p{L}*|tudok|belép\p{L}*|kizár\p{L}*|mert|az?)(?!\p{L})|我的|丢|不|密码|手机|登录|被/iu;

/** Keeps what has happened when it is told instead of a name. */
function noteProblem(text: string, talk: TalkTurn): string | null {
  const { claim } = talk.profile;
  if (!claim || !sentence.test(text) || !describesProblem(text) || text.includes('@')) return null;
  const problem = [claim.problem, text].filter(Boolean).join('\n');
  talk.remember({ claim: { ...claim, problem } });
  return talk.locale.intake.addedToProblem;
}

function wordsQuestion(name: 'name' | 'organization'): Question<object, string> {
  return {
    name: `emergency.${name}`,
    ask: ({ locale }) => ({ text: locale.emergency[name] }),
    read({ text }) {
      const isSentence = name === 'name' && sentence.test(text);
      return text.length <= longestName && isName.test(text) && !isSentence ? text : null;
    },
    ...(name === 'name' ? { note: noteProblem } : {}),
    misread: ({ text }, { locale }) =>
      text.includes('@') ? locale.emergency.nameNotAddress : locale.talk.unclear,
    help: ({ locale }) => locale.emergency.help,
  };
}

const emailQuestion: Question<object, string> = {
  name: 'emergency.email',
  ask: ({ locale }) => ({ text: locale.emergency.email }),
  read: ({ text }, talk) => contactFromText(talk, text).email,
  misread: ({ text }, { locale }) => locale.intake.emailWrong(text),
  help: ({ locale }) => locale.emergency.help,
};

/** With the country code, unless the country or the cloud was told before. */
const phoneQuestion: Question<object, string> = {
  name: 'emergency.phone',
  ask: (talk) => ({ text: talk.locale.emergency[knowsPlace(talk) ? 'phoneHere' : 'phone'] }),
  read({ text }, talk) {
    const number = /(?:\+|＋|\b00)[\d\s()./-]{6,40}/.exec(text)?.[0];
    if (number) return contactFromText(talk, number.replace(/^(?:00|＋)/, '+')).phone;
    return knowsPlace(talk) ? contactFromText(talk, text).phone : null;
  },
  misread: ({ text }, { locale }) => locale.intake.phoneWrong(text),
  help: ({ locale }) => locale.emergency.help,
};

const knowsPlace = (talk: TalkTurn) => ownCountry(talk) !== null || talk.cloud === '21vianet';

const problemQuestion: Question<object, string> = {
  name: 'emergency.problem',
  ask: ({ locale }) => ({ text: locale.emergency.problem }),
  read: ({ text }) => (text !== removedMark && describesProblem(text) ? text : null),
  misread: (_said, { locale }) => locale.intake.tooShort,
  help: ({ locale }) => locale.intake.helpDescribe,
};

/** What is asked for an emergency ticket. */
export const claimQuestions: Readonly<Record<ClaimField, Question<object, string>>> = {
  name: wordsQuestion('name'),
  organization: wordsQuestion('organization'),
  email: emailQuestion,
  phone: phoneQuestion,
  problem: problemQuestion,
};

/** Everything the emergency ticket would hold, before it is sent. */
export const reviewQuestion = choiceQuestion({
  name: 'emergency.review',
  ask({ locale, profile }) {
    const { intake, emergency, talk } = locale;
    const pairs = profile.claim ? claimFacts(locale, profile.claim) : [];
    const lines = pairs.map(([name, value]) => `- ${talk.pair(name, value)}`);
    return {
      text: [`**${intake.review}**`, lines.join('\n'), emergency.unverified].join('\n\n'),
      body: [heading(intake.review), ...facts(pairs), paragraph(emergency.unverified)],
    };
  },
  choices: ({ locale: { intake } }) => [
    { answer: 'send', title: intake.send, words: [...wordsFor('send'), ...wordsFor('yes')], isMain: true },
    { answer: 'problem', title: intake.change.problem },
    { answer: 'cancel', title: intake.cancel },
  ],
  read({ text }, talk) {
    const { phone, email } = contactFromText(talk, text);
    return phone || email ? text : null;
  },
  misread: (_said, { locale }) => locale.emergency.helpReview,
  help: ({ locale }) => locale.emergency.help,
});

function claimFacts({ intake: { fields } }: Locale, claim: Claim): readonly (readonly [string, string])[] {
  const pairs = [
    [fields.name, claim.name],
    [fields.organization, claim.organization],
    [fields.email, claim.email],
    [fields.phone, claim.phone],
    [fields.problem, claim.problem && beginningOf(claim.problem)],
  ] as const;
  return pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : []));
}
