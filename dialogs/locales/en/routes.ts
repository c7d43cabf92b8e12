const notes: Readonly<Record<string, string>> = {
  mobile: 'mobile',
  'local-charges': 'local charges',
  'local-toll-free': 'toll-free from landlines',
  'mobile-toll-free': 'toll-free from mobiles',
  'enterprise-plans': 'enterprise plans',
  'business-plans': 'business plans',
};

/** Health, phone numbers, what is not ours, and where to help oneself. */
export const routes = {
  health: {
    none: 'No current incident is known to me for your services.',
    first: 'First see whether it is a known incident.',
    worldwide: (dashboard: string, howTo: string, status: string) =>
      `The [service health page](${dashboard}) shows current and past issues ([how to read it](${howTo})). If you cannot sign in, look at the [public status page](${status}).`,
    china: (portal: string, howTo: string) =>
      `On Microsoft 365 operated by 21Vianet, open **Health** > **Service health** in the [21Vianet admin center](${portal}); it shows current and past issues ([how to read it](${howTo})).`,
    listed: (issues: string) => `These incidents are known at the moment:\n\n${issues}`,
    issue: (service: string, title: string, id: string, since: string) =>
      `- **${service}**: ${title} (${id}, since ${since})`,
    isItYours: 'Is your problem among them?',
    isItListed: 'Is your problem listed there?',
    yes: 'Yes, it is listed',
    no: 'No, it is not',
    working:
      'Then it is already being worked on, and a request would not make it faster. The page shows the progress.',
    goOn: 'Then let us find out more. What exactly happens?',
    help: 'A known incident needs no request. Say whether yours is listed; if it is not, we go on.',
  },
  phone: {
    whichCountry: 'In which country or region are you?',
    helpCountry: 'Type the name of your country or region, in any of my languages.',
    whichOfThese: 'Which one do you mean?',
    notListed: (list: string) =>
      `That one is not in Microsoft's list. Look at the [global list of phone numbers](${list}), or call the number of a neighbouring country or of the United States.`,
    unknownCountry: 'I do not know that country or region. Please type it again, for example "Hungary".',
    numbers: (country: string) => `Microsoft support for business in **${country}**`,
    onlineFirst: (url: string, path: string) =>
      `Sending a request online saves time: open the [admin center](${url}) and go to **${path}**. The expected waiting time is shown there.`,
    onlineOnly: (country: string) => `There is no phone support in **${country}**, only online requests.`,
    number: 'Phone',
    alternative: 'Another number',
    technicalHours: 'Technical support',
    billingHours: 'Billing support',
    hoursUnknown: 'Hours are not known.',
    charges: 'Charges',
    chargeKinds: {
      local: 'local charges',
      international: 'international charges',
      'toll-free-local': 'toll-free, local charges from some networks',
    },
    notes,
    chargesAlternative: (charges: string) => `${charges} (other number)`,
    always: '24 hours a day, 7 days a week',
    extension: (digits: string) => `then dial ${digits}`,
    menu: (path: string) => `in the menu choose ${path}`,
    asOf: (date: string, source: string) =>
      `Number and hours as last documented on ${date} ([source](${source})).`,
    changed: (list: string) =>
      `Microsoft changed its phone numbers in December 2024. Check yours in the [global list](${list}) before you call.`,
    localTime: 'Hours are local unless a time zone is given.',
    doubtful: 'The editions of this entry do not agree, so check it in the global list first.',
    haveReady:
      "Have your account details at hand when you call: your organization's domain, your admin account and the subscription.",
    pin: 'If you call from a number that is not registered for your organization, the representative sends a code to the e-mail or phone on record and asks you for it on the phone. Never type it here.',
    china: (url: string, path: string) =>
      `For Microsoft 365 operated by 21Vianet, the online request comes first and saves time: open the [21Vianet admin center](${url}) and go to **${path}**.`,
    chinaNumber: (number: string) =>
      `If the online request does not work, call **${number}** – one number for technical, billing and pre-sales questions.`,
    chinaNumberOnly: (number: string) =>
      `Call **${number}** – one number for technical, billing and pre-sales questions.`,
    notOf21Vianet:
      'The number of 21Vianet is for its own customers in China only; your service is Microsoft 365 worldwide, which has numbers by country.',
    oneNumber: 'Support for Microsoft 365 operated by 21Vianet has one number, wherever you call from.',
    chinaHours: (
      kinds: string,
      severities: readonly string[],
      hours: string | null,
      days: 'every-day' | 'business-days',
    ) =>
      `${kinds}${severities.length > 0 ? `, severity ${severities.join(' and ')}` : ''}: ` +
      `${hours ? `${hours} Beijing time` : '24 hours'}, ${days === 'every-day' ? 'every day' : 'on business days'}`,
    stillPerson: 'A person at this desk can also help you: type "talk to a person".',
  },
  scope: {
    'own-network': (goTo: string) =>
      `Problems inside your own network – firewall, proxy, line, DNS server – are not part of Microsoft 365 support. Please turn to ${goTo}.`,
    'third-party': (goTo: string) =>
      `Services and add-ins of other makers are not part of Microsoft 365 support. Please turn to ${goTo}.`,
    'other-products': (goTo: string) => `Support here is for Microsoft 365 only. Please turn to ${goTo}.`,
    'custom-development': (goTo: string) =>
      `Your own developments are not part of the support. Please turn to ${goTo}.`,
    community: 'Ask other customers in the community',
    maybeOurs: 'If you are sure Microsoft 365 itself is the cause, type "talk to a person".',
    goOnAnyway:
      'Would you like to go on with a request all the same? That makes sense when Microsoft 365 itself is the cause.',
    stop: 'No, stop here',
    goOn: 'Yes, go on',
  },
  pinNotNeeded: 'No. I need no PIN, and nobody asks for one in this chat.',
  pinNowhere:
    'There is no PIN to look up: the representative on the phone sends you one, and only when you call from a number that is not registered.',
  pin:
    'The PIN is an extra step on top of the usual phone check, to protect your organization. When you call from a ' +
    "number that is not registered in your organization's profile, the representative sends a code to the e-mail " +
    'address or phone registered in the admin center. You read it out to the representative, who then gets access ' +
    "to your organization's account. I never ask for that code, and you should never type it here.",
  china:
    'Microsoft 365 operated by 21Vianet is a service of its own: 21Vianet runs it in China under Chinese law, with ' +
    'its own sign-in page, support, phone number and set of features. Its online help exists in Simplified Chinese and English only.',
  beforeBuying: {
    says:
      'People at this desk help administrators of organizations that have a subscription, and before that I cannot check ' +
      'who you are – so I do not send you to the sign-in. These pages answer what is asked before buying.',
    plans: 'What Microsoft 365 for business is',
    subscriptions: 'How subscriptions and licences work',
    china: 'Buying or trying the service of 21Vianet in China',
    ask: 'You can also ask me about plans, trials and licences; I answer without a sign-in, but name no prices.',
  },
  selfHelp: {
    worldwide:
      'Everyone can use articles, videos, troubleshooting tools and the answers of other customers, administrator or not.',
    docs: 'Documentation and training',
    quickStart: 'Quick start for employees',
    setup: 'Set up Business Premium',
    videos: 'Small-business videos',
    community: 'Community',
    about21v: 'About Office 365 operated by 21Vianet',
    plans21v: 'Service description: what each plan has',
    china:
      'Troubleshooting tools and videos, help articles, community forums and wikis are open to everyone, administrator or not.',
    orAsk: 'Or just ask me.',
  },
  source: (url: string) => `Source: [Microsoft's support article](${url}), 2022`,
};
