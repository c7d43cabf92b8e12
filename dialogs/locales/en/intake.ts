const reasons: Readonly<Record<string, string>> = {
  R036: 'who asks is not verified yet',
  R071: 'billing requests are at most B',
  R078: 'you asked for no more',
  R080: 'a service cannot be used',
  R081: 'a deadline or production is at risk',
  R082: 'several people or services are affected',
  'R082-one': 'one person alone is never severity A',
  R083: 'the service works, but with limits',
  R084: 'the impact is moderate and fits working hours',
  R085: 'one person or service is partly affected',
  R086: 'the impact on the business is small',
  R087: 'it matters, but does not hold up work now',
  R088: 'one person is affected and there is a way around',
  R097: 'no damage to the business was told',
  R098: 'nobody on your side can work on it all the time',
  R101: 'severity A needs the advanced agreement',
  R102: 'severity A is for technical requests',
};

/** From the problem to the ticket. */
export const intake = {
  urgent: 'If calling is better for you, type "phone number" (have your account details at hand).',
  isThisTheProblem: 'Is this the problem?',
  useIt: 'Yes, that is it',
  describeAnew: 'No, let me describe it',
  describe:
    'Please describe the problem: what happens, since when, with which product, and the exact error message. One problem, please – another one gets its own ticket.',
  helpDescribe:
    'Write what you see and what you expected, in your own words. A good description saves a round of questions. Leave out passwords and codes.',
  tooShort: 'That is a little short. Please write at least a whole sentence.',
  whatDoesNotWork: 'I am sorry. A person can help sooner when they know what does not work.',
  twoProblems:
    'This sounds like two problems. Each gets a ticket of its own, so that each is solved at its own pace. Which one first?',
  severalProblems:
    'This sounds like several problems. Each gets a ticket of its own, so that each is solved at its own pace. Which one first?',
  together: 'They belong together',
  otherLater: (other: string) =>
    `The other problem waits for a ticket of its own: "${other}". I come back to it when this one is done.`,
  nowOther: (other: string) => `You also wrote: "${other}". To go on with it, type "talk to a person".`,
  addedToProblem: 'I added that to your description.',
  users: 'How many people are affected?',
  usersChoices: {
    one: 'One person',
    some: 'Several people',
    many: 'Many, or a whole department',
    all: 'Everyone',
  },
  state: 'How well does the service work for them?',
  stateChoices: { down: 'Not at all', limited: 'With limits', working: 'It works; I have a question' },
  workaround: 'Is there a way around it for now?',
  deadline: 'Does it put a deadline or your production at risk?',
  helpImpact: 'This decides how urgent the ticket is. If you do not know, say so.',
  aNeedsMore: (severity: string) =>
    `This looks critical (severity ${severity}). For that level support needs two things from you.`,
  impactStatement:
    'What does it cost your business right now? For example: who cannot work, what is not delivered, how much is lost.',
  helpImpactStatement: 'A short, sound statement of the business impact; severity A is not given without it.',
  peopleAssigned:
    'Will people of yours work on this together with support, without a break, until it is solved?',
  helpPeopleAssigned:
    'Severity A means continuous work on both sides. If nobody can take part, the level may be lowered later; B is then the honest choice.',
  downgradeWarning: 'If people or answers are missing for a longer time, the level may be lowered.',
  takeB: 'There is none to tell – B will do',
  noDamage: 'Then I propose B: severity A is not given without the damage to your business.',
  notDamage:
    'That does not say what is lost. Severity A needs the damage in a few words; without it I go on with B.',
  notPeople: 'That names nobody. Severity A needs people on your side; without them I go on with B.',
  wishHeard: (level: string) => `As you wish, I propose ${level}.`,
  noPeople: 'Then I propose B: severity A needs people on your side all the time.',
  agreement: (why: string) => `${why} I therefore propose B.`,
  contactIs: (phone: string, email: string, callBack: string) =>
    `How do we reach you?\n\n- Phone: ${phone}\n- E-mail: ${email}${callBack ? `\n- Call: ${callBack}` : ''}`,
  callBackLabel: 'When to call, if by phone',
  callBackExample: 'tomorrow at 10:00',
  callBackWhen: 'When should we call? Type a day and a time, for example "tomorrow at 10:00".',
  callBackWrong: (time: string) =>
    `I cannot take a time from "${time}". Please type a day and a time that is still to come, for example "tomorrow at 10:00".`,
  anyTime: 'Any time',
  noPhone: 'none known',
  contactRight: 'Are these right? If not, type the right number or address.',
  contactCheck: 'Is this how we reach you? Correct it here if not.',
  contactAgain: 'Please type the phone number or e-mail address that is right.',
  contactSave: 'Use these',
  phoneLabel: 'Phone, with country code',
  emailLabel: 'E-mail',
  preferredLabel: 'How do you prefer to be reached?',
  helpContact:
    'Type a phone number or an e-mail address to change it, for example "+36 30 123 4567". Accurate contact data matters for as long as the ticket is open.',
  phoneWrong: (number: string) =>
    `I cannot use "${number}" as a phone number. Please type it with the country code, for example +36 30 123 4567.`,
  phoneUnusable: (number: string) =>
    `The number this desk has for you, ${number}, cannot be dialled. Please type the right one with its country code, or leave it out.`,
  emailWrong: (address: string) => `I cannot use "${address}" as an e-mail address. Please check it.`,
  whichPhone: 'Which of these numbers?',
  noNumber: 'I have no number to give',
  phoneNeeded: 'For a call I need a phone number. Please type it with the country code.',
  preferred: 'How do you prefer to be reached?',
  ways: { chat: 'Here in the chat', phone: 'By phone', email: 'By e-mail' },
  review: 'Please check before I send it',
  fields: {
    problem: 'Problem',
    kind: 'Kind',
    organization: 'Organization',
    cloud: 'Service',
    users: 'Affected',
    state: 'Service works',
    workaround: 'Way around',
    deadline: 'Deadline at risk',
    impactStatement: 'Business impact',
    people: 'People assigned',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    preferred: 'Reach me',
    callBack: 'Call',
    severity: 'Proposed severity',
    clock: 'First reply',
  },
  kinds: { technical: 'Technical', billing: 'Billing and subscription', presales: 'Before buying' },
  severity: (level: string, name: string) => `${level} (${name})`,
  level: (severity: string) => `severity ${severity}`,
  proposed: (level: string) => `Proposed severity: ${level}.`,
  severityIsProposed: 'The severity is a proposal; the desk decides.',
  because: (level: string, reasons: readonly string[], caps: readonly string[]) =>
    level +
    (reasons.length > 0 ? `, because ${reasons.join('; ')}` : '') +
    (caps.length > 0 ? ` – but ${caps.join('; ')}` : ''),
  clockBy: (beijing: string, own: string | null) =>
    own ? `by ${beijing} Beijing time – ${own} your time` : `by ${beijing} Beijing time`,
  noClock: 'No time is promised for this service; the severity orders the queue.',
  calendarNotLoaded: 'The business days of that year are not known yet, so I give no time.',
  deskOpens: (beijing: string, own: string | null) =>
    own
      ? `The desk works on it from ${beijing} Beijing time – ${own} your time.`
      : `The desk works on it from ${beijing} Beijing time.`,
  send: 'Send',
  change: { problem: 'Change the problem', impact: 'Change the impact', contact: 'Change the contact' },
  cancel: 'Cancel',
  corrected: 'I changed that. Please look again.',
  correctedLevel: (from: string, to: string) => `The proposed severity changes from ${from} to ${to}.`,
  helpReview: 'Press "Send" to open the ticket, change a part, or cancel. Nothing has been sent yet.',
  receipt: (ticket: number) => `Ticket **${ticket}** is open.`,
  next: 'A person at the desk takes it from the queue and writes to you here. What you write meanwhile is added to the ticket.',
  nextByPhone: (phone: string, at: string | null) =>
    at ? `You asked for a call: ${phone}, ${at} your time.` : `You asked for a call: ${phone}.`,
  nextByEmail: (email: string) => `You asked for an e-mail: ${email}.`,
  firstReply: (clock: string) => `First reply ${clock}.`,
  followUpA: 'Work goes on without a break until it is solved.',
  followUp: 'After that the work goes on at the pace the severity asks for.',
  notMicrosoft: 'This is a record at this desk. It does not open a request at Microsoft or 21Vianet.',
  withdrawHint: 'Type "withdraw" if you no longer need help.',
  reasons,
};
