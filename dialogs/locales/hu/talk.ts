import type { Locale } from '../en.ts';
import { article } from './article.ts';

/** Sentences of the talk itself. */
export const talk: Locale['talk'] = {
  greeting: (desk) =>
    `Üdvözlöm, ez ${article(desk)} **${desk}**. Robot vagyok, a Microsoft 365-tel kapcsolatos kérdésekre válaszolok; ez az ` +
    'ügyfélszolgálat nem a Microsoft, és nem is a 21Vianet. Ha én nem tudok segíteni, egy munkatársunk igen: ehhez ' +
    'csak írja be, hogy „munkatárs”.\n\nMiben segíthetek? Kérdezzen a saját szavaival.',
  updated: 'Legutóbbi beszélgetésünk óta frissítettek, ezért kezdjük elölről. Miben segíthetek?',
  hello: 'Üdvözlöm! Miben segíthetek?',
  nothingAsked: 'Most nem kérdeztem semmit. Miben segíthetek?',
  goodbye: 'Rendben, köszönöm, hogy írt. Ha bármi adódik, itt vagyok.',
  fine: 'Rendben. Ha szüksége van valamire, csak írja be.',
  calm: 'Sajnálom, hogy bosszúsága van. Írja le a saját szavaival, mi nem működik, vagy írja be, hogy „munkatárs”.',
  onlyThis: 'Én csak a Microsoft 365-höz és ehhez az ügyfélszolgálathoz értek. Ezekben miben segíthetek?',
  youAreWelcome: 'Szívesen. Ha van még kérdése, csak írja be.',
  shortcuts: {
    health: 'Szolgáltatások állapota',
    phone: 'Telefonszám',
    tickets: 'Jegyeim',
    person: 'Beszélgetés munkatárssal',
  },
  secretRemoved:
    'Az üzenetéből egy kódot vagy jelszót töröltem, mielőtt bárhová bekerült volna. Kérem, ilyet soha ne küldjön ide: ' +
    'nekem nincs rá szükségem, és a csevegésben senki sem fogja kérni Öntől.',
  alreadyAnswered: 'Erre a kérdésre már megérkezett a válasz.',
  onlyText: 'Csak szöveget tudok olvasni. Kérem, írja le szavakkal a kérdését vagy a válaszát.',
  onlyTextKeptForAgent: 'Én nem tudom megnyitni, de a jegyével együtt megmarad a segítő munkatársnak.',
  tooLong: (most) => `Ez nagyon hosszú, ezért csak az első ${most} karaktert olvastam el.`,
  unclear: 'Elnézést, ezt nem értettem.',
  offerPerson: 'Ha így nem megy, írja be, hogy „munkatárs”, és valaki segít Önnek.',
  nowSpeaking: 'Mostantól magyarul írok.',
  whichLanguage: 'Melyik nyelvet használjam?',
  help: 'A Microsoft 365-tel kapcsolatban bármit kérdezhet a saját szavaival, vagy beírhatja: „munkatárs”, „jegyeim”, „telefonszám”, „szolgáltatások állapota”, „vissza”, „mégse”, „kezdjük elölről” vagy „nyelvváltás”.',
  helpWhileWaiting: (ticket) =>
    `Ön egy munkatársra vár. Amit ide ír, ${article(ticket)} ${ticket}. számú jegyhez kerül. Írja be, hogy „visszavonom”, ha már nem kell segítség, vagy azt, hogy „jegyeim”, ha látni szeretné, hol tart.`,
  helpAsked: (about) =>
    `${about}\n\nBeírhatja azt is: „vissza”, „mégse”, „kezdjük elölről” vagy „munkatárs”.`,
  answerTheQuestion: 'Nyomjon meg egy gombot, vagy írja be a számát vagy a szövegét.',
  nothingToCancel: 'Nincs mit megszakítani. Miben segíthetek?',
  sureToCancel: 'Töröljem, amit eddig megadott?',
  cancelled: 'Megszakítottam, semmit sem küldtem el. Miben segíthetek még?',
  goingOn: 'Rendben, folytassuk.',
  startedOver: 'Kezdjük elölről. Miben segíthetek?',
  leftOpen: 'Semmi gond, ezt nyitva hagyom.',
  nothingBefore: 'E kérdés előtt nincs másik.',
  alreadyOnTheWay: 'Már intézem, hogy munkatárs segítsen; előbb csak ezekre az adatokra van szükségem.',
  leftOut: 'Rendben, a többit kihagyom; a munkatársunk megkérdezi, amire szüksége van.',
  finishFirst: 'Előbb fejezzük be ezt, vagy írja be, hogy „mégse”.',
  broken: 'Elnézést, nálam valami elromlott. Kérem, próbálja újra, vagy írja be, hogy „munkatárs”.',
  /** What stands between two sentences. */
  space: ' ',
  pair: (name, value) => `${name}: ${value}`,
  yes: 'Igen',
  no: 'Nem',
  unknown: 'Nem tudom',
};
