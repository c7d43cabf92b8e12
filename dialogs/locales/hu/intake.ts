import type { Locale } from '../en.ts';
import { capitalArticle } from './article.ts';

/** From the problem to the ticket. */
export const intake: Locale['intake'] = {
  urgent: 'Ha inkább telefonálna, írja be, hogy „telefonszám” (legyenek kéznél a fiók adatai).',
  isThisTheProblem: 'Ez a probléma?',
  useIt: 'Igen, ez az',
  describeAnew: 'Nem, leírom',
  describe:
    'Kérem, írja le a problémát: mi történik, mióta, melyik termékben, és mi a pontos hibaüzenet. Egyszerre csak egy problémát írjon le; a másik külön jegyet kap.',
  helpDescribe:
    'Írja le a saját szavaival, mit lát, és mit várt. Egy jó leírás sok visszakérdezést megtakarít. Jelszót és kódot ne írjon bele.',
  tooShort: 'Ez kicsit rövid. Kérem, írjon legalább egy teljes mondatot.',
  whatDoesNotWork: 'Sajnálom. A munkatársunk hamarabb tud segíteni, ha tudja, mi nem működik.',
  twoProblems:
    'Ez két problémának tűnik. Mindkettő külön jegyet kap, hogy mindkettő a maga ütemében oldódjon meg. Melyik legyen az első?',
  severalProblems:
    'Ez több problémának tűnik. Mindegyik külön jegyet kap, hogy mindegyik a maga ütemében oldódjon meg. Melyik legyen az első?',
  together: 'Összetartoznak',
  otherLater: (other) => `A másik probléma külön jegyre vár: „${other}”. Visszatérek rá, ha ez elkészült.`,
  nowOther: (other) => `Ezt is írta: „${other}”. Ha folytatná vele, írja be, hogy „munkatárs”.`,
  addedToProblem: 'Ezt hozzáadtam a leíráshoz.',
  users: 'Hány ember érintett?',
  usersChoices: {
    one: 'Egy ember',
    some: 'Néhány ember',
    many: 'Sokan vagy egy egész osztály',
    all: 'Mindenki',
  },
  state: 'Mennyire működik náluk a szolgáltatás?',
  stateChoices: { down: 'Sehogy', limited: 'Korlátozottan', working: 'Működik, kérdésem van' },
  workaround: 'Van-e most valamilyen kerülő megoldás?',
  deadline: 'Veszélyeztet-e határidőt vagy a termelést?',
  helpImpact: 'Ez dönti el, mennyire sürgős a jegy. Ha nem tudja, nyugodtan írja azt.',
  aNeedsMore: (severity) =>
    `Ez kritikusnak tűnik (${severity} súlyosság). Ehhez a szinthez a támogatásnak két dologra van szüksége Öntől.`,
  impactStatement:
    'Mibe kerül ez most a vállalatnak? Például: ki nem tud dolgozni, mi nem készül el, mekkora a kár.',
  helpImpactStatement: 'Az üzleti hatás rövid, megalapozott leírása; enélkül nincs A súlyosság.',
  peopleAssigned:
    'Lesznek-e munkatársaik, akik a támogatással együtt megszakítás nélkül dolgoznak rajta a megoldásig?',
  helpPeopleAssigned:
    'Az A súlyosság mindkét oldalon folyamatos munkát jelent. Ha senki sem tud részt venni, a szintet később csökkenthetik; ilyenkor a B a helyes választás.',
  downgradeWarning: 'Ha hosszabb ideig hiányoznak az emberek vagy a válaszok, a szintet csökkenthetik.',
  takeB: 'Nincs ilyen, elég a B szint',
  noDamage: 'Akkor B szintet javaslok: az A súlyossághoz az üzleti kárt is le kell írni.',
  notDamage:
    'Ebből nem derül ki, mi a kár. Az A súlyossághoz néhány szóban le kell írni; enélkül B szinttel folytatom.',
  notPeople:
    'Ebből nem derül ki, ki dolgozna rajta. Az A súlyossághoz emberek kellenek az Önök oldalán; nélkülük B szinttel folytatom.',
  wishHeard: (level) => `Kérésére ezt javaslom: ${level}.`,
  noPeople: 'Akkor B szintet javaslok: az A súlyossághoz mindvégig emberek kellenek az Önök oldalán.',
  agreement: (why) => `${why} Ezért B szintet javaslok.`,
  contactIs: (phone, email, callBack) =>
    `Hol érjük el Önt?\n\n- Telefon: ${phone}\n- E-mail: ${email}${callBack ? `\n- Hívás: ${callBack}` : ''}`,
  callBackLabel: 'Telefon esetén mikor hívjuk',
  callBackExample: 'holnap 10:00',
  callBackWhen: 'Mikor hívjuk? Írjon napot és időpontot, például: „holnap 10:00”.',
  callBackWrong: (time) =>
    `Ebből nem tudok időpontot kiolvasni: „${time}”. Kérem, írjon egy későbbi napot és időpontot, például: „holnap 10:00”.`,
  anyTime: 'Bármikor',
  noPhone: 'nem ismert',
  contactRight: 'Helyesek ezek? Ha nem, írja be a helyes számot vagy címet.',
  contactCheck: 'Itt érjük el Önt? Ha nem, javítsa ki itt.',
  contactAgain: 'Kérem, írja be a helyes telefonszámot vagy e-mail-címet.',
  contactSave: 'Ezek helyesek',
  phoneLabel: 'Telefon, országkóddal',
  emailLabel: 'E-mail',
  preferredLabel: 'Hogyan keressük Önt?',
  helpContact:
    'A módosításhoz írjon be egy telefonszámot vagy e-mail-címet, például: „+36 30 123 4567”. A pontos elérhetőség addig fontos, amíg a jegy nyitva van.',
  phoneWrong: (number) =>
    `Ezt nem tudom telefonszámként használni: „${number}”. Kérem, írja be országkóddal, például: +36 30 123 4567.`,
  phoneUnusable: (number) =>
    `Az Önről nyilvántartott telefonszám nem hívható: ${number}. Kérem, írja be a helyes számot országkóddal, vagy hagyja üresen.`,
  emailWrong: (address) => `Ezt nem tudom e-mail-címként használni: „${address}”. Kérem, ellenőrizze.`,
  whichPhone: 'Melyik számot használjuk?',
  noNumber: 'Nem tudok számot megadni',
  phoneNeeded: 'A híváshoz telefonszám kell. Kérem, írja be országkóddal.',
  preferred: 'Hogyan keressük Önt?',
  ways: { chat: 'Itt, a csevegésben', phone: 'Telefonon', email: 'E-mailben' },
  review: 'Kérem, ellenőrizze, mielőtt elküldöm',
  fields: {
    problem: 'Probléma',
    kind: 'Fajta',
    organization: 'Szervezet',
    cloud: 'Szolgáltatás',
    users: 'Érintettek',
    state: 'A szolgáltatás működése',
    workaround: 'Kerülő megoldás',
    deadline: 'Határidő veszélyben',
    impactStatement: 'Üzleti hatás',
    people: 'Közreműködők kijelölve',
    name: 'Név',
    phone: 'Telefon',
    email: 'E-mail',
    preferred: 'Elérés módja',
    callBack: 'Hívás',
    severity: 'Javasolt súlyosság',
    clock: 'Első válasz',
  },
  kinds: { technical: 'Technikai', billing: 'Számlázás és előfizetés', presales: 'Vásárlás előtti' },
  severity: (level, name) => `${level} (${name})`,
  level: (severity) => `${severity} súlyosság`,
  proposed: (level) => `Javasolt súlyosság: ${level}.`,
  severityIsProposed: 'A súlyosság javaslat; az ügyfélszolgálat dönt róla.',
  because: (level, reasons, caps) =>
    level +
    (reasons.length > 0 ? `, mert ${reasons.join('; ')}` : '') +
    (caps.length > 0 ? ` – de ${caps.join('; ')}` : ''),
  clockBy: (beijing, own) =>
    own ? `legkésőbb ${beijing} (pekingi idő) – Önnél ${own}` : `legkésőbb ${beijing} (pekingi idő)`,
  noClock: 'Ehhez a szolgáltatáshoz nincs vállalt időpont; a súlyosság a várólista sorrendjét határozza meg.',
  calendarNotLoaded: 'Az adott év munkanapjai még nem ismertek, ezért nem adok időpontot.',
  deskOpens: (beijing, own) =>
    own
      ? `Az ügyfélszolgálat ekkortól foglalkozik vele: ${beijing} (pekingi idő) – Önnél ${own}.`
      : `Az ügyfélszolgálat ekkortól foglalkozik vele: ${beijing} (pekingi idő).`,
  send: 'Küldés',
  change: {
    problem: 'A probléma módosítása',
    impact: 'A hatás módosítása',
    contact: 'Az elérhetőség módosítása',
  },
  cancel: 'Mégse',
  corrected: 'Módosítottam. Kérem, nézze át újra.',
  correctedLevel: (from, to) => `A javasolt súlyosság ezzel megváltozik. Eddig: ${from}. Mostantól: ${to}.`,
  helpReview:
    'A „Küldés” gombbal megnyílik a jegy; módosíthat egy részt, vagy megszakíthatja. Még semmit sem küldtem el.',
  receipt: (ticket) => `${capitalArticle(ticket)} **${ticket}**. számú jegyet megnyitottam.`,
  next: 'Egy munkatársunk átveszi a várólistáról, és itt ír Önnek. Amit közben ír, a jegyhez kerül.',
  nextByPhone: (phone, at) =>
    at
      ? `Telefonhívást kért: ${phone}, ${at} (az Ön ideje szerint).`
      : `Telefonhívást kért erre a számra: ${phone}.`,
  nextByEmail: (email) => `E-mailt kért erre a címre: ${email}.`,
  firstReply: (clock) => `Első válasz: ${clock}.`,
  followUpA: 'A munka a megoldásig megszakítás nélkül folyik.',
  followUp: 'Utána a munka a súlyosságnak megfelelő ütemben halad.',
  notMicrosoft:
    'Ez ennek az ügyfélszolgálatnak a bejegyzése. Nem nyit kérést a Microsoftnál vagy a 21Vianetnél.',
  withdrawHint: 'Írja be, hogy „visszavonom”, ha már nem kell segítség.',
  reasons: {
    R036: 'még nem tudni, ki kérdez',
    R071: 'a számlázási kérések legfeljebb B szintűek',
    R078: 'Ön ennél nem kért többet',
    R080: 'egy szolgáltatás nem használható',
    R081: 'határidő vagy a termelés van veszélyben',
    R082: 'több ember vagy szolgáltatás érintett',
    'R082-one': 'egyetlen ember érintettsége sosem A súlyosság',
    R083: 'a szolgáltatás működik, de korlátozottan',
    R084: 'a hatás mérsékelt, munkaidőben kezelhető',
    R085: 'egy személy vagy szolgáltatás részben érintett',
    R086: 'az üzleti hatás csekély',
    R087: 'fontos, de most nem akadályozza a munkát',
    R088: 'egy ember érintett, és van kerülő megoldás',
    R097: 'nem derült ki, milyen kár éri az üzletet',
    R098: 'az Önök oldalán senki sem tud végig dolgozni rajta',
    R101: 'az A súlyossághoz speciális szerződés kell',
    R102: 'az A súlyosság csak technikai kérésekre jár',
  },
};
