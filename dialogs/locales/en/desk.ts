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
  readers:
    'I, a bot, read it first. When you send a request, the agents of this desk see it together with this chat; before you press "Send" nothing of it is sent to them. ' +
    'The desk hands nothing of it on to Microsoft or 21Vianet; a chat in Teams runs over the service of Teams. Passwords and codes that I recognise are taken out before anything is stored, ' +
    'and what I could not answer is kept to improve my answers, without the names, numbers and addresses that I recognise.',
  keeping: (days: number) =>
    `This chat is removed ${days} ${days === 1 ? 'day' : 'days'} after the last word in it, with its files and closed tickets; while a ticket in it is open, it stays. ` +
    'What I could not answer is kept to improve my answers, without the names, numbers and addresses that I recognise.',
  levelFollows:
    'The level is not set by wish; it follows from the impact. Say what is different – how many are affected, what does not work, whether a deadline is at risk – or press "Change the impact".',
  whenFixed:
    'I do not know when it will be fixed; nobody promises that, and I do not guess. For a known incident the service health page shows the progress; for a ticket of yours, type "my tickets".',
  contactKept: 'I keep that for the contact, which comes later.',
};
