/** About the desk itself: its levels of severity, replies, hours and queue. */
export const desk = {
  means: {
    A: 'a service cannot be used, or a deadline or production is seriously at risk, and several people or services are affected',
    B: 'a service works, but with limits; or the impact is moderate and can be dealt with in working hours',
    C: 'the impact on the business is small; or one person is affected and there is a way around',
  },
  whoDecides: 'I propose the level from what you tell me about the impact; the desk decides.',
  firstReply: (times: readonly string[]) => `First reply from a person: ${times.join('; ')}.`,
  within: {
    minutes: (level: string, count: number) => `${level} within ${count} minutes`,
    businessDays: (level: string, count: number) =>
      `${level} within ${count} business ${count === 1 ? 'day' : 'days'}`,
  },
  notSolution: 'That is the time to a first reply; nobody promises when a problem is solved.',
  noTimes: 'No time is promised for a reply, and I do not guess one; the severity only orders the queue.',
  duties: (level: string, duties: readonly string[]) =>
    `For severity ${level}, support needs from you: ${duties.join('; ')}.`,
  duty: {
    'impact-statement': 'a short statement of what the problem costs your business',
    'people-assigned': 'people of yours who work on it together with support, without a break',
    'contact-data': 'contact details that are right for as long as the ticket is open',
  },
  hours: 'Requests are worked on at these times; every day means Sundays and holidays, too:',
  noHours:
    'No working hours of the people at this desk are stated, so I cannot tell you any. You can write at any time: I answer at once, and a request waits in the queue.',
  phoneHours: 'Support by telephone has hours of its own in each country: type "phone number" to see them.',
  queue:
    'I cannot see how many are ahead of you. The severity decides who comes first, then how soon a first reply is due, then who came first.',
  yourTicket: (ticket: number, clock: string) => `Your ticket ${ticket} – first reply: ${clock}.`,
};
