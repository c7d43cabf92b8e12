import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { locales } from '../dialogs/locales/index.ts';
import { redactSecrets } from '../dialogs/redactSecrets.ts';
import { createTalk } from '../dialogs/talk.ts';
import { createKnowledgeBase } from '../knowledge/knowledgeBase.ts';
import type { Language } from '../knowledge/language.ts';
import { loadLibrary } from '../knowledge/library.ts';
import { loadPolicies } from '../knowledge/policy.ts';
import { mountDirectLine } from './channels/directLine/mountDirectLine.ts';
import { createTokens } from './channels/directLine/tokens.ts';
import { type BotRegistration, createAzureChannel } from './channels/teams/adapter.ts';
import { azureClouds, isLoopbackUrl, isServiceUrl } from './channels/teams/azureCloud.ts';
import { createSender } from './channels/teams/sender.ts';
import { mountTeams } from './channels/teams/teamsRoutes.ts';
import { createChats } from './chats.ts';
import { clientAddress } from './clientAddress.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createDeskPolicy } from './desk/deskPolicy.ts';
import { startSlaWatch } from './desk/slaWatch.ts';
import { createDirectLineConversations } from './directLineConversations.ts';
import { createEventWork } from './events.ts';
import { createSignInFlow } from './identity/createSignInFlow.ts';
import type { Mailer } from './identity/mailer.ts';
import { createSignIn } from './identity/signInLink.ts';
import type { Log } from './log.ts';
import type { Store } from './openStore.ts';
import { createOutboxWork } from './outbox.ts';
import { root } from './root.ts';
import { createAgentDesk } from './store/agentDesk.ts';
import { createAgentStore } from './store/agentStore.ts';
import { createConversationStore } from './store/conversationStore.ts';
import { createDeskReader } from './store/deskReader.ts';
import { createDirectory } from './store/directoryStore.ts';
import { createHelpDesk, ticketSummary } from './store/helpDesk.ts';
import { loadServerSecret } from './store/serverSecret.ts';
import { createSignInStore } from './store/signInStore.ts';
import { ticketStore } from './store/ticketStore.ts';
import { conversationLanguage, createSupportBot } from './supportBot.ts';
import { createTeamsConversations } from './teamsConversations.ts';
import { createTurns } from './turns.ts';
import { mountAssets } from './web/assets.ts';
import { mountChat } from './web/chatRoutes.ts';
import { createDeskCookie } from './web/desk/deskCookie.ts';
import { mountDesk } from './web/desk/mountDesk.ts';
import { mountHealth } from './web/healthRoutes.ts';
import { createRateLimit } from './web/rateLimit.ts';
import { createServer } from './web/server.ts';
import { mountSignIn } from './web/signInRoutes.ts';
import { createWorker } from './worker.ts';

export interface AppOptions {
  readonly config: Config;
  readonly store: Store;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
}

/** The whole product, built and not yet listening. */
export interface App {
  /** Listens, and resolves with the port. */
  listen(): Promise<number>;
  /** Finishes what is under way and stops; the store stays open. */
  close(): Promise<void>;
}

const botId = 'desk';

