import type { Activity } from 'botbuilder';
import { wordsOf } from './chatClient.ts';
import { eventually } from './eventually.ts';
import type { FakeAzure } from './fakeAzure.ts';

/** Somebody in Teams, as Entra knows them. */
interface TeamsPerson {
  readonly tenantId: string;
  readonly aadObjectId: string;
}

/** People of the sample directory. */
export const annaInTeams: TeamsPerson = {
  tenantId: 'c0a70500-0000-4000-8000-000000000001',
  aadObjectId: 'c0a70500-0000-4000-8000-000000000101',
};
export const strangerInTeams: TeamsPerson = {
  tenantId: annaInTeams.tenantId,
  aadObjectId: 'c0a70500-0000-4000-8000-0000000009ff',
};

/** A personal chat with the bot in Teams, over the service that a test plays. */
export interface TeamsClient {
  readonly conversationId: string;
  /** An activity of this chat as Teams would send it, with a new id. */
  activity(changes: object): Record<string, unknown>;
  /** Posts an activity under a good token. */
  post(activity: object): Promise<Response>;
  say(text: string, changes?: object): Promise<void>;
  /** Presses the button of this title on the newest card that has it. */
  press(title: string, fields?: object): Promise<void>;
  /** Waits until Teams got something that holds this text, after what was heard so far. */
  hear(text: string | RegExp): Promise<string>;
  /** What Teams got in this chat, oldest first. */
  got(): readonly Activity[];
}

let count = 0;

export function openTeams(base: () => string, azure: FakeAzure, person: TeamsPerson): TeamsClient {
  count += 1;
  const conversationId = `a:1teams-${process.pid}-${count}`;
  let heard = 0;
  let sent = 0;

  const got = () =>
    azure.posts.filter((post) => post.conversation === conversationId).map((post) => post.activity);

  const client: TeamsClient = {
    conversationId,
    got,
    activity(changes) {
      sent += 1;
      return {
        type: 'message',
        id: `17000000000${count}${String(sent).padStart(3, '0')}`,
        timestamp: '2026-11-22T09:00:00.000Z',
        channelId: 'msteams',
        serviceUrl: azure.serviceUrl,
        locale: 'en-US',
        from: { id: `29:${person.aadObjectId}`, name: 'Kovács Anna', aadObjectId: person.aadObjectId },
        recipient: { id: '28:bot', name: 'Contoso Support Desk' },
        conversation: { id: conversationId, conversationType: 'personal', tenantId: person.tenantId },
        channelData: { tenant: { id: person.tenantId } },
        entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
        ...changes,
      };
    },
    async post(activity) {
      return fetch(`${base()}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: await azure.authorize() },
        body: JSON.stringify(activity),
      });
    },
    async say(text, changes = {}) {
      const html = { contentType: 'text/html', content: `<p>${text}</p>` };
      await mustBeOk(await client.post(client.activity({ text, attachments: [html], ...changes })));
    },
    async press(title, fields = {}) {
      const value = await eventually(() => {
        const data = got()
          .flatMap(buttonsOf)
          .findLast((button) => button.title === title)?.data;
        if (!data) throw new Error(`no button ${title}`);
        return data;
      });
      // Teams sends the value of `msteams` when there is one, and the data with the inputs otherwise.
      const { msteams, ...rest } = value;
      const isTitled = typeof msteams === 'object' && msteams !== null && 'value' in msteams;
      const activity = isTitled
        ? client.activity({ text: title, value: msteams.value })
        : client.activity({ value: { ...rest, ...fields } });
      await mustBeOk(await client.post(activity));
    },
    hear: (text) =>
      eventually(() => {
        const said = got().map(wordsOf);
        const index = said.findIndex((line, at) => at >= heard && holds(line, text));
        if (index < 0)
          throw new Error(`Teams did not get ${text}; since then:\n${said.slice(heard).join('\n')}`);
        heard = index + 1;
        return said[index] ?? '';
      }),
  };
  return client;
}

async function mustBeOk(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`posting: ${response.status} ${await response.text()}`);
}

const holds = (line: string, text: string | RegExp) =>
  typeof text === 'string' ? line.toLowerCase().includes(text.toLowerCase()) : text.test(line);

interface CardButton {
  readonly title: string;
  readonly data: Record<string, unknown> | undefined;
}

/** The buttons of the cards of an activity. */
export function buttonsOf({ attachments = [] }: Partial<Activity>): readonly CardButton[] {
  return attachments.flatMap(({ content }) => (content?.actions ?? []) as CardButton[]);
}
