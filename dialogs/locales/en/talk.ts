/** Sentences of the talk itself. */
export const talk = {
  greeting: (desk: string) =>
    `Hello, this is **${desk}**. I am a bot and I answer questions about Microsoft 365; this desk is not Microsoft ` +
    'and not 21Vianet. When I cannot help, a person at the desk can: just type "talk to a person".\n\n' +
    'What can I do for you? Ask in your own words.',
  updated: 'I have been updated since we last spoke, so let us begin again. What can I do for you?',
  hello: 'Hello! What can I do for you?',
  nothingAsked: 'I have not asked anything at the moment. What can I do for you?',
  goodbye: 'All right, thank you for writing. If anything comes up, I am here.',
  fine: 'All right. If there is anything, just ask.',
  calm: 'I am sorry that this is annoying. Tell me what does not work, in your own words, or type "talk to a person".',
  onlyThis: 'I only know about Microsoft 365 and this desk. What can I do for you there?',
  youAreWelcome: 'You are welcome. If there is anything else, just ask.',
  shortcuts: {
    health: 'Service health',
    phone: 'Phone number',
    tickets: 'My tickets',
    person: 'Talk to a person',
  },
  secretRemoved:
    'I took a code or password out of your message before it was stored. Please never send one here: I do not need ' +
    'it, and nobody at this desk will ask for it in the chat.',
  alreadyAnswered: 'That question is already answered.',
  onlyText: 'I can only read text. Please write your question or answer in words.',
  onlyTextKeptForAgent:
    'I cannot look into it myself, but it is kept with your ticket for the person who helps you.',
  tooLong: (most: number) => `That is very long, so I read only the first ${most} characters.`,
  unclear: 'Sorry, I did not understand that.',
  offerPerson: 'If this does not work out, type "talk to a person" and somebody at the desk helps you.',
  nowSpeaking: 'From now on I write in English.',
  whichLanguage: 'Which language shall I use?',
  help: 'You can ask anything about Microsoft 365 in your own words, or type: "talk to a person", "my tickets", "phone number", "service health", "back", "cancel", "start over" or "change language".',
  helpWhileWaiting: (ticket: number) =>
    `You are waiting for a person. Whatever you write is added to ticket ${ticket}. Type "withdraw" if you no longer need help, or "my tickets" to see where it stands.`,
  helpAsked: (about: string) =>
    `${about}\n\nYou can also type "back", "cancel", "start over" or "talk to a person".`,
  answerTheQuestion: 'Press a button, or type its number or its words.',
  nothingToCancel: 'There is nothing to cancel. What can I do for you?',
  sureToCancel: 'Shall I throw away what you have told me so far?',
  cancelled: 'Cancelled; nothing was sent. What else can I do for you?',
  goingOn: 'Good, let us go on.',
  startedOver: 'Let us begin again. What can I do for you?',
  leftOpen: 'Never mind, I leave that open.',
  nothingBefore: 'There is no question before this one.',
  alreadyOnTheWay: 'You are on the way to a person; I only need these details first.',
  leftOut: 'Fine, I leave the rest out; the person will ask what is needed.',
  finishFirst: 'Let us finish this first, or type "cancel".',
  broken: 'Sorry, something went wrong on my side. Please try that again, or type "talk to a person".',
  /** What stands between two sentences. */
  space: ' ',
  pair: (name: string, value: string) => `${name}: ${value}`,
  yes: 'Yes',
  no: 'No',
  unknown: 'I do not know',
};
