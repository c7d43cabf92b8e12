import type { ContactWords } from '../contact/contactWords.ts';

/** How Hungarian speaks of phone numbers, addresses and times. */
export const contactHu: ContactWords = {
  lists: {
    day: 'hétfő*, kedd*, szerda*, szerdá*, csütörtök*, péntek*, szombat*, vasárnap*',
    month:
      'január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*, november*, december*, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec',
    korral:
      'egykor, kettőkor, háromkor, négykor, ötkor, hatkor, hétkor, nyolckor, kilenckor, tízkor, tizenegykor, tizenkettőkor',
  },
  labels: `
mobil*, maroktelefon*
irodai, iroda, céges, munkahelyi, vezetékes*
otthoni, privát, magán*, saját, személyes`,
  cues: {
    call: `
hív*|felhív*|visszahív*|telefonál*|csörög*|keres*|keress*|elér*|elérhet*|kapcsolat*|beszél*|ráér*|szabad|jó|alkalmas|időpont*|jelentkez*|hívás*|csörgess*
érnek|érhetnek|érhet el`,
    prefer: `
inkább|lehetőleg|elsősorban|leginkább|elsődleges*|jobb|legjobb|ezen|ezt|erre|ide|itt|fő|új|legegyszerűbb*|leggyorsabb*
hívj*|hívjon|hívjanak|keressen|keressenek|írjon|írjanak|használj* ..3`,
    avoid: `
ne|nem|sose|soha|helyett|régi|korábbi|megszűnt|rossz|hibás|kikapcsolt*|fax*|kivéve|elromlott|használaton_kívül|már_nem`,
    correction: `
bocsánat|elnézést|helyesbít*|javítok|pontosabban|azaz|mármint|jaj|illetve_nem|nem_is|helyesen|akarom_mondani`,
    phone: `
telefon*|mobil*|szám*|hív*|vezetékes*|tel|hívjanak|felhív*|vonal*|elér*`,
    email: `
email*|e-mail*|mail*|cím*|levél*|írj*|postafiók*|drótposta*`,
    extension: `
mellék* #
# es|as|os|ös mellék*
# mellék*`,
    today: `
ma|mai|máma`,
    tomorrow: `
holnap|holnapra|holnapi|holnaptól|holnapig`,
    dayAfterTomorrow: `
holnapután*`,
    past: `
tegnap*|tegnapelőtt|múlt|előző|ezelőtt|korábban`,
    weekday: `
<day>`,
    nextWeek: `
jövő|következő ..1 hét*|<day>
jövő héten?`,
    thisWeek: `
ezen|e ..1 héten|<day>
most <day>`,
    date: `
<month> # .? án|én|a|e|ai|i|jén|ján?
<month> # . -? án|én?
# án|én|jén|ján`,
    inMinutes: `
# perc múlva
# percen belül
fél óra múlva
félóra múlva`,
    inHours: `
# óra múlva
# órán belül
egy óra múlva`,
    inDays: `
# nap múlva`,
    clock: `
# : # kor?
# : # ra|re|tól|től|felé|körül
# . # kor
# óra # perc? kor?
# óra|órakor|órára|h
# kor|ra|re ..1
<korral>
# : #`,
    halfPast: '',
    halfTo: `
fél # kor|ra|re?
fél <korral>`,
    quarterPast: '',
    quarterTo: `
háromnegyed # kor|ra|re?
háromnegyed <korral>`,
    quarterInto: `
negyed # kor|ra|re?
negyed <korral>`,
    pair: `
# : # és|upto|től|tól|vagy # : # között|ig?
# és|upto # óra? között
# tól|től # ig
# upto # óra|ig
# órától # óráig
# : # tól|től # : # ig`,
    morning: `
délelőtt*|reggel*|de|hajnal*`,
    afternoon: `
délután*|este|estefelé|du|éjszaka|éjjel`,
    noon: `
délben|dél_körül|délre`,
    midnight: `
éjfél*`,
    vague: `
később|majd|hamarosan|mielőbb|minél_előbb|amint|bármikor|valamikor|azonnal|most|rögtön|sürgősen|napközben|munkaidőben|akármikor|amikor|valamelyik|nemsokára|mihamarabb|korán|késő*
# óra|kor? után|előtt|utánra
# : # után|előtt
után|előtt|utáni|előtti
ebéd|munka|dél|megbeszélés|értekezlet után|előtt`,
    since: `
# óra|kor? óta
# : # óta
óta|óta_nem
<day>|reggel|tegnap|délelőtt|dél|hajnal|éjfél|ma|ma_reggel ..1 óta
kezdődött|leállt*|elromlott|megszűnt|lefagyott|történt ..3 #
# : # kor ..2 kezdődött|leállt*|elromlott|megszűnt|lefagyott|történt`,
    not: `
nem|ne|sem|soha|kivéve`,
    firstOne: `
az ..1 első|előbbi*
első|előbbi* ..1 szám*|cím*`,
    lastOne: `
az ..1 második*|utóbbi*
második*|utóbbi* ..1 szám*|cím*`,
  },
  weekdays: ['hétfő*', 'kedd*', 'szerda*, szerdá*', 'csütörtök*', 'péntek*', 'szombat*', 'vasárnap*'],
  dateOrder: 'month-day',
  months: [
    'január*, jan',
    'február*, febr',
    'március*, márc',
    'április*, ápr',
    'május*, máj',
    'június*, jún',
    'július*, júl',
    'augusztus*, aug',
    'szeptember*, szept',
    'október*, okt',
    'november*, nov',
    'december*, dec',
  ],
  numberWords:
    'egy 1, egykor 1, kettő 2, két 2, kettőkor 2, három 3, háromkor 3, négy 4, négykor 4, öt 5, ötkor 5, hat 6, hatkor 6, hét 7, hétkor 7, nyolc 8, nyolckor 8, kilenc 9, kilenckor 9, tíz 10, tízkor 10, tizenegy 11, tizenegykor 11, tizenkettő 12, tizenkettőkor 12, tizenöt 15, húsz 20, harminc 30, félóra 30',
  zones: {
    UTC: 'utc, gmt',
    'Europe/Budapest': 'budapesti idő*, magyar idő*, cet, közép európai idő*',
    'Europe/London': 'londoni idő*, angol idő*, brit idő*',
    'America/New_York': 'new yorki idő*, keleti parti idő*',
    'Asia/Shanghai': 'pekingi idő*, kínai idő*, sanghaji idő*',
  },
  digitWords: 'nulla, egy, kettő|két, három, négy, öt, hat, hét, nyolc, kilenc',
  spokenAt: 'kukac, kukacka, kukacjel, at',
  spokenDot: 'pont, dot',
};
