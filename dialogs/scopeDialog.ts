import type { Policy } from '../knowledge/policy.ts';
import { AskDialog } from './askDialog.ts';
import { links } from './links.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { outsideOf } from './route.ts';
import { communityOf, scopeOf } from './statements.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/**
 * Tells once when a problem is not for this support, and lets the person choose; ends with `go-on` or `stop`.
 * R053–R055, R072.
 */
export function createScopeDialog() {
  return talkDialog('scope', [explain, choose], [new AskDialog(goOnQuestion)]);
}

const explain: Step = async function explain(step, talk) {
  const { told, problem } = talk.draft;
  const topic = told.includes('scope') ? null : outsideOf(talk, problem ?? '');
  if (!topic) return step.endDialog('go-on');
  talk.redraft({ told: [...told, 'scope'] });
  return step.beginDialog(goOnQuestion.name, { topic });
};

const choose: Step = async function choose(step) {
  return step.endDialog(step.result);
};

const goOnQuestion = choiceQuestion<{ topic: Policy['outOfScope'][number]['topic'] }>({
  name: 'scope.goOn',
  ask(talk, { topic }) {
    const { scope, source } = talk.locale.routes;
    return {
      text: [scopeOf(talk, topic), source(links.supportArticle), scope.goOnAnyway].join('\n\n'),
      ...(topic === 'own-network' ? {} : { links: [{ title: scope.community, url: communityOf(talk) }] }),
    };
  },
  choices: ({ locale: { routes } }) => [
    { answer: 'stop', title: routes.scope.stop, words: [...wordsFor('no'), ...wordsFor('cancel')] },
    { answer: 'go-on', title: routes.scope.goOn, words: [...wordsFor('yes'), ...wordsFor('person')] },
  ],
  otherwise: 'go-on',
  help: ({ locale }) => locale.routes.scope.goOnAnyway,
});
