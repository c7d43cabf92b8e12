import type { Said } from '../desk/change.ts';
import { linkedText } from '../desk/linkedText.ts';
import type { Ticket } from '../desk/ticket.ts';
import type { Conversation, Entry } from './conversation.ts';

/** How clients tell whose words these are: an agent's own, or the desk's about an agent. */
interface DeskChannelData {
  readonly desk: {
    readonly by: 'agent' | 'desk';
    readonly agent: string;
    readonly ticket: number;
    /** What the agent typed, where the message itself had to be written another way. */
    readonly text?: string;
  };
}

/**
 * The log entry that shows a customer what the desk or an agent says.
 *
 * An agent's message comes from the agent by name. It is plain text, so that nothing they type is taken for markup;
 * in our own chat, web addresses in it can be clicked.
 * `fileUrl` gives the address a client downloads an upload from.
 */
export function deskEntry(
  said: Said,
  ticket: Ticket,
  conversation: Conversation,
  fileUrl: (id: string) => string,
): Entry {
  const { agent, text } = said;
  const linked = said.by === 'agent' && conversation.channel === 'directline' ? linkedText(text) : null;
  const channelData: DeskChannelData = {
    desk: { by: said.by, agent: agent.name, ticket: ticket.number, ...(linked === null ? {} : { text }) },
  };
  const bot = conversation.reference.bot;
  return {
    author: said.by === 'agent' ? 'agent' : 'bot',
    activity: {
      type: 'message',
      from:
        said.by === 'agent' || !bot
          ? { id: agent.id, name: agent.name, role: 'bot' }
          : { ...bot, role: 'bot' },
      ...(linked === null ? plain(text) : { text: linked, textFormat: 'markdown' }),
      locale: ticket.language,
      ...(said.by === 'agent' && said.files.length > 0
        ? {
            attachments: said.files.map(({ id, name, contentType }) => ({
              name,
              contentType,
              contentUrl: fileUrl(id),
            })),
          }
        : {}),
      channelData,
    },
  };
}

function plain(text: string) {
  return text === '' ? {} : { text, textFormat: 'plain' };
}
