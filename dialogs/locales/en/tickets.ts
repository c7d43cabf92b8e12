/** Waiting, one's own tickets, and the survey at the end. */
export const tickets = {
  added: (ticket: number) => `I added that to ticket ${ticket}. A person will read it.`,
  addedShort: (ticket: number) => `Added to ticket ${ticket}.`,
  stillWaiting: (ticket: number) =>
    `You are already in the queue with ticket ${ticket}; a person writes to you here as soon as one takes it.`,
  sureToWithdraw: (ticket: number) =>
    `Shall I take ticket ${ticket} out of the queue? Nobody will work on it then.`,
  withdrawn: (ticket: number) => `Ticket ${ticket} is withdrawn. What else can I do for you?`,
  tooLate: (ticket: number) =>
    `An agent has just taken ticket ${ticket}, so it stays open. Tell the agent, please.`,
  noTicket: 'There is no ticket waiting here.',
  kept: (ticket: number) => `Good, ticket ${ticket} stays in the queue.`,
  yours: 'Your tickets, newest first:',
  none: 'You have no tickets at this desk.',
  line: (number: number, problem: string, facts: readonly string[]) =>
    `- **${number}** – ${problem}  \n  ${facts.join(' · ')}`,
  openedAt: (time: string) => `opened ${time}`,
  more: (count: number) => `… and ${count} older ones.`,
  states: { waiting: 'waiting', active: 'being worked on', resolved: 'resolved', withdrawn: 'withdrawn' },
  askNew: 'For something new, just ask.',
  resolved: (ticket: number) => `Ticket ${ticket} is resolved, and you are talking with the bot again.`,
  offerReopen: (ticket: number) =>
    `I am sorry that it is not solved. Shall I open ticket ${ticket} again? Everything in it is kept, so you need not tell it twice.`,
  reopen: 'Yes, open it again',
  reopened: (ticket: number) =>
    `Ticket **${ticket}** is open again and in the queue. A person at the desk takes it and writes to you here; what you write meanwhile is added to it.`,
  staysResolved: (ticket: number) =>
    `All right, ticket ${ticket} stays resolved. For something new, just ask.`,
  rate: 'How well did we help you? 1 is poor, 5 is excellent.',
  ratings: { '1': '1 – poor', '2': '2', '3': '3', '4': '4', '5': '5 – excellent' },
  skip: 'Skip',
  helpSurvey: 'One number from 1 to 5 is enough. "Skip" is fine too.',
  comment: 'Thank you. Would you like to add a word? If not, type "skip".',
  thanks: 'Thank you, that helps us. What else can I do for you?',
  skipped: 'No problem. What else can I do for you?',
};
