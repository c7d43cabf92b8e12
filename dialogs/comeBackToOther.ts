import { shortened } from './shortened.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Reminds of the second problem once the first ticket is over, and offers it as the next one. R137. */
export async function comeBackToOther(talk: TalkTurn): Promise<void> {
  const { later } = talk.profile;
  if (!later) return;
  talk.remember({ later: null, question: later });
  await talk.say(talk.locale.intake.nowOther(shortened(later, 300)));
}
