import { join } from 'node:path';
import type { AgentDesk } from '../../../bot/desk/agentDesk.ts';
import type { CallerCheck } from '../../../bot/desk/callerCheck.ts';
import { createDeskPolicy, type DeskPolicy } from '../../../bot/desk/deskPolicy.ts';
import type { Agent, Ticket } from '../../../bot/desk/ticket.ts';
import type { Mail } from '../../../bot/identity/mailer.ts';
import { createLog } from '../../../bot/log.ts';
import { root } from '../../../bot/root.ts';
import { createAgentDesk } from '../../../bot/store/agentDesk.ts';
import { createCallerCheck } from '../../../bot/store/callerCheck.ts';
import { type ConversationStore, createConversationStore } from '../../../bot/store/conversationStore.ts';
import type { Database } from '../../../bot/store/database.ts';
import { createHelpDesk } from '../../../bot/store/helpDesk.ts';
import type { Signal, Signals } from '../../../bot/store/signals.ts';
import { createSignInStore } from '../../../bot/store/signInStore.ts';
import { ticketStore } from '../../../bot/store/ticketStore.ts';
import type { HelpDesk, Person, TicketDraft } from '../../../dialogs/ports.ts';
import { loadPolicies } from '../../../knowledge/policy.ts';

export const anna: Agent = { id: 'agent-anna', name: 'Anna Kiss' };
export const li: Agent = { id: 'agent-li', name: 'Li Wei' };

/** The policies that come with the product. */
export const policies = loadPolicies(join(root, 'knowledge', 'policies'));
export const policy = createDeskPolicy(policies);

/** The same with targets that a desk has set for itself at level B. */
export const ownTargets = createDeskPolicy({
  ...policies,
  '21vianet': {
    ...policies['21vianet'],
    severities: {
      ...policies['21vianet'].severities,
      B: { ...policies['21vianet'].severities.B, nextReply: { minutes: 60 }, resolution: { minutes: 240 } },
    },
  },
});

export const eszter: Person = {
  id: 'person-eszter',
  name: 'Eszter Nagy',
  email: 'eszter.nagy@contoso.example',
  phone: '+36305550101',
  roles: ['f023fd81-a637-4b56-95fd-791ac0226033'],
  language: 'hu',
  organization: {
    id: 'contoso-china',
    name: 'Contoso China',
    cloud: '21vianet',
    partner: null,
    hasAdvancedAgreement: true,
    timeZone: 'Asia/Shanghai',
    country: 'CN',
  },
};

/** A desk on real tables with one customer, two agents, a clock that tests move, and a list of the hints it spread. */
export interface DeskWorld {
  readonly db: Database;
  readonly desk: AgentDesk;
  readonly callers: CallerCheck;
  /** Mail that went out. */
  readonly mails: Mail[];
  /** While true, the mail server refuses. */
  refusesMail: boolean;
  readonly conversations: ConversationStore;
  readonly signals: SignalList;
  /** What the desk wrote to its log. */
  readonly logged: readonly string[];
  now: Date;
  /** Everybody the tables need; once per suite. */
  fill(): Promise<void>;
  /** Starts another chat and answers its key. */
  startChat(): Promise<string>;
  /** One turn of the bot in that chat, with the desk as the dialogs see it. */
  turn<Result>(
    conversationId: string,
    work: (desk: HelpDesk) => Promise<Result>,
    person?: Person,
  ): Promise<Result>;
  /** A waiting ticket in a chat of its own. */
  openTicket(draft?: Partial<TicketDraft>): Promise<Ticket>;
  ticket(number: number): Promise<Ticket>;
  /** The customer writes in their chat. */
  customerSays(conversationId: string, text: string): Promise<void>;
  /** The kinds of history lines a ticket has, oldest first. */
  history(number: number): Promise<readonly string[]>;
  /** What was said in a chat, with the name of who said it. */
  said(conversationId: string): Promise<readonly string[]>;
}

