import { countHan } from '../knowledge/text/countHan.ts';
import { AskDialog } from './askDialog.ts';
import { assess } from './assess.ts';
import { answer } from './draft.ts';
import { levelMeant, tellsNothing } from './dutyAnswers.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, type Question, readChoice } from './question.ts';
import type { Choice } from './reply.ts';
import { isOneOf } from './sameWords.ts';
import { severityWords } from './severityWords.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

const shortestStatement = 12;
/** In characters; two Han characters are a name. */
const shortestList = 8;
const longestList = 500;
const longestRefusal = 80;

/** What severity A asks of the customer: a business impact statement and people. R097, R098, R100–R103. */
export function createDutiesDialog() {
  return talkDialog(
    'duties',
    [explainCaps, askForStatement, keepStatement, askForPeople, keepPeople],
    [new AskDialog(statementQuestion), new AskDialog(peopleQuestion)],
  );
}

const explainCaps: Step = async function explainCaps(step, talk) {
  const { caps } = assess(talk);
  const { told } = talk.draft;
  const cap = policyOf(talk).caps.find((it) =>
    caps.some(({ rule, from }) => rule === it.rule && from === 'A'),
  );
  if (cap && !told.includes('agreement')) {
    await talk.say(talk.locale.intake.agreement(cap.why[talk.language]));
    talk.redraft({ told: [...told, 'agreement'] });
  }
  return step.next();
};

const askForStatement: Step = async function askForStatement(step, talk) {
  if (!isOwed(talk, 'impact-statement') || talk.draft.impactStatement !== null) return step.next();
  return step.beginDialog(statementQuestion.name);
};

const keepStatement: Step = async function keepStatement(step, talk) {
  if (await keptWish(step.result, talk)) return step.next();
  if (typeof step.result === 'string') {
    const statement = step.result === 'none' ? '' : step.result;
    talk.remember({ draft: answer(talk.draft, 'impactStatement', statement) });
    if (statement === '') await talk.say(talk.locale.intake.noDamage);
  }
  return step.next();
};

const askForPeople: Step = async function askForPeople(step, talk) {
  if (talk.draft.wished || !isOwed(talk, 'people-assigned') || talk.draft.peopleAssigned) return step.next();
  return step.beginDialog(peopleQuestion.name);
};

const keepPeople: Step = async function keepPeople(step, talk) {
  const { noPeople, downgradeWarning, fields } = talk.locale.intake;
  if (typeof step.result !== 'string' || (await keptWish(step.result, talk))) return step.endDialog();
  const said = step.result;
  talk.remember({ draft: answer(talk.draft, 'peopleAssigned', said === 'no' ? 'no' : 'yes') });
  if (said !== 'yes' && said !== 'no') {
    const people = talk.locale.talk.pair(fields.people, said.slice(0, longestList));
    talk.redraft({ impactStatement: [talk.draft.impactStatement, people].filter(Boolean).join('\n') });
  }
  await talk.say(said === 'no' ? noPeople : downgradeWarning);
  return step.endDialog();
};

/** Notes that less than an A is wished for, and says so. */
async function keptWish(result: unknown, talk: TalkTurn): Promise<boolean> {
  const wished = result === 'wish-B' ? 'B' : result === 'wish-C' ? 'C' : null;
  if (!wished) return false;
  talk.redraft({ wished });
  await talk.say(talk.locale.intake.wishHeard(severityWords(talk, wished)));
  return true;
}

/** The wish for less than an A, where what an A needs is asked for. */
function wishIn(text: string): 'wish-B' | 'wish-C' | null {
  const level = levelMeant(text);
  return level === 'B' ? 'wish-B' : level === 'C' ? 'wish-C' : null;
}

function policyOf({ policies, cloud }: TalkTurn) {
  return policies[cloud ?? 'worldwide'];
}

function isOwed(talk: TalkTurn, duty: 'impact-statement' | 'people-assigned'): boolean {
  return policyOf(talk).severities[assess(talk).severity].duties.includes(duty);
}

const noDamage = ({ locale }: TalkTurn): Choice => ({
  answer: 'none',
  title: locale.intake.takeB,
  words: [
    ...wordsFor('no'),
    ...wordsFor('thereIsNot'),
    ...wordsFor('skip'),
    ...wordsFor('none'),
    ...wordsFor('unknown'),
    'b',
  ],
});

