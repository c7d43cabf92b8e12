import type { Locale } from '../en.ts';

/** Answers from the knowledge base, and what comes after them. */
export const answer: Locale['answer'] = {
  source: (title, url, date) => `Forrás: [${title}](${url}), ${date}`,
  check: 'Ellenőrzés',
  support: 'Mikor kérjen támogatást',
  difference: 'A 21Vianet által üzemeltetett Microsoft 365-ben',
  forAdmins: 'A lépésekhez rendszergazdai jog kell.',
  askYourAdmin: (how, who) =>
    `Ezt csak a szervezet rendszergazdája teheti meg. Kérje meg őt: [így találja meg](${how}). ${who}`,
  moreSteps: (count) => `Még ${count} lépés következik.`,
  showAll: 'Mutassa mindet',
  didItHelp: 'Megoldotta ez a problémát?',
  yes: 'Igen, megoldódott',
  no: 'Nem',
  helpAbout: 'Jelezze, megoldotta-e a válasz a problémáját, vagy egyszerűen kérdezzen mást.',
  glad: 'Örülök. Ha van még kérdése, csak írja be.',
  didYouMean: 'Nem vagyok biztos benne, melyikre gondol:',
  whichOne: 'Esetleg ezek közül valamelyik?',
  noneOfThese: 'Egyik sem',
  helpChoose: 'Válassza azt, amelyik a legközelebb áll hozzá, vagy írja le más szavakkal.',
  nothingFound:
    'Erre nem találtam választ. Próbálja más szavakkal – a termék neve és a pontos hibaüzenet segít a legtöbbet –, vagy nézze meg egy munkatársunk.',
  tryOtherWords: 'Sajnálom. Írja le más szavakkal – a termék neve és a pontos hibaüzenet segít a legtöbbet.',
  sorry: 'Sajnálom, hogy ez nem segített.',
  offerPerson: 'Kapcsoljak egy munkatársat? Ez rendszergazdáknak szól, ezért bejelentkezést fogok kérni.',
  offerPersonToAdmin: 'Kapcsoljak egy munkatársat?',
  personPlease: 'Igen, kérek egy munkatársat',
  noPerson: 'Nem, újra kérdezek',
  askAgain: 'Rendben. Kérdezzen újra más szavakkal, amikor csak szeretne.',
  offerCommunity: (community, admin) =>
    `Sajnálom, hogy nem tudtam segíteni. A [közösségben](${community}) más ügyfelek válaszolnak, a saját rendszergazdája pedig fordulhat ehhez az ügyfélszolgálathoz ([így találja meg](${admin})).`,
  whatIsWrong:
    'Sajnálom. Mi nem működik? Válasszon, vagy írja meg a terméket, és hogy mit lát – a pontos hibaüzenet segít a legtöbbet.',
  areas: {
    signIn: 'Bejelentkezés',
    mail: 'Levelezés és Outlook',
    teams: 'Teams-értekezletek és csevegés',
    files: 'Fájlok a OneDrive-ban vagy a SharePointban',
    apps: 'Word, Excel és más alkalmazások',
    everything: 'Minden, mindenkinél',
  },
  whichKind: 'Miről van szó?',
  kinds: {
    technical: 'Valami nem működik, vagy nem tudom, hogyan kell',
    billing: 'Számlák, licencek, előfizetések',
    presales: 'Csomagok, árak, vásárlás előtt',
    'service-health': 'Leállt-e egy szolgáltatás',
    'phone-number': 'Telefonszám',
    'person-now': 'Beszélgetés munkatárssal',
    'my-tickets': 'Jegyeim',
    'own-network': 'A saját hálózatunk',
    'third-party': 'Más gyártó bővítménye',
    'self-help': 'Segítség önállóan: cikkek, videók, közösség',
    pin: 'PIN-kód telefonáláskor',
    'china-cloud': 'Microsoft 365 Kínában (21Vianet)',
  },
};
