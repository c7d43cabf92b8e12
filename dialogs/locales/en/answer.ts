/** Answers from the knowledge base, and what comes after them. */
export const answer = {
  source: (title: string, url: string, date: string) => `Source: [${title}](${url}), as of ${date}`,
  check: 'Check',
  support: 'Ask for support when',
  difference: 'On Microsoft 365 operated by 21Vianet',
  forAdmins: 'The steps need an administrator.',
  askYourAdmin: (how: string, who: string) =>
    `Only an administrator of your organization can do this. Ask yours: ${how} ${who}`,
  moreSteps: (count: number) => (count === 1 ? 'One more step follows.' : `${count} more steps follow.`),
  showAll: 'Show all',
  didItHelp: 'Did this solve it?',
  yes: 'Yes, solved',
  no: 'No',
  helpAbout: 'Tell me whether the answer solved your problem. You can also just ask something else.',
  glad: 'Good to hear. If there is anything else, just ask.',
  didYouMean: 'I am not sure which of these you mean:',
  whichOne: 'Or is it one of these?',
  noneOfThese: 'None of these',
  helpChoose: 'Choose what comes closest, or describe it in other words.',
  nothingFound:
    'I have no answer to that. Try other words – the product and the exact error message help most – or let a person look at it.',
  tryOtherWords:
    'Sorry about that. Describe it in other words – the product and the exact error message help most.',
  sorry: 'I am sorry that did not help.',
  offerPerson:
    'Shall I bring in a person at the desk? That is for administrators; I will ask you to sign in.',
  offerPersonToAdmin: 'Shall I bring in a person at the desk?',
  personPlease: 'Yes, a person please',
  noPerson: 'No, I will ask again',
  askAgain: 'Fine. Ask again in other words whenever you like.',
  offerCommunity: (community: string, admin: string) =>
    `I am sorry I could not help. Other customers answer questions in the [community](${community}), and your own administrator can ask this desk ([how to find yours](${admin})).`,
  whatIsWrong:
    'I am sorry. What does not work? Choose below, or write the product and what you see – the exact error message helps most.',
  areas: {
    signIn: 'Signing in',
    mail: 'Mail and Outlook',
    teams: 'Teams meetings and chat',
    files: 'Files in OneDrive or SharePoint',
    apps: 'Word, Excel and other apps',
    everything: 'Everything, for everybody',
  },
  whichKind: 'What is it about?',
  kinds: {
    technical: 'Something does not work, or how to do it',
    billing: 'Bills, licences, subscriptions',
    presales: 'Plans, prices, before buying',
    'service-health': 'Whether a service is down',
    'phone-number': 'A phone number',
    'person-now': 'Talk to a person',
    'my-tickets': 'My tickets',
    'own-network': 'Our own network',
    'third-party': 'A third-party add-in',
    'self-help': 'Help for myself: articles, videos, community',
    pin: 'The PIN for callers',
    'china-cloud': 'Microsoft 365 in China (21Vianet)',
  },
};
