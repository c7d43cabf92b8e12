import type { ImpactWords } from '../impact/impactWords.ts';

/** First names; with an ending that says who has something, one person is meant. */
const given =
  'adam, agnes, agi, andras, andrea, anett, aniko, anna, balazs, beata, bela, bence, csaba, csilla, daniel, david, dora, edina, edit, eniko, erika, erzsebet, eszter, eva, ferenc, gabor, gabriella, gabi, gergo, gyorgy, gyula, hajni, helga, ildiko, imre, istvan, ivan, janos, jozsef, judit, julia, kati, katalin, krisztina, laszlo, lajos, levente, maria, mate, mark, marta, melinda, mihaly, miklos, monika, nora, orsolya, orsi, pal, peter, petra, reka, robert, sandor, sara, tamas, tibor, timea, tunde, viktoria, vera, zoltan, zsofia, zsolt, zsuzsa'
    .split(', ')
    .flatMap((name) => ['nak', 'nek', 'nal', 'nel'].map((ending) => name + ending))
    .join(', ');

/** How Hungarian speaks about impact. */
export const impactHu: ImpactWords = {
  lists: {
    given,
    tud: 'tud, tudja, tudok, tudom, tudunk, tudjuk, tudnak, tudják, tudtak, tudott, tudtuk, tudtunk, lehet, lehetett, bír, bírja, bírunk, bírják, sikerül, sikerült, képes, képesek',
    core: 'belép*, bejelentkez*, be tud*, megnyit*, nyit*, elér*, hozzáfér*, küld*, levelez*, fogad*, használ*, csatlakoz*, kapcsolód*, dolgoz*, indít*, elindít*, elindul*, indul*, olvas*, hív*, telefonál*, cseveg*, betölt*, telepít*, aktivál*, belemen*, bemen*, be, beszél*, megtart*, tárgyal*, bekapcsolód*, kapcsol*, lépni, nyitni, férni, érni, jelentkezni, küldeni',
    petty:
      'töröl*, törl*, átnevez*, elrejt*, módosít*, változtat*, megváltoztat*, cserél*, lecserél*, formáz*, rendez*, átszínez*, kitűz*, eltávolít*',
    pettyThing:
      'csatorna*, csatorná*, név, nevét, cím, névjegy*, aláírás*, fénykép*, profilkép*, kép*, logó*, téma*, témá*, szín*, betűtípus*, betűméret*, ikon*, emoji*, kategóri*, háttér*, hátter*, matrica*, reakció*, csengőhang*, becenév*, becenev*, elrendezés*, csempe*, megjelenítési név*',
    nemMegy:
      'nem működ*, nem megy, nem ment, nem mennek, nem műkszik, nem indul*, nem nyíl*, nem nyitja, nem tölt*, nem tölti, nem csatlakoz*, nem kapcsolód*, nem reagál*, nem válaszol*, nem elérhető*, nem használható*, nem érhető*, nem jön be, nem jön fel, nem hajlandó, nem enged*, nem frissül*, nem lép*, nem üzemel*, nem funkcionál*',
    fagy: 'lefagy*, fagy*, kifagy*, összeoml*, összeomol*, megáll*, elakad*, beragad*, megakad*, leáll*, bezáródik, bezár',
    people:
      'felhasználó*, ember*, dolgozó*, munkatárs*, kolléga*, kollégá*, kolleg*, alkalmazott*, fő, főnél, főnek, személy*, diák*, tanuló*, tanár*, oktató*, ügyfél*, ügyfel*, postafiók*, fiók*, gép*, számítógép*, laptop*, eszköz*, nővér*, orvos*, mérnök*, sofőr*, hallgató*, vevő*, vásárló*, pénztáros*, tesztelő*, résztvevő*, ügyintéző*, könyvelők*, ügyvéd*, jogász*, eladó*, recepciós*, raktáros*, technikus*, operátor*, szerelő*, futár*, beszerző*, fejlesztő*, tervező*, szerkesztő*, gyógyszerész*, ápoló*, titkárnők*, kutató*, értékesítő*',
    one: 'felhasználó, felhasználónál, felhasználónk, felhasználónknál, felhasználónak, ember, embernél, embernek, dolgozó, dolgozónál, dolgozónak, dolgozónk, munkatárs, munkatársunk, munkatársnál, munkatársam, munkatársamnál, kolléga, kollégánál, kollégám, kollégámnál, kollégának, kollégámnak, kolléganő, kolléganőm, kolléganőmnél, kolléganőnk, kolléganőnél, alkalmazott, alkalmazottnál, alkalmazottunk, személy, diák, diáknál, tanár, tanárnál, ügyfél, ügyfélnél, postafiók, postafiókban, gép, gépen, gépnél, számítógépen, laptop, laptopon, eszköz, eszközön, vezető, titkárnő, asszisztens, könyvelő, könyvelőnk, könyvelőnknél, belépő, gyakornok, vendég',
    boss: 'igazgató*, vezérigazgató*, főnök*, vezető*, ügyvezető*, titkárnő*, asszisztens*, könyvelő*, könyvelőnk*, kolléganő*, kollégám*, kollégánk*, munkatársam*, munkatársunk*, feleségem, férjem, elnök*, rektor*, polgármester*, tulajdonos*',
    groups:
      'cég*, vállalat*, iroda, irodá*, iskola, iskolá*, kórház*, osztály*, részleg*, telephely*, szervezet*, gyár*, üzem, üzemben, üzemünk*, csapat*, csoport*, intézmény*, egyetem*, kar, bolt*, üzlet*, bérlő*, épület*, emelet*, központ*, raktár*, hivatal*, stáb*, társaság*, önkormányzat*, hálózat*',
    part: 'csapat*, osztály*, részleg*, telephely*, fióktelep*, fiókirod*, fiók iroda*, üzem*, gyár*, bolt*, üzlet*, raktár*, műhely*, emelet*, tanszék*, műszak*, gyártósor*, ügyfélszolgálat*, leányvállalat*, diszpécser*, call center*',
    area: 'könyvelés, könyvelésünk, pénzügy, pénzügyünk, bérszámfejtés, értékesítés, értékesítésünk, marketing, marketingünk, beszerzés, logisztika, logisztikánk, gyártás, recepció, hr, személyügy, kontrolling, titkárság',
    unit: 'csapat, csapatunk, osztály, osztályunk, részleg, részlegünk, telephely, telephelyünk, fióktelep, fióktelepünk, fiókiroda, fiókirodánk, üzem, üzemünk, gyár, gyárunk, bolt, boltunk, üzlet, üzletünk, raktár, raktárunk, műhely, műhelyünk, tanszék, műszak, ügyfélszolgálat, ügyfélszolgálatunk, leányvállalat, leányvállalatunk',
    dead: 'leállt*, leállás*, összeomlott*, összedőlt*, megszűnt, halott, elérhetetlen*, megbénul*, bedőlt, ledöglött, döglött, megdöglött, lerohadt, elszállt, kiesett, meghalt, kimúlt, bedöglött, ledőlt, elhalt, megállt, használhatatlan*',
    nothing: 'nincs, nincsenek, nincsen, sincs, semmilyen, semmi, nem volt',
    baj: 'hiba, hibát, hibánk, hibák, probléma, problémát, problémánk, problémák, gond, gondok, gondunk, baj, bajunk, fennakadás, kiesés, üzemzavar, leállás, panasz, akadály',
    service:
      'levelezés*, levelező*, posta*, mail, e-mail*, email*, levél*, level*, outlook*, exchange*, teams*, sharepoint*, onedrive*, office*, microsoft*, m365*, skype*, rendszer*, szolgáltatás*, portál*, oldal*, weboldal*, webhely*, bejelentkezés*, belépés*, intranet*, felhő*, minden*, telefon*, telefonrendszer*, hívás*, értekezlet*, naptár*, kiszolgáló*, szerver*',
    wholeService:
      'levelezés, levelezésünk, a levelezés, levelezőrendszer*, levelezőszerver*, levélforgalom*, e-mail, email, e-mailek, emailek, exchange, exchange online, exchange-kiszolgáló*, sharepoint, sharepoint online, sharepoint-webhely*, sharepoint webhely*, sharepoint oldal*, sharepoint-oldal*, sharepointos oldal*, teams, microsoft teams, onedrive, office 365, microsoft 365, m365, skype, skype vállalati, intranet, intranetünk, portál, portálunk, webhelyünk, oldalunk, weboldalunk, szolgáltatás, szolgáltatások, rendszer, rendszerünk, felhő, telefonrendszer*, telefonközpont*, bérlőnk, minden szolgáltatás, levelező',
    serviceTail:
      'online, szolgáltatás, szolgáltatásunk, rendszer, szerver, webhely, webhelyünk, oldal, oldalunk, platform, kiszolgáló, nálunk, sem, is, már, ma, reggel óta, tegnap óta, reggeltől, teljesen, egyáltalán, most, jelenleg, megint, ismét, újra, értekezletek, telefonálás, hívások, a cégnél, az egész cégnél, órák óta, dél óta, ma reggel óta',
    nem: 'nem, sem, se, mégsem, nincs, nincsen',
    partOf:
      'nyomtató*, szkenner*, megosztott naptár*, közös naptár*, keresés*, kereső*, előnézet*, melléklet*, csatolmány*, hangfelvétel*, képernyőfelvétel*, felvétel*, átirat*, felirat*, nyomtatás*, szkennel*, jelenlét*, hangposta*, hangpostá*, továbbítás*, automatikus válasz*, házon kívül*, értesítés*, emlékeztető*, terjesztési lista*, terjesztési listá*, teremfoglalás*, bővítmény*, makró*, szinkron*, egyszeri bejelentkezés*, képernyőmegosztás*, körlevél*, automatikus felderítés*, helyesírás*, archívum*, aktiválás*, lomtár*, exportálás*, importálás*, verzióelőzmény*',
    partThing:
      'fájl*, dokumentum*, pdf*, mappa*, mappá*, könyvtár*, táblázat*, jelentés*, űrlap*, nyomtató*, lista*, listá*, sablon*, funkció*, gomb*, beállítás*, házirend*, szabály*, tárgyaló*, terem*, termet*, link*, hivatkozás*, partner*, beszállító*, feladó*, tartomány*, csatorn*, alkalmazás*, jegyzetfüzet*, címzett*, cím, címről, címre, közös postafiók*, parancs*, alkalmazásnál, külső partner*',
    manner:
      'web*, böngész*, mobil*, telefon*, táblagép*, tablet*, laptop*, papír*, kézzel, gmail*, whatsapp*, viber*, zoom*, skype*, teams*, chat*, fájlszerver*, szerver*, megoszt*, meghajtó*, pendrive*, asztali*, régi*, másik gép*, helyi*, letöltött*, e-mail*, email*, levél*, személyes*, fax*, használ*, dolgoz*, küld*, olvas*, nézi*, nézz*, intéz*, megy*, működ*',
    times:
      'tegnap, tegnapelőtt, ma, reggel, délután, dél, este, éjjel, hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap, hajnal, frissítés, átállás, költözés, hétvége, óra, perc, nap, hét, délelőtt, éjfél, tegnap este, ma reggel',
  },
  cues: {
    down: `
megint|ismét|újra ..2 <dead>
leállt*|leállás*|leálltak|leállva ..3 <service>
<service> ..4 <dead>
<dead> ..3 <service>
<service> nélkül
üzemzavar*|kiesés*|szolgáltatáskiesés*
áll ..1 a|az ..2 <service>|egész
<service> ..2 áll
semmi ..2 nem|sem ..2 megy|működ*|jó|indul*|elérhető*
semmi nem|sem
teljes|totális|általános ..1 leállás*|kiesés*|káosz|hiba
nem ..1 mennek|megy|jönnek|jön ..2 ki|be ..2 level*|levél*|email*|üzenet*
egy|egyetlen levél|email|üzenet sem
használhatatlan* ..2 a|az ..1 <service>
nincs|nincsen ..1 levelezés|levelezésünk|email*|szolgáltatás*
minden leállt
<wholeService> <serviceTail>? <serviceTail>? <serviceTail>? nem|sem ..1 érhető|elérhető*|működik|megy|üzemel|használható*|reagál|válaszol|indul|tölt*|nyílik|jön_be|funkcionál|él
<wholeService> <serviceTail>? <serviceTail>? <serviceTail>? <dead>|megszűnt|elszállt|halott|rossz|kaput|elhasalt|bedőlt
megszűnt ..2 <wholeService>
nem|sem ..1 érhető|elérhető*|működik|megy|üzemel|használható* ..2 <wholeService>
level*|levél*|email*|e-mail*|üzenet* ..2 sem ..1 be|ki|befelé|kifelé
se|sem ..1 be|ki|befelé|kifelé ..2 se|sem|nem ..1 ki|be|befelé|kifelé
se|sem ..1 be se|sem
<groups> ..2 megbénult*|áll|leállt
teljesen|totálisan megbénult*
szervezetszintű|szervezeti_szintű|cégszintű|vállalati_szintű|bérlőszintű|teljes_körű|általános ..2 hiba|leállás*|kiesés*|üzemzavar*`,
    failing: `
egyedül|csak|csupán|kizárólag én <tud> ..4 <core>
sem ..1 <service> ..2 sem
egy ..1 sem ..2 él|maradt|működik|megy
semmi ..3 nem|sem ..1 érkezik|jön|megy|mozdul|mozog|jut
végtelen* ..1 ciklus*|töltés*|pörög*
csak pörög|forog|tölt
nem|sem ..2 fut*|kezdőd*|indít*
hibára|hibával fut*|áll*|elszáll*
elszáll*
senkinek|senkinél ..1 nincs|sincs ..2 levelezés*|postafiók*|email*|hozzáférés*|hangja
postafiók*|postaláda*|postaládá*|fiók*|fiókj* ..4 eltűn*|elveszett*
eltűn*|elveszett* ..4 postafiók*|postaláda*|postaládá*|fiókj*
senki|senkinek|senkinél ..4 sikerül*
nem ..1 jön|megy ..1 be ..2 senki*|<people>|<one>|<groups>
se|sem|nem ..1 jön|megy ..1 be|ki
nem|sem|se nyit*|tölt*|küld*|fogad* ..1
nem ..1 ugrik|bukkan
néma|némák
kiesett|kiestek|kieső
nem|sem|se|mégsem ..2 <tud> ..5 <core>
egyik|egyetlen ..2 <people>|<one>|<groups>|sem ..1 sem|se
egy|egyike|1 sem|se ..2 <tud>
nem|sem|mégsem|se ..3 senki|senkinek|senkinél|senkihez
egyike|egyik|egyetlen|egy ..1 sem|se ..3 <tud>|kap*|fér*|ér*|jut*|működ*|megy
ki ..1 van|vannak|vagyunk|vagyok zárva
kizárva|kizárta*|kizárt*|kizáródt*
nem|sem ..1 enged* ..3 be|vissza|belép*
kidob*|kidobja|kirúg*|kiléptet*
meghiúsul*|sikertelen*|nem_sikerül*
nem ..1 nyithat*|hozhat*|fogad* ..4
<core> ..1 nem|sem|mégsem ..1 <tud>
nem|sem|se ..1 <core> ..2 <tud>
<tud> ..1 sem ..4 <core>
<nemMegy>
sem ..1 működ*|megy|indul*|nyíl*|elérhető*|jön|érhető*
<fagy>
nem|sem ..1 érhető|érhetők|elérhető|elérhetők|érjük|érem|érik|éri|fér*|férünk|férek|jut*|férnek
nem|sem ..2 érkez*|jön*|jut*|kap*|megy*|mennek|érkeznek|kapunk|kapok|kapják ..4 level*|levél*|email*|üzenet*|posta*
level*|levél*|email*|üzenet*|hívás*|posta* ..4 nem|sem ..2 érkez*|jön*|megy*|mennek|ér*|kap*|küldő*|kézbesít*
használhatatlan*|elérhetetlen*
hozzáférés* ..2 megtagad*|megszűnt|elveszett
hibá*|hiba* ..5 belép*|bejelentkez*|megnyit*|küld*|indít*|indul*
belép*|bejelentkez*|küldés*|fogadás*|hívás* ..3 sikertelen|meghiúsul*|hibá*|lehetetlen
nincs|nincsen ..2 hozzáférés*|hang*|postafiók*|naptár*|kép
üres|fehér|fekete ..1 oldal*|lap|lapot|képernyő*|ablak*|marad*
nem ..1 használ*
nélkül ..2 vagyunk|maradtunk|dolgozunk
kizáródt*|kizáródott|kizárt*
elvesztett*|elvesztettük ..3 hozzáférés*
leállt*|összeomlott*|megbénult*
elromlott|tönkrement|bedöglött|döglött ..1 a|az
zárol*|kizár*|kitilt*
kijelentkeztet*|kidob*|kilépteti*
500|502|503|504 ..3 hib*|ad|ír|dob
letiltott|zárolt|felfüggesztett|inaktivált ..1 fiók*|hozzáférés*
fiók*|hozzáférés* ..2 letiltva|zárolva|letiltott*|felfüggeszt*
elvesztett*|elvesztettük ..6 hozzáférés*
senki*|senkinek|senkinél ..1 nem|sem|se
visszautasít*|elutasít* ..3 level*|levél*|üzenet*|belépés*|jelszav*|jelszó*
level*|levél*|üzenet* ..3 visszautasít*|elutasít*`,
    limited: `
csak|akkor ..2 újraindítás*|mentés*|frissítés*|másnap|később|másodjára|kétszeri
szürke|szürkén|inaktív|kiszürkül*
ismeretlen
senki ..1 nem|sem ..2 <tud> ..3 nyomtat*|csatol*|feltölt*|letölt*|szkennel*
nem|sem ..2 <tud> ..3 nyomtat*|csatol*|feltölt*|letölt*|továbbít*|ment*|megoszt*|szerkeszt*|átír*|módosít*|felvesz*|keres*
elcsúsz*|óráv* ..1 eltér*
másnap
órákkal|percekkel|napokkal|órával|perccel később|utóbb
karantén*
kérdőjel* ..2 van|vannak|látsz*|jelen*
rengeteg|sok|hosszú|nagyon_sok|fél|perc* ..1 idő*|időbe|percig ..2 tart|kell|telik
perc|percek|másodperc|óra alatt ..2 nyíl*|tölt*|indul*|jön*|ment*
nyíl*|tölt*|indul*|jön*|ment* ..3 perc|percek|óra alatt
percig|percbe|órába|perc ..2 tart|telik|míg|mire|mír*
nem ..1 ad|hoz|talál* ..2 találat*|eredmény*
nem ..3 találat*|eredmény*|dokumentum*
nem ..2 <tud> ..2 megnyit*|szerkeszt*|ment* ..4 hivatkozás*|link*|fájl*|dokumentum*|melléklet*|csatolmány*|táblázat*|mappá*
nem ..2 <tud> ..4 hivatkozás*|link*|melléklet*|csatolmány* ..2 megnyit*|szerkeszt*|ment*
újra_meg_újra|újra_és_újra|minduntalan|folyamatosan ..4 kér*|kidob*|kijelentkez*
visszapattan*|visszadob*|visszajön*|kézbesíthetetlen*
visszhang*|zajos|recseg*|szakadozott|homályos|pixeles
lassú*|lassul*|belassul*|vánszorog*|lassan|döcög*
késik|késve|késnek|késés*|késéssel|késő
néha|időnként|olykor|esetenként|hébe-hóba|alkalmanként|időről_időre|hol_igen|szakadoz*|akadoz*|akadozik|megszakad*|szaggat*|ingadoz*|véletlenszerű*|összevissza
olvashatatlan*|torz*|krikszkraksz*
furcsa|érthetetlen|idegen ..1 karakter*|jel*|betű*
részben|részleges*|hiányos*|csak_egy_része
instabil*|bizonytalan*|korlátozott*|korlátozottan
hiba*|hibá*|probléma*|problémá*|gond*|baj*|bajok|figyelmeztetés*
hiányzik|hiányoz*|eltűn*|elveszt*|elveszett|duplán|kétszer|duplikál*
folyton|állandóan|mindig|újra_és_újra ..2 kér*|kidob*|lecsatlakoz*|lekapcsol*|bezár*|rákérdez*
rossz|rosszul|hibás|hibásan|téves|elavult*|régi
elfelejtett*|elfelejtem|elfelejtettük ..3 jelszó*|jelszav*
lejárt*|lejár
spam*|adathalász*|feltört*|gyanús*|vírus*|zsarolóvírus*|meghekkel*|hekker*
megtelt*|betelt*|kvóta*|tele_van
nem ..2 szinkronizál*|frissül*|látsz*|látj*|látom|lát|jelenik|jelennek|csörög|találja|találom|menti|mentődik|látható*|szerepel|stimmel|egyezik|tölt*|játsz*|nyomtat*
blokkol*|elutasít*|megtagad*|letilt*|tilt*
nem ..2 <tud>
nem|sem ..1 lehet
később|percekkel|órákkal|napokkal|késve ..3 jelen*|érkez*|jön*|látsz*|frissül*|kap*|megy*
perc*|óra|órás|nap* késés*|múlva`,
    shell: `
powershell*|parancsmag*|parancssor*|szkript*
`,
    part: `
<partOf>
egy|egyetlen|bizonyos|egyik|egyes|néhány|ez_a|ezt_a|az_egyik ..2 <partThing>
új|újonnan ..1 dolgozó*|belépő*|felhasználó*|kolléga*|fiók*|munkatárs*
vendég*
külső ..1 felhasználó*|partner*|ember*|cím*
közös|megosztott postafiók*|postaláda*|postaládá*
`,
    moderate: `
munkaidőben|munkaidő_alatt|munkanapokon
elég ..2 munkaidőben
mérsékelt|közepes ..1 hatás*|fontosság*|zavar*
`,
    rather: `
csak|csupán|hanem|mindössze
`,
    sometimes: `
néha|időnként|olykor|esetenként|hébe-hóba|alkalmanként|időről_időre|hol_igen|véletlenszerű*|összevissza|minden_második|naponta_többször|nagyritkán|időszakos*
`,
    device: `
chrome*|firefox*|safari*|edge*|böngészőben|telefonon|telefonról|mobilon|mobilról|iphone*|android*|mac*|tableten|tabletről|ipad*|laptopon|otthonról|wifi*|asztali
`,
    minor: `
<service> ..2 rossz|hibás|furcsa|csúnya ..1 <pettyThing>
fordítás*|felirat*|címke|szöveg*|szó|szót|mondat* ..5 rossz*|hibás*|elír*|lemarad*|levág*|kilóg*|angol*|magyartalan*|furcsa
elír*|ékezethib*|betűhib*|helyesírás*
ékezet ..1 nélkül|hiányzik
kicsit|kissé|picit ..2 csúszott|elcsúszott|ferde|halvány|homályos|nagy|kicsi|sötét|világos|balra|jobbra|lejjebb|feljebb
pixel*|árnyalat*
csak szóltam|jelzem|jeleztem|mondom|megjegyzem|szólok
nem ..1 kell|szükséges ..1 válasz*|reagál*|intézked*
nem ..2 <tud> ..2 <petty> ..4 <pettyThing>
nem ..2 <tud> ..4 <pettyThing> ..3 <petty>
<pettyThing> ..3 nem ..3 <petty>
nem ..1 <petty> ..4 <pettyThing>
elírás*|helyesírási_hib*|félrefordít*|elgépel*
<pettyThing> ..3 nem ..1 frissül*|változ*|jelen*|látsz*|stimmel
<pettyThing> ..3 elavult*|régi*|rossz*|hiányz*|csúnya|furcsa|más|régi|eltér*|elmosód*|homályos*
elmosód*|homályos*|életlen* ..3 <pettyThing>
rossz|rosszul|csúnya|furcsa|hiányzó ..2 <pettyThing>
szépséghiba*|kozmetikai*|esztétikai*|apróság*|jó_lenne_ha|javaslat*|fejlesztési_ötlet*
apró|kisebb|jelentéktelen ..1 hiba|gond|dolog|probléma|szépséghiba
jó lenne ha|hogyha
jó|szép|hasznos|praktikus lenne ..2 ha
furcsán|furán|csúnyán ..1 néz|fest|mutat
csúnyának|csúnyállom|nem_tetszik|szebb`,
    canWait: `
senki|senkit|senkinek|senkinél nem|sem|se ..1 panaszkod*|reklamál*|siet*|sürg*|kapkod*|zavar*|aggód*|bánja|fontos|várja|hiányol*|hiányzik|égető
nem ..1 fáj|zavar|érdekel|akadályoz ..1 senki*
senki* ..1 nem ..1 fáj|zavar*|érdekel*
nem ..1 zavar*|akadályoz*|gátol*|fontos|lényeges
csak szóltam|jeleztem|jelzem|mondom
ráér
nem ..1 sürgős|fontos|kritikus|égető|nagy_ügy|sürget*
semmi ..1 komoly|sürgős|vészes
ráér|ráérnek|nem_siet*|nincs_sürgős*|alacsony_prioritás*|ha_lesz_idejük`,
    fine: `
senkit|senki ..1 nem|sem ..1 érint*|zavar*
senkinek|senkinél ..1 nincs ..2 <baj>|gondja|problémája|baja|panasza
mindenki <tud> ..1 <core>
mindenki be|ki|hozzá|el|meg <tud>
semmi ..2 nem|sem|nincs ..1 rossz|baj|gond|sürgős|leállt
nem|nincs ..1 kell? ..1 aggód*|pánik*|megijed*
nem|nincs szó ..1 leállás*|kiesés*
leállás*|kiesés*|üzemzavar* ..1 nincs
nem|nincs ..1 állt ..1 le
nem ..1 omlott össze
nem ..2 lassú*|akadoz*|hibás|üzemzavar*|kiesés*|leállás*|halott
<nothing> ..2 <baj>
nincs ..1 leállás*|üzemzavar*|kiesés*
minden|más|többi|egyéb ..3 működik|rendben|jó|jól|oké|megy
jól|rendesen|rendben|hibátlanul|normálisan|tökéletesen|gond_nélkül ..2 működik|megy|fut|működnek|mennek|van
működik|megy|fut|működnek ..1 rendben|jól|rendesen|hibátlanul|normálisan
nem ..1 érinti|okoz|akadályoz*
hiba|gond|probléma nélkül`,
    resolved: `
kijavították|kijavítottuk|lezárva|helyrehozták|visszajött|visszajöttek|jóra_fordult
régen|rég vége|elmúlt|megoldódott
leállás*|kiesés*|hiba|hibának|zavar*|gondnak|bajnak|üzemzavar* ..1 vége|véget
visszavonom|visszavonjuk|tárgytalan|felejtsék_el|hagyják
semmi|nincs ..1 teendő*
teendő ..1 nincs|semmi
óta ..2 mindenki|minden ..2 bent|dolgozik|dolgoz*|jó|rendben|tud|megy|működik
mindenki ..1 bent|dolgozik ..1 van?
stabil|stabilan|hibátlan|hibátlanul|zökkenőmentes*
minden ..1 a_régi|rendben_van|visszaállt
már ..1 jó|megy|működik|rendben|oké
tájékoztatásul|csak_hogy_tudják|csak_hogy_meglegyen|tudomásul
azóta ..3 hibátlan*|jó|rendben|semmi|nyugalom|csend|működik|megy|gond_nélkül
helyreállt*|elhárult*|megszűnt ..2 hiba|
megoldódott|megoldódtak|megoldottuk|megoldották|megjavult|megjavították|megjavítottuk|kijavították|helyreállt*|helyreállították|elhárítottuk|elhárították|elhárult*|elmúlt|rendeződött|rendbejött|megszűnt ..1 a ..1 hiba|gond|probléma
megoldódott|megoldottuk|megoldották|megjavult|megjavították|helyreállt|elhárították|elhárult|rendeződött|rendbejött|rendbe_jött|megjavítottuk|helyrejött|helyre_jött
újra|ismét|megint|már ..2 működik|megy|jó|elérhető|elérhetőek|működnek|rendben|jól|fut|mennek
azóta ..3 működik|megy|jó|rendben
működik|megy|elérhető ..1 újra|ismét|megint
már ..1 nincs|nem ..2 <baj>|áll*|aktuális
lezárhat*|lezárható|zárható
újra|ismét|megint|már be|ki|el|meg|hozzá|fel? <tud>|lehet ..2 <core>
<tud> ..1 újra|ismét ..2 <core>
téves|vaklárma riasztás*|riasztás?
azóta ..1 semmi|nem|sem ..2
már ..1 mindenki|minden ..1 online|rendben|jó|megy|működik|bent
minden ..1 rendben|oké
vissza|visszaállt ..2 normál*|rendes*`,
    all: `
egyedül|csak|csupán|kizárólag én <tud> ..4 <core>
sem ..3 sem ..4 nem
teljes|egész stáb*|tantestület*|önkormányzat*|egyetem*|színház*
egy ..1 fiók|gép|felhasználó|ember sem|se
mindenkit*|mindenkire
# ..3 közül ..1 egy|egyetlen|egyik|egyikük ..1 sem|se
#  ..2 <people>|<groups> ..2 egy|egyik|egyike|egyetlen sem|se
# <people> ..2 egy|egyetlen sem|se
egyike|egyik|egyetlenegy sem|se
cégszintű|szervezetszintű|bérlőszintű|vállalatszintű
teljes|egész ..1 személyzet*|város*|ügyelet*
az_összes|összes|minden ..1 közös? ..1 postafiók*|fiók*|pénztár*|gép*|tartomány*|telephely*|iroda*|irodá*
senki|senkinek|senkinél|senkit|senkihez
mindenki|mindenkinek|mindenkinél|mindenkit|mindenkire|mindannyi*|mindnyájan
egyik ..2 <people>|<one>|<groups> ..1 sem|se
egyik ..3 sem
egyetlen ..2 <people>|<one> ..1 sem|se
minden ..1 <people>|<groups>|osztályon|dolgozónk*|felhasználónk*
az_összes|összes|valamennyi|minden ..1 <one>|<boss>
összes|valamennyi|az_összes ..2 <people>|<groups>
egész|teljes ..2 <groups>|állomány*|személyzet*|ország*|kampusz*|stáb*|cég*
cégszerte|vállalatszerte|országszerte|mindenhol|szerte
mindegyik|bármelyik ..2 <people>|<groups>
az ..1 egészben
<groups> ..2 egésze*
dolgozóink*|felhasználóink*|munkatársaink*|kollégáink*|embereink*|diákjaink*|ügyfeleink*
összes|valamennyi|minden ..2 postafiók*|fiók*|eszköz*|gép*`,
    many: `
fele|fél|kétharmad*|háromnegyed*|többség*|nagy_rész* ..2 cég*|iroda*|csapat*|osztály*|felhasználó*|dolgozó*|állomány*
# ..2 intézmény*|iskola*|iskolá*|telephely*|iroda*|irodá*|bolt*|üzlet*|kórház*|üzem*|gyár*|szálloda*|raktár*|osztály*|részleg*|fiók*iroda*
mindkét|mindhárom|mindegyik ..1 telephely*|épület*|iroda*|irodá*|intézmény*|rendelő*|szállodá*|szálloda*|iskolá*|hotel*|étterem*|étterm*|<part>|<groups>
sok|több|rengeteg|számos|többség*|fele|felénél|harmada|negyede ..3 <people>|<groups>|osztály*|telephely*|embernek|iroda*
tízen|tizenegyen|tizenketten|tizenöten|húszan|harmincan|negyvenen|ötvenen|hatvanan|hetvenen|nyolcvanan|kilencvenen|százan|kétszázan
sokan|többen|sokaknál|rengetegen|tömegesen|százak|tucatnyi*|tucat
több ..1 száz|ezer|tucat|osztály*|telephely*|iroda*|irodá*|iskola*|részleg*
<groups> ..1 fele|felénél|többsége|nagy_része|harmada
nagy|jelentős része*|részénél
teljes|egész ..2 <part>
teljes|egész ..2 <area>|értékesítés*|pénzügy*|marketing*|könyvelés*|gyártás*|beszerzés*|logisztik*|hr
egyik|egyetlen ..1 <part> ..1 sem|se
<part>|<area>|könyvelésen|pénzügyön|értékesítésen|beszerzésen|logisztikán|marketingen|titkárságon|recepción|jogon ..1 senki|senkit|senkihez|senkinek|senkinél|mindenki|mindenkit|mindenkihez|mindenkinek|mindenkinél
senki|senkit|senkihez|senkinek|senkinél|mindenki|mindenkit|mindenkihez|mindenkinek|mindenkinél ..2 <part>|<area>|könyvelésen|pénzügyön|értékesítésen|beszerzésen|logisztikán|marketingen|titkárságon|recepción|jogon
két|három|négy|öt osztály*|telephely*|irodá*|iroda|iskol*|épület*`,
    notAll: `
nem mindenki*|minden|mindegyik
csak|kizárólag|csupán ..2 az_új|néhány|egyes|azok*|külső*|távoli|pár|az_újonnan ..2 <people>?
csak ..2 belépő*
egyes|némely*|bizonyos|jópár ..2 <people>`,
    unit: `
a|az ..2 <unit> ..4 nem|sem|se ..1 <tud>|fér*|éri|kap*|lép*|lát*
<area> ..6 nem|sem|se ..1 <tud>|fér*|éri|kap*|lép*|lát*
`,
    some: `
több mint egy ..2 <people>|<one>
nem|nemcsak csak? ..1 nálam|nekem|én|egy|egyvalaki*|egyetlen
többen
tudják|tudnak|férnek|jutnak|kapnak|érik|látják
öten|hatan|heten|nyolcan|kilencen
többeknél|többünknél|többünk*|néhányan|néhányunk*|páran|egyesek*
könyvelők*|ügyvédek*|eladók*|recepciósok*|technikusok*|ápolók*|értékesítők*|felhasználók*|dolgozók*|kollégák*|munkatársak*|alkalmazottak*|emberek*|diákok*|tanárok*
több ..2 <people>
tanárok|diákok|orvosok|nővérek|sofőrök|hallgatók|ügyintézők|tagok`,
    few: `
pár|néhány|két|három|négy|kettő|2|3|4 ..2 <people>|<one>
ketten|hárman|négyen|páran|néhányan|kettőnk*|kettejük*`,
    othersFine: `
más*|mások*|másnál|másnak|többiek*|többieknél|többinél|mindenki_más* ..3 működik|megy|jó|rendben|nincs|nem|helyreállt|működnek
csak|egyedül|kizárólag|csupán|már_csak ..1 nálam|nekem|én|az_én|ő|nála|neki|<boss>|<one>
egyedül ..2 <one>|<boss>
`,
    onlyOne: `
egyedül ..2 <one>|<boss>|jogtanácsos*
csak|csupán|kizárólag ..1 egy|egyetlen|egyikünk*|nálam|nekem|az_én|énnálam|én|egyvalaki*|<boss>
egy|1|egyetlen ..1 <one>|<boss>
egyetlen ..1 <people>
rajtam kívül
engem kivéve
kivéve engem
más|mások*|másnál|másnak|többiek*|többieknél|többinél ..3 működik|megy|jó|rendben|nem|nincs
egyvalaki*|egyikünk*|egyikük*
# <people> ..1 egy|egynek|egynél|1|egyetlen
valaki|valakinek|valakinél
mindenki|mindenkinél|mindenkinek|mindenhol más*|máshol ..3 működik|megy|jó|rendben|rendesen|dolgoz*|tud*
mindenki más*`,
    one: `
<given>
neki|elvan|elvagyok
<boss>
egy|az_egyik|egyik|új ..2 <one>|<boss>
felhasználó|kolléga|munkatárs|kolléganő|dolgozó
kolléganőm*|kollégám*|munkatársam*|főnököm*|asszisztensem*|titkárnőm*|beosztottam*`,
    we: `
nálunk|nekünk|minket|tudunk|tudjuk|vagyunk|kapunk|férünk|érjük|jutunk|dolgozunk|használjuk`,
    me: `
én|nálam|nekem|tudok|tudom|kapok|férek|érem|jutok|gépem*|gépemen|fiókom*|postafiókom*|jelszavam*|laptopom*|telefonom*|outlookom*|teamsem*|nekem|magam|elfelejtettem|enged_be|engem|dolgozom|látom|postaládám*`,
    workaround: `
nem ..1 bánja|bánom|zavarja|zavar|panaszkod*|baj|gond|nagy_ügy
nevet|nevetünk|viccel*|mosolyog ..1 rajta?
el ..2 lehet|van|vagyok|vagyunk ..1 vele?
megvagyunk|megvan|elvan|elvagyok|boldogul|ellesz ..1 vele|nélküle?
jó ..1 nek*|így|az|ez
így|ez|az|úgy ..1 is? jó|elég|megfelel|rendben|elmegy
annyi ..1 elég
elég|megfelel neki|nekem|nálam|nekünk
elégedett|beéri|beérem|kibírja|kibírom|elmegy
inkább|helyette|ehelyett ..4 <manner>
<manner> ..3 inkább|helyette|ehelyett
úgyis ..1 azt|ott|abban
ott|azon|úgy|így|onnan|arról ..1 megy|működik|jó|tud*|lehet|használ*|csinál*|intéz*
átült|átköltözött|átment ..3 gép*|asztal*
másik|szomszéd|tartalék|kolléga ..1 gép*|laptop*|telefon* ..3
boldogul*|elboldogul*|kibír*|elvisel*|nem_bánja|elfogadja|beletörőd*|megszokta
javítás*|ez|dolog ..1 várhat|ráér
helyette|inkább ..2 használ*|onnan|abban|azt
addig ..2 jó|így|úgy|megteszi|elég
webes*|böngésző*|mobil*|telefon*|táblagép*|laptop* ..4 látja|látom|mutatja|eléri|elérem|olvas*|nézi|nézem|intézi|intézem|dolgoz*
megteszi|elvan|elvagyok|megoldja|megoldom|beéri|beérem|kisegít
gépről|weben|webről|böngészőből|telefonról|mobilról|laptopról|otthonról|máshonnan ..1 igen|megy|működik|jó|tud*|lehet|nem_gond
ha ..1 előbb|előtte|először ..3 akkor|jó|megy|működik
attól_még|így_is|úgy_is|kézzel ..2 lehet|megy|tud*|működik
powershell* ..2 átmegy|igen|sikerül*|beállítható*|jó
web*|böngésző*|mobil*|telefon* ..3 megfelel*|elég*|beéri*|jó|elvan
megfelel*|elég|beéri* ..3 web*|böngésző*|mobil*|telefon*
kerülő*|megkerül*|kerülőút*|kerülőmegoldás*
addig|átmenetileg|ideiglenesen|egyelőre|közben ..4 <manner>|használ*|web*|megy|működik|jó|telefon*
de|viszont|ugyan|bár ..3 weben|webes*|böngésző*|telefon*|mobil*|powershell*|máshonnan|másik|owa*|webmail* ..3 megy|működik|lehet|igen|tud*|jó|használ*|elérhető*
web*|böngésző*|telefon*|mobil*|powershell*|owa*|másik ..4 megy|működik|lehet|igen|tud*|jó|elérhető*|használ*
tud*|lehet|használ* ..3 web*|böngésző*|telefon*|mobil*|másik|helyett
más|másik|egyéb ..1 módon|úton|módszer*|gépen|programmal|böngésző*
elfogadható*|kibírható*|megoldjuk|elvagyunk|megvagyunk
webes|böngészős|mobil|telefonos|másik|régi|klasszikus|új ..1 változat*|verzió*|alkalmazás*|kliens* ..3 jó|jól|működik|megy|használ*
asztali|szinkronizált|helyi|letöltött|telepített|kinyomtatott ..3 működik|működnek|megy|mennek|jó|jók|rendben|elérhető*|nyílik|nyílnak|használ*|dolgoz*`,
    noWorkaround: `
sehogy|sehonnan ..1 se|sem|nem
ugyanez|ugyanaz|ugyanúgy ..2 böngésző*|weben|web*|telefon*|mobil*|gép*|mindenhol
hiába|eredménytelen*|siker_nélkül
böngésző*|weben|web*|telefon*|mobil* ..2 sem|se|szintén|is_rossz
más|egyéb|másik ..1 módon|úton|mód|út ..1 nem|nincs|sem
máshogy|másképp|máshonnan|sehogy|sehonnan ..1 nem|se|sem
nincs|nem ..2 más|egyéb ..1 mód*|út*|lehetőség*|megoldás*
nincs|nincsen|nem|sem ..2 kerülő*|megkerül*|más_megoldás*|alternatíva*|más_mód*|más_út*|b_terv|egyéb_megoldás*
kerülő* ..3 nem|sem
semmi ..1 nem|sem ..1 segít*|használ*|vált
mindent ..2 próbál*|kipróbál*|megpróbál*`,
    stopped: `
egész|teljes|összes ..2 áll|leállt|megbénult|bénult|álldogál
lapzárta*|nyomdába|adásba
kár|veszteség* ..3 millió*|ezer*|óránként|naponta|forint|euró
milliós|súlyos|óriási ..1 kár*|veszteség*|kötbér*
hazaküld*|hazaenged*
papíron|kézzel ..3 
életveszély*
nem|sem ..1 kezdődhet*|indulhat*|folytatód*|kezdhet* ..3 tanítás*|termelés*|gyártás*|munka|műszak*|oktatás*|nyitás*
nem|sem <tud> ..1 nyitni|kinyitni|eladni|indítani
sor|sorok|gép|gépek|kamion*|teherautó*|pénztár* ..1 leállt|leálltak|áll|állnak|megállt*
leállt|leálltak|áll|állnak|megállt* ..3 sor|gyártósor*|kamion*|teherautó*|pénztár*
ügyintézés*|betegfelvétel*|kiszolgálás*|ügyfélfogadás* ..2 leállt|áll|szünetel|papíron|kézzel
áll|leállt|megállt|szünetel|megbénult|leállítottuk|állnak ..3 gyártás*|termelés*|üzem|üzemünk|munka|bolt*|üzlet*|raktár*|kiszállítás*|értékesítés*|eladás*|vállalat|cég|iroda|ügyfélszolgálat*|rendelő*|oktatás*|gép*sor*|futószalag*|pénztár*
gyártás*|termelés*|üzem|munka|munkavégzés*|bolt*|üzlet*|raktár*|kiszállítás*|értékesítés*|cég|iroda|rendelő*|oktatás*|futószalag*|pénztár*|ügyvitel* ..3 áll|leállt|megállt|szünetel|megbénult|állnak|ellehetetlen*
veszít*|elveszít*|elveszt*|bukunk|kiesik ..3 pénz*|rendelés*|ügyfel*|vevő*|bevétel*|megrendelés*|üzlet*|forgalom*
pénz*|rendelés*|bevétel*|megrendelés*|vevő*|forgalm* ..3 veszít*|elveszít*|elveszt*|bukunk|kiesik|esünk
nem|sem|se ..2 <tud>|lehet ..2 dolgoz*|számláz*|szállít*|termel*|gyárt*|árul*|kiszolgál*|üzemel*
senki ..4 dolgoz*
dolgozni ..2 nem|sem|senki
beteg*|diák*|ügyfel*|vevő*|utas* ..3 vár*|várakoz*|áll*
vár*|várnak|várakoz* ..3 beteg*|diák*|ügyfel*|vevő*|utas*|hallgató*
elmarad*|elmaradnak|törölt* ..3 óra|órák|órákat|műtét*|rendelés|járat*|szállítás*|előadás*`,
    deadline: `
átkapcsol*|átáll*|kapcsolnánk|kapcsolunk|állnánk|állunk ..3 át|éjjel|éjfélkor|holnap|hétvégén
éjfélkor|éjszaka|holnap|szombat*|vasárnap|hétvégén ..3 kapcsol*|állunk|állnánk|indul*|nyit*|költöz*
óriási|nagy|komoly kötbér*
kötbér*
ma|holnap ..4 délig|ötig|óráig|estig|éjfélig|reggelig ..6 kell
kell ..5 délig|ötig|óráig|estig|éjfélig|reggelig|ötre
# óráig ..4 le|be|ki|fel|vissza? ..2 kell
fél|negyed|# ..1 óra|perc múlva ..5 vizsga*|tárgyalás*|közgyűlés*|értekezlet*|óra|kezdődik|kezdődnek|indul*|előadás*|konferencia*|élesedés*
délben|ma|este|délután|holnap|most|reggel ..2 kezdődik|indul|lesz|van ..2 vizsga*|tárgyalás*|közgyűlés*|bevallás*|audit*|konferencia*|pályázat*|beadás*|indulás*|bérfizetés*
határidő*|határnap*
bérszámfejt*|bérutal*|fizetés*_utal*|bért|bérek*|számfejt*
éles_indul*|élesít*|élesed*|élesbe|indul* ..2 webáruház*|webshop*|rendszer*|oldal*|áruház*
indul|élesedik|indítjuk ..4 holnap|ma|hétfőn
holnap|ma|hétfőn|délután|este|délben|órán_belül|estig|délig|holnapig|péntekig|hétfőig ..4 indul*|élesed*|élesít*|kell|lejár|zárás*|bevallás*|audit*|vizsga*|tárgyalás*|ellenőrzés*|közgyűlés*|pályázat*|választás*|beadás*|leadás*|átadás*|konferencia*|bemutató*
audit*|vizsga*|bevallás*|pályázat*|közgyűlés*|zárás*|ellenőrzés*|választás*|tárgyalás*|beadás*|leadás*|átadás*|konferencia*|bemutató* ..5 holnap|ma|hétfőn|délután|este|délben|órán|estig|délig|holnapig|perc*|óra|most
kell ..4 ma|holnap|estig|délig|holnapig|azonnal
hóvégi|hó_végi|havi|évvégi|év_végi|negyedéves zárás*`,
    limit: `
ma|holnap ..3 délig|óráig|ig|estig|éjfélig|reggelig|délutánig ..6 kell|kellene|muszáj|szükség*
# óráig|ig ..6 kell|kellene|muszáj|szükség*
délig|estig|éjfélig|holnapig|reggelig|délutánig|munkaidő_végéig|nap_végéig|zárásig ..6 kell|kellene|muszáj|szükség*
kell|kellene|muszáj|szükség* ..5 délig|estig|éjfélig|holnapig|reggelig|délutánig|óráig|ig|munkaidő_végéig|nap_végéig
ma|holnap ..4 be|le|el|ki|fel|meg|át kell|kellene
ma|holnap|délután|este|reggel|délelőtt ..1 # kor|órakor ..4 indul*|kezd*|repül*|lesz|van|tart*|prezentál*|bemutat*|tárgyal*
ma|holnap ..3 előadás*|bemutató*|prezentáció*|értekezlet*|konferencia*|vizsga*|tárgyalás*|rendezvény*|webinár*|audit* ..3 lesz|van|kezd*|tart*`,
    noLimit: `
nincs|nincsen|nem ..2 határidő*|határideje
határidő nélkül`,
    longAgo: `
múlt|tavalyi|előző|elmúlt ..1 hónap*|év*|hét*|héten|héti|alkalom*|nyár*|ősz*|tél*|tavasz*|január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december*
tavaly|régen|régebben|korábban|annak_idején|valamikor|egyszer|egykor
# napja|hete|hónapja|éve|héttel|hónappal|évvel|nappal ..2 ezelőtt
pár|néhány|két|három|több|egy ..1 héttel|hónappal|évvel|nappal ..1 ezelőtt
januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben`,
    recently: `
tegnap|tegnapelőtt|este|éjjel|az_éjszaka|reggel_még|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|a_hétvégén|volt|voltak|egy_ideig|rövid_ideig|az_előbb|nemrég`,
    ongoing: `
<times>|# ..2 óta|óra_óta|napja|hete|órája|perce|perce
óta|azóta
# napja|órája|perce|hete|óra|perc
tegnaptól|reggeltől|hétfőtől|keddtől|szerdától|csütörtöktől|péntektől|reggeltől_kezdve
még ..1 mindig
továbbra
megint|ismét|újra ..2 rossz|leállt*|nem|hibás|áll`,
    now: `
most|jelenleg|éppen|mostanra|mostantól|ma|pillanatnyilag`,
    whatIf: `
mit|mi ..2 tennénk|tegyünk|tennének|csinálnánk|lenne ..2 ha
gond ..1 lenne ..1 ha
mi ..2 történik|történne|lesz|lenne|van ..1 ha
mi ha
mit ..3 ha
ha ..4 valaha|egyszer|esetleg
esetén|esetében|abban_az_esetben|ha_netán|tegyük_fel|mondjuk_hogy|elméletileg|elvileg
ha|amikor ..5 leállna|leálljon|kiesne|megszűnne|megszűnik|lenne|volna|történne|állna
történhet*|előfordulhat*
hogyan ..3 készül*|előz*|megelőz*|értesül*|védekez*|felkészül*
jár ..3 kártérítés*|jóváírás*|kötbér*
mi_a_különbség`,
    maybe: `
ha|amennyiben|hogyha`,
    asking: `
hogyan|hogy|miként|mikent ..1 lehet|tudom|tudjuk|tudok|tudunk|kell|állíthat*|adhat*|cserél*|kap*|tudnám|tudnánk|adjak|adjunk|hozhat*|hozok|kapcsol*|oldhat*|oszthat*|töröl*|törölhet*|nevezhet*|rejthet*|láthat*|adok
hogyan|miként
hol|hová|honnan|mikor|miért|melyik|milyen|mennyi|mekkora|mit|mi|hány|hányan ..1 lehet|tudom|van|kell|a|az|találom|kezdjük|kezdjem|találok|látom|állítom
ki|kik ..1 tudja|férhet|fér|láthatja|lehet|a|az
hányan|meddig|mennyire|mikortól|milyen
lehet-e|lehetséges|lehetséges-e|van-e|van_rá_mód|megoldható|megoldható-e|át_lehet|meg_lehet|ki_lehet|be_lehet|lehet_később
szeretném|szeretnénk|szeretnék|akarom|akarjuk|akarunk|akarok|kérem|kérjük|kérnék|kérnénk|kellene|érdekelne|jó_lenne|szeretnének|szeretne|akarnak|kérdeznénk|kérdezném|kérdeznék|érdeklődnék|segítene|segítenének
csak|egy|gyors|általános|apró ..1 kérdés*|kérdésem*|érdeklőd*|információ*
kérdés*|kérdésem*|kérdésünk*
tud*|tudna|tudnának ..2 segíteni|mondani|küldeni|adni
útmutató*|tanács*|leírás*|javasl*|kimutatás*|jelentés*
terv*|tervez*
kaphat*`,
    command: `
beállítás*|létrehozás*|hozzáadás*|eltávolítás*|megosztás*|telepítés*|visszaállítás*|módosítás*|átnevezés*|bekapcsolás*|kikapcsolás*|áthelyezés*|exportálás*|engedélyezés*|letöltés*|költöztetés*|áttelepítés*|továbbítás*|felvétel*|meghívás*|regisztrálás*|hozzárendelés*|importálás*|cseréje|elrejtés*|mentés*|ütemezés*|kezelés*`,
    repair: `
normális|szándékos ..1 hogy|e
jav*|megjav*|javít*|megold*|megoldani|elhárít*|helyreállít*|jelez*|jelent*|bejelent*|szólni|panasz*|mi_a_baj|mi_a_gond|mi_lehet_a|mi_történt|mi_történik|mit_tegyünk|mit_csináljunk|mi_okoz*
miért
segít*`,
    planned: `
tervez*|terv*|készül*
jövő|következő ..1 hét*|héten|hónap*|év*|negyedév*
tavasszal|nyáron|ősszel|télen|majd|a_jövőben|később
januártól|februártól|márciustól|áprilistól|májustól|júniustól|júliustól|augusztustól|szeptembertől|októbertől|novembertől|decembertől
költöztetnénk|bevezetnénk|átállnánk|vezetnénk|állnánk|áttérnénk`,
    aside: `
gondolom|gondolja|gondoltam|gondolkod*|gondos*|gondoltuk
fizetés*|megújítás*|kártya*|kártyá*|átutalás*|vásárlás*|tranzakció* ..3 sikertelen|elutasít*|hibás|lejárt|át
sikertelen|hibás|rossz ..1 fizetés*|számla*|számlá*|név*|cím*|összeg*|adószám*
számla*|számlá* ..3 hibás*|rossz*|téves*
polgármesteri hivatal*
# ..1 új <people>
nem csak
egyszeri ..1
gond lenne|e
nem leállás*|üzemzavar*|hibá* ..1 jelent*
egész ..1 jó|nap|napos|héten|nap
minden ..1 nap|héten|hónap*|alkalommal|reggel|este|esetre|jót
mindent előre
összes ..1 költség*|díj*
régebbi ..1 mint|level*|fájl*
leállás ..1 nélkül
munka|nyitvatartási idő*
hiba ..1 jegy*|bejelentő|szám
semmi gond
ha ..1 lehet|tudnak|tudja|van|kérhetem
nem ..1 nagy ügy|dolog|gond|probléma
nem|semmi ..1 komoly
kiesésről|üzemzavarról|leállásról
áll|megy|működik e
senki ..2 tudja ..2 ki|mi|hogy|hol|jelszavát|jelszót
nem|sem tudja|tudjuk|tudom ..1 ki|mi|hogy|hol|melyik|miért
kilépő*
senki ..1 nem|sem ..1 válaszol*|jelentkez*|szólt|mondta|hívott|keresett|foglalkoz*`,
    not: `
nem|nincs|sem|nincsen|ne|soha|sosem|nélkül`,
  },
  numbers: {
    share: '',
    shareOf: `
# <people> ..1 #
# ból|ből|bol|bel|ből_csak|közül ..2 #
# ..2 közül ..2 #`,
    crowd: `
# ..2 <people>
# <one>
# ..1 embernek|fő|fős|tagú|főnyi`,
    everyOne: `
mind ..2 # ..2 <people>
mind a|az ..1 #
mind|mindegyik|összes ..2 #`,
  },
  numberWords:
    'tíz 10, tizen 10, húsz 20, húszan 20, harminc 30, harmincan 30, negyven 40, negyvenen 40, ötven 50, ötvenen 50, hatvan 60, hatvanan 60, hetven 70, hetvenen 70, nyolcvan 80, nyolcvanan 80, kilencven 90, kilencvenen 90, száz 100, százan 100, kétszáz 200, öt 5, hat 6, hét 7, nyolc 8, kilenc 9, tizenkét 12, tizenöt 15, öten 5, hatan 6, heten 7, nyolcan 8, kilencen 9, tízen 10, tizenketten 12, tizenöten 15, tizenegy 11, tizenegyen 11, tizenhárom 13, tizennégy 14, tizenhat 16, huszonöt 25, kétszázan 200',
  tails: 'fős, tagú, főnyi',
  breaks:
    'de, viszont, azonban, ugyanakkor, ám, mert, mivel, ezért, így, és most, és nem, és senki, és mindenki, és egy, és a, míg, miközben, hanem, pedig, csak, azóta, amióta, úgyhogy, kivéve, különben, addig, most',
  quoting: {
    wrote: 'irta, irtak',
    history:
      '--+ ?[a-z ]+ ?--+, eredeti (?:uzenet|bejelentes|level)\\w*, tovabbitott (?:uzenet|level)\\w*, -+ ?eredeti uzenet, -+ ?tovabbitott uzenet, felado: , from: , -{8}, _{8}',
    unsolved:
      'meg mindig (?:igy|fennall|all|nem oldod|ez a), tovabbra is (?:igy|fennall|all|nem oldod|ez a), ugyanez, ugyanaz, lasd (?:lent|alabb)|nem (?:oldodott|javult)|nincs valasz|van fejlemeny|megint (?:nem|rossz|leall)|ismet (?:nem|rossz|leall)',
  },
  services: `
levelezés*, levelek*, levelet, outlook*, exchange*, email*, e-mail*, postafiók*
teams*
sharepoint*, intranet*
onedrive*
skype*`,
};
