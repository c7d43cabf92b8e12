import type { Policy } from '../knowledge/policy.ts';
import { links } from './links.ts';
import type { Reply } from './reply.ts';
import type { TalkTurn } from './talkTurn.ts';

/** What is not covered by support, said plainly with where to go instead. R053–R056. */
export function outOfScope(talk: TalkTurn, topic: Policy['outOfScope'][number]['topic']): Reply {
  const { scope, source } = talk.locale.routes;
  const says = scopeOf(talk, topic);
  const asksOthers = topic !== 'own-network';
  return {
    text: `${says}${talk.locale.talk.space}${scope.maybeOurs}\n\n${source(links.supportArticle)}`,
    ...(asksOthers ? { links: [{ title: scope.community, url: communityOf(talk) }] } : {}),
  };
}

/** One sentence: that a topic is not covered, and who helps with it. */
export function scopeOf(talk: TalkTurn, topic: Policy['outOfScope'][number]['topic']): string {
  const policy = talk.policies[talk.cloud ?? 'worldwide'];
  const place = policy.outOfScope.find((it) => it.topic === topic);
  return talk.locale.routes.scope[topic](place?.goTo[talk.language] ?? '');
}

/** Where to go before there is a subscription, and so nobody whose rights could be checked. R060–R065, K9. */
export function beforeBuying(talk: TalkTurn): Reply {
  const { beforeBuying: says, source } = talk.locale.routes;
  const worldwide = [
    { title: says.plans, url: links.businessOverview },
    { title: says.subscriptions, url: links.subscriptions },
  ];
  return {
    text: `${says.says}${talk.locale.talk.space}${says.ask}\n\n${source(links.supportArticle)}`,
    links: [
      ...(talk.cloud === '21vianet' ? [] : worldwide),
      ...(talk.cloud === 'worldwide' ? [] : [{ title: says.china, url: links.buy21v }]),
    ],
  };
}

/** What everyone can use without being an administrator. R006, R044–R047, R057–R059, R132. */
export function selfHelp(talk: TalkTurn): Reply {
  const { selfHelp: says, source } = talk.locale.routes;
  const isChina = talk.cloud === '21vianet';
  const pages = isChina
    ? [
        { title: says.about21v, url: links.about21v },
        { title: says.plans21v, url: links.serviceDescription21v },
        { title: says.community, url: links.community21v },
      ]
    : [
        { title: says.docs, url: links.docsAndTraining },
        { title: says.quickStart, url: links.employeeQuickSetup },
        { title: says.setup, url: links.businessPremiumSetup },
        { title: says.videos, url: links.smallBusinessVideos },
        { title: says.community, url: links.community },
      ];
  return {
    text: `${isChina ? says.china : says.worldwide}${talk.locale.talk.space}${says.orAsk}\n\n${source(links.supportArticle)}`,
    links: pages,
  };
}

/** What Microsoft 365 operated by 21Vianet is, and where to read on. R010, R059, R132. */
export function aboutChina({ locale: { routes } }: TalkTurn): Reply {
  return {
    text: `${routes.china}\n\n${routes.source(links.supportArticle)}`,
    links: [
      { title: routes.selfHelp.about21v, url: links.about21v },
      { title: routes.selfHelp.plans21v, url: links.serviceDescription21v },
    ],
  };
}

/** Where other customers answer, in the person's cloud. R006, R056, K8. */
export function communityOf({ cloud }: TalkTurn): string {
  return cloud === '21vianet' ? links.community21v : links.community;
}