export function createDeskWorld(db: Database, followed: DeskPolicy = policy): DeskWorld {
  const conversations = createConversationStore(db);
  const signals = createSignalList();
  const logged: string[] = [];
  let chats = 0;
  const deskOptions = {
    db,
    conversations,
    signals,
    policy: followed,
    clock: () => world.now,
    fileUrl: (id: string) => `https://desk.example/v3/directline/files/${id}`,
  };

  const world: DeskWorld = {
    db,
    conversations,
    signals,
    logged,
    now: new Date('2026-11-23T02:00:00Z'),
    mails: [],
    refusesMail: false,
    desk: createAgentDesk(deskOptions),
    callers: createCallerCheck({
      ...deskOptions,
      signIns: createSignInStore(db),
      mailer: {
        async send(mail) {
          if (world.refusesMail) throw new Error(`no mailbox for ${mail.to}`);
          world.mails.push(mail);
        },
      },
      deskName: 'Contoso Support Desk',
      log: createLog({ format: 'text', write: (line) => logged.push(line) }),
    }),

    async fill() {
      const { organization } = eszter;
      await db.query(
        `insert into organizations (id, name, cloud, has_advanced_agreement, languages, time_zone, country)
         values ($1, $2, $3, $4, '{zh,en}', $5, $6)`,
        [
          organization.id,
          organization.name,
          organization.cloud,
          organization.hasAdvancedAgreement,
          organization.timeZone,
          organization.country,
        ],
      );
      await db.query(
        'insert into people (id, organization_id, name, email, phone, roles) values ($1, $2, $3, $4, $5, $6)',
        [eszter.id, organization.id, eszter.name, eszter.email, eszter.phone, eszter.roles],
      );
      for (const agent of [anna, li]) {
        await db.query('insert into agents (id, name, email, created_at) values ($1, $2, $3, $4)', [
          agent.id,
          agent.name,
          `${agent.id}@desk.example`,
          world.now,
        ]);
      }
    },

    async startChat() {
      chats += 1;
      const id = `directline/chat-${chats}`;
      await conversations.create(db, {
        id,
        channel: 'directline',
        reference: {
          channelId: 'directline',
          serviceUrl: 'https://desk.example',
          bot: { id: 'bot', name: 'Support Desk' },
          user: { id: 'dl_1', name: '' },
        },
        userId: 'dl_1',
        language: 'en',
        startedAt: world.now,
      });
      await db.query('update conversations set person_id = $2 where id = $1', [id, eszter.id]);
      return id;
    },

    async turn(conversationId, work, person = eszter) {
      const told: Signal[] = [];
      const result = await db.transaction(async (tx) => {
        const conversation = await conversations.lock(tx, conversationId);
        if (!conversation) throw new Error(`no chat ${conversationId}`);
        const { now } = world;
        const afterCommit = (signal: Signal) => void told.push(signal);
        return work(
          createHelpDesk({
            tx,
            conversation,
            conversations,
            person,
            policy: followed,
            now,
            afterCommit,
          }),
        );
      });
      for (const signal of told) signals.publish(signal);
      return result;
    },

    async openTicket(draft = {}) {
      const chat = await world.startChat();
      const receipt = await world.turn(chat, (desk) =>
        desk.openTicket(aDraft({ submissionId: chat, ...draft })),
      );
      return world.ticket(receipt.number);
    },

    async ticket(number) {
      const ticket = await ticketStore.find(db, number);
      if (!ticket) throw new Error(`no ticket ${number}`);
      return ticket;
    },

    async customerSays(conversationId, text) {
      await db.transaction(async (tx) => {
        const conversation = await conversations.lock(tx, conversationId);
        if (!conversation) throw new Error(`no chat ${conversationId}`);
        const activity = { type: 'message', text, from: { id: 'dl_1', name: '' } };
        await conversations.append(tx, conversation, [{ author: 'user', activity }], world.now);
      });
      signals.publish({ kind: 'conversation', id: conversationId });
    },

    async history(number) {
      const text = 'select kind from ticket_events where ticket = $1 order by id';
      return (await db.query<{ kind: string }>(text, [number])).map((row) => row.kind);
    },

    async said(conversationId) {
      const entries = await conversations.read(conversationId, 0, 1000);
      return entries.map(({ activity }) => `${activity.from.name}: ${activity.text}`);
    },
  };
  return world;
}

/** What a review card submits: a request of severity B, unless told otherwise. */
export function aDraft(change: Partial<TicketDraft> = {}): TicketDraft {
  return {
    submissionId: 'submission-1',
    kind: 'technical',
    cloud: '21vianet',
    language: 'en',
    problem: 'Outlook shows "Disconnected" for the whole Shanghai office.',
    impact: { usersAffected: 'many', serviceState: 'limited', workaround: 'no', deadlineAtRisk: null },
    impactStatement: null,
    contact: { name: eszter.name, phone: eszter.phone, email: eszter.email, preferred: 'chat' },
    severity: severity('B'),
    articlesTried: ['outlook-disconnected'],
    ...change,
  };
}

/** The bot's proposal of a level, with one reason. */
export function severity(level: 'A' | 'B' | 'C'): TicketDraft['severity'] {
  return { severity: level, raw: level, because: [{ rule: 'R083', words: 'limited' }], caps: [] };
}

/** Signals of one process, with a list of what was published. */
interface SignalList extends Signals {
  readonly published: Signal[];
  /** While true, hints get lost. */
  muted: boolean;
}

function createSignalList(): SignalList {
  const listeners = new Set<(signal: Signal) => void>();
  const published: Signal[] = [];
  const list: SignalList = {
    published,
    muted: false,
    publish(signal) {
      published.push(signal);
      if (list.muted) return;
      for (const listener of listeners) listener(signal);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
  return list;
}
