import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { outsideTopicOf, requestKinds } from '../knowledge/requestKind.ts';
import type { Severity } from '../knowledge/severity.ts';
import { isTicketKind } from '../knowledge/ticketKind.ts';
import { aboutPin, leansOnPin } from './aboutPin.ts';
import { asideTo } from './asides.ts';
import { greetingCard } from './cards/greetingCard.ts';
import { phoneHours } from './cards/phoneCard.ts';
import { deskAnswer } from './deskAnswer.ts';
import { severityWished } from './deskQuestion.ts';
import { inOneLanguage } from './inOneLanguage.ts';
import { noteMiss } from './learn.ts';
import { unhelpfulSoFar, wasNoHelp } from './noHelp.ts';
import { ownRoleIn } from './ownRole.ts';
import { phoneArticle } from './phoneDialog.ts';
import { describesProblem } from './problemDialog.ts';
import { type Action, chooseRoute, type Route } from './route.ts';
import { withSubject } from './sameSubject.ts';
import { saysHelpless } from './saysHelpless.ts';
import { saysSolved } from './saysSolved.ts';
import { saysUnsolved } from './saysUnsolved.ts';
import { type SmallTalk, smallTalkIn } from './smallTalk.ts';
import { aboutChina, outOfScope, scopeOf, selfHelp } from './statements.ts';
import type { TalkTurn } from './talkTurn.ts';
import { isSecretAlone, kindSoFar, problemIn, wantsCall } from './toldBeside.ts';

/** Goes where a question leads, or answers it at once. */
export async function route(dc: DialogContext, talk: TalkTurn, said: string): Promise<void> {
  if (talk.heard?.hadSecret && isSecretAlone(said)) return;
  const text = withSubject(talk, said);
  const { resolved } = talk.profile;
  if (resolved !== null && saysUnsolved(text)) return begin(dc, talk, 'reopen', { ticket: resolved });
  if (saysSolved(text)) return beGlad(talk);
  if (wasNoHelp(talk, text)) return begin(dc, talk, 'answer', unhelpfulSoFar(talk));
  if (saysHelpless(text)) return begin(dc, talk, 'trouble');
  if (talk.profile.saidPin && leansOnPin(text)) return act(dc, talk, 'pin', text);
  const small = smallTalkIn(text);
  if (small) return answerSmallTalk(talk, small);
  const wished = severityWished(text);
  if (wished) return tellLevel(dc, talk, wished);
  const aside = asideTo(talk, text);
  if (aside) return talk.say(aside);
  const role = ownRoleIn(text);
  if (role && role.rest === '' && talk.knowledge.article(roleArticle, talk.language))
    return begin(dc, talk, 'answer', { mode: 'answer', articles: [roleArticle], language: talk.language });
  const way = wayOf(talk, text, role?.rest ?? '');
  if (way.to === 'unknown-place') return talk.say(talk.locale.routes.phone.unknownCountry);
  if (way.to === 'number-hours') {
    return talk.say(phoneHours(talk, way.of) ?? talk.locale.routes.phone.hoursUnknown);
  }
  if (way.to === 'hello') return talk.say(talk.locale.talk.hello);
  if (way.to === 'introduction') return talk.say(greetingCard(talk));
  if (way.to === 'thanks') return talk.say(talk.locale.talk.youAreWelcome);
  if (way.to === 'fine') return talk.say(talk.locale.talk.fine);
  if (way.to === 'wordless') return talk.say(talk.locale.talk.onlyText);
  if (way.to !== 'action' || way.action !== 'pin') talk.remember({ saidPin: false });
  if (asksElse(way)) talk.remember({ resolved: null });
  const question = way.to === 'action' ? problemIn(way.action, text, talk) : text;
  if (question) talk.remember(way.to === 'action' ? { question, article: null } : { question });
  talk.redraft({ told: talk.draft.told.filter((it) => it !== 'scope') });
  if (way.to === 'action') return act(dc, talk, way.action, text);
  if (way.to === 'which-kind') {
    await noteMiss(talk, 'no-answer', { mode: 'nothing', articles: [], language: talk.language });
    return begin(dc, talk, 'kind', { kinds: way.kinds });
  }
  talk.redraft({ kind: way.kind });
  const isShownAlready = way.found.mode === 'answer' && way.found.articles[0] === talk.profile.article;
  return begin(dc, talk, 'answer', { ...inOneLanguage(talk, way.found, text), isFull: isShownAlready });
}

/** Small talk is answered shortly, and what was asked before stays as it is. */
function answerSmallTalk(talk: TalkTurn, small: SmallTalk): Promise<void> {
  const { help, calm, onlyThis } = talk.locale.talk;
  if (small === 'who') return talk.say(greetingCard(talk));
  return talk.say(small === 'what' ? help : small === 'insult' ? calm : onlyThis);
}