function statementIn(text: string): string | null {
  if (tellsNothing(text)) return null;
  return text.length >= (/\p{Script=Han}/u.test(text) ? 6 : shortestStatement) ? text : null;
}

const statementQuestion: Question<object, string> = {
  name: 'duties.statement',
  ask: (talk) => ({
    text: `${talk.locale.intake.aNeedsMore('A')}\n\n${talk.locale.intake.impactStatement}`,
    choices: [noDamage(talk)],
  }),
  read: (said, talk) =>
    readChoice(said, [noDamage(talk)]) ? 'none' : (wishIn(said.text) ?? statementIn(said.text)),
  misread: ({ text }, { locale }) => (tellsNothing(text) ? locale.intake.notDamage : locale.intake.tooShort),
  otherwise: 'none',
  tries: 2,
  help: ({ locale }) => locale.intake.helpImpactStatement,
};

const peopleChoice = choiceQuestion({
  name: 'duties.people',
  ask: ({ locale }) => locale.intake.peopleAssigned,
  choices: ({ locale }) => [
    { answer: 'yes', title: locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('thereIs')] },
    { answer: 'no', title: locale.talk.no, words: [...wordsFor('no'), ...wordsFor('thereIsNot')] },
  ],
  read: ({ text }, talk) =>
    isAsking.test(text) || tellsNothing(text)
      ? null
      : saysNobody(text)
        ? 'no'
        : peopleIn(text, talk.draft.impactStatement),
  misread: (_said, { locale }) => locale.intake.notPeople,
  otherwise: 'no',
  tries: 2,
  help: ({ locale }) => locale.intake.helpPeopleAssigned,
});

/** "Please, make it B" is no yes. */
const peopleQuestion: typeof peopleChoice = {
  ...peopleChoice,
  read: (said, talk, args) =>
    (said.pressed ? null : wishIn(said.text)) ?? peopleChoice.read(said, talk, args),
};

const isAsking = /[?？]\s*$/u;
const nobody =
  /\b(?:no ?body|no ?one|none|not|never|cannot)\b|n[’']t\b|(?<!\p{L})(?:nem|nincs(?:enek)?|senki\p{L}*|sem)(?!\p{L})|没有|没人|没法|无法|无人|不能|不行|不了|安排不/iu;

/** Nobody, when the answer is no more than that, or speaks of people. */
function saysNobody(text: string): boolean {
  if (text.length > longestRefusal || /\d{3}/.test(text) || !nobody.test(text)) return false;
  return aboutPeople.test(text) || text.length <= (/\p{Script=Han}/u.test(text) ? 8 : 40);
}

const aboutPeople =
  /\b(?:i|we|me|us|people|person|man|men|team|staff|colleagues?|admins?|administrators?|engineers?|technicians?|manager|support|it|available|assigned?|nobody|no one|none)\b|(?<!\p{L})(?:én|mi|mink|magam|ember\p{L}*|kolléga\p{L}*|kollega\p{L}*|munkatárs\p{L}*|munkatars\p{L}*|csapat\p{L}*|rendszergazda\p{L}*|informatikus\p{L}*|mérnök\p{L}*|ügyelet\p{L}*|senki\p{L}*|ráér\p{L}*|elérhető\p{L}*|beoszt\p{L}*)|人|同事|工程师|团队|小组|我们?|值班|经理|管理员|技术|电话|安排|配合/iu;
/** "Anna Kovács, Bob Smith". */
const names = /\p{Lu}\p{Ll}+[\s-]\p{Lu}\p{Ll}+|^(?!.*[不没损失])[\p{Script=Han}·、，,\s]{2,12}$/u;

/** Names, numbers to call, people: whoever lists some has some; the damage told again is none. */
function peopleIn(text: string, damage: string | null): string | null {
  if (damage && isOneOf(text, [damage])) return null;
  const isSome = aboutPeople.test(text) || names.test(text) || /[@+]|\d{3}[\s-]?\d{3}/.test(text);
  const han = countHan(text);
  return isSome && (han >= 2 || text.length - han >= shortestList) ? text : null;
}
