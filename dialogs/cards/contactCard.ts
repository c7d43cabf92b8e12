import { callBackWords } from '../callBack.ts';
import type { CallBack, ContactWay } from '../ports.ts';
import type { Reply } from '../reply.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { choiceInput, paragraph, textInput } from './card.ts';

/** The way that is proposed to who has not said any. */
export const proposedWay: ContactWay = 'chat';

/** How a person can be reached, as far as it is known. */
export interface KnownContact {
  readonly phone: string | null;
  readonly email: string;
  /** A number of the directory that cannot be dialled, and so is not proposed. */
  readonly unusable?: string | null;
  /** What the person asked for already; otherwise the chat is proposed. */
  readonly preferred?: ContactWay | null;
  /** When they asked to be called. */
  readonly callBack?: CallBack | null | undefined;
}

/** What is known about how to reach the person, to be confirmed or changed in place. R099. */
export function contactCard(talk: TalkTurn, known: KnownContact): Reply {
  const { intake } = talk.locale;
  const callBack = known.callBack ? callBackWords(talk, known.callBack) : '';
  const ways = (['chat', 'phone', 'email'] as const).map((value) => ({ value, title: intake.ways[value] }));
  const why = known.unusable ? intake.phoneUnusable(known.unusable) : '';
  const is = intake.contactIs(known.phone ?? intake.noPhone, known.email, callBack);
  return {
    text: [why, is, intake.contactRight].filter(Boolean).join('\n\n'),
    body: [
      ...(why ? [paragraph(why)] : []),
      paragraph(intake.contactCheck),
      textInput({
        id: 'phone',
        label: intake.phoneLabel,
        value: known.phone ?? '',
        placeholder: '+36 30 123 4567',
        style: 'tel',
        maxLength: 40,
      }),
      textInput({
        id: 'email',
        label: intake.emailLabel,
        value: known.email,
        style: 'email',
        maxLength: 200,
      }),
      choiceInput({
        id: 'preferred',
        label: intake.preferredLabel,
        value: known.preferred ?? proposedWay,
        choices: ways,
      }),
      textInput({
        id: 'callBack',
        label: intake.callBackLabel,
        value: callBack,
        placeholder: intake.callBackExample,
        maxLength: 100,
      }),
    ],
    submit: { answer: 'save', title: intake.contactSave, isMain: true },
  };
}
