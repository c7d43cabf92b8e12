import type { Locale } from '../en.ts';
import { capitalArticle } from './article.ts';

/** About the desk itself: its levels of severity, replies, hours and queue. */
export const desk: Locale['desk'] = {
  means: {
    A: 'egy szolgáltatás nem használható, vagy határidő, illetve a termelés komoly veszélyben van, és több ember vagy szolgáltatás érintett',
    B: 'a szolgáltatás működik, de korlátozottan; vagy a hatás mérsékelt, és munkaidőben kezelhető',
    C: 'az üzleti hatás csekély; vagy egyetlen ember érintett, és van kerülő megoldás',
  },
  whoDecides: 'A szintet a hatás leírása alapján én javaslom; az ügyfélszolgálat dönt róla.',
  firstReply: (times) => `Egy munkatárs első válasza: ${times.join('; ')}.`,
  within: {
    minutes: (level, count) => `${level} szinten ${count} percen belül`,
    businessDays: (level, count) => `${level} szinten ${count} munkanapon belül`,
  },
  notSolution: 'Ez az első válasz ideje; azt senki sem ígéri meg, hogy mikorra oldódik meg a hiba.',
  noTimes:
    'A válaszra nincs vállalt időpont, találgatni pedig nem szeretnék; a súlyosság csak a várólista sorrendjét határozza meg.',
  duties: (level, duties) =>
    `${level} súlyosság esetén a támogatásnak ezekre van szüksége Öntől: ${duties.join('; ')}.`,
  duty: {
    'impact-statement': 'annak leírása, mibe kerül a hiba a vállalatnak',
    'people-assigned': 'munkatársak, akik a támogatással együtt megszakítás nélkül dolgoznak rajta',
    'contact-data': 'mindvégig pontos elérhetőség',
  },
  hours:
    'Munkatársaink ezekben az időszakokban foglalkoznak a kérésekkel; a „minden nap” a vasárnapokat és az ünnepnapokat is jelenti:',
  noHours:
    'Munkatársaink munkaideje nincs megadva, ezért azt nem tudom megmondani. Írni bármikor lehet: én azonnal válaszolok, a kérés pedig a várólistán várja a munkatársat.',
  phoneHours: 'A telefonos támogatás ideje országonként eltér: írja be, hogy „telefonszám”.',
  queue:
    'Azt nem látom, hányan vannak Ön előtt. A sorrendről először a súlyosság dönt, azután az, hogy mikorra esedékes az első válasz, végül az érkezés sorrendje.',
  yourTicket: (ticket, clock) => `${capitalArticle(ticket)} ${ticket}. számú jegy első válasza: ${clock}.`,
  readers:
    'Először én, egy robot olvasom. Ha elküld egy kérést, az ügyfélszolgálat munkatársai ezzel a beszélgetéssel együtt látják; amíg nem nyomja meg a „Küldés” gombot, semmit nem kapnak meg belőle. ' +
    'Az ügyfélszolgálat semmit nem ad tovább a Microsoftnak vagy a 21Vianetnek; a Teamsben folytatott csevegés a Teams szolgáltatásán halad át. A felismert jelszavakat és kódokat tárolás előtt kiveszem, ' +
    'amire pedig nem tudtam válaszolni, azt a felismert nevek, számok és címek nélkül őrizzük meg, hogy a válaszaim jobbak legyenek.',
  keeping: (days) =>
    `Ezt a beszélgetést a fájljaival és a lezárt jegyeivel együtt ${days} nappal az utolsó üzenet után töröljük; amíg nyitott jegy van benne, megmarad. ` +
    'Amire nem tudtam válaszolni, azt a felismert nevek, számok és címek nélkül őrizzük meg, hogy a válaszaim jobbak legyenek.',
  levelFollows:
    'A szintet nem kérésre állítom be: az a hatásból következik. Írja meg, mi más – hányan érintettek, mi nem működik, veszélyben van-e határidő –, vagy válassza ki a hatás módosítását.',
  whenFixed:
    'Nem tudom, mikorra javítják ki; ezt senki sem ígéri meg, és nem szeretnék találgatni. Ismert üzemzavarnál a szolgáltatásállapot oldala mutatja, hol tart a javítás; a saját jegyéhez írja be, hogy „jegyeim”.',
  contactKept: 'Ezt megjegyeztem az elérhetőséghez, amely később következik.',
};
