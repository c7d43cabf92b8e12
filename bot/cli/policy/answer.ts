import { DateTime } from 'luxon';
import { z } from 'zod';
import { type Cloud, clouds } from '../../../knowledge/cloud.ts';
import { type ContactDetail, type ContactDetails, readContact } from '../../../knowledge/contact.ts';
import { findCountry } from '../../../knowledge/countries.ts';
import { firstReplyDue } from '../../../knowledge/dueTimes.ts';
import { type Language, languages } from '../../../knowledge/language.ts';
import type { Policy, TicketKind } from '../../../knowledge/policy.ts';
import { classifyRequest } from '../../../knowledge/requestKind.ts';
import { classifySeverity } from '../../../knowledge/severity.ts';
import { ticketKindOf } from '../../../knowledge/ticketKind.ts';

/** What can be asked in a line of JSON. */
export const questions = ['explain', 'kind', 'country', 'contact', 'due'] as const;

export type Question = (typeof questions)[number];

const lang = z.enum(languages).default('en');
const text = z.string();
const kind = z.enum(['technical', 'billing', 'presales']);
const instant = z.iso.datetime({ offset: true, message: 'write an instant such as 2026-11-20T12:00:00Z' });
const timeZone = z.string().refine(isTimeZone, 'write an IANA time zone, such as Europe/Budapest');

const answers = z.object({
  kind: kind.or(z.literal('unknown')).default('unknown'),
  usersAffected: z.enum(['one', 'some', 'many', 'all', 'unknown']).default('unknown'),
  serviceState: z.enum(['down', 'limited', 'working', 'unknown']).default('unknown'),
  workaround: z.enum(['yes', 'no', 'unknown']).default('unknown'),
  deadlineAtRisk: z.boolean().nullable().default(null),
});

const shapes = {
  explain: z.object({
    text: text.default(''),
    lang,
    cloud: z.enum(clouds),
    agreement: z.boolean().default(false),
    answers: answers.prefault({}),
  }),
  kind: z.object({ text, lang }),
  country: z.object({ input: text, lang }),
  contact: z.object({
    text,
    lang,
    defaultCountry: z
      .string()
      .regex(/^([A-Za-z]{2})?$/, 'write two letters, such as HU')
      .default(''),
    now: z.iso.datetime({ offset: true, local: true, message: 'write a time such as 2026-11-20T12:00:00Z' }),
    timeZone,
  }),
  due: z.object({
    openedAt: instant,
    severity: z.enum(['A', 'B', 'C']),
    kind: kind.default('technical'),
    cloud: z.enum(clouds),
  }),
} as const satisfies Record<Question, z.ZodType>;

/**
 * The answer to one question in JSON, in the shapes other systems use.
 *
 * @throws ZodError when the question has another shape.
 */
export function answer(question: Question, input: unknown, policies: Record<Cloud, Policy>): unknown {
  switch (question) {
    case 'explain': {
      const asked = shapes.explain.parse(input);
      const { kind: said, ...impact } = asked.answers;
      const decided = said === 'unknown' ? proposedKind(asked.text, asked.lang) : said;
      const { severity, raw, because, caps } = classifySeverity({
        text: asked.text,
        language: asked.lang,
        kind: decided,
        answers: impact,
        policy: policies[asked.cloud],
        hasAdvancedAgreement: asked.agreement,
      });
      return { severity, raw, because, kind: decided, caps };
    }
    case 'kind': {
      const asked = shapes.kind.parse(input);
      return classifyRequest(asked.text, asked.lang);
    }
    case 'country': {
      const asked = shapes.country.parse(input);
      const { match, keys } = findCountry(asked.input, asked.lang);
      return { match, keys };
    }
    case 'contact': {
      const { lang: language, now, ...asked } = shapes.contact.parse(input);
      const { callbackUntil: _, ...found } = readContact({
        ...asked,
        language,
        now: DateTime.fromISO(now, { zone: asked.timeZone }).toJSDate(),
      });
      return { ...found, askAgain: contactDetails.filter((it) => isOpen(it, found)) };
    }
    case 'due': {
      const { openedAt, cloud, ...asked } = shapes.due.parse(input);
      const { due, caution, steps } = firstReplyDue(
        { ...asked, openedAt: new Date(openedAt) },
        policies[cloud],
      );
      return { due: due?.toISOString() ?? null, caution, steps };
    }
  }
}

const contactDetails = ['phone', 'email', 'callbackTime'] as const;

/** Whether a detail is still to be asked: it cannot be relied on, or several were given without a preference. */
function isOpen(
  detail: ContactDetail,
  found: Pick<ContactDetails, 'askAgain' | 'phoneCandidates' | 'emailCandidates'>,
): boolean {
  const several = { phone: found.phoneCandidates, email: found.emailCandidates, callbackTime: [] };
  return found.askAgain.includes(detail) || several[detail].length > 1;
}

/** The kind of ticket a problem becomes; technical where the bot would ask. */
export function proposedKind(problem: string, language: Language): TicketKind {
  return ticketKindOf(problem, language) ?? 'technical';
}

/** Whether a time zone exists under this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
