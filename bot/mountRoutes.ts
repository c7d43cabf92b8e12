import { join } from 'node:path';
import type { Server } from 'restify';
import type { Language } from '../knowledge/language.ts';
import type { AppOptions } from './app.ts';
import type { Azure } from './azure.ts';
import { mountDirectLine } from './channels/directLine/mountDirectLine.ts';
import { createTokens } from './channels/directLine/tokens.ts';
import { createFindArticles } from './channels/teams/findArticles.ts';
import { mountTeams } from './channels/teams/teamsRoutes.ts';
import { createChats } from './chats.ts';
import { clientAddress } from './clientAddress.ts';
import type { Core } from './core.ts';
import { createDirectLineConversations } from './directLineConversations.ts';
import { fileUrlAt } from './fileAddress.ts';
import { createSignInFlow } from './identity/createSignInFlow.ts';
import { root } from './root.ts';
import { showTypingInTeams } from './showTypingInTeams.ts';
import { findAgentId } from './store/agentStore.ts';
import { createCallerCheck } from './store/callerCheck.ts';
import { createDirectory } from './store/directoryStore.ts';
import { loadServerSecret } from './store/serverSecret.ts';
import { createTeamsConversations } from './teamsConversations.ts';
import { mountAssets } from './web/assets.ts';
import { mountChat } from './web/chatRoutes.ts';
import { createDeskCookie } from './web/desk/deskCookie.ts';
import { mountDesk } from './web/desk/mountDesk.ts';
import { mountHealth } from './web/healthRoutes.ts';
import { mountKnowledge } from './web/knowledge/mountKnowledge.ts';
import { mountMailbox } from './web/mailboxRoutes.ts';
import { createRateLimit } from './web/rateLimit.ts';
import { mountSignIn } from './web/signInRoutes.ts';

interface Routes {
  /** Ends the connections that would stay open for ever. */
  endStreams(): Promise<void>;
  /** Finishes what the routes left under way. */
  close(): Promise<void>;
}

const botId = 'desk';
const suggestions = 6;
const consoleSignIn = '/console/sign-in';
/** The chat confirmed, the address, the code: as many as somebody needs for one chat. */
const stepsOfSignIn = 3;

/** Hangs every address of the product on the server. */
export async function mountRoutes(
  server: Server,
  options: AppOptions,
  core: Core,
  azure: Azure,
): Promise<Routes> {
  const { config, store, clock, log } = options;
  const { db, signals } = store;
  const { agents, conversations, knowledge, turns } = core;
  const secret = config.DIRECT_LINE_SECRET ?? (await loadServerSecret(db));
  const bot = { id: botId, name: config.DESK_NAME };
  const shared = {
    deskName: config.DESK_NAME,
    publicUrl: config.publicUrl,
    defaultLanguage: config.DEFAULT_LOCALE,
    clientAddress: clientAddress(config.TRUSTED_PROXIES),
    log,
  };
  const suggest = (text: string, language: Language, limit: number) =>
    knowledge
      .suggest(text, { language, cloud: config.defaultCloud, limit })
      .map((found) => ({ article: found.article.id, text: found.text }));

  mountHealth(server, db, log);
  mountAssets(server, {
    scripts: join(root, 'dist', 'bot', 'web', 'pages'),
    styles: join(root, 'bot', 'web', 'pages'),
    log,
  });
  const directLine = mountDirectLine(server, {
    conversations: createDirectLineConversations({ db, conversations, turns, signals, clock, bot }),
    clock,
    log,
    secret,
    tokenLifetimeSeconds: config.TOKEN_LIFETIME_SECONDS,
    trustedOrigins: config.TRUSTED_ORIGINS,
    publicUrl: config.PUBLIC_URL ? config.publicUrl : null,
    botId,
    clientAddress: shared.clientAddress,
    limits: {
      activitiesPerMinute: config.MESSAGES_PER_MINUTE,
      requestsPerMinute: 10 * config.MESSAGES_PER_MINUTE,
      uploadsPerHour: 2 * config.MESSAGES_PER_MINUTE,
    },
  });
  mountTeams(server, {
    ...azure,
    conversations: createTeamsConversations({ ...azure, db, conversations, turns, signals, clock }),
    find: createFindArticles(knowledge, config.defaultCloud),
    defaultLanguage: config.DEFAULT_LOCALE,
    clock,
    log,
  });
  const tokens = createTokens({ secret, lifetimeSeconds: config.TOKEN_LIFETIME_SECONDS, clock });
  mountChat(server, {
    ...shared,
    limit: createRateLimit(config.CHATS_PER_MINUTE, 60, clock),
    openChat: createChats({ db, conversations, bot, clock, tokens }),
    suggest: (text, language) => suggest(text, language, suggestions),
  });
  const signIn = createSignInFlow({
    ...shared,
    db,
    store: core.signIns,
    conversations,
    directory: createDirectory,
    findAgent: findAgentId,
    mailer: options.mailer,
    signals,
    clock,
  });
  const deskCookie = createDeskCookie(config.publicUrl);
  mountSignIn(server, {
    ...shared,
    flow: signIn,
    limit: createRateLimit(config.CHATS_PER_MINUTE * stepsOfSignIn, 60, clock),
    async createAgentSession(agentId, response) {
      const now = clock();
      deskCookie.set(response, await agents.createSession(agentId, now), now);
    },
  });
  mountKnowledge(server, {
    ...shared,
    ...core.learning,
    agents,
    clock,
    signInPath: consoleSignIn,
  });
  if (options.mailbox) mountMailbox(server, { ...shared, mailbox: options.mailbox });
  const consoleRoutes = mountDesk(server, {
    ...shared,
    ...core,
    desk: showTypingInTeams(core.desk, { db, send: azure.send, clock }),
    callers: createCallerCheck({
      ...shared,
      ...core,
      db,
      signals,
      clock,
      mailer: options.mailer,
      fileUrl: fileUrlAt(config.publicUrl),
    }),
    signals,
    clock,
    signInPath: consoleSignIn,
    articleTitle: (id, language) => knowledge.article(id, language)?.title ?? null,
  });
  return {
    async endStreams() {
      consoleRoutes.close();
      await directLine.close();
    },
    close: () => signIn.close(),
  };
}
