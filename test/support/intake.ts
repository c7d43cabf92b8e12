import { type ChatClient, wordsOf } from './chatClient.ts';

/** What an administrator answers to each question of the intake; which ones are asked depends on what is known. */
const replies: readonly (readonly [asked: string, reply: string])[] = [
  ['Is this the problem?', 'Yes, that is it'],
  ['How many people are affected?', 'Several people'],
  ['How well does the service work', 'With limits'],
  ['way around', 'No'],
  ['deadline', 'No'],
  ['Are these right?', 'Use these'],
  ['Is this how we reach you?', 'Use these'],
  ['How do you prefer', 'Here in the chat'],
];

/** The reply to the question a card shows; null when it is none of the intake's. */
export function intakeReply(card: string): string | null {
  return replies.find(([asked]) => card.includes(asked))?.[1] ?? null;
}

/** Answers question after question until one shows this text. */
export async function answerUntil(chat: ChatClient, text: string): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    const last = wordsOf((await chat.log()).findLast(({ from }) => !from?.id?.startsWith('dl_')) ?? {});
    if (last.includes(text)) return;
    const reply = intakeReply(last);
    if (!reply) throw new Error(`no reply to: ${last}`);
    await chat.say(reply);
  }
  const log = (await chat.log()).slice(-6).map(wordsOf);
  throw new Error(`the intake never came to "${text}":\n${log.join('\n---\n')}`);
}
