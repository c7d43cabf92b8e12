import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import { readable } from '../../dialogs/cards/replyActivity.ts';
import type { Miss, Person, Turn } from '../../dialogs/ports.ts';
import type { Talk } from '../../dialogs/talk.ts';
import { createFakeDesk, type FakeDesk } from './fakeDesk.ts';

export interface TalkDriverOptions {
  readonly talk: Talk;
  readonly person?: Person | null;
  /** Whom the sign-in page will find; they are known from `signIn` on. */
  readonly signsInAs?: Person;
  readonly locale?: string;
  readonly now?: Date;
  readonly turn?: Partial<Turn>;
}

/** A conversation with the talk, turn by turn; its state goes through JSON in between, as in the store. */
export interface TalkDriver {
  readonly desk: FakeDesk;
  /** What the bot could not answer, or not at once. */
  readonly misses: readonly Miss[];
  /** What people said solved it: question and article. */
  readonly solved: readonly (readonly [question: string, article: string])[];
  /** What the bot said last, one string for each message. */
  readonly said: readonly string[];
  /** The same as activities. */
  readonly activities: readonly Partial<Activity>[];
  state: unknown;
  /** Of the activity sent last. */
  readonly lastType: string | undefined;
  now: Date;
  user(text: string): Promise<string>;
  send(activity: Partial<Activity>): Promise<string>;
  /** Presses a button of the last card that has it, by its title. */
  press(title: string): Promise<string>;
  /** Fills the inputs of the last card with a submit button. */
  submit(fields: Readonly<Record<string, string>>): Promise<string>;
  start(): Promise<string>;
  signIn(): Promise<string>;
  resolve(): Promise<string>;
}

export function createTalkDriver(options: TalkDriverOptions): TalkDriver {
  const desk = createFakeDesk();
  const adapter = new CollectingAdapter();
  const misses: Miss[] = [];
  const solved: [string, string][] = [];
  let person = options.person ?? null;
  let ids = 0;
  let shown: Partial<Activity>[] = [];

  async function send(activity: Partial<Activity>): Promise<string> {
    const said: Partial<Activity>[] = [];
    adapter.said = said;
    const turn: Turn = {
      now: driver.now,
      person,
      holder: desk.holder,
      ticket: desk.current,
      createId: () => `id-${++ids}`,
      desk: desk.at(() => driver.now),
      signIn: { createLink: async () => 'https://desk.contoso.example/sign-in/one-time' },
      health: { currentIssues: () => null },
      learning: {
        note: async (miss) => void misses.push(miss),
        solved: async (question, article) => void solved.push([question, article]),
      },
      deskName: 'Contoso Support Desk',
      retentionDays: 365,
      defaultCloud: null,
      defaultLanguage: 'en',
      ...options.turn,
    };
    const whole: Partial<Activity> = {
      id: `activity-${++ids}`,
      channelId: 'directline',
      from: { id: 'user', name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: { id: 'c1', isGroup: false, conversationType: 'personal', name: '' },
      ...(options.locale ? { locale: options.locale } : {}),
      ...activity,
    };
    const context = new TurnContext(adapter, whole);
    const state = await options.talk.run(context, driver.state, turn);
    driver.state = JSON.parse(JSON.stringify(state));
    shown = [...shown, ...said];
    Object.assign(driver, { activities: said, said: said.map(readable), lastType: activity.type });
    return driver.said.join('\n---\n');
  }

  function lastCardWith(find: (action: CardAction) => boolean): CardAction {
    for (const activity of shown.toReversed()) {
      const action = actionsOf(activity).find(find);
      if (action) return action;
    }
    throw new Error(`No such button; the last message was: ${driver.said.join(' | ')}`);
  }

  const driver: TalkDriver = {
    desk,
    misses,
    solved,
    said: [],
    activities: [],
    state: null,
    lastType: undefined,
    now: options.now ?? new Date('2026-11-23T09:00:00Z'),
    user: (text) => send({ type: 'message', text }),
    send,
    press(title) {
      const action = lastCardWith((it) => it.title === title);
      const { value } = action.data.cardAction ?? {};
      return send({ type: 'message', text: title, value: value ?? action.data });
    },
    submit(fields) {
      const action = lastCardWith((it) => it.type === 'Action.Submit' && !it.data.cardAction);
      return send({ type: 'message', value: { ...action.data, ...fields } });
    },
    start: () => send({ type: 'conversationUpdate', membersAdded: [{ id: 'user', name: '' }] }),
    signIn() {
      person = options.signsInAs ?? person;
      return send({ type: 'event', name: 'desk/signed-in', value: {} });
    },
    resolve() {
      const ticket = desk.resolve();
      return send({ type: 'event', name: 'desk/resolved', value: { ticket } });
    },
  };
  return driver;
}

/** A button of a card. */
export interface CardAction {
  readonly type: string;
  readonly title: string;
  readonly data: { readonly cardAction?: { readonly value: object } } & Record<string, unknown>;
}

/** The buttons of a message's card. */
export function actionsOf(activity: Partial<Activity>): readonly CardAction[] {
  return (activity.attachments ?? []).flatMap(({ content }) => content.actions ?? []);
}

class CollectingAdapter extends BotAdapter {
  said: Partial<Activity>[] = [];

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.said.push(...activities);
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}
