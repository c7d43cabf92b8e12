import type { Locale } from '../en.ts';

/** Health, phone numbers, what is not ours, and where to help oneself. */
export const routes: Locale['routes'] = {
  health: {
    none: 'Nem tudok az Ön szolgáltatásait érintő, jelenleg is tartó incidensről.',
    first: 'Először nézze meg, ismert incidensről van-e szó.',
    worldwide: (dashboard, howTo, status) =>
      `A [szolgáltatásállapot-oldal](${dashboard}) mutatja a jelenlegi és a korábbi problémákat ([így olvassa](${howTo})). Ha nem tud bejelentkezni, nézze meg a [nyilvános állapotoldalt](${status}).`,
    china: (portal, howTo) =>
      `A 21Vianet által üzemeltetett Microsoft 365-ben a [21Vianet felügyeleti központjában](${portal}) nyissa meg az **Állapot** > **Szolgáltatásállapot** lapot; ott látja a jelenlegi és a korábbi problémákat ([így olvassa](${howTo})).`,
    listed: (issues) => `Jelenleg ezek az incidensek ismertek:\n\n${issues}`,
    issue: (service, title, id, since) => `- **${service}**: ${title} (${id}, kezdete: ${since})`,
    isItYours: 'Köztük van az Ön problémája?',
    isItListed: 'Ott szerepel az Ön problémája?',
    yes: 'Igen, szerepel',
    no: 'Nem, nincs köztük',
    working: 'Akkor már dolgoznak rajta, és egy kérés nem gyorsítaná meg. Az oldalon követheti, hol tart.',
    goOn: 'Akkor nézzük meg közelebbről. Pontosan mi történik?',
    help: 'Ismert incidenshez nem kell kérést nyitni. Mondja meg, szerepel-e az Öné; ha nem, továbbmegyünk.',
  },
  phone: {
    whichCountry: 'Melyik országban vagy régióban van?',
    helpCountry: 'Írja be az ország vagy régió nevét, bármelyik nyelvemen.',
    whichOfThese: 'Melyikre gondol?',
    notListed: (list) =>
      `Ez nem szerepel a Microsoft listáján. Nézze meg a [telefonszámok globális listáját](${list}), vagy hívja egy szomszédos ország vagy az Egyesült Államok számát.`,
    unknownCountry: 'Ezt az országot vagy régiót nem ismerem. Kérem, írja be újra, például: „Magyarország”.',
    numbers: (country) => `A Microsoft üzleti támogatása – **${country}**`,
    onlineFirst: (url, path) =>
      `Az online kéréssel időt takarít meg: nyissa meg a [felügyeleti központot](${url}), és lépjen ide: **${path}**. A várható várakozási időt ott látja.`,
    onlineOnly: (country) => `**${country}** esetében nincs telefonos támogatás, csak online kérés.`,
    number: 'Telefon',
    alternative: 'Másik szám',
    technicalHours: 'Technikai támogatás',
    billingHours: 'Számlázási támogatás',
    hoursUnknown: 'Az időpontok nem ismertek.',
    charges: 'Díjak',
    chargeKinds: {
      local: 'helyi díjszabás',
      international: 'nemzetközi díjszabás',
      'toll-free-local': 'ingyenes, egyes hálózatokból helyi díjszabás',
    },
    notes: {
      mobile: 'mobil',
      'local-charges': 'helyi díjszabás',
      'local-toll-free': 'vezetékesről ingyenes',
      'mobile-toll-free': 'mobilról ingyenes',
      'enterprise-plans': 'nagyvállalati csomagok',
      'business-plans': 'üzleti csomagok',
    },
    chargesAlternative: (charges) => `${charges} (a másik számon)`,
    always: 'a nap 24 órájában, a hét minden napján',
    extension: (digits) => `kapcsolás után tárcsázza: ${digits}`,
    menu: (path) => `a menüben válassza ezt: ${path}`,
    asOf: (date, source) =>
      `A szám és az időpontok utoljára dokumentált állapota: ${date} ([forrás](${source})).`,
    changed: (list) =>
      `A Microsoft 2024 decemberében megváltoztatta a telefonszámait. Hívás előtt ellenőrizze az Önét a [globális listában](${list}).`,
    localTime: 'Ahol nincs időzóna megadva, ott helyi idő értendő.',
    doubtful:
      'Ennél a bejegyzésnél a lista kiadásai eltérnek egymástól, ezért előbb ellenőrizze a globális listában.',
    haveReady:
      'Híváskor legyenek kéznél a fiók adatai: a szervezet tartománya, a rendszergazdai fiókja és az előfizetés.',
    pin: 'Ha olyan számról hív, amely nincs regisztrálva a szervezetnél, az ügyintéző kódot küld a nyilvántartott e-mail-címre vagy telefonra, és telefonon kéri el Öntől. Ide soha ne írja be.',
    china: (url, path) =>
      `A 21Vianet által üzemeltetett Microsoft 365 esetében az online kérés az első, ezzel időt takarít meg: nyissa meg a [21Vianet felügyeleti központját](${url}), és lépjen ide: **${path}**.`,
    chinaNumber: (number) =>
      `Ha az online kérés nem működik, hívja a **${number}** számot – ez egyaránt szolgál technikai, számlázási és vásárlás előtti kérdésekre.`,
    chinaNumberOnly: (number) =>
      `Hívja ezt a számot: **${number}** – technikai, számlázási és vásárlás előtti kérdésekkel egyaránt.`,
    notOf21Vianet:
      'A 21Vianet száma csak a saját kínai ügyfeleinek szól; az Ön szolgáltatása a globális Microsoft 365, amelynek országonként van telefonszáma.',
    oneNumber:
      'A 21Vianet által üzemeltetett Microsoft 365 támogatásának egyetlen száma van, bárhonnan hívja is.',
    chinaHours: (kinds, severities, hours, days) =>
      `${kinds}${severities.length > 0 ? `, ${severities.join(' és ')} szint` : ''}: ` +
      `${hours ? `${hours}, pekingi idő szerint` : 'a nap 24 órájában'}, ${days === 'every-day' ? 'minden nap' : 'munkanapokon'}`,
    stillPerson: 'Az ügyfélszolgálat egyik munkatársa is segíthet: írja be, hogy „munkatárs”.',
  },
  scope: {
    'own-network': (goTo) =>
      `A saját hálózatukon belüli hibák – tűzfal, proxy, vonal, DNS-kiszolgáló – nem tartoznak a Microsoft 365 támogatásához. Ebben segíthet: ${goTo}.`,
    'third-party': (goTo) =>
      `Más gyártók szolgáltatásai és bővítményei nem tartoznak a Microsoft 365 támogatásához. Ebben segíthet: ${goTo}.`,
    'other-products': (goTo) => `Ez a támogatás csak a Microsoft 365-re vonatkozik. Ebben segíthet: ${goTo}.`,
    'custom-development': (goTo) =>
      `A saját fejlesztések nem tartoznak a támogatáshoz. Ebben segíthet: ${goTo}.`,
    community: 'Kérdés más ügyfelekhez a közösségben',
    maybeOurs: 'Ha biztos benne, hogy maga a Microsoft 365 az ok, írja be, hogy „munkatárs”.',
    goOnAnyway: 'Folytatja mégis a kérést? Akkor érdemes, ha maga a Microsoft 365 az ok.',
    stop: 'Nem, itt befejezem',
    goOn: 'Igen, folytatom',
  },
  pinNotNeeded: 'Nem kell: nekem nincs szükségem PIN-kódra, és ebben a csevegésben senki sem kéri.',
  pinNowhere:
    'Nincs előre megnézhető PIN-kód: a telefonos ügyintéző küldi el Önnek, és csak akkor, ha nem regisztrált számról hív.',
  pin:
    'A PIN-kód a szokásos telefonos azonosításon felüli lépés, amely a szervezetüket védi. Ha olyan számról hív, amely ' +
    'nincs regisztrálva a szervezet profiljában, az ügyintéző kódot küld a felügyeleti központban regisztrált ' +
    'e-mail-címre vagy telefonra. Ezt Önnek fel kell olvasnia az ügyintézőnek, aki így fér hozzá a szervezet fiókjához. ' +
    'Én soha nem kérem ezt a kódot, és ide soha ne írja be.',
  china:
    'A 21Vianet által üzemeltetett Microsoft 365 önálló szolgáltatás: Kínában a 21Vianet működteti, a kínai jog szerint, ' +
    'saját bejelentkezési oldallal, támogatással, telefonszámmal és szolgáltatáskörrel. Az online súgója csak egyszerűsített kínai és angol nyelven érhető el.',
  beforeBuying: {
    says:
      'Munkatársaink olyan szervezetek rendszergazdáinak segítenek, amelyeknek már van előfizetésük; előtte nem tudom ' +
      'ellenőrizni, hogy ki Ön, ezért a bejelentkezéshez sem küldöm. A vásárlás előtti kérdésekre ezek az oldalak felelnek.',
    plans: 'Mi a Microsoft 365 cégeknek',
    subscriptions: 'Hogyan működnek az előfizetések és a licencek',
    china: 'A 21Vianet szolgáltatásának kipróbálása és megvásárlása Kínában',
    ask: 'Tőlem is kérdezhet csomagokról, próbaidőről és licencekről; bejelentkezés nélkül válaszolok, árakat azonban nem mondok.',
  },
  selfHelp: {
    worldwide:
      'Cikkeket, videókat, hibaelhárító eszközöket és más ügyfelek válaszait mindenki használhatja, rendszergazdai jog nélkül is.',
    docs: 'Dokumentáció és képzés',
    quickStart: 'Gyors kezdés dolgozóknak',
    setup: 'A Business Premium beállítása',
    videos: 'Videók kisvállalatoknak',
    community: 'Közösség',
    about21v: 'A 21Vianet által üzemeltetett Office 365',
    plans21v: 'Szolgáltatásleírás: melyik csomag mit tud',
    china:
      'A hibaelhárító eszközök és videók, a súgócikkek, a közösségi fórumok és wikik mindenki számára nyitottak, rendszergazdai jog nélkül is.',
    orAsk: 'Vagy kérdezzen engem.',
  },
  source: (url) => `Forrás: [a Microsoft támogatási cikke](${url}), 2022`,
};
