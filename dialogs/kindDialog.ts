import { type RequestKind, requestKinds } from '../knowledge/requestKind.ts';
import { AskDialog } from './askDialog.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** Asks what a question is about when its words do not tell; ends with `{ kind }`, or with what was asked instead. */
export function createKindDialog() {
  return talkDialog('kind', [askWhich, tell], [new AskDialog(kindQuestion)]);
}

const askWhich: Step = async function askWhich(step) {
  return step.beginDialog(kindQuestion.name, step.options);
};

const tell: Step = async function tell(step) {
  const kind = requestKinds.find((it) => it === step.result);
  return step.endDialog(kind ? { kind } : step.result);
};

const kindQuestion = choiceQuestion<{ kinds: readonly RequestKind[] }>({
  name: 'kind.question',
  isOpen: true,
  ask: ({ locale }) => locale.answer.whichKind,
  choices: ({ locale }, { kinds }) =>
    kinds.map((kind) => ({ answer: kind, title: locale.answer.kinds[kind] })),
  help: ({ locale }) => locale.answer.helpChoose,
});
