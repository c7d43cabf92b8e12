/**
 * What the support articles demand (R001–R137), each with what holds it.
 *
 * A line names a file below test/, and behind `›` words of the test or script in it; without `›` the file marks its
 * test with the id itself. A `.chat` script stands for that script in every language.
 */
export const requirements: Readonly<Record<string, readonly string[]>> = {
  // Who may ask whom
  R001: ['dialogs/adminCheckDialog.test.ts', 'knowledge/roles.test.ts'],
  R002: ['dialogs/adminCheckDialog.test.ts', 'no-admin.chat › without an administrator role'],
  R003: [
    'dialogs/adminCheckDialog.test.ts',
    'knowledge/articleFacts.test.ts › says that a missing permission means a missing role',
  ],
  R004: ['dialogs/adminCheckDialog.test.ts'],
  R005: ['dialogs/adminCheckDialog.test.ts'],
  R006: ['dialogs/adminCheckDialog.test.ts', 'dialogs/answerDialog.test.ts'],
  R007: ['dialogs/adminCheckDialog.test.ts', 'knowledge/roles.test.ts'],
  R008: ['knowledge/roles.test.ts', 'role-not-enough.chat › which role is missing'],
  R009: ['dialogs/adminCheckDialog.test.ts', 'support-questions.chat › Service Support Administrator'],
  R010: ['dialogs/phoneDialog.test.ts', 'cloud-asked-once.chat › asked once'],
  R011: ['dialogs/phoneDialog.test.ts', 'dialogs/supportDialog.test.ts'],
  R012: ['dialogs/supportDialog.test.ts'],

  // Health first
  R013: ['dialogs/healthDialog.test.ts'],
  R014: ['dialogs/healthDialog.test.ts'],
  R015: ['dialogs/healthDialog.test.ts', 'known-incident.chat › needs no ticket'],

  // The online request worldwide
  R016: ['dialogs/phoneDialog.test.ts › come with hours', 'dialogs/statements.test.ts'],
  R017: ['knowledge/articleFacts.test.ts'],
  R018: ['knowledge/articleFacts.test.ts'],
  R019: ['knowledge/articleFacts.test.ts'],
  R020: ['knowledge/articleFacts.test.ts'],
  R021: ['knowledge/articleFacts.test.ts'],
  R022: ['knowledge/articleFacts.test.ts', 'dialogs/contactDialog.test.ts'],
  R023: ['knowledge/articleFacts.test.ts', 'promises.test.ts'],
  R024: ['dialogs/escalationDialog.test.ts', 'partner.chat › sees the partner first'],
  R025: ['dialogs/escalationDialog.test.ts'],
  R026: ['dialogs/adminCheckDialog.test.ts', 'promises.test.ts'],

  // The phone worldwide
  R027: ['knowledge/countries.test.ts'],
  R028: ['knowledge/countries.test.ts'],
  R029: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R030: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R031: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R032: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts', 'promises.test.ts'],
  R033: ['dialogs/supportDialog.test.ts', 'bot/desk/callerCheck.test.ts'],
  R034: ['dialogs/supportDialog.test.ts', 'bot/desk/callerCheck.test.ts'],
  R035: ['dialogs/supportDialog.test.ts', 'bot/store/callerCheck.test.ts'],
  R036: [
    'dialogs/supportDialog.test.ts',
    'bot/store/callerCheck.test.ts',
    'secrets.chat › never asked for',
    'emergency.chat › verified on the phone first',
    'bot/emergency.test.ts › the chat never takes it',
  ],
  R037: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R038: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R039: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R040: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],
  R041: ['promises.test.ts'],
  R042: ['dialogs/phoneDialog.test.ts'],
  R043: ['knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],

  // Business Assist and where to read on
  R044: ['knowledge/articleFacts.test.ts', 'support-questions.chat › Business Assist for small businesses'],
  R045: ['knowledge/articleFacts.test.ts'],
  R046: ['dialogs/statements.test.ts', 'support-questions.chat › Small-business videos'],
  R047: ['dialogs/statements.test.ts', 'support-questions.chat › Documentation and training'],

  // 21Vianet: what support covers
  R048: ['knowledge/articleFacts.test.ts'],
  R049: ['knowledge/articleFacts.test.ts', 'china-phone.chat › the online way first'],
  R050: ['knowledge/articleFacts.test.ts'],
  R051: ['knowledge/articleFacts.test.ts'],
  R052: ['knowledge/articleFacts.test.ts'],
  R053: ['dialogs/statements.test.ts', 'dialogs/route.test.ts'],
  R054: ['dialogs/supportDialog.test.ts', 'not-ours.chat › What is not covered'],
  R055: ['dialogs/supportDialog.test.ts', 'not-ours.chat › What is not covered'],
  R056: ['dialogs/supportDialog.test.ts'],
  R057: ['dialogs/statements.test.ts'],
  R058: ['dialogs/statements.test.ts'],
  R059: ['dialogs/statements.test.ts'],

  // 21Vianet: before buying, and billing
  R060: ['knowledge/sourceRules.test.ts'],
  R061: ['knowledge/sourceRules.test.ts'],
  R062: ['knowledge/sourceRules.test.ts'],
  R063: ['knowledge/openingHours.test.ts'],
  R064: ['dialogs/statements.test.ts'],
  R065: ['knowledge/policy.test.ts', 'dialogs/escalationDialog.test.ts'],
  R066: ['knowledge/articleFacts.test.ts'],
  R067: ['knowledge/openingHours.test.ts'],
  R068: ['dialogs/statements.test.ts'],
  R069: ['knowledge/articleFacts.test.ts'],
  R070: ['knowledge/sourceRules.test.ts'],
  R071: [
    'bot/desk/deskPolicy.test.ts',
    'dialogs/escalationDialog.test.ts',
    'billing.chat › billing requests are at most B',
  ],

  // 21Vianet: technical scope
  R072: ['knowledge/sourceRules.test.ts'],
  R073: ['knowledge/sourceRules.test.ts'],
  R074: ['knowledge/sourceRules.test.ts'],
  R075: ['knowledge/sourceRules.test.ts'],
  R076: ['knowledge/sourceRules.test.ts'],
  R077: ['knowledge/sourceRules.test.ts'],

  // 21Vianet: severity, clocks, duties
  R078: ['dialogs/escalationDialog.test.ts'],
  R079: ['knowledge/sourceRules.test.ts'],
  R080: ['knowledge/sourceRules.test.ts'],
  R081: ['knowledge/sourceRules.test.ts'],
  R082: ['knowledge/sourceRules.test.ts'],
  R083: ['knowledge/sourceRules.test.ts'],
  R084: ['knowledge/sourceRules.test.ts'],
  R085: ['knowledge/sourceRules.test.ts'],
  R086: ['knowledge/sourceRules.test.ts'],
  R087: ['knowledge/sourceRules.test.ts'],
  R088: ['knowledge/sourceRules.test.ts'],
  R089: ['knowledge/sourceRules.test.ts'],
  R090: ['bot/desk/deskPolicy.test.ts', 'knowledge/dueTimes.test.ts › A counts 60 minutes'],
  R091: ['dialogs/statements.test.ts', 'severity-a.chat › has a clock'],
  R092: [
    'bot/desk/deskPolicy.test.ts',
    'knowledge/dueTimes.test.ts › B on Wednesday is due when Thursday ends',
  ],
  R093: ['knowledge/dueTimes.test.ts › C on Wednesday is due when Monday ends'],
  R094: ['knowledge/policy.test.ts', 'dialogs/escalationDialog.test.ts', 'promises.test.ts'],
  R095: ['dialogs/statements.test.ts'],
  R096: ['knowledge/articleFacts.test.ts'],
  R097: [
    'knowledge/policy.test.ts',
    'dialogs/escalationDialog.test.ts',
    'severity-a.chat › needs an impact statement',
  ],
  R098: [
    'knowledge/policy.test.ts',
    'dialogs/escalationDialog.test.ts',
    'no-people.chat › nobody on your side',
  ],
  R099: ['knowledge/policy.test.ts', 'dialogs/contactDialog.test.ts'],
  R100: ['bot/desk/reclassify.test.ts', 'bot/desk/deskPolicy.test.ts', 'dialogs/escalationDialog.test.ts'],
  R101: [
    'bot/desk/deskPolicy.test.ts',
    'dialogs/escalationDialog.test.ts',
    'no-agreement.chat › is proposed as B',
  ],
  R102: ['bot/desk/deskPolicy.test.ts', 'bot/desk/reclassify.test.ts'],
  R103: ['dialogs/escalationDialog.test.ts'],
  R104: ['knowledge/openingHours.test.ts'],
  R105: ['knowledge/openingHours.test.ts', 'dialogs/escalationDialog.test.ts'],
  R106: ['knowledge/openingHours.test.ts'],
  R107: ['knowledge/dueTimes.test.ts › B on Saturday is due when Monday ends'],
  R108: ['knowledge/dueTimes.test.ts', 'dialogs/escalationDialog.test.ts', 'clock-in-words.chat › your time'],
  R109: [
    'dialogs/escalationDialog.test.ts',
    'knowledge/dueTimes.test.ts › B into a year that is not loaded has no time',
  ],

  // 21Vianet: how to reach support
  R110: ['dialogs/phoneDialog.test.ts'],
  R111: ['dialogs/phoneDialog.test.ts', 'china-phone.chat › the online way first'],
  R112: ['knowledge/policy.test.ts', 'dialogs/phoneDialog.test.ts'],
  R113: ['knowledge/policy.test.ts', 'dialogs/phoneDialog.test.ts'],
  R114: ['knowledge/policy.test.ts', 'knowledge/countries.test.ts', 'dialogs/phoneDialog.test.ts'],

  // 21Vianet: shared responsibilities, and the rest
  R115: ['knowledge/articleFacts.test.ts', 'china-questions.chat › Who does what in support by 21Vianet'],
  R116: ['knowledge/articleFacts.test.ts'],
  R117: ['knowledge/articleFacts.test.ts', 'dialogs/answerDialog.test.ts'],
  R118: ['knowledge/articleFacts.test.ts'],
  R119: ['knowledge/articleFacts.test.ts'],
  R120: ['knowledge/articleFacts.test.ts'],
  R121: ['knowledge/articleFacts.test.ts'],
  R122: ['knowledge/articleFacts.test.ts'],
  R123: ['knowledge/articleFacts.test.ts', 'dialogs/answerDialog.test.ts'],
  R124: ['dialogs/answerDialog.test.ts', 'knowledge/articleFacts.test.ts'],
  R125: ['knowledge/articleFacts.test.ts'],
  R126: ['knowledge/articleFacts.test.ts'],
  R127: ['knowledge/articleFacts.test.ts'],
  R128: ['knowledge/articleFacts.test.ts'],
  R129: ['knowledge/articleFacts.test.ts', 'knowledge/sourceRules.test.ts'],
  R130: ['knowledge/articleFacts.test.ts', 'knowledge/sourceRules.test.ts'],
  R131: ['dialogs/waiting.test.ts', 'knowledge/articleFacts.test.ts', 'survey-skipped.chat › can be skipped'],
  R132: ['dialogs/statements.test.ts', 'china-questions.chat › [service description]'],
  R133: ['knowledge/articleFacts.test.ts', 'promises.test.ts', 'china-questions.chat › scan the QR code'],

  // Everywhere
  R134: ['dialogs/statements.test.ts', 'conversations/conversations.test.ts › are held in all languages'],
  R135: ['dialogs/answerDialog.test.ts', 'dialogs/statements.test.ts', 'promises.test.ts'],
  R136: ['dialogs/talk.test.ts', 'dialogs/escalationDialog.test.ts'],
  R137: ['dialogs/escalationDialog.test.ts', 'two-problems.chat › one ticket now and one later'],
};
