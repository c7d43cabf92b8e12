import type { Locale } from '../en.ts';
import { article, capitalArticle } from './article.ts';

/** Waiting, one's own tickets, and the survey at the end. */
export const tickets: Locale['tickets'] = {
  added: (ticket) =>
    `Hozzáadtam ${article(ticket)} ${ticket}. számú jegyhez. Egy munkatársunk el fogja olvasni.`,
  addedShort: (ticket) => `Hozzáadtam ${article(ticket)} ${ticket}. számú jegyhez.`,
  stillWaiting: (ticket) =>
    `Már a várólistán van ${article(ticket)} ${ticket}. számú jeggyel; amint egy munkatársunk átveszi, itt ír Önnek.`,
  sureToWithdraw: (ticket) =>
    `Kivegyem ${article(ticket)} ${ticket}. számú jegyet a várólistából? Akkor senki sem dolgozik rajta.`,
  withdrawn: (ticket) =>
    `${capitalArticle(ticket)} ${ticket}. számú jegyet visszavontam. Miben segíthetek még?`,
  tooLate: (ticket) =>
    `${capitalArticle(ticket)} ${ticket}. számú jegyet épp most vette át egy munkatárs, ezért nyitva marad. Kérem, jelezze neki.`,
  noTicket: 'Itt nincs várakozó jegy.',
  kept: (ticket) => `Rendben, ${article(ticket)} ${ticket}. számú jegy a várólistán marad.`,
  yours: 'Az Ön jegyei, a legújabbal kezdve:',
  none: 'Nincs jegye ennél az ügyfélszolgálatnál.',
  line: (number, problem, facts) => `- **${number}** – ${problem}  \n  ${facts.join(' · ')}`,
  openedAt: (time) => `megnyitva: ${time}`,
  more: (count) => `… és még ${count} régebbi.`,
  states: { waiting: 'várakozik', active: 'dolgoznak rajta', resolved: 'megoldva', withdrawn: 'visszavonva' },
  askNew: 'Ha valami újról van szó, csak kérdezzen.',
  resolved: (ticket) =>
    `${capitalArticle(ticket)} ${ticket}. számú jegy megoldva; mostantól ismét a robottal beszél.`,
  offerReopen: (ticket) =>
    `Sajnálom, hogy nem oldódott meg. Megnyissam újra ${article(ticket)} ${ticket}. számú jegyet? Minden megmarad benne, így semmit sem kell újra elmondania.`,
  reopen: 'Igen, nyissa meg újra',
  reopened: (ticket) =>
    `${capitalArticle(ticket)} **${ticket}**. számú jegy ismét nyitva van, és a várólistára került. Egy munkatársunk átveszi, és itt ír Önnek; amit addig ír, azt a jegyhez fűzöm.`,
  staysResolved: (ticket) =>
    `Rendben, ${article(ticket)} ${ticket}. számú jegy lezárva marad. Ha valami újról van szó, csak kérdezzen.`,
  rate: 'Hogyan tudtunk segíteni? 1: rosszul, 5: kiválóan.',
  ratings: { '1': '1 – rosszul', '2': '2', '3': '3', '4': '4', '5': '5 – kiválóan' },
  skip: 'Kihagyom',
  helpSurvey: 'Elég egy szám 1 és 5 között. A „Kihagyom” is rendben van.',
  comment: 'Köszönöm. Szeretne hozzáfűzni valamit? Ha nem, írja be, hogy „kihagyom”.',
  thanks: 'Köszönöm, ez segít nekünk. Miben segíthetek még?',
  skipped: 'Semmi gond. Miben segíthetek még?',
};
