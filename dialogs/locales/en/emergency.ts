/** For administrators who cannot sign in and so cannot be verified in the chat. */
export const emergency = {
  offer:
    'I can also open an emergency ticket, so that an agent of this desk can call you. Nobody can check here who you are: the agent verifies you on the phone first, by a code sent to the e-mail address registered for you. Until then nothing is done for your organization.',
  open: 'Open an emergency ticket',
  notNow: 'No, thank you',
  notOpened: 'Good. If you need it later, type "talk to a person" and choose "I cannot sign in" again.',
  name: 'What is your name?',
  organization: 'For which organization are you an administrator?',
  nameNotAddress: 'That is an e-mail address; I ask for it in a moment.',
  email: 'What is your work e-mail address, the one registered for that organization?',
  phone:
    'On which phone number can an agent reach you? Please type it with the country code, for example +36 30 123 4567.',
  phoneHere:
    'On which phone number can an agent reach you? Type it as usual, or with the country code when it is from another country.',
  problem:
    'What has happened? Say what you see when you sign in, since when, and who else is affected. Leave out passwords and codes.',
  unverified:
    'The ticket is marked as unverified: before anything else, the agent verifies you on the phone.',
  next: 'An agent takes it from the queue and verifies you first: a code goes to the e-mail address registered for you, and you read it out on the phone. Never type it here.',
  helpReview:
    'Press "Send" to open the ticket, type "back" to correct the last answer, or "cancel". Nothing has been sent yet.',
  help: 'An emergency ticket is for administrators who cannot sign in. It needs your name, organization, work e-mail, a phone number and what has happened; the agent checks who you are. Type "cancel" to leave it.',
};
