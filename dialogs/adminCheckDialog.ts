import { mayOpenRequest } from '../knowledge/mayOpenRequest.ts';
import { roleToAskFor, supportAccess } from '../knowledge/roles.ts';
import { links } from './links.ts';
import type { Person } from './ports.ts';
import type { Reply } from './reply.ts';
import { createSignInDialog } from './signInDialog.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * Lets administrators through to assisted support and tells the others where help is. R001–R009.
 *
 * Ends with `may-open` or `stopped`, with `locked-out`, or with what was asked instead. Decided by the roles of the
 * verified person, never by their word; pre-sales is open to everyone who is known (K9).
 */
export function createAdminCheckDialog() {
  return talkDialog('adminCheck', [proveIdentity, checkRoles], [createSignInDialog()]);
}

const proveIdentity: Step = async function proveIdentity(step) {
  return step.beginDialog('signIn', step.options);
};

const checkRoles: Step = async function checkRoles(step, talk) {
  if (!talk.person) return step.endDialog(step.result === 'not-known' ? 'stopped' : step.result);
  if (mayAskAPerson(talk, talk.person)) return step.endDialog('may-open');
  const { wasRefused } = talk.profile;
  const isPlain = supportAccess(talk.person.roles).access === 'none';
  await talk.say(
    wasRefused && isPlain ? talk.locale.access.stillNotAdmin(links.findMyAdmin) : refusal(talk, talk.person),
  );
  talk.remember({ wasRefused: true });
  return step.endDialog('stopped');
};

/** Whether assisted support is open to a verified person for what they ask. */
export function mayAskAPerson({ policies, draft }: TalkTurn, person: Person): boolean {
  const { roles, organization } = person;
  return mayOpenRequest(policies[organization.cloud], { roles, kind: draft.kind ?? 'technical' });
}

function refusal({ locale: { access } }: TalkTurn, person: Person): Reply | string {
  const found = supportAccess(person.roles);
  if (found.access === 'not-enough') {
    const roles = found.roles.join(', ');
    return `${access.notEnough(roles, roleToAskFor.name, links.assignAdminRoles)}\n\n${access.selfHelpStaysOpen}`;
  }
  const isChina = person.organization.cloud === '21vianet';
  const ways = [
    access.community(isChina ? links.community21v : links.community),
    access.ownAdmin(links.findMyAdmin, links.whoHasAdmin),
  ].join('\n');
  const intro = isChina ? `${access.notAdminChina}\n` : access.notAdmin(links.nonAdminSupport);
  return `${intro}\n${ways}\n\n${access.findAdmin}\n\n${access.selfHelpStaysOpen}`;
}