/** Builds everything there is from the settings; nothing else constructs. Throws, with all faults, on bad content. */
export async function createApp({ config, store, mailer, clock, log }: AppOptions): Promise<App> {
  const { db, signals } = store;
  const secret = config.DIRECT_LINE_SECRET ?? (await loadServerSecret(db));
  const bot = { id: botId, name: config.DESK_NAME };
  const defaultLanguage = config.DEFAULT_LOCALE;
  const defaultCloud = config.DEFAULT_CLOUD === 'ask' ? null : config.DEFAULT_CLOUD;
  const address = clientAddress(config.TRUSTED_PROXIES);

  const policies = loadPolicies(join(root, 'knowledge', 'policies'));
  const knowledge = createKnowledgeBase(loadLibrary(join(root, 'knowledge', 'articles')));
  const policy = createDeskPolicy(policies);

  const conversations = createConversationStore(db);
  const directory = createDirectory(db);
  const signIns = createSignInStore(db);
  const agents = createAgentStore(db);
  const fileUrl = (id: string) => `${config.publicUrl}/v3/directline/files/${id}`;
  const desk = createAgentDesk({ db, conversations, signals, policy, clock, fileUrl });
  const reader = createDeskReader({ db, conversations, policy, clock });

  const answer = createSupportBot({
    talk: createTalk({ knowledge, policies }),
    people: {
      byId: (id) => directory.personById(id),
      byIdentity: ({ aadObjectId, tenantId }) => directory.personByTeams(aadObjectId, tenantId),
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
    async ticketOf({ tx, conversation }) {
      const ticket = await ticketStore.ofConversation(tx, conversation.id);
      return ticket && ticketSummary(ticket);
    },
    health: { currentIssues: () => null },
    createId: randomUUID,
    deskName: config.DESK_NAME,
    defaultCloud,
    defaultLanguage,
  });
  const turns = createTurns({
    db,
    conversations,
    signals,
    clock,
    log,
    answer,
    apologize: (conversation) => [
      { type: 'message', text: locales[conversationLanguage(conversation, defaultLanguage)].talk.broken },
    ],
    redact: redactSecrets,
  });
  const events = createWorker({
    work: createEventWork({ db, signals, turns, clock, log }),
    everyMs: 5000,
    onError: (error) => log.error('events cannot be worked on', error),
  });
  const azure = azureClouds[config.BOT_CLOUD];
  const registration = registrationOf(config);
  const azureChannel = createAzureChannel(azure, registration);
  const mayCall = (address: string) =>
    registration ? isServiceUrl(address, azure.serviceHosts) : isLoopbackUrl(address);
  const outbox = createWorker({
    work: createOutboxWork({
      db,
      signals,
      send: createSender({ getToken: azureChannel.getToken, mayCall }),
      clock,
      log,
    }),
    everyMs: 1000,
    onError: (error) => log.error('messages cannot be sent', error),
  });
  const wakeUp = signals.subscribe(({ kind }) => {
    if (kind === 'events' || kind === 'resync') events.wake();
    if (kind === 'outbox' || kind === 'resync') outbox.wake();
  });

  const suggest = (text: string, language: Language, limit: number) =>
    knowledge
      .suggest(text, { language, cloud: defaultCloud, limit })
      .map((found) => ({ article: found.article.id, text: found.text }));
  const server = createServer(log);
  mountHealth(server, db, log);
  const directLine = mountDirectLine(server, {
    conversations: createDirectLineConversations({ db, conversations, turns, signals, clock, bot }),
    clock,
    log,
    secret,
    tokenLifetimeSeconds: config.TOKEN_LIFETIME_SECONDS,
    trustedOrigins: config.TRUSTED_ORIGINS,
    publicUrl: config.PUBLIC_URL ? config.publicUrl : null,
    botId,
    limits: {
      activitiesPerMinute: config.MESSAGES_PER_MINUTE,
      requestsPerMinute: 10 * config.MESSAGES_PER_MINUTE,
      uploadsPerHour: 2 * config.MESSAGES_PER_MINUTE,
    },
  });
  mountTeams(server, {
    adapter: azureChannel.adapter,
    rules: registration && {
      appId: registration.appId,
      issuer: azure.tokenIssuer,
      channels: ['msteams'],
      serviceHosts: azure.serviceHosts,
      tenants: config.ALLOWED_TENANTS.map((tenant) => tenant.toLowerCase()),
    },
    conversations: createTeamsConversations({ db, conversations, turns, signals, clock }),
    find: (text, limit) => suggest(text, defaultLanguage, limit),
    clock,
    log,
  });
  const tokens = createTokens({ secret, lifetimeSeconds: config.TOKEN_LIFETIME_SECONDS, clock });
  mountChat(server, {
    deskName: config.DESK_NAME,
    publicUrl: config.publicUrl,
    defaultLanguage,
    limit: createRateLimit(config.CHATS_PER_MINUTE, 60, clock),
    clientAddress: address,
    openChat: createChats({ db, conversations, bot, clock, tokens }),
    suggest: (text, language) => suggest(text, language, 6),
    log,
  });
  const signIn = createSignInFlow({
    db,
    store: signIns,
    conversations,
    directory: createDirectory,
    findAgent: async (_on, email) => (await agents.findByEmail(email))?.id ?? null,
    mailer,
    signals,
    clock,
    deskName: config.DESK_NAME,
    log,
  });
  const deskCookie = createDeskCookie(config.publicUrl);
  mountSignIn(server, {
    flow: signIn,
    deskName: config.DESK_NAME,
    publicUrl: config.publicUrl,
    defaultLanguage,
    clientAddress: address,
    limit: createRateLimit(config.CHATS_PER_MINUTE, 60, clock),
    async createAgentSession(agentId, response) {
      const now = clock();
      deskCookie.set(response, await agents.createSession(agentId, now), now);
    },
    log,
  });
  const deskRoutes = mountDesk(server, {
    desk,
    reader,
    agents,
    signals,
    clock,
    log,
    publicUrl: config.publicUrl,
    deskName: config.DESK_NAME,
    defaultLanguage,
    signInPath: '/console/sign-in',
    articleTitle: (id, language) => knowledge.article(id, language)?.title ?? null,
    clientAddress: address,
  });
  mountAssets(server, {
    scripts: join(root, 'dist', 'bot', 'web', 'pages'),
    styles: join(root, 'bot', 'web', 'pages'),
    log,
  });
  const slaWatch = startSlaWatch({
    recordMissedClocks: () => desk.recordMissedClocks(),
    everySeconds: 5,
    onError: (error) => log.error('clocks cannot be looked at', error),
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.PORT, config.HOST, () => {
          events.wake();
          resolve((server.address() as unknown as AddressInfo).port);
        });
      }),
    async close() {
      slaWatch.stop();
      wakeUp();
      deskRoutes.close();
      await directLine.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
      });
      await Promise.all([events.stop(), outbox.stop(), signIn.close()]);
    },
  };
}

function registrationOf({ BOT_APP_ID, BOT_APP_PASSWORD, BOT_APP_TENANT }: Config): BotRegistration | null {
  if (!BOT_APP_ID || !BOT_APP_PASSWORD) return null;
  return { appId: BOT_APP_ID, password: BOT_APP_PASSWORD, tenantId: BOT_APP_TENANT ?? null };
}
