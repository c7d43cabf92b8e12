import type { ContactWords } from '../contact/contactWords.ts';

/** How Hungarian speaks of phone numbers, addresses and times. */
export const contactHu: ContactWords = {
  lists: {
    day: 'hétfő*, kedd*, szerda*, szerdá*, csütörtök*, péntek*, szombat*, vasárnap*',
    month:
      'január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*, november*, december*, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec',
    korral:
      'egyre, kettőre, háromra, négyre, ötre, hatra, hétre, nyolcra, kilencre, tízre, tizenegyre, tizenkettőre, egykor, kettőkor, háromkor, négykor, ötkor, hatkor, hétkor, nyolckor, kilenckor, tízkor, tizenegykor, tizenkettőkor',
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
használ*|kérem_a|enyém|sajátom|új ..1 mobil*|szám*|cím*
csak ..4 működik|él|jó
válasz* ..3 ide|erre
inkább|lehetőleg|elsősorban|leginkább|elsődleges*|jobb|legjobb|ezen|ezt|erre|ide|itt|fő|új|legegyszerűbb*|leggyorsabb*
hívj*|hívjon|hívjanak|keressen|keressenek|írjon|írjanak|használj* ..3`,
    avoid: `
ne|nem|sose|soha|helyett|régi|korábbi|megszűnt|rossz|hibás|kikapcsolt*|fax*|kivéve|elromlott|használaton_kívül|már_nem|megszűnt|lekapcsolt*|letiltott*|férjem*|feleségem*|kollégám*|anyám*|apám*|fiam*|lányom*|párom*|főnököm*
nem|már_nem ..1 él|működik|használom|használjuk`,
    correction: `
bocsánat|elnézést|helyesbít*|javítok|pontosabban|azaz|mármint|jaj|illetve_nem|nem_is|helyesen|akarom_mondani`,
    phone: `
telefon*|mobil*|szám*|hív*|vezetékes*|tel|hívjanak|felhív*|vonal*|elér*`,
    email: `
email*|e-mail*|mail*|cím*|levél*|írj*|postafiók*|drótposta*`,
    extension: `
mellék* #
# es|as|os|ös mellék*
# mellék*
mellék|melléket|mellékem|mellékemet|mellékünk`,
    described: `
tartomány*|domain*|vezetéknev*|keresztnev*|monogram*
a|az? nevem`,
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
# . <month> #
<month> # .? án|én|a|e|ai|i|jén|ján?
<month> # . -? án|én?
# án|én|jén|ján`,
    inMinutes: `
# perc múlva
# percen belül`,
    inQuarterHour: `
negyed óra|órán múlva|belül`,
    inHalfHour: `
fél óra|órán múlva|belül
félóra|félórán múlva|belül`,
    inThreeQuarters: `
háromnegyed óra|órán múlva|belül`,
    inHourAndHalf: `
másfél óra|órán múlva|belül`,
    inHoursAndHalf: `
# és fél óra|órán múlva|belül`,
    inHours: `
# óra múlva
# órán belül
egy óra múlva`,
    inDays: `
# nap múlva`,
    clock: `
holnap|ma|holnapután|<day> # . #
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
    quartersPast: '',
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
délelőtt*|reggel*|hajnal*
de .`,
    afternoon: `
délután*|este|estefelé|éjszaka|éjjel
du .`,
    noon: `
délben|dél_körül|délre`,
    midnight: `
éjfél*`,
    vague: `
év|hó vége előtt|körül
jövő|következő|ezen|valamelyik ..1 héten|nap|napon ..1 valamikor?
ünnepek|szabadság*|hétvége|nyaralás|szünet után|előtt
ha|amikor|mikor ..2 ráér*|idejük|szabad|visszaér*|megjön*
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
    'egy 1, egykor 1, egyre 1, kettőre 2, háromra 3, négyre 4, ötre 5, hatra 6, hétre 7, nyolcra 8, kilencre 9, tízre 10, tizenegyre 11, tizenkettőre 12, kettő 2, két 2, kettőkor 2, három 3, háromkor 3, négy 4, négykor 4, öt 5, ötkor 5, hat 6, hatkor 6, hét 7, hétkor 7, nyolc 8, nyolckor 8, kilenc 9, kilenckor 9, tíz 10, tízkor 10, tizenegy 11, tizenegykor 11, tizenkettő 12, tizenkettőkor 12, tizenöt 15, húsz 20, harminc 30, félóra 30',
  zones: {
    UTC: 'utc, gmt',
    'Europe/Budapest': 'budapesti idő*, magyar idő*, cet, közép európai idő*',
    'Europe/London': 'londoni idő*, angol idő*, brit idő*',
    'America/New_York': 'new yorki idő*, keleti parti idő*',
    'Asia/Shanghai': 'pekingi idő*, kínai idő*, sanghaji idő*',
  },
  digitWords:
    'nulla, egy, kettő|két, három, négy, öt, hat, hét, nyolc, kilenc|tizen|tíz|huszon|húsz|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz|ezer',
  spokenAt: 'kukac, kukacka, kukacjel, at',
  spokenDot: 'pont, dot',
  spokenDash: 'kötőjel, aláhúzás, mínusz, pont, dot',
};
