import { ticketKindOf } from '../knowledge/ticketKind.ts';
import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import type { Partner } from './ports.ts';
import { describesProblem } from './problemDialog.ts';
import { choiceQuestion } from './question.ts';
import { saysHelpless } from './saysHelpless.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * Shows customers of a partner whom to ask first, once; ends with `go-on` or `partner`. R024, R025, K2.
 *
 * Who describes the problem instead of an answer wants to go on with it here.
 */
export function createPartnerDialog() {
  return talkDialog('partner', [pointToPartner, takeAnswer], [new AskDialog(partnerQuestion)]);
}

const pointToPartner: Step = async function pointToPartner(step, talk) {
  const { told } = talk.draft;
  if (!talk.person?.organization.partner || told.includes('partner')) return step.endDialog('go-on');
  talk.redraft({ told: [...told, 'partner'] });
  return step.beginDialog(partnerQuestion.name);
};

const takeAnswer: Step = async function takeAnswer(step, talk) {
  const said = String(step.result);
  if (said === 'partner') await talk.say(talk.locale.access.partnerAsked);
  else if (said !== 'go-on' && isTheProblem(talk, said)) talk.remember({ question: said });
  return step.endDialog(said === 'partner' ? said : 'go-on');
};

/** "The partner is on holiday" takes no place of a problem that was told before. */
function isTheProblem({ profile, language }: TalkTurn, said: string): boolean {
  return profile.question === null || ticketKindOf(said, language) !== null;
}

const partnerQuestion = choiceQuestion({
  name: 'partner.question',
  ask: ({ locale, person }) => {
    const partner = person?.organization.partner;
    return partner ? locale.access.partner(partner.name, ways(partner)) : locale.access.goOn;
  },
  choices: ({ locale: { access } }) => [
    { answer: 'go-on', title: access.goOn, words: [...wordsFor('yes'), ...wordsFor('signedIn')] },
    { answer: 'partner', title: access.partnerFirst, words: wordsFor('no') },
  ],
  read: ({ text }) => (describesProblem(text) && !saysHelpless(text) ? text : null),
  misread: ({ text }, { locale }) => (saysHelpless(text) ? locale.access.partnerHelp : locale.talk.unclear),
  help: ({ locale }) => locale.access.partnerHelp,
});

function ways({ phone, email, website }: Partner): string {
  const known = [phone, email, website].filter((way) => way !== null);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