/** What a level of severity needs: on 21Vianet how to ask for A, elsewhere what the policy says. R078–R109. */
function tellLevel(dc: DialogContext, talk: TalkTurn, level: Severity): Promise<void> {
  if (level !== 'A' || talk.cloud !== '21vianet' || !talk.knowledge.article(levelArticle, talk.language))
    return talk.say(deskAnswer(talk, { about: 'severity', level }));
  return begin(dc, talk, 'answer', { mode: 'answer', articles: [levelArticle], language: talk.language });
}

const levelArticle = '21v-severity-a';

async function beGlad(talk: TalkTurn): Promise<void> {
  talk.remember({ unhelpful: 0, question: null, articlesTried: [] });
  return talk.say(talk.locale.answer.glad);
}

/** What everybody who is no administrator can do, and how to find one. */
const roleArticle = 'non-admin-help';

/** The way of the whole text, or of what it says beside the role when the whole leads nowhere sure. */
function wayOf(talk: TalkTurn, text: string, rest: string): Route {
  const way = chooseRoute(talk, text);
  const isUnsure = way.to === 'answer' ? way.found.mode !== 'answer' : way.to === 'which-kind';
  const isOnlyRole = way.to === 'action' && way.action === 'self-help';
  const chosen = rest && describesProblem(rest) && (isUnsure || isOnlyRole) ? chooseRoute(talk, rest) : way;
  const isPhone =
    chosen.to === 'answer' && chosen.found.mode === 'answer' && chosen.found.articles[0] === phoneArticle;
  return isPhone ? { to: 'action', action: 'phone-number' } : chosen;
}

/** Whether something of its own is asked: what was resolved before is over then. */
function asksElse(way: Route): boolean {
  if (way.to === 'answer') return way.found.mode !== 'nothing';
  return way.to !== 'action' || (way.action !== 'my-tickets' && way.action !== 'person-now');
}

/** Starts what is asked for; the text may say more, such as a country. */
export async function act(dc: DialogContext, talk: TalkTurn, action: Action, text: string): Promise<void> {
  switch (action) {
    case 'service-health':
      return begin(dc, talk, 'health');
    case 'phone-number':
      return begin(dc, talk, 'phone', { text });
    case 'person-now':
      if (wantsCall(text)) await talk.say(talk.locale.intake.urgent);
      talk.redraft({ callWish: text || null });
      if (!talk.draft.kind) talk.redraft({ kind: kindSoFar(talk) });
      return begin(dc, talk, 'escalation');
    case 'my-tickets':
      return begin(dc, talk, 'tickets');
    case 'own-network':
      return beginOwnNetwork(dc, talk);
    case 'third-party':
      talk.redraft({ told: [...talk.draft.told, 'scope'] });
      return talk.say(outOfScope(talk, outsideTopicOf(text)));
    case 'self-help':
      return talk.say(selfHelp(talk));
    case 'pin':
      await talk.say(aboutPin(talk, text, talk.profile.saidPin));
      return talk.remember({ saidPin: true });
    case 'china-cloud':
      return talk.say(aboutChina(talk));
  }
}

/** That it is for their own network team, and what that team can look at. R054. */
async function beginOwnNetwork(dc: DialogContext, talk: TalkTurn): Promise<void> {
  talk.redraft({ told: [...talk.draft.told, 'scope'] });
  const article = talk.knowledge.article(networkArticle, talk.language);
  if (!article) return talk.say(outOfScope(talk, 'own-network'));
  await talk.say(scopeOf(talk, 'own-network'));
  return begin(dc, talk, 'answer', { mode: 'answer', articles: [article.id], language: talk.language });
}

const networkArticle = 'network-outside-scope';

const endings = z.union([
  z.object({ ask: z.string() }),
  z.object({ next: z.string(), options: z.looseObject({}).optional() }),
  z.object({ kind: z.enum(requestKinds) }),
]);

/** Goes where a dialog that ended hands over to. */
export async function follow(dc: DialogContext, talk: TalkTurn, ended: DialogTurnResult): Promise<void> {
  const ending = endings.safeParse(ended.result);
  if (dc.activeDialog || !ending.success) return;
  if ('ask' in ending.data) return route(dc, talk, ending.data.ask);
  if ('next' in ending.data) return begin(dc, talk, ending.data.next, ending.data.options);
  const { kind } = ending.data;
  if (!isTicketKind(kind)) return act(dc, talk, kind, talk.profile.question ?? '');
  talk.redraft({ kind });
  return begin(dc, talk, 'answer', { mode: 'nothing', articles: [], language: talk.language });
}

/** Begins a dialog of the root, and goes on where it hands over to. */
export async function begin(
  dc: DialogContext,
  talk: TalkTurn,
  dialog: string,
  options?: object,
): Promise<void> {
  return follow(dc, talk, await dc.beginDialog(dialog, options));
}
