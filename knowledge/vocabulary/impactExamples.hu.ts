import type { ImpactExamples } from '../impact/impactExamples.ts';

/** How people write about impact in Hungarian, by the severity that follows; one sentence a line. */
export const impactExamplesHu: ImpactExamples = {
  fills: {
    allAt:
      'mindenkinél, az egész cégnél, mind a 300 dolgozónál, minden osztályon, az egész iskolában, az összes telephelyen, az egész kórházban, mindkét irodában, valamennyi boltban, a teljes önkormányzatnál',
    all: 'mindenki, az egész cég, mind a 250 ember, minden osztály, az egész tantestület, az összes fiók, a teljes stáb, valamennyi dolgozónk',
    nobody:
      'senki, senki sem, egyikünk sem, egyetlen dolgozónk sem, a 180 emberből senki, egyetlen nővér sem, egyik telephelyen sem',
    svc: 'az Exchange Online, a SharePoint, a Teams, a levelezés, a Microsoft 365, a Skype, a OneDrive, az intranet',
    app: 'az Outlook, a Teams, a Word, az Excel, a OneDrive',
    one: 'egy felhasználó, egy kollégám, a könyvelőnk, a titkárnőm, Laura a személyzetről, Péter, a recepciós, az egyik nővér, az új gyakornok, az igazgatónk',
    oneAt:
      'egy felhasználónál, egy kollégámnál, a könyvelőnknél, a titkárnőmnél, Lauránál, Péternél, a recepciósnál, az új gyakornoknál',
    since:
      'reggel nyolc óta, ma reggel óta, egy órája, éjfél óta, a hétvége óta, dél óta, 6:40 óta, hajnal óta',
    alt: 'böngészőben, a telefonján, a webes változatban, másik gépen, a tabletjén, a szomszéd laptopon',
    some: 'több kollégánál, néhány embernél, az értékesítésen, három pénzügyesnél, a marketingen, páraknál, két osztályon',
    month: 'januári, márciusi, júniusi, szeptemberi, novemberi',
  },
  A: `
{nobody} nem tud levelet küldeni és fogadni {since}
{since} {nobody} nem fér hozzá semmihez
{svc} leállt {allAt}
{svc} halott {since}, {all} érintett
{all} ki van zárva mindenből
{allAt} nem lehet bejelentkezni
{svc} és {svc} sem érhető el, {all} tétlenül ül
{svc} egyáltalán nem válaszol, {allAt} ugyanaz a hibaoldal
{since} teljesen elvesztettük a levelezést
se ki, se be nem megy levél, {allAt}
se ki, se be levél. az egész megye
egyetlen üzenet sem érkezett hozzánk {since}
{svc} eltűnt, minden oldal azt írja, hogy a kiszolgáló nem található, {allAt}
a SharePoint összes webhelye 503-at ad, bárki próbálja
{svc} nem érhető el
{svc} nem elérhető
{svc} nem működik {allAt}
a belépőoldal körbe-körbe visz {allAt}, más böngészővel is
{allAt} elutasítja a belépést, se telefonról, se webről nem megy
{all} kiesett a Teamsből, és vissza sem engedi
elnézést a zavarásért, de úgy tűnik, {nobody} nem tudott ma bejelentkezni
apróság, de {svc} eltűnt {allAt}
nem akarok ünneprontó lenni, de {nobody} nem tud megnyitni egyetlen iratot sem
lehet, hogy nem nagy ügy, csak éppen {nobody} nem éri el a leveleit
szeretném szóvá tenni, hogy ma nem jön össze a levelezés {allAt}
valahogy nem akar összejönni a belépés, {allAt}
jó lenne, ha {all} ma még hozzáférne a leveleihez
{svc} nem megy, a vevők nem érnek el minket, percenként veszítünk rendelést
áll a termelés, mert a rendelések levélben jönnek, és nem jön semmi
három gépsor leállt, a munkalapok olyan postafiókban vannak, amit senki nem tud megnyitni
a raktár nem tud kiadni, nem érhető el a SharePoint a szállítólevelekkel
állnak a kamionok az udvaron, {svc} nem működik
az orvosok nem látják a beosztást, {svc} minden osztályon leállt
elmaradnak az órák, se diák, se tanár nem tud belépni
fél óra múlva kezdődik a vizsga, és egyetlen vizsgázó sem tud bejelentkezni
délig be kell adni a pályázatot, és {all} ki van zárva a SharePointból
ma este kell bért fizetni, a teljes pénzügy nem éri el az iratokat
ma éjjel állunk át az új bérlőre, és az összes költöztetési feladat hibára futott, különben elbukik az indulás
minden postafiók-áttelepítés elakadt, hétfő reggelre 600 embernek át kell kerülnie
éjfélig kell leadni, és {all} nem fér hozzá a dokumentumokhoz
holnap reggel indulunk, és egyik új fiókkal sem lehet belépni
tízkor megy nyomdába a lap, és a szerkesztőség nem éri el az anyagokat
áll a nyomda, mert a szerkesztőség nem fér hozzá a SharePointhoz
ha estig nem oldódik meg, holnap nem tudunk kinyitni, {nobody} nem tud belépni
óránként milliókat veszítünk, {svc} áll
haza kellett küldenünk az embereket, {svc} és {svc} sem megy
{all} üres képernyőt néz, {svc} senkinél nem tölt be
Skype: {nobody} nem tud csevegni, telefonálni, értekezlethez csatlakozni
nem lehet értekezletet ütemezni, csatlakozni, az üzenetek sem mennek, mind a négy irodában
{svc} sehonnan sem érhető el, otthonról és telefonról sem
a levelezőszerver nem felel, az összes postafiók elérhetetlen
teljes leállás
{svc} teljesen leállt nálunk
minden elment, levelek, fájlok, naptár, minden
az egész megyében se levelezés, se naptár
AADSTS hibát kap {all} belépéskor, semmihez sem férnek hozzá
minden fiók letiltottnak látszik
valaki törölt egy házirendet, és most {all} kizáródott
tízre megjavult, de megint leállt {allAt}
tegnap még csak ketten jelezték, ma {all} nem tud dolgozni
> minden helyreállt\\nEz nem igaz, {nobody} nem tud belépni
azt hittük, a tűzfalunk, de nem. {svc} nem érhető el {allAt}
áll a foglalási pult levelezés nélkül
néma az ügyfélszolgálat, minden ügyintéző elvesztette a kapcsolatot
nem tudunk vendéget bejelentkeztetni, minden szállodában leállt {svc}
sorra pattannak vissza a levelek, befelé és kifelé is, minden tartományunknál
se küldeni, se fogadni nem tudunk, sem a központ, sem a hét üzlet
több ezer levél vár a sorban, semmi nem mozdul, {nobody} nem kap semmit
leallt a levelezes, {all}, nincs kerulout
segitseg, {nobody} nem tud dolgozni
a sharepointunk eltunt, osszes webhely, mindenki
sem a polgármesteri hivatal, sem az intézmények nem kapnak levelet
papíron dolgozik az egész kórház, mert {svc} nem elérhető
A SharePoint-webhely nem érhető el
Az Exchange Online reggel óta teljesen elérhetetlen
Az egész cégnél megszűnt a levelezés, se ki, se be nem megy semmi
A 140 munkatársunkból egy sem tudott ma bejelentkezni
Mindenkit kidob a Teams, és nem enged vissza
Áll az egész ügyfélszolgálat, hatvan ember nem tud telefonálni
Nem akarok túlozni, de kedd óta egyik osztály sem tudja megnyitni a SharePointot
Apró fennakadás: 900 felhasználónk közül senki nem éri el a levelezést
Szervezetszintű bejelentkezési hiba, még a rendszergazdák is kizárva
A felhasználók 95%-a nem tud belépni az Outlookba
A cég fele nem éri el a Teamst, a másik fele nem hall semmit, megállt a munka
Ma délután ötig vissza kell igazolni a megrendeléseket, és a rendelési postafiók nem fogad leveleket
A gyártósor áll, mert a SharePointon lévő műszaki rajzok nem nyithatók meg
Teljesen megszűnt a Teams-telefonálás, se be, se ki nem lehet hívni
A OneDrive, a SharePoint és az Exchange is azt írja, hogy a szolgáltatás nem érhető el
Tegnap még jó volt, ma viszont a 30 fiókunk egyike sem tud csatlakozni az Exchange-hez
Ma 14 óráig le kell adni a bérlistát, és a teljes pénzügy ki van zárva a SharePointból
Fél óra múlva online vizsga, és a Teams egyik hallgatót sem engedi be
a patikánk nem tud recepteket fogadni, mert az összes közös postafiók elérhetetlen
Az állapotoldal szerint minden zöld, nálunk mégsem tud belépni senki
Győrben, Pécsett és Szegeden sem tudják megnyitni a postafiókjukat
Visszajött a leállás: minden felhasználó 503-as hibát kap
A 12 boltunk egyetlen pénztára sem éri el az árlistát a SharePointon, nem tudunk eladni
A levelek sem befelé, sem kifelé nem mennek egyik tartományunknál sem
teljesen megbénultunk, egyik szolgáltatás sem megy
Elszúrtunk egy feltételes hozzáférési szabályt, és minden felhasználó kizárta magát
Minden irodánkban meghiúsulnak a Teams-értekezletek, délben kezdődik a közgyűlés
A levelezés használhatatlan, több ezer levél ragadt be, senki nem kap semmit
A dolgozók kétharmada nem tud belépni
nem mukodik a levelezes az egesz vallalatnal
Senki sem tud belepni a rendszerbe, all a munka
A Teams-szolgáltatás mindenkinek leállt
Órák óta egyetlen e-mailt sem kapott a cégünkből senki
Az egész iskolában használhatatlan a Teams
se be, se ki nem mozdul levél nálunk {since}, {all} érintett
nő a várósor, {since} egyetlen levél sem ment el és nem is jött
{since} megállt a levelezés. {all}. izzanak a telefonok
amit küldünk, visszapattan, amit nekünk küldenek, sosem ér ide, {allAt}
{nobody} nem kapott egyetlen levelet sem {since}
a SharePoint minden oldala ugyanazt a hibát adja mindenkinek, otthonról is
az a SharePoint-webhely, amin az egész üzlet fut, senkinek nem nyílik meg
a csoportwebhelyeink {since} elérhetetlenek, minden böngészőből, minden helyről
a SharePoint 500-as hibával válaszol {allAt}
leállt a portál, {all} egy hibaüzenetet bámul
Skype: se csevegés, se hívás, se értekezlet, {allAt}
{nobody} nem tud hívást indítani vagy fogadni, csevegni, értekezletre belépni
ütemezés, csatlakozás, hívás, üzenet, egyik sem megy {allAt}
bocsánat, hogy zavarok, úgy látszik, ma reggel levelezés nélkül vagyunk, {all}
egy csekélység: {all} nem tud bejelentkezni
lehet, hogy bennem van a hiba, de akkor {allAt}: semmi nem nyílik meg
nincs dráma, csak éppen {nobody} nem tud dolgozni
nem szívesen zaklatom önöket, de {svc} {since} eltűnt {allAt}
megköszönnénk egy tippet, miért nem jut be {nobody} a rendszerbe {since}
hatkor adásba megyünk, és a szerkesztőség egyetlen forgatókönyvet sem tud megnyitni, különben elmarad a műsor
nyolckor előadás, a jegyeladás ezen fut, és {nobody} nem jut be
negyven perc múlva kezdődik az árverés, és minden licitáló fiókját elutasítja
holnap hétkor nyitnak a szavazókörök, és egyik fiók sem működik
ma éjjel állunk át az új bérlőre, minden áttelepítés hibát ad, e nélkül hétfőn {all} levelezés nélkül kezd
vasárnap éjjel élesedünk, a címtár-szinkronizálás egyáltalán nem fut, több ezer fiók hiányzik, hétfőn nem indulhat a munka
holnap nyit az új üzem, és a 180 fiókból egyet sem lehetett létrehozni
hétfőn kezdődik a félév, az összes hallgatói fiók létrehozása hibára fut
éjfélig be kell adni a zárást, a teljes könyvelést elutasítja a SharePoint
ha ötig nem adjuk le, milliós bírság, és {svc} zárva van {allAt}
délig el kell mennie a vámárunak, {svc} áll, várnak a hajók
az összeszerelés levélben kapja a darabjegyzéket, {since} semmi nem jött, áll a szalag
le kell állítani a kohót, ha nem jönnek át a rendelések, {nobody} nem kap levelet
a komissiózók a SharePointból kapják a listát, az leállt, negyven kamion áll a kapunál
egyszerre tűnt el {svc} és {svc}, {all} tétlen
három szolgáltatás egyszerre: {svc}, {svc} és a naptár, {all} munka nélkül
sem fájl, sem levél, sem csevegés, az egész szerkesztőség áll
minden pult azt írja, hogy a szolgáltatás nem érhető el, állnak a furgonok
próbáltuk böngészőből, telefonról, másik vonalon: {nobody} nem jut be sehol
se weben, se alkalmazásban, se telefonon nem megy {allAt}, nincs más út
nincs kerülőút: {all} minden eszközön ugyanazt a hibát kapja
az összes recepciónkon körbe-körbe dobál a bejelentkezés, saját mobilnettel is ugyanaz
AADSTS50020 hiba {allAt}, egyetlen alkalmazást sem érünk el
egy szabály kizárta {all}, a rendszergazdákat is
a belépés elutasít mindenkit, semmit nem lehet megnyitni
papírra tért vissza az osztály, {svc} mindenkinek leállt
sorban állnak a vendégek a pultoknál, mert {svc} nem jön fel
állnak a vevők, a kasszák nem érik el a rendszert
meghalt {svc}, {allAt}
kész, vége, {nobody} nem tud semmit csinálni
{nobody} nem jut be. {since}. az egész cég
minden kikapcsolt: {svc}, {svc}, az egész
{since} nincs {svc}, minden telephelyen
teljes sötétség: {all} levelezés nélkül
a megyeházán és az iskoláiban {since} nincs levelezés
a sürgősségi {svc} nélkül maradt, az egész kórház
az egész levelezőrendszerünk elérhetetlen, kérem, intézkedjenek
a szervezet egyetlen postafiókja sem érhető el
osszeomlott minden, {all} kint van
{nobody} nem tud belepni, {since}
{nobody} nem jut egyetlen irathoz sem, az irattár és {svc} is eltűnt
a szállodaláncunk {since} {svc} nélkül van, a recepciók kézzel írnak
tíz perc múlva nyit a múzeum, és {nobody} nem tud jegyet eladni, mert {svc} nem megy
késnek a járatok, a személyzeti beosztást senki nem tudja megnyitni a SharePointban
a labor nem tud leletet kiadni, {svc} {allAt} eltűnt
a műtéti lista a rendszerben van, és {nobody} nem éri el
a pékség levélben kapja a rendeléseket, {since} semmi, hidegek a kemencék
áll a futárdepó, {all} kizárva
a bankfiókok senkit nem tudnak kiszolgálni, a belépés {allAt} sikertelen
mind a 31 patikánk elvesztette a levelezést, recept nem érkezik, se alkalmazásból, se böngészőből
a tűzoltóság nem látja a szolgálati rendet, {svc} egyik laktanyából sem érhető el
{allAt} „nem lehet kapcsolódni a kiszolgálóhoz", vezetéken és mobilneten is
a címlista, a levelek és a naptár is elutasítja {all}
lejárt a tanúsítvány, azóta {nobody} nem tud azonosítani
a DNS-módosítás óta az egész tartományunk se nem kap, se nem küld levelet
lefuttattunk egy szkriptet, minden licenc eltűnt, {all} üres kézzel áll
senkinek nem jön kód a kétlépcsős belépéshez, így {nobody} nem jut be
hackerek elvitték az admin fiókot, és kizárták {all}
minden fiókban halottak a Teams-telefonok, a vevők nem kapnak vonalat
nem mennek ki a segélyhívások a Teamsből
kilencezer levél áll a kimenő sorban, {since} egy sem ment el
minden postaláda néma {since}, a próbalevél is eltűnik
kilenckor összeomlott az egész: {svc}, {svc}, belépés
boldogok lennénk, ha legalább egy ember be tudna lépni, most kilencvenből nulla
megnéznék, kérem, miért lát {all} csak hibát?
szabad megkérdeznem, normális-e, hogy {nobody} nem tudja megnyitni {since}?
gondolom, csak egy zökkenő, de {all} {since} offline
elromlott valami? {nobody} nem kap nálunk levelet, egyik irodában sem
részemről nem sürgős, de {all} egyáltalán nem tud dolgozni
a felhasználóink 100%-ának sikertelen a belépése
a cég háromnegyede nem tudja megnyitni a postafiókját
240 emberből 230 nem tud belépni
a dolgozók több mint fele ki van zárva
kettőnk kivételével mindenki kizáródott
mind a 12 osztály elvesztette a levelezést
ma este jár le az adóbevallás, egyik partner sem éri el az ügyfélmappákat
holnap kilenckor tárgyalás, az egész akta a SharePointban van, ami leállt
18 óráig jelentenünk kell a felügyeletnek, és {svc} {allAt} elérhetetlen
a ma esti adás ezen múlik, {nobody} nem tudja megnyitni
holnap bérfizetés, és a bércsoport nem jut be a rendszerbe
két óra múlva termékbemutató, halott a sajtópostafiók és {svc}
délben indul a hajó, a papírok a SharePointban vannak, az pedig áll
az egész havi számlázás nem megy ki, {svc} elutasít mindenkit, ma zárul a negyedév
halott a levelezes. mindenki. most.
se teams, se level, se fajl. {all}
kerem segitsenek, {nobody} nem tud belepni
az egesz berlo eltunt??
nem látják, hogy {svc} mindannyiunknál leállt?
vakon repülünk: {svc} és {svc} sincs, {all}
503 503 503, {all}, {since}
az egész üzem el van vágva
14 iskolánkban {since} nincs Teams
mindkét adatszoba zárva {all} előtt, délben lenne az aláírás
a 12 ügyintéző közül egyik sem lát és hall semmit, néma a forródrót
{since} nulla sikeres belépés
maga a belépőoldal sem tölt be {allAt}
visszatértünk a faxhoz, {svc} {allAt} elérhetetlen
{svc} nem csinál semmit. nem lassú. semmit. {all}
minden osztályvezetőt megkérdeztem: {nobody} nem kap levelet
először ketten, aztán tízen, most {all} kiesett
ami nyolckor döccenő volt, tízre teljes leállás, {all}
öt percre visszajött, aztán megint meghalt {allAt}
az állapotoldaluk zöld, nálunk {nobody} nem jut be
tűzfalat cseréltünk, ugyanaz: {svc} {allAt} elérhetetlen
más oldalak mennek, {svc} nem, {allAt}
550-nel utasítják el a hozzánk küldött leveleket, minden feladót, minden tartományunkon
az ügyfeleink minden címünkre azt kapják, hogy nincs ilyen postafiók
minden közös és saját postafiók eltűnt az Outlookból {allAt}
SharePoint kezdőlap, csoportoldalak, minden: „hiba történt", {all}
a Skype mindenkit kiléptet, vissza nem enged
a mentésirányítás elvesztette a Teamst és a levelezést
befagyott a termelésirányítás, mert {svc} nem érhető el
nem mehet ki az áru, halott postafiókokban vannak a vámpapírok
percenként bukjuk a foglalásokat, mert {svc} nincs
nem nyithatnak a pénztárak {svc} nélkül, kint áll a sor
húsz perc múlva nyit a tőzsde, és a kereskedők nem tudnak belépni
háromig lehet ajánlatot tenni, és a portál {allAt} halott
a holnapi indulás a postafiókokon múlik, amiket nem lehet áttelepíteni
0%-on áll az egész csoport költöztetése, ma éjjel az átállás
négyig választ ígértünk a hatóságnak, nem megy ki levél a házból
tíz perc múlva igazgatósági ülés, {nobody} nem tud csatlakozni, húsz igazgató vár
egyik kollegam sem fer hozza semmihez
nem megy a sharepoint senkinek az osszes telephelyen
a foglalási pultoknál sem {svc}, sem {svc}, {all} papírra ír
{svc} {since} sehol a cégnél nem hajlandó elindulni
most {svc} egy fekete lyuk, bemennek a levelek, ki semmi, {all}
minden fiók engem hív, mert nincs {svc}
{all} nálam telefonál: lehetetlen belépni
{allAt} azt írja {since}, hogy hamarosan visszatérnek
teljesen elvesztettük a kapcsolatot a felhővel, {all}
a takarítótól a vezérigazgatóig {nobody} nem jut be
{since} kétszáz hívásunk volt, mind ugyanaz: nincs {svc}
egy lejárt tanúsítvány kizárta {all} minden alkalmazásból
csörög a rendelésvonal, de {nobody} nem tud megnézni semmit, {svc} kiesett
levelezés nélkül nem érnek a listák az osztályokra, {svc} leállt {allAt}
négykor zár a vám, a papírjaink a SharePointban, az pedig áll
ötkor közzé kell tennünk a számokat, és a pénzügyi mappa az egész pénzügynek elérhetetlen
egy óra múlva bemutató, nem lehet jegyet beolvasni, halott {svc}
nem lehet elküldeni a szavazási eredményeket, {svc} elutasít mindenkit
az új rendelő indulása 300 postafiókon múlik, amit nem lehet áttelepíteni, ma éjjel
óránként ötszámjegyű a veszteség, {svc} még mindig nincs
ne nevessenek, de {all} kártyázik, mióta nincs {svc}
talán érdekli önöket, hogy {nobody} nem tud innen levelet küldeni
kis kérdés: szándékos, hogy {all} ki van zárva?
szabad megkérdezni, miért nem nyílik meg semmi {allAt}?
nem látják, hogy mindannyiunknál áll minden?
nem mennek ki a vészhívások egyik telephelyről sem
gondolom, átmeneti, de {all} {since} offline
`,
  B: `
{one} nem tudja megnyitni a postafiókját, mindenki más rendben
{one} nem tud belépni, se a gépén, se {alt}
csak {oneAt} van gond, a többieknél minden működik
csak az én postafiókom üres, a kollégáim kapnak levelet
nem tudom megnyitni a leveleimet
zárolták a fiókomat, nem tudok dolgozni
én vagyok az ügyvezető, és egyetlen eszközömön sem jön be a levél! másnál nincs ilyen
IGAZGATÓ VAGYOK!!! NEM JÖNNEK A LEVELEIM!!! AZONNAL!!!
EZ MÁR TŰRHETETLEN!!! NÁLAM NEM UGRIK FEL AZ EMLÉKEZTETŐ!!!
MICSODA DOLOG EZ???? MINDEN LEVÉLBEN ÁTÁLL A BETŰTÍPUS NÁLAM!!!
katasztrófa, egy örökkévalóság, mire elindul {app}
{svc} lassú {some}, de használható
ma vánszorog {svc}, fél perc, mire megnyílik egy oldal, de megnyílik
húsz másodperc, mire megnyílik egy levél {allAt}, lassú, de megy
a levelek egy órával később érkeznek, különben minden rendben
a külső levelek pár perc késéssel jönnek
{svc} nem állt le, csak nagyon lassú
félreértés ne essék, nincs leállás, csak a nagy mellékletek mennek ki lassan
azt mondják, meghalt {svc}. nem halt meg, csak a keresés nem ad találatot
semmi nem állt le, csak az olvasási visszaigazolások nem jönnek
ha leállna {svc}, az szörnyű volna, de nem állt le: csak az archiválás késik
a SharePoint kereső csak a dokumentumok egy részét hozza, böngészni lehet
az előnézet nem mutatja a PDF-eket, letölteni lehet
nem látszik a termeknél, hogy szabad-e, lefoglalni azért lehet
néha kétszer fogadja el a teremfoglalást
egy órával elcsúszva mutatja a naptár az értekezleteket {some}
későn jönnek az értesítések {some}
hiányoznak az értekezletek felvételei {some}
sokunknál ismeretlen állapotot mutat, csevegni és hívni lehet
néha szaggatnak a hívások {some}
{app} időnként lefagy {some}
{app} újra meg újra jelszót kér {some}
a cég felénél pár percenként kapcsolódást ír ki az Outlook, utána megint jó
az Outlook Küldés gombján furcsa jelek vannak
krikszkraksz egy gomb felirata, rákattintva működik
a felügyeleti központban nem menthető egy beállítás, PowerShellből igen
hibaüzenettel elszáll a mentés a felügyeleti központban, ugyanaz PowerShellben átmegy
szürke a Mentés gomb, parancsmaggal viszont beállítható
a csoporttagság órák múlva érvényesül, munkaidőben ráérnek megnézni
fél napig tart, mire a megosztott postafiók jogai élnek, bosszantó, de elég munkaidőben
a címtár változásai csak másnap látszanak, munkaidőben megnézhetik
a levélszabályok csak második mentésre élnek, az adminoknak kellemetlen
{one} nem lát egy tárat, a többit igen, és máshogy nem jut a fájlokhoz
{oneAt} nem működik az automatikus továbbítás, a többi rendben, más módon nem tudja megoldani
{one} elvesztette a megosztott naptárt, és nem tudja nélkülözni
egyetlen partnernek nem megy ki a levél, másnak igen
egy szállító levelei karanténba kerülnek
a vendégek nem tudják megnyitni a megosztott hivatkozást
az új belépők nem tudják aktiválni az Office-t, a többiek igen
egy postafiók szinkronja hibával megáll
ketten nem látják a közös mappát
200 felhasználóból 3 nem tud belépni
egy költöztetési csomag elakadt, a többi átment
a külsősök hibát kapnak a megosztott fájloknál
a 10 MB feletti mellékletek nem mennek el
két laptopon nem szinkronizál a OneDrive
hiányos a verzióelőzmény néhány dokumentumnál
pár boltban nem érkeznek meg levélben a beszkennelt lapok
{oneAt} összeomlik {app}, és nincs mással dolgoznia
A többieknél helyreállt, már csak nálam nem nyílik meg a postafiók.\\n> senki nem éri el a levelezést, dolgozunk rajta
Már jobb a helyzet, egyedül {one} maradt levelezés nélkül.\\n>> mindenki kint van, siessenek
tegnap mindenkinél, ma már csak {oneAt} rossz
feltörtek egy postafiókot, kéretlen leveleket küld
valaki adathalász linkre kattintott, egy fiók le van tiltva
{oneAt} nincs hang az értekezleten, betárcsázni sem lehet
nem megy ki a házon kívül üzenet {some}
a terjesztési lista kétszer kézbesít
egy oldalon üresek a kijelzők
az űrlap csak minden második alkalommal ment
tíz perc múlva kezdődik az értekezletem, és nem tudok csatlakozni
{one} 0x8004010F hibát kap
{oneAt} nem érhető el az archívum, nincs kerülőút
telefonon későn jönnek a levelek, gépen rendben
hiányzik a lista fele a felügyeleti központban
csak délutánonként lassul be {svc}
{one} nem fér hozzá egy mappához, sürgősen kell a munkájához
megint megy {svc}, de még nagyon lassú {allAt}
egy webhelyen nem lehet bekapcsolni a külső megosztást, hibaüzenet
a helyettes nem tud {one} nevében küldeni
harmadszorra enged csak be {some}
nem megy be a jelszavam
A Küldés gomb helyén kérdőjelek vannak az Outlookban
Az asszisztensünk nem tudja megnyitni a közös postafiókot, a többiek igen
Megjönnek a levelek, de úgy negyven perc késéssel
Reggel óta ki vagyok zárva a fiókomból
A Teams-videó szinte minden második értekezleten szaggat
A felügyeleti központban nem hozható létre átviteli szabály, a parancsmaggal viszont igen
A SharePoint keresője nem hozza a friss dokumentumokat
öt kolléga panaszkodik, hogy az Outlook újra meg újra a jelszavát kéri
Egy postafiók költöztetése hibával leállt
Az egyik új belépőnknél nem működik az automatikus felderítés
Tudunk dolgozni, de a fájlok megnyitása a SharePointból rengeteg ideig tart
Jankának napok óta függőben van a OneDrive szinkronizálása
A személyzeti vezetőnk egyáltalán nem tudja megnyitni a Teamst
A külső vendégek nem tudják megnyitni a megosztott hivatkozást
A tárgyaló naptárában duplán jelennek meg a foglalások
egy bizonyos beszállító levelei karanténba kerülnek
Az új dolgozók nem szinkronizálódnak a helyi címtárból a felhőbe
A bécsi irodából páran kiesnek a Teams-hívásokból
Az Office aktiválása három gépen nem sikerül
Néhány kollégánál nem megy ki a házon kívül üzenet
MINDEN BORZALMAS!!! ÖT PERC, MÍRE ELINDUL AZ OUTLOOKOM!!!
KATASZTRÓFA!!! Nem tudom megnyitni a postafiókomat!!!
Tegnap mindenkit érintett, ma már csak egyvalaki nem tud belépni
Az info@ címről nem továbbítódik semmi, pedig van szabály
A megosztott naptárak órákkal később frissülnek az osztályunkon
Egyetlen külső partnertől nem kapunk levelet
Nem tudok csatlakozni a húsz perc múlva kezdődő ügyfél-értekezlethez, a Teams magától bezáródik
Feltörték az egyik felhasználó postafiókját, és kéretlen leveleket küld
elfelejtettem a jelszavam es nem tudok belepni
Az egyszeri bejelentkezés egy alkalmazásnál nem megy, jelszót kell gépelni
Nagy fájlok feltöltése a OneDrive-ba néha hibával megszakad
A keresés az Outlookban nálunk nem ad találatot
Két gépen is lefagy az Excel, ha nagy táblát nyitunk meg
{one} nem találja az osztálya oldalát, más úton nem jut az óravázlatokhoz, a többi tanár igen
{one} nem tudja megnyitni a postafiókját, se gépen, se telefonon, mást nem érint
egyedül {one} maradt naptár nélkül, szüksége van rá, nincs mivel pótolni
az egyik tanár nem látja a kurzus mappáját, a többi tanár igen, más mód nincs
az egyik sofőr egyetlen eszközön sem kap levelet, a többiek igen
{one} nem tud a közös postafiókból nyomtatni, és nem lehet megkerülni
{one} nem tud hívásokhoz csatlakozni, gépről és telefonról sem, a kollégák igen
csak {one}: minden eszközén elutasítja a belépést
{one} nem fér hozzá, így nem tudja végezni a munkáját, mindenki más dolgozik
a cég tulajdonosaként követelem: egyik eszközömre sem jön levél. a dolgozóimnak nincs bajuk
az igazgatóság tagja vagyok, üres a naptáram mindenhol! másoknál jó!
MINDEN MÁSODIK LEVÉLBŐL ELTŰNIK AZ ALÁÍRÁSOM!!! BOTRÁNY!!!
KÉREM VISSZA A PÉNZEM!!! NAPONTA KIKAPCSOLNAK A SZABÁLYAIM!!!
VÉSZHELYZET!!! NEM CSÖRÖG AZ EMLÉKEZTETŐM!!! KÜLDJÉK A LEGJOBB EMBERÜKET!!!
a valaha volt legrosszabb szolgáltatás!!! villog a képem a Teamsben!!! felső szintre!!!
hieroglifák vannak a küldés gombon, kattintani lehet
Outlook: olvashatatlan a Küldés felirata, a levél azért elmegy
krikszkraksz a menü szövege a frissítés óta
nem tudom átírni a megőrzést az Exchange felügyeleti központban, PowerShellből megy
hibát dob az admin oldal a szabály mentésekor, parancsból sikerül
a közös postafiók kvótája a weben nem írható át, PowerShellben igen
a webes konzol nem engedi a módosítást, a parancssor elfogadja
csak a szűrő hozza a tételek egy részét a tárban, böngészve minden elérhető
tavasznál frissebbet nem mutat a kereső {some}, a mappákban ott van
lomha a keresés és hiányos, az oldalak rendesen nyílnak
{svc} elnehezült {some}, fél perc egy oldal, azért haladnak
olyan a levelek megnyitása, mint sárban járni, de megnyílik, {some}
csigalassú ma {svc}, de megy
háromszor annyi ideig tart minden, elboldogulnak
tíz-tizenöt perc késéssel jönnek a külső meghívók
negyven perc, mire megjön egy levél, nem vész el semmi
az a hír járja, hogy leállt {svc}. téves. csak a hangposta átirata hiányzik
nem úgy van, ahogy a kollégám írta, {svc} fut, csak a képek töltődnek lassan
nem, nem omlott össze {svc}. az előnézet az, ami néha nem jön
nem vészhelyzet és nem leállás: hiányoznak a bélyegképek {some}
nem igaz, hogy senki nem tud belépni, csak a jelszó-visszaállító oldal akad
ha ez terjed, bajban leszünk, egyelőre csak egy csoportnaptár frissül lassan
nehogy úgy járjunk, mint tavaly, amikor mindenki kiesett. most csak a címjegyzék keresője hol talál, hol nem
képzeljék, mi lenne levelezés nélkül! szerencsére csak a szkenner postafiókja késik
szörnyű lenne, ha zárláskor állna le, most minden megy, csak a pénzügyön lassú a keresés
új csoporttag csak órák múlva használhatja, nézzék meg, ha bent vannak
az új biztonsági csoport csak másnap látszik, előre tervezünk, munkanapon elég ránézni
fél nap, mire a licencváltozás megérkezik, fárasztó, munkaidőben ráér
a meghatalmazás csak másnap reggel él, mérsékelt bosszúság
nem látszik a termeknél, hogy szabadok-e, foglalni lehet
rossz az állapotjelző a legtöbbeknél, a többi működik
nem mutatja a névjegykártya a telefonszámot, tárcsázni kézzel lehet
nem frissülnek a teremkijelzők, a foglalás megy
{one} nem látja a szerződések tárát, a többi tár ott van, nincs más mód
{one} elvesztette a közös jegyzetfüzetet, másolat nincs
egy postafiók továbbítása nem megy, minden más rendben, máshogy nem oldható meg
Rajtam kívül mindenkinél jó, nálam minden eszközön fehér a képernyő.\\n\\nFeladó: üzemeltetés\\nP0, az egész csoportnál leállt a levelezés
Köszönjük, a belépés rendben, maradt annyi, hogy lassú a keresés.\\n\\nEredeti üzenet: MINDEN ÖSSZEOMLOTT, 500 EMBER NEM TUD BELÉPNI
Jobb már: egyedül {one} nem tudja megnyitni a postafiókját.\\n> az egész cég levelezés nélkül van
Rajtam kívül mindenki visszajött.\\nKedden ezt írták:\\n> tudjuk, hogy senki nem tud bejelentkezni
tévedésből leállították az előfizetésünket, {all} ki van zárva, azonnal kapcsolják vissza!
felfüggesztettek, pedig fizettünk, {all} nem tud dolgozni, legmagasabb prioritás!
rossz közleménnyel utaltunk, ezért letiltották a licenceinket, az egész kórház levelezés nélkül van
nem ment át a megújítás díja, holnap 40 ember licence jár le
elcsúszott a megújítás, éjfélkor 300 licenc lejár, ha nem oldják fel
egy rossz kattintás miatt 27 felhasználónak nincs licence, és az újravásárlás sem megy
elutasították a kártyát, szerdán tíz licencet kikapcsolnak
kétszer fizettünk, mégis zárolták a fiókot, pénteken elvesztik a hozzáférést
VÉSZHELYZET: délig kell licencajánlat, különben kiesünk a pályázatból, még nem vagyunk ügyfelek
kiemelten sürgős: ma ott kell lennie az ajánlatnak a miniszternél, különben bezár az intézet, új érdeklődők vagyunk
rettentő sürgős, árlista nélkül elveszítjük az évtized szerződését, még nem vagyunk önöknél
egy órán belül tudnunk kell, hogy a próba 500 főre szól-e, háromkor dönt az igazgatóság
délben zárul a tender, és nincs hivatalos árunk
{one} folyton kiesik a hívásokból, telefonon sem tud
egy mappánkon rossz a jogosultság, olvasni tudjuk, szerkeszteni nem
bizonyos típusú mellékletek lemaradnak
elmaradnak a karantén-összesítők {some}
egy összekötő hibát jelez, a levelek a másik úton mennek
fehér marad a bővítmény ablaka {some}
nincs felirat az élő eseményeken
ötvenből ketten a fájl régi változatát látják
a mobilalkalmazás naponta kilépteti {some}
egy csoport szinkronja nem megy a felhőbe
a weben régebbi a listánk {some}
hang nélkül rögzít a webinárium
nem nyomtat a recepció gépe a Teamsből
az egész irodában kétszer jön meg minden levél, bosszantó, de megjön
mindannyiunknál rossz időzónával jönnek a meghívók
{all} régi fényképeket lát a címjegyzékben, és lassú a keresés
mindenkinek kétszer kell jelszót írni reggelente
az egész osztály tíz másodpercet vár minden kattintásra
minden felhasználónál túl sokat fog meg a levélszemétszűrő
az összes hírlevelünk egy szolgáltatónál a levélszemétbe kerül
a teljes csapat egyórás késéssel kap értesítést
az összes tárgyaló kijelzőjén rossz név van, a hívások mennek
minden telefon csak másodszorra csörög, hívás nem vész el
mindenkinél aláhúzza a helyesírás az angol szavakat
a teljes pénzügy csak a múlt havi listát látja
mindenki tud dolgozni, csak egyszerre szerkeszteni nem
minden külső levélen kétszer van figyelmeztetés, és szétesik tőle a formája
a feltöltés néha 90 százaléknál megáll {allAt}
a kettőskeresztet tartalmazó nevű fájlokat senki nem tudja megnyitni, átnevezve igen, az egész raktárban
a meghívókra adott válaszok nem mindig jutnak vissza, több osztályon, az értekezletek a naptárban vannak
senki nem hallja a csengőhangot a csapatban, a hívás azért látszik
senki nem tudja használni az új emojipanelt, csevegni lehet
senkinek nem jön olvasási visszaigazolás, a levelek rendben
senki nem látja a vendégek állapotát, hívni lehet őket
ma senki nem tud értekezletet rögzíteni, maguk az értekezletek mennek
senkinél nem ugrik fel értesítés, az üzenetek ott vannak, ha megnézik
{one} gépén teljes a csőd: semmi nem nyílik, se levél, se Teams, a többieknél rendben
{one} teljesen el van vágva, mindenhol elutasítja a jelszavát, csak őt
{one} mindent elveszített a postafiókjából, a többieké megvan
{one} ma egyáltalán nem tud dolgozni, halott {app}, a web is, a telefon is
{one} ma kell, hogy befejezze az éves jelentést, és nem nyílik meg {app}, más gép nincs
{one} egy óra múlva előadna, de összeomlik {app}, böngészőben sem jobb
ma éjfél a határidőm, és nem tudom megnyitni a fájlomat, más nem segít
40 fiókvezető közül egy nem tudja megnyitni a postafiókját
egy közös postafiókot ketten nem érnek el
egyetlen vendég nem tud csatlakozni, az értekezlet megy
a hat raktárból egy hibás címkéket nyomtat, a másik öt nem
a beszerzési vezető hibát kap a jelszóoldalon, a régi lejárt, egyedül ő nem lép be sehová
letiltották a gyakornok fiókját egy teszt után, sehogy sem tud belépni
kettőnket óránként kidob
az egyik épületben víz alatti a hangja a hívásoknak
egy bizonyos vevő sosem kapja meg a válaszainkat, mások igen
az egyik tár nem fogad feltöltést, a többi igen
péntek óta áll egy folyamat, levélben hagynak jóvá
az ékezetes tárgyú levelek széthullanak
telefonról küldve hiányzik a kép az aláírásból
a partnerrel megosztott naptárak üresek, a belsők jók
az automatikus felderítés csak az új telefonoknál nem megy
időtúllépéssel áll le a naplókeresés, az export éjjel lefut
lassú a felügyeleti központ, és félig angol
ártatlan levelekre is riaszt a szabály, újra kell küldeni
a nagy rajzok levele akár egy órát is utazik az üzemig
lefut a címtár-szinkron, de harminc fiókot kihagy
az új megőrzési címke nem jelenik meg {some}
a vendégmeghívó csak többedik próbálkozásra megy ki
üresek a keresési javaslatok {some}
az átirat összekeveri a beszélőket {some}
a második iroda nyomtatója nem tud levélbe szkennelni
rossz terméket kaptunk, 14 szerelő ma nem tud számlázni, cseréljék gyorsan a licenceket
megújításkor 80 helyett 8 helyet kaptunk, este elvesztik a hozzáférést
botrány, hogy háromnapos késés miatt leállították az előfizetést, 210 ember ül tétlenül
lejárt a próba, pedig megvettük, 30 embert kizártak
kétszer terheltek, mégis felfüggesztettek, áll az iroda, kapcsolják vissza
ma kell feloldani a vásárlást, különben az egész csapat licence elvész
ötig hivatalos ajánlat kell, különben elbukjuk a tendert, hívjon az értékesítés
kritikus: négykor ír alá az igazgatóság, és nincs árunk 900 helyre
{app} bezárul, ha {one} mellékletet nyit meg, más eszköz nincs kéznél
{oneAt} péntek óta hiányoznak a levelek
{oneAt} csak a múlt hétig vannak levelek
{one} azt mondja, nem engedi be {app}, én be tudok lépni
egy sofőr telefonjára nem jönnek a menetlevelek
a hármas osztályon egy nővér nem tudja megnyitni a beosztást, az egyesen és kettesen igen
dühös a főnök, mert a telefonján nincs levél, nekünk, többieknek van
kiemelt ügy: a polgármester nem tudja megnyitni a naptárát!!! (csak ő)
ÖRÖK IDŐK ÓTA VÁROK, ÉS MÉG MINDIG APRÓ A BETŰM AZ OUTLOOKBAN!!!
HALLÓ??? FRANCIÁUL VAN A TEAMSEM!!! MAGYAR VAGYOK!!!
elfogadhatatlan, eltűntek a megjelölt leveleim!!! hol vannak!!!
olyan {app} a laptopomon, mint a méz
ebéd után kicsit lomha {svc} {some}
szaggat a kép {some}, a hang jó
egész délelőtt tart a szinkron {some}, de lefut
harmadik próbálkozásra sikerül belépni {some}
félig rajzolódik ki az oldal, frissítésre jó, {some}
késve futnak a levélszabályok
egy országból órákkal később érnek ide a levelek
minden házon kívül válaszunk kétszer megy ki
óránként felugrik egy ablak {allAt}, be lehet zárni
újra kell tölteni az oldalt az új fájlokhoz {allAt}
az egész emelet kétszer látja a névjegyeket
mindenki naptárában ott vannak a tavalyi ünnepek is
cégszerte a régi cím van a láblécben
minden felhasználónál furcsa jel áll a továbbított levelek tárgyában
nem frissülnek az intranet hírei, a többi rész igen
30 webhelyünkből egy véletlenül csak olvasható
csak a szegedi irodában visszhangos a hívás
eltűntek a képek a marketing oldaláról, a szöveg megvan
a csapat egyik munkafüzete nem ment, a többi igen
túl nagy lett egy lista, küszöbértéket jelez
tegnap éjjel elhasalt a mellékletmásoló folyamat
két postafiók nem költözött át, 598 igen
néhány fiók archívum nélkül jött át
400 diákból három hiányzik az osztálycsapatból
az ügyfélszolgálati postafiók fogad, de nem tud küldeni
a szkennerünk nem tud levélbe küldeni, addig fényképezünk
a faxösszekötő egyes számokat elutasít
rossz időpontok vannak a naplóban
a jelszó-visszaállító levél levélszemétbe megy {some}
kétszer kér jóváhagyást a hitelesítő {some}
a külsősök az előszobában várnak, pedig ki van kapcsolva
egy beszállító nem látja a megosztott naptárunkat
kétszer jelennek meg a címkék
értelmetlent ír a diktálás {some}
rossz vezetőt mutat a szervezeti ábra {some}
a Teams felügyeleti központban nem menthető egy beállítás, PowerShellből igen
a felügyeleti oldal „sikertelen művelet"-et ír a szabálynál, parancsmaggal jó
weben marad a régi korlát, parancssorból átállítható
hibát ír az oldal a licenc kiosztásakor, szkripttel átmegy
a jogok másnapra érnek meg, munkaidőben nézzék meg
naponta kis időnkbe kerül, mérsékelt, éjszaka nem kell foglalkozni vele
semmi drámai, de a közös postafiók elfelejti az aláírást {some}
nem rossz az, csak rosszul csoportosítja a válaszokat {some}
Nem, ez nem leállás. Lomha a keresés, ennyi.
Helyesbítek: van levelezés. Maradt tíz perc késés.
tegnap teljes leállás volt, ma már csak a naptár szinkronja van lemaradva
a tegnapi leállás javítása óta {some} hiányzik pár levél
nagyrészt helyreállt, de a feltöltés még hibás {some}
mindenkinél visszajött, kivéve {oneAt}
másnál már jó, egyedül én látom még a hibát
eddig egyetlen ember: {one} nem tud belépni
véletlenül lemondták a csomagunkat, {all} elvesztette a leveleit, azonnal fizetünk
számlázási hiba: felfüggesztették a bérlőt, {nobody} nem tud dolgozni
átment a fizetés, de 60 embernél még le van tiltva minden
vettünk 20 licencet, nem látszanak, holnap kezdenek az újak
lejárt a kártyánk, hétfőn leáll pár licenc
ma kell az ajánlat, különben elúszik a támogatás (iskola vagyunk, még nem ügyfél)
óriási tender, egy óra van hátra, az árak megerősítése kell
nem tudok belepni a fiokomba, kizart
{one} látja a listát, de nem tudja szerkeszteni, mások igen, más út nincs
{one} senkit nem hall az értekezleten, a kollégái igen, telefonálni nem tud
{oneAt} nem jön kód a telefonra, nem tud belépni
{one} pár percenként kijelentkezik
csak {oneAt} rossz a naptár, mindenki másé jó
pont a gazdasági igazgató: üres a postafiókja, a vezetőség többi tagjáé jó
minden eszközömön fehér marad a képernyő
ma reggel eltűnt a postafiókom, másé nem
AZONNAL KELLENEK A MAPPÁIM!!! HOL VANNAK!!!
MIÉRT ÁLL FEJJEL LEFELÉ A POSTALÁDÁM??? VICC EZ A CÉG!!!
nálunk semmi nem rossz, csak {one} nem tud hívásba lépni
nincs leállás, de a képek csak frissítés után töltődnek be
nem omlott össze {svc}, csak akadozik egy kicsit {some}
azt mondták, leállt {svc}, valójában csak a mobilértesítés késik
fut a rendszer, a jelentések egy órát késnek
betöltenek az oldalak, csak a bélyegképek nem
minden levél megjön, csak a mellékletek előnézete nincs
{all} be tud lépni, csak másodszorra
{all} tud dolgozni, csak a menüszalag lassan jelenik meg
{all} megkapja a leveleit, csak rosszul vannak rendezve
visszhang van {allAt}, ha tíznél többen vannak
rossz az olvasatlanok száma {allAt}
a csoportlevél csak a tagok feléhez ér el
néhány oldal 404-et ad, a többi megnyílik
egy osztály közös naptára egy nappal késik
a két összekötő közül egy áll, a levelek a másikon mennek
a második bérlőnk szinkronja órákkal lemaradt
késve készülnek a mentések
egy nap, mire az új csapat megjelenik a listában, munkaidőben elég
méretre nem lehet termet keresni, név szerint igen
néhány kolléga névjegyén nincs telefonszám
lassan nyílik az archívum {some}
egy programból nem lehet címkét nyomtatni
rossz nyelven jönnek a jóváhagyó levelek
elveszik a melléklet a meghívókból {some}
0-t mutat a licencoldal, pedig 50 van, dolgozni lehet
hétfőnként újra kell aktiválni {some}
egy partner leveleit gyanúsnak jelöli
{one} nem találja az archivált iratokat, egy ügyhöz kellenek, másolat nincs
óránként felugrik egy ablak az egész cégnél, be lehet zárni
senki nem hallja a csengetést, a hívást azért látják
elutasították a kártyát, este lejár 25 hely
későn fizettünk, most csak olvasni lehet, {all} érintett
rossz csomagot vettünk, 12 ember elvesztette az asztali alkalmazásokat
a viszonteladónk felmondott minket, vasárnap leáll minden
kettőkor ül össze a bizottság, előtte kell az ajánlatuk
hívjanak azonnal, ma 400 licencet kell rendelnünk
`,
  C: `
hogyan állítom be, hogy egy jelszó soha ne járjon le
azt szeretném, hogy az iktató jelszava ne járjon le, merre találom?
hol állítható be, hogy egy szolgáltatásfiók jelszava ne járjon le
90 naponta lejár a szkennerek jelszava, hogyan vegyük ki őket ebből?
{one} nem tud törölni egy régi névjegyet, ráér
{one} nem tud eltávolítani egy elavult bejegyzést a címlistából, senkit sem zavar
egy felhasználó nem tud kitörölni egy névjegyet
{oneAt} összeomlik {app}, addig {alt} dolgozik, és elégedett vele
{one} a gépén nem tudja megnyitni, de {alt} igen, így jó neki
{oneAt} nem indul {app}, {alt} megy, egyelőre megteszi
nálam nem látszanak a képek, {alt} igen, ott nézem
a tabletemről nem tudok nyomtatni, gépről igen, megteszi addig
{one} dupla kattintással nem tudja megnyitni a fájlt, behúzással igen, elvan így
a telefonom nem szinkronizálja a névjegyeket, a gépen megnézem
a Wordömben halott a helyesírás-ellenőrzés, a webesben megvan, elviselhető
{one} átült a szomszéd géphez, ott megy neki, a javítás várhat
{one} azt mondja, nem zavarja, {alt} dolgozik
tegnap {allAt} leállt a levelezés, azóta hibátlan. az okát szeretnénk tudni
kedden senki nem tudott belépni, még aznap megoldódott. magyarázat kellene az ellenőröknek
a {month} leállásról: azóta minden rendben, kérünk róla egy összefoglalót
múlt héten rossz volt a címtár-szinkronizálás, megjavították, most minden rendben
visszavonom: délelőtt tényleg nem ment {allAt}, tíz óra óta mindenki bent van, stabil
téves riasztás, mindenki dolgozik
lezárhatják a jegyet, minden megy újra
csak hogy meglegyen önöknél: a belépési hiba elhárult, teendő nincs
magától helyrejött, nem kell tenni semmit
újra működik, köszönöm
{svc} visszajött, mindenki tud dolgozni
a belépőoldal logója kicsit homályos
az új logó egy picit balra csúszott, semmi gond, csak szóltam
elírás van a portálon, ennyi
egy gomb fordítása lemarad, kukacoskodás
egy oldalon kétféleképpen írják ugyanazt a szót
apróság: a köszöntő levélben benne maradt egy helyőrző
furcsa a téma egyik színe, csak szépséghiba
a súgóban rosszul írják a termék nevét, válasz nem kell
elavult az ikon, nem fontos
pixeles a profilképem
lehet olyat, hogy mindenkinek sötét mód legyen? csak kíváncsi vagyok
elő lehet írni egy hátteret minden felhasználónak?
ősszel bevezetnénk az egyszeri bejelentkezést, mire készüljünk?
nyáron lecseréljük a tartománynevünket, milyen lépésekre számítsunk? most semmi baj
tavasszal 200 postafiókot költöztetünk, tanácsot kérünk
mi történik, ha {allAt} leáll {svc}?
ha senki nem érné el a levelezést, kit hívjunk?
tegyük fel, hogy minden postafiók elveszett, van mentés?
mi a különbség az E3 és az E5 között?
nézelődünk csak, tudna valaki írni pár sort a csomagokról?
elmagyaráznák a számlánk második sorát? ráér
mit jelent a {month} számlán a korrekció tétel
hogyan adok hozzá külső felhasználót egy webhelyhez
hogyan hozok létre közös postafiókot a projektnek
meg tudnák mondani, hol van a napló
kérem, hozzanak létre terjesztési listát az új csapatnak
szeretném tudni, milyen portokat használ a Teams
van útmutató az Office telepítéséhez új laptopra?
hányan csatlakozhatnak egy értekezlethez?
milyen fájltípusok vannak tiltva?
lehet későbbre időzíteni egy üzenetet
kérnénk egy kimutatást az inaktív felhasználókról
hogyan érdemes archiválni a régi projekteket
SÜRGŐS!!! hogyan cserélem le az aláírásomat???
AZONNAL TUDNOM KELL, HOGYAN VONHATOK VISSZA EGY LEVELET!!!
minden működik, csak a megőrzésről lenne kérdésem
nincs leállás, csak egy kollégát vennék fel egy csoportba
minket nem érint az üzemzavar, a licencekről kérdeznék
jó lenne, ha hétfővel kezdődne a hét
ötlet: lehetne több színe a naptárnak
mikor jön az új Outlook?
ki láthatja a naptáramat?
egy felhasználó kérdezi, hogyan válogassa szét a hírleveleket
ajánlanának elnevezési rendet a csoportokhoz
> minden postafiók leállt\\nEz megoldódott. Hogyan olvasom a jelentést?
hol tölthetem le a mobilalkalmazást
köszönöm, a kábel volt, minden jó
kaphatnánk értesítést a tervezett karbantartásról
mit tegyenek a felhasználók, ha elfelejtik a jelszavukat?
rá lehet tenni a cég logóját a belépőoldalra?
hogyan tudom kulsosnek megosztani a mappat
nem találom, hol kell átváltani sötét módra
Át lehet írni a közös postafiókunk feladónevét?
Milyen jogai vannak a webhely tulajdonosának?
Szeretnénk megtudni, hogyan lehet közös postafiókot létrehozni a számláknak
Köszönjük, minden rendben, lezárhatják
10:30 óta újra be tudnak lépni a felhasználók
Egy munkatársunknál összeomlik az asztali Outlook, de a webes változat megfelel neki
Csak érdeklődöm: meddig őrzik meg a törölt leveleket?
SÜRGŐS!!! hogyan állíthatom át az Outlook nyelvét???
Mi a különbség a közös postafiók és a terjesztési csoport között?
A felhasználóink sötétebb témát szeretnének a Teamsben
Egy felhasználó profilképe nem frissül
Elírás van a felügyeleti központ magyar szövegében
Mit tennénk, ha a jövő havi vásáron leállna a SharePoint?
Nem leállást jelentek be, csak azt szeretném tudni, hol találom a naplót
Szeretnénk értesülni a tervezett karbantartásokról
Hogyan akadályozhatom meg, hogy külsősök letöltsék a fájljainkat?
Mi kell az egyszeri bejelentkezés beállításához 300 felhasználónak?
Az alkalmazás ikonja elavultnak tűnik, semmi komoly
Egy felhasználó nem tud törölni egy régi névjegyet
A kollégám nem tudja szerkeszteni az aláírását, a weben viszont megy, szóval ráér
Márciusban egy napig nem volt levelezésünk. Most tanácsot kérünk a figyeléséhez.
Költöztetésre készülünk, és a lépések sorrendjéről kérdeznénk
Minden rendszer rendben. Útmutatót kérnék az új munkatársaknak
Mikor jön az új Outlook?
Gond lenne, ha mindenkinél kikapcsolnánk a POP-ot?
Hányan csatlakozhatnak legfeljebb egy Teams-értekezlethez?
Téves riasztás, kihúzták a kábelt, már mindenki online
most senki sincs érintve, csak a júniusi tanúsítványlejáratra készülünk
Hol látom, ki fér hozzá egy mappához
Valaki segítene olyan szabályt csinálni, ami szétválogatja a hírleveleimet?
Mit tegyenek a felhasználók, ha elfelejtik a jelszavukat?
Múlt héten egyszer lefagyott a Teamsem, azóta semmi. Lezárható.
hogyan tudok kulso felhasznalot hozzaadni a sharepoint oldalhoz
hogyan ne járjon le egy jelszó
beállítható, hogy egy szolgáltatásfiók jelszava sose járjon le?
melyik paranccsal lesz állandó a jelszó
egy eszköz fiókjának nem járhat le a jelszava, hol állítom
egy hölgynél nem megy a névjegy törlése az Exchange Online-ban, semmi kár belőle
{one} nem tud megszabadulni egy régi névjegytől, senkit nem érdekel
nem megy a névjegytörlés {oneAt}, várhat
{one} nem tud kivenni egy elavult névjegykártyát, nem sürgős
hiányzik a névjegy hozzáadása gomb {oneAt}, telefonon veszi fel az embereket, neki elég
{oneAt} a táblagép nem mutat levelet, a laptop igen, úgyis azt szereti
{one} nem tudja behúzni a mellékletet, a beszúrás gombbal megy, nem bánja
otthoni gépemen nem nyílik az Outlook, az irodain igen, otthon a webet használom
a gépen nem szól az új levél hangja, a telefonom pittyen, annyi elég
{oneAt} nem megy a betűméret, nagyítót használ és nevet rajta
{oneAt} lefagy {app}, átváltott, {alt} dolgozik, megfelel neki
elvesztek a naptáram színei a gépen, {alt} látszanak, ott nézem
{oneAt} nem megy a kamera, telefonon csatlakozik, nem zavarja
{oneAt} a nyomtatás nem megy a Macen, {alt} igen, hát úgy csinálja
{app} magától bezáródik {oneAt}, {alt} minden jó, neki ez megfelel
az egyik kolléga nem tud csatolni, {alt} igen
nálam nem látszanak az emojik, {alt} igen, jó ez így
rossz {app} nálam, de őszintén szólva {alt} mindent tudok
tegnap kettőtől négyig {allAt} leállt, azóta tökéletes, az oka kellene a jelentésünkhöz
a múlt havi leállásról: aznap este óta minden rendben, kérünk egy kivizsgálást
a {month} 3-i belépési hibát egy órán belül kijavították, a vezetőség összefoglalót kér
hétfőn nem volt levelezés, délre rendeződött, csak a jelentésről van szó
vonják vissza a jegyemet, a switchünk volt, {all} bent van
ne keressék tovább, egy kábel volt, mennek a levelek
újraindítás óta nem jött elő, részünkről lezárható
csak dokumentálásra: múlt héten rossz volt a szinkron, megjavítva, a fiókok jók
a teljesség kedvéért: a belépési hibának vége, mindenki dolgozik
csak hogy meglegyen az aktában: tízkor véget ért a zavar
most nyugalom van, köszönjük a segítséget
húsvétkor még „Boldog új évet” köszönt a nyitóoldal, nem fáj senkinek
hiányzik egy pont a kijelentkező oldalról
elütés az admin oldalon, ennyi
két írásmódja van ugyanannak a szónak, reagálni nem kell
hajszálnyit félrecsúszott a logónk a belépőoldalon
angol a gomb buboréksúgója, csak mondom
egy árnyalattal sötétebb a sáv szürkéje
sajtóhiba a súgóban
nagy képernyőn életlen az egyik ikon
a köszöntő levél azt írja: Kedves {Keresztnév}, apróság
ősszel bevezetjük az egyszeri bejelentkezést, mit készítsünk elő?
tavasszal nyílik a második irodánk, hogyan tervezzük a postafiókokat?
jövőre közös eszközökre állnánk át, hol kezdjük
nyáron tartománynevet váltunk, mik a lépések? ma minden jó
egyesülésre készülünk, össze lehet vonni két bérlőt?
előírható a sötét mód mindenkinek? csak kérdezem
el lehet rejteni a tetszik gombot?
tudna két naptárat egymás mellett mutatni? csak kérdés
lehet egyedi láblécet tenni a SharePointba?
mit jelent a számlán a kiigazítás sor? ráér
kérem, magyarázzák el az arányosítást a számlán, ha lesz idejük
megkaphatnám újra a tavalyi számlákat
hogyan módosítom a számlázási címet
melyik csomagban van archiválás, E1 vagy E3?
két csomag között választunk, miben térnek el?
iskolának nézelődünk, mit tartalmazna 50 hely
van kedvezmény alapítványoknak?
kipróbálhatjuk egy hónapig vásárlás előtt?
mit tennének, ha {allAt} elveszne {svc}? vészhelyzeti tervet írunk
ha valaha leállna {svc} {allAt}, ki értesít minket?
elméletben, ha senki nem tudna belépni, milyen gyorsan válaszolnak?
válsággyakorlatot tartunk: tegyük fel, hogy nincs {svc}, kit hívjunk
hogyan lehet vendéget felvenni egy csatornára
hol kapcsolom ki az olvasási visszaigazolást
hogyan állítok vissza egy törölt postafiókot
kérem, hozzanak létre fiókot a gyakornokunknak, jövő héten kezd
legyenek szívesek felvenni Mariát a beszerzés csoportba
küldenének útmutatót a hitelesítő alkalmazáshoz
jövő hétre postafiók kell az új kollégának, hogyan intézzük
van oktatóanyag kezdőknek
mennyi tárhelyünk maradt, hol látom
ki hagyhat jóvá licencet nálunk
kérnék egy listát a közös postafiókokról
meddig maradnak meg a törölt elemek
SÜRGŐS SÜRGŐS hogyan állítok be házon kívül üzenetet???
AZONNAL!!! HOL TALÁLOM A SZÁMLÁIMAT!!!
tegnap este két órára {all} elvágva maradt, régen vége, csak egy levél kell a biztosítónak
szombaton kiesett a SharePoint, vasárnap reggel óta minden működik, igazolást kérnénk róla
{month} egy napig {nobody} nem tudott belépni. jár ezért jóváírás?
a reggeli baj elmúlt, {all} dolgozik, nincs teendő
minden, amit tegnap jelentettünk, megjavult, azóta senki nem panaszkodott
kérem, töröljék a sürgős jegyemet, {svc} magától visszajött {allAt}
kilenckor megijedtünk, hogy leállt {svc}, a routerünk volt, minden zöld
a javítás óta nincs hiba, {all} elégedett
megoldva, a proxy volt
magam megtaláltam, hiányzott a licenc, működik
csak jelzem, hogy a leállásnak vége {allAt}
köszönjük, már senkit nem érint
téves volt a jelentés, hogy leállt {svc}, a bejelentett karbantartás volt
mi volna, ha egyszer {all} nem tudna belépni, van forródrót?
menne tovább {svc}, ha elmenne az internetünk?
ha feltörnék a bérlőnket, és {all} kizáródna, mik a lépések?
kockázatelemzéshez: tavaly hányszor nem volt elérhető {svc}?
a katasztrófatervünk kérdezi, kit hívjunk, ha {nobody} nem jut be
hogyan értesíthető {all}, ha leáll {svc}?
beleszámít a leállás a szolgáltatási szintbe?
hogyan küldök üzenetet mindenkinek?
hogyan adok mindenkinek hozzáférést egy mappához?
hogyan tilthatom le éjszakára mindenkinek?
kaphat mindenki egyszerre új aláírást?
szeretném, ha mindenkinek ugyanaz lenne a háttere
jövő hónapban {all} új irodába költözik, kell valamit állítanunk?
{all} oktatást kap, van hozzá anyag?
nem hiba, csak kívánság: jó lenne egy szívecske gomb a levelek alatt
tehetnének bele húsvéti tojást, csak vicc, semmi nem rossz
kétszer szerepel ugyanaz a bekezdés a súgóban, nem nagy ügy
hiányzik egy vessző a portál láblécéből
amerikai formában van a dátum a kezdőlapon, csak külsőség
{oneAt} nem látszik az időjárás a naptárban, a telefonján megnézi, és ezzel el is van
a harmadik nyomtatómon nem jön ki a napirend, a másik kettőn igen, jó az nekem
a teakonyha táblagépe nem mutatja a teremnaptárt, kint van kinyomtatva, megvagyunk vele
{one} nem tud diktálni, inkább gépel, nem bánja
{one} nem hallja a jelzést, a villogó ikont látja, jó így
a régi laptopomon nem fut, az újon igen, nem siet
{one} otthon nem lát képeket a levelekben, bent igen, ez így rendben van
{oneAt} nem görget az egér, nyilakkal megy, nevet rajta
a webes nem indul {oneAt}, az asztali tudja, ami kell neki
az egyik pult gépén nem nyílik, a mellette lévőn igen, nem gond
{one} nem tudja beállítani az alapnyomtatót, mindig kiválasztja, el lehet vele lenni
egy felhasználó nem tud levenni egy névjegyképet, senkit nem zavar
{oneAt} hibát ad egy névjegy törlése, alacsony prioritás
hogyan vonhatok ki egy fiókot a jelszólejárat alól
kérem, állítsák a kioszkfiókok jelszavát lejárat nélkülire, vagy mondják el, hogyan
melyik beállítással marad érvényes egy szolgáltatás jelszava
mi a különbség a csapat és a csoport között
hol tárolja az adatait {svc}
mennyibe kerül még egy licenc
lehet évente fizetni
fizethetek átutalással
miért van áfa a számlán
ki kapja a számlamásolatokat
óvodáknak is jár az oktatási csomag?
mit tartalmaz a Business Premium
meddig tart a próba
lehet keverni a csomagokat egy bérlőben
kérünk egy tájékoztatót
melyik licenc kell egy raktári dolgozónak
kérném az ügyfélszolgálat nyitvatartását
használhatja az unokaöcsém a fiókomat
hogyan kapcsolom be az előszobát az értekezleteknél
mi az új levél gyorsbillentyűje
hol látom a szolgáltatás állapotát
hogyan adom át a naptárat, ha valaki távozik
mi legyen a kilépő kolléga postafiókjával
múlt hónapban mindenkinél állt az oldal, most csak a színét szeretném átállítani
tavasszal volt baj a levelezéssel, ma csak a tárhelyről kérdeznék
két hete senki nem tudott belépni. Az már a múlt. Hogyan állítunk be riasztást?
korábban {svc} halott volt {allAt}, most jó, oktatóanyagot kérnék
lezárult a tegnapi eset, egy kérdés maradt: hol a jelentés
évekkel ezelőtt egyszer elvesztek a levelek, ma milyen mentést javasolnak
a térkép máshol pirosat mutat, nálunk minden jó, csak kíváncsi vagyok
van most üzemzavar? nálunk megy minden, egy ismerős kérdezte
olvastam, hogy baj volt, mi nem láttunk semmit, kell tennünk valamit
szia, hogyan teszek fel képet magamról
gyors kérdés: ki tudok tűzni egy csevegést
mekkora lehet egy melléklet
hol a lomtár
kitől kérjek új csoportot
mi a kulonbseg a onedrive es a sharepoint kozott
uj iphone-on hogyan allitom be a levelezest
szeretném megtanulni a naptármegosztást
jól jönne pár tipp a mappákhoz
lehetne nagyobb a postafiókom
tanítsanak meg értekezletet rögzíteni
magyarázzák el a megőrzést egyszerűen
megéri az E5
öten vagyunk, melyik csomag kell
hogyan mondom le az időszak végén
{month} számla mehet másik címre
mi lesz az adatokkal lemondás után
a diákoknak ingyenes
láthatom forintban az árakat
küldjék el a szerződésmintát
hogyan veszek még tíz licencet
mikor lesz a következő számla
uramnak szólít a portál, pedig hölgy vagyok, nem sürgős
keverednek a „Belépés" és a „Bejelentkezés" szavak az oldalon, apróság
elavult a kép a súgóban
két pont van a visszaigazoló levél végén
bántja a szememet a sáv színe, csak vélemény
csúnya az új ikon
hiányzik a régi kezdőlap, csak mondom
örülnék egy nagyobb kockás naptárnak
kívánságlista: csevegés elhalasztása
{one} nem tudja előnézetben megnyitni a PDF-et, letölti, így jó neki
{oneAt} néma az asztali készülék, fejhallgatót használ, egyelőre rendben
{one} a táblagépén olvas levelet, mert lassú a gépe, nem panaszkodik
{oneAt} nem látszanak a jelölt levelek, {alt} megtalálja, jó
a második monitoromon homályos, az elsőt használom
nálam összeomlik, a webes elég, javítsák, amikor akarják
{one} nem tud ütemezni a gépen, megcsinálja {alt}, elégedett
{one} régi szkennere nem megy, a mellette lévő új igen, alacsony prioritás
egy kolléganő állapota beragadt, nevet rajta
{one} nem tud törölni egy névjegycsoport-elemet, nem gond
az Exchange Online-ban egy felhasználó nem tud kiradírozni egy névjegyet
hogyan él örökké a liftkijelző fiókjának jelszava
le nem járó jelszó szolgáltatásfióknak: hol
tudni szeretnénk, mi a teendő, ha távozik a rendszergazda
átnéznék a beállításainkat a {month} költözés előtt? nincs semmi baj
jövőre jelszó nélküli belépést tervezünk, van tapasztalat?
nyáron két irodát összevonunk, melyik lépés az első
ellenőrzésre készülünk, adminlistát kérünk
kérem, emeljék meg a kvótámat, ha ráérnek
tegyék át Tamást a londoni csoportba
hozzanak létre teremfiókot a 4-es tárgyalónak, köszönöm
vegyék fel az új kollégát a terjesztési listára
vegyék ki a régi logót a láblécből
bekapcsolnák az archívumot nálam
meghívhatók külsősök a Plannerbe
támogatják a Linuxot
használható a Teams Kínában
milyen portokat nyisson a tűzfalunk
{one} nem tudja megnyitni a mappanézetet, listát használ, nem panaszkodik
{one} naponta egyszer újraindítja, neki így megfelel
{one} telefonról nem tud továbbítani, gépről igen, rendben van
a táblagépem nem csörög, a telefonom igen, ennyi elég
fejjel lefelé van {one} kamerája, megfordította a képernyőt, minden jó
eltűnt az ikon a tálcámról, a menüből indítom, jó így
{oneAt} üres az előnézet, megnyitja a levelet, nem számít
{oneAt} nem megy egy billentyűparancs, egérrel csinálja, nevet rajta
{one} nem tudja behúzni a fájlt, gombbal beszúrja, nem bánja
{one} előnézetben nem látja a PDF-et, letölti, neki jó
rossz nálam az alkalmazás, de a weben mindent tudok
{oneAt} nem látszik egy oszlop, a telefonján megnézi, és el is van vele
újraindítás óta {allAt} megy minden, lezárhatják
elmúlt a hiba, tíz óta senki nem hívott
délben helyreállt, {all} megerősítette
minden jóra fordult, köszönjük
kábelcsere óta nincs baj
részünkről lezárva: {all} be tud lépni
a leállásnak vége, {all} dolgozik
a hétfői leállás: mi volt az oka, a jegyzőkönyvbe kell
két hete leállt a levelezés, kérnénk a pontos időt a biztosítónak
a tavalyi leállás után a mentésről szeretnénk többet tudni
kilenckor megijedtünk, de a routerünk volt, minden zöld
a vészhelyzeti kártyára kell egy szám arra az esetre, ha leáll {svc}
ha {nobody} nem tudna belépni, mi a B terv?
szólnának, ha éjjel leállna {svc}?
tegyük fel, hogy elönti a víz az irodát, tud {all} otthonról dolgozni?
a katasztrófatervhez: kit hívunk, ha senki nem jut be
ki láthatja a naplót
hol vannak az elküldött leveleim
hány verziót őriznek meg
hogyan nevezek át egy csoportot
hogyan nyomtatok éves naptárat
továbbküldhetek egy meghívót
használhatja a gyakornok a közös postafiókot
tehetjük a saját logónkat a Teamsbe
kaphatnánk próbafiókot
kapcsolják be nálam a kétlépcsős belépést
nevezzék át a berlini csapatot
adjanak Évának hozzáférést a számlákhoz
rendszergazda szeretnék lenni, mi kell hozzá
{month} három új postafiók kell
{month} kivezetjük a régi kiszolgálót
van tanfolyam tanároknak
van árlista alapítványoknak
melyik a legolcsóbb csomag Worddel
ajánlatot kérnék 20 helyre, nem sürgős
nem értem az áfasort
PDF-ben küldjék a számlát
kezdődhet később a szerződés
mekkora fájl mehet
mennyi egy plusz licenc
ingyenes a diákoknak
elírás van a „naptár" szóban az oldalukon
2019 áll a láblécben
rossz irányba mutat egy nyíl a súgóban
régi az épület képe a belépőoldalon
az új betűtípus ízlés dolga, a régi jobban tetszett
múlt hónapban állt az oldal, most csak a színét cserélném
régen volt gond, most csak a nevét írnánk át
nem hiba, csak ötlet: szívecske gomb a levelekhez
bekapcsolnák nálam az archívumot, kérem
`,
};
