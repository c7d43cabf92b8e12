import type { Reply } from '../reply.ts';
import type { TalkTurn } from '../talkTurn.ts';

/** Who answers here, that it is neither Microsoft nor 21Vianet, and that a person can be reached. R136. */
export function greetingCard({ locale: { talk }, turn }: TalkTurn): Reply {
  const { shortcuts } = talk;
  return {
    text: talk.greeting(turn.deskName),
    shortcuts: [
      { title: shortcuts.health, data: { go: 'service-health' } },
      { title: shortcuts.phone, data: { go: 'phone-number' } },
      { title: shortcuts.tickets, data: { go: 'my-tickets' } },
      { title: shortcuts.person, data: { go: 'person-now' } },
    ],
  };
}
