import { z } from 'zod';
import { businessCalendarSchema } from './businessCalendar.ts';
import { clouds } from './cloud.ts';

const severity = z.enum(['A', 'B', 'C']);
const kind = z.enum(['technical', 'billing', 'presales']);
const ruleId = z.string().regex(/^[RK]\d{1,3}$/, 'write the id of a requirement, such as R092');
const words = z.strictObject({ en: z.string().min(1), hu: z.string().min(1), zh: z.string().min(1) });
const timeOfDay = z
  .string("write a time of day in quotes, such as '09:00'")
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "write a time of day from '00:00' to '24:00'");

const target = z
  .union(
    [
      z.strictObject({ minutes: z.int().positive() }),
      z.strictObject({ businessDays: z.int().positive().max(60) }),
    ],
    'write { minutes: 60 }, { businessDays: 1 }, or null for no promise',
  )
  .nullable();

const window = z.strictObject({ open: timeOfDay, close: timeOfDay }).refine((it) => it.open < it.close, {
  message: 'close after you open; a desk that never closes is 00:00 to 24:00',
});

const source = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  url: z.url('write a whole address, or null').nullable(),
  date: z.iso.date('write a day as YYYY-MM-DD, or null').nullable(),
});

const severityRule = z.strictObject({
  name: words,
  firstReply: target,
  nextReply: target,
  resolution: target,
  followUp: z.enum(['continuous', 'as-severity']),
  duties: z.array(z.enum(['impact-statement', 'people-assigned', 'contact-data'])),
  rules: z.array(ruleId),
});

const cap = z.strictObject({
  rule: ruleId,
  kinds: z.array(kind).min(1).default(['technical', 'billing', 'presales']),
  unlessAgreement: z.boolean().default(false),
  highest: severity,
  why: words,
});

const deskHours = z.strictObject({
  kinds: z.array(kind).min(1),
  severities: z.array(severity).min(1),
  days: z.enum(['every-day', 'business-days']),
  window,
  rules: z.array(ruleId).min(1),
});

const scopeTopic = z.enum(['own-network', 'third-party', 'other-products', 'custom-development']);

/** The one shape of a support policy; the files of `knowledge/policies` are written in it. */
export const policySchema = z
  .strictObject({
    cloud: z.enum(clouds),
    name: words,
    sources: z.array(source).min(1),
    severities: z.strictObject({ A: severityRule, B: severityRule, C: severityRule }),
    caps: z.array(cap),
    timeZone: z.string().refine(isTimeZone, 'write an IANA time zone, such as Asia/Shanghai').nullable(),
    hours: z.array(deskHours),
    intake: window.nullable(),
    calendar: businessCalendarSchema.nullable(),
    downgrade: z
      .strictObject({ rule: ruleId, needsReason: z.boolean(), notifyCustomer: z.boolean() })
      .nullable(),
    adminsOnly: z.strictObject({ technical: z.boolean(), billing: z.boolean(), presales: z.boolean() }),
    outOfScope: z.array(z.strictObject({ topic: scopeTopic, rule: ruleId, goTo: words })),
    contact: z.strictObject({
      onlineUrl: z.url(),
      onlinePath: z.array(z.string().min(1)).min(1),
      phone: z
        .strictObject({
          number: z.string().min(1),
          e164: z.string().regex(/^\+\d{6,15}$/),
          rule: ruleId,
          caution: words,
        })
        .nullable(),
    }),
  })
  .superRefine((policy, context) => {
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    const counts = Object.values(policy.severities).some((it) =>
      [it.firstReply, it.nextReply, it.resolution].some((set) => set && 'businessDays' in set),
    );
    if ((counts || policy.hours.length > 0) && !policy.timeZone)
      refuse('hours and business days need a time zone, such as Asia/Shanghai', 'timeZone');
    if (counts && !policy.calendar) refuse('targets in business days need a calendar', 'calendar');
    for (const of of kind.options)
      for (const level of severity.options) {
        const lines = policy.hours.filter((it) => it.kinds.includes(of) && it.severities.includes(level));
        if (lines.length > 1) refuse(`${of} ${level} has hours in ${lines.length} places: keep one`, 'hours');
      }
    const known = new Set(policy.sources.map((it) => it.id));
    for (const [index, year] of (policy.calendar?.years ?? []).entries())
      if (!known.has(year.source))
        refuse(
          `"${year.source}" is not among the sources: add it there`,
          'calendar',
          'years',
          index,
          'source',
        );
  });

/** What a support provider promises and demands: one for each cloud. */
export type Policy = z.infer<typeof policySchema>;

/** The kinds of request a ticket can be. */
export type TicketKind = z.infer<typeof kind>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
