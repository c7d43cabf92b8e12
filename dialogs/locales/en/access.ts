/** Who is this, may they ask for assisted support, and in which cloud are they. */
export const access = {
  signIn:
    'Help from a person is for administrators, so please show who you are: open the sign-in page and enter your ' +
    'work e-mail. A code comes by mail and is typed on that page only – never here in the chat. The chat then goes on by itself.',
  signInForTickets:
    'Your tickets are shown to you alone, so please show who you are: open the sign-in page and enter your work e-mail. ' +
    'A code comes by mail and is typed on that page only – never here in the chat.',
  signInForPhone:
    'Phone support is for administrators, so please show who you are before I give you the number: open the sign-in page and ' +
    'enter your work e-mail. A code comes by mail and is typed on that page only – never here in the chat. The chat then goes on by itself.',
  signInLink: 'Sign in',
  noCustomer: 'I am not a customer yet',
  cannotSignIn: 'I cannot sign in',
  notYet: 'I do not see your sign-in yet. Here is a new link.',
  noCode: (desk: string) =>
    'The code comes by mail – not by phone or text message – to the address typed on the sign-in page, and only if this desk knows that address.\n\n' +
    `- Look in the junk folder, too, for a mail "Your sign-in code – ${desk}".\n` +
    '- On the page, check the address ("Use another address") or ask for a new mail ("Send another code"). Only the newest code works, and only for some minutes.\n' +
    '- A page that is no longer valid: open the sign-in page anew here.\n' +
    '- Still nothing? Ask whoever runs the support contract in your organization which address this desk has for you. Without any sign-in, press "I cannot sign in".',
  timeTold: 'I keep that time for the call. Please sign in first; the chat then goes on by itself.',
  helpSignIn:
    'Press "Sign in" and follow the page; the talk goes on here by itself. Without signing in you can still ask questions.',
  welcome: (name: string, organization: string) => `Thank you, ${name} (${organization}). You are signed in.`,
  welcomeBack: (name: string, organization: string) =>
    `Thank you, ${name} (${organization}). You are signed in. Ask your question, or talk to a person.`,
  notInDirectory:
    'I do not find you in the directory of this desk, so I cannot confirm that you are an administrator. Please ask whoever runs the support contract in your organization to add you.',
  lockedOut:
    'If you are locked out, nobody can check who you are here, so the phone is the way: the person who answers confirms your identity first.',
  notEnough: (roles: string, role: string, link: string) =>
    `You are an administrator (${roles}), but that role cannot open support requests. You need **${role}** in ` +
    `addition. A Global Administrator of your organization can give it to you: [how to assign roles](${link}).`,
  selfHelpStaysOpen: 'Answers from me stay open to you: just ask.',
  notAdmin: (support: string) =>
    `Support by a person is for administrators of the subscription, and your account has no administrator role. ` +
    `These can help you:\n\n- Microsoft's page for everyone: [contact us](${support})`,
  stillNotAdmin: (find: string) =>
    `This is for administrators, too, and your account has no administrator role. Your own administrator can do it for you ([how to find yours](${find})), and I answer what I can: just ask.`,
  notAdminChina:
    'Support by a person is for administrators of the subscription, and your account has no administrator role. These can help you:',
  community: (link: string) => `- Other customers in the [community](${link})`,
  ownAdmin: (find: string, who: string) =>
    `- Your own administrator, who can write to this desk: [how to find yours](${find}), [who has admin permissions](${who})`,
  findAdmin:
    'In a school it is the technical support desk; in a large company the internal helpdesk; in a small one the owner, a co-owner or an IT consultant. Whoever gave you your account knows.',
  whichCloud: 'Which Microsoft 365 do you use? The two have different support.',
  worldwide: 'Microsoft 365 worldwide',
  china: 'Operated by 21Vianet (China)',
  notSure: 'I am not sure',
  helpCloud:
    'If you sign in at portal.partner.microsoftonline.cn, or your addresses end in partner.onmschina.cn, it is 21Vianet. If you sign in at admin.microsoft.com or office.com, it is worldwide.',
  worldwideThen: 'Then I go by Microsoft 365 worldwide; 21Vianet serves customers in China only.',
  partner: (name: string, ways: string) =>
    `Your organization bought Microsoft 365 through a partner, so the partner comes first: **${name}**${ways}.\n\n` +
    'You can still go on here. A request sent straight to Microsoft needs at least one subscription bought from Microsoft itself; otherwise the partner supports you.',
  goOn: 'Go on here',
  partnerFirst: 'I will ask the partner',
  partnerHelp: 'Whoever sold you the subscription supports you first. You can go on here as well.',
  partnerAsked: 'Good. If the partner cannot help, come back and type "talk to a person".',
};
