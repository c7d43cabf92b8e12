import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { locales } from '../dialogs/locales/index.ts';
import type { Person } from '../dialogs/ports.ts';
import { redactSecrets } from '../dialogs/redactSecrets.ts';
import { createTalk } from '../dialogs/talk.ts';
import { waitsForSignIn } from '../dialogs/waitsForSignIn.ts';
import { learnSound } from '../knowledge/impactFromText.ts';
import type { KnowledgeBase } from '../knowledge/knowledgeBase.ts';
import { languages } from '../knowledge/language.ts';
import { removePersonalData } from '../knowledge/personalData.ts';
import { loadPolicies } from '../knowledge/policy.ts';
import { learnKinds } from '../knowledge/requestKind.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { AgentDesk } from './desk/agentDesk.ts';
import type { AgentStore } from './desk/agents.ts';
import { createDeskPolicy, type DeskPolicy } from './desk/deskPolicy.ts';
import type { DeskReader } from './desk/deskReader.ts';
import { fileUrlAt } from './fileAddress.ts';
import { createSignIn } from './identity/signInLink.ts';
import { inSlices } from './inSlices.ts';
import type { Log } from './log.ts';
import type { Learning } from './openLearning.ts';
import type { Store } from './openStore.ts';
import { root } from './root.ts';
import { createAgentDesk } from './store/agentDesk.ts';
import { createAgentStore } from './store/agentStore.ts';
import { type ConversationStore, createConversationStore } from './store/conversationStore.ts';
import { createDeskReader } from './store/deskReader.ts';
import { createDirectory } from './store/directoryStore.ts';
import { createHelpDesk, ticketSummary } from './store/helpDesk.ts';
import { createLearning } from './store/missStore.ts';
import { createSignInStore, type SignInStore } from './store/signInStore.ts';
import { ticketStore } from './store/ticketStore.ts';
import { conversationLanguage, createSupportBot } from './supportBot.ts';
import { createTurns, type Turns } from './turns.ts';

/** What the core is built from. */
export interface CoreOptions {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Everything that works without a network: knowledge, desk, bot. */
export interface Core {
  readonly knowledge: KnowledgeBase;
  readonly learning: Learning;
  readonly conversations: ConversationStore;
  readonly signIns: SignInStore;
  readonly agents: AgentStore;
  readonly desk: AgentDesk;
  readonly policy: DeskPolicy;
  readonly reader: DeskReader;
  readonly turns: Turns;
  /** Makes ahead what a first question would wait for, a few milliseconds at a time: kinds of requests, impacts, indexes. */
  warmUp(): Promise<void>;
}

/** Loads the policies and builds the bot over articles and store. Throws, with all faults at once, on bad content. */
export function createCore({ config, store, clock, log }: CoreOptions, learning: Learning): Core {
  const { db, signals } = store;
  const policies = loadPolicies(join(root, 'knowledge', 'policies'));
  const { knowledge } = learning.live;
  const policy = createDeskPolicy(policies);
  const conversations = createConversationStore(db);
  const signIns = createSignInStore(db);
  const fileUrl = fileUrlAt(config.publicUrl);
  const defaultLanguage = config.DEFAULT_LOCALE;

  const answer = createSupportBot({
    talk: createTalk({ knowledge, policies }),
    personOf({ tx, conversation, identity }) {
      const directory = createDirectory(tx);
      if (identity) return directory.personByTeams(identity.aadObjectId, identity.tenantId);
      return conversation.personId ? directory.personById(conversation.personId) : null;
    },
    createDesk: ({ tx, conversation, now, emit }, person) =>
      createHelpDesk({ tx, conversation, conversations, person, policy, now, afterCommit: emit }),
    createSignIn: ({ tx, conversation, now, identity }) =>
      createSignIn({
        store: signIns,
        tx,
        conversationId: conversation.id,
        isKnownByChannel: identity !== null,
        publicUrl: config.publicUrl,
        now,
      }),
    createLearning: ({ tx, conversation, now }, person) =>
      createLearning({
        tx,
        conversationId: conversation.id,
        now,
        clean: (text) => removePersonalData(redactSecrets(text), person ? namesOf(person) : []),
      }),
    async ticketOf({ tx, conversation }) {
      const ticket = await ticketStore.ofConversation(tx, conversation.id);
      return ticket && ticketSummary(ticket);
    },
    health: { currentIssues: () => null },
    createId: randomUUID,
    deskName: config.DESK_NAME,
    retentionDays: config.RETENTION_DAYS,
    defaultCloud: config.defaultCloud,
    defaultLanguage,
  });
  const apologize = (language: keyof typeof locales) => [
    { type: 'message', text: locales[language].talk.broken },
  ];
  return {
    knowledge,
    learning,
    conversations,
    signIns,
    agents: createAgentStore(db),
    policy,
    desk: createAgentDesk({ db, conversations, signals, policy, clock, fileUrl }),
    reader: createDeskReader({ db, conversations, policy, clock }),
    async warmUp() {
      await inSlices(learnKinds());
      for (const language of languages) await inSlices(learnSound(language));
      await learning.live.indexTheRest();
    },
    turns: createTurns({
      db,
      conversations,
      signals,
      clock,
      log,
      answer,
      apologize: (conversation) => apologize(conversationLanguage(conversation, defaultLanguage)),
      redact: (text, { state }) => redactSecrets(text, { isSigningIn: waitsForSignIn(state) }),
    }),
  };
}

/** What must not stay in a question of this person. */
function namesOf({ name, email, organization }: Person): readonly string[] {
  return [name, email, organization.name];
}
