import type { KindWords } from '../kind/kindWords.ts';

/** Hungarian words and sentences for the kinds of request. */
export const kindsHu: KindWords = {
  names: {
    app: 'outlook, teams, sharepoint, onedrive, exchange, excel, word, powerpoint, onenote, planner, skype, viva, intune, entra, azure ad, power automate, power bi, forms, bookings, loop, copilot, owa, defender, purview, microsoft 365, office 365, m365, o365',
    plan: 'e1, e3, e5, f1, f3, a1, a3, a5, business basic, business standard, business premium, vállalati csomag, business csomag',
    vendor:
      'salesforce, zoom, webex, slack, adobe, acrobat, docusign, mimecast, proofpoint, veeam, exclaimer, codetwo, kaspersky, norton, mcafee, eset, nod32, sophos, avast, bitdefender, sap, hubspot, dropbox, google drive, jira, zendesk, billingo, szamlazz, nav online, kulcs-soft, minicrm, autocad, archicad, grammarly, okta, lastpass, wordpress, shopify, vírusirtó, vírusvédelem, vírusölő, notion, trello, teamviewer, anydesk, bitwarden, foxit, acronis, symantec, pannon, infor, abas, libra, octopus, revolution software, 3cx, saját program, saját fejlesztésű',
    network:
      'tűzfal, proxy, router, útválasztó, wifi, wi-fi, wlan, vpn, dhcp, hozzáférési pont, internetszolgáltató, helyi hálózat, belső hálózat, céges hálózat, irodai hálózat, vállalati hálózat, sávszélesség, csomagvesztés, hálózati kábel, optika, modem, ethernet, átjáró, fortigate, mikrotik, meraki, hálózati eszköz, hálózatunk, vezeték nélküli, internetkapcsolat, tűzfalszabály, webszűrő, hotspot, mobilnet',
    china: '21vianet, 21 vianet, vianet, kínai felhő, kínai szolgáltatás, kínai változat, kínai verzió',
    country:
      'németország, franciaország, ausztria, magyarország, spanyolország, olaszország, lengyelország, svédország, norvégia, svájc, belgium, írország, anglia, egyesült királyság, usa, amerika, kanada, ausztrália, japán, india, brazília, törökország, görögország, dánia, finnország, hollandia, románia, szlovákia, csehország, szerbia, horvátország',
    tongue: 'magyar, angol, német, francia, spanyol, olasz, kínai, lengyel, orosz',
  },
  hints: {
    thing:
      'jelszó, jelszav, bejelentkez, belép, fiók, postafiók, beérkezett, naptár, értekezlet, megbeszélés, csatorna, vendég, csoport, terjesztési lista, névjegy, címlista, címjegyzék, aláírás, szabály, csatolmány, melléklet, levélszemét, spam, karantén, adathalász, tartomány, dns, mx rekord, txt rekord, cname, spf, dkim, dmarc, tanúsítvány, mfa, hitelesít, szinkron, webhely, tár, mappa, fájl, dokumentum, verzió, lomtár, jogosultság, megosztás, megosztott, megőrzés, címke, napló, felvétel, kamera, mikrofon, képernyő, állapotom, frissítés, telepít, beállít, aktivál, nyelvi csomag, helyesírás, makró, képlet, nyomtató, szkenner, smtp, imap, pst, összekötő, költöztet, áttelepít, migrál, bérlő, profil, böngésző, laptop, számítógép, mobilalkalmazás, android, iphone, eszköz, kvóta, archívum, továbbít, házon kívül, automatikus válasz, alias, delegált, közös, nyilvános mappa, tárgyaló, folyamat, űrlap, értesítés, powershell, feltételes hozzáférés, egyszeri bejelentkezés, címtár, munkamenet, level, levél, email, e-mail',
    trouble:
      'nem működ, nem megy, nem indul, nem nyíl, nem jön, nem érkez, nem tud, nem lehet, nem enged, nem látsz, nem látj, nem jelen, nem sikerül, leáll, összeoml, lefagy, fagy, elrom, hiba, hibá, probléma, gond, baj, lassú, akad, megakad, eltűn, elveszt, blokkol, zárol, letilt, megtagad, üres, rossz, sérült, visszapattan, kizár, feltör, megszakad, késik, késve, hiányz, olvashatatlan, törlőd, törölt',
    money:
      'számla, számlá, fizet, befizet, visszatérít, visszakér, levon, terhel, bankkárty, hitelkárty, átutal, nyugta, adószám, áfa, tartozás, lejár, megújít, lemond, felmond, előfizet, licenc, díj, díjbekér, esedékes, könyvelés, havi, éves, próbaverzió, próbaidő, próbaidőszak, meghosszabb, hosszabbít, megrendel, pénz, jóváír',
    deciding:
      'mennyibe, mennyi, ára, árlista, árak, árajánlat, ajánlat, összehasonl, különbség, ajánlan, ajánljan, melyik csomag, melyik licenc, értékesít, viszontelad, kedvezmény, vásárlás előtt, tartalmaz, benne van, érdekelne, kipróbál, fontolgat, beszerzés, olcsóbb, legolcsóbb, megéri, új ügyfél, bemutató, pályázat, való nekünk, illik',
    ticket:
      'jegy, jegyem, ügyem, kérésem, bejelentés, szolgáltatáskérés, ügyszám, jegyszám, hibajegy, hivatkozási szám',
    human:
      'ember, ügyintéző, munkatárs, operátor, élő, valaki, kolléga, mérnök, technikus, vezető, főnök, szakember, diszpécser, ügyfélszolgálatos, tanácsadó',
    learning:
      'oktató, oktatás, dokumentáció, cikk, videó, tanfolyam, útmutató, kézikönyv, tanul, wiki, fórum, közösség, webinár, tudásbázis, tananyag, leírás, tippek, első lépések, önkiszolgáló, súgó, gyik, segédlet, olvas',
    health:
      'üzemzavar, kiesés, incidens, szolgáltatásállapot, karbantartás, állapotoldal, irányítópult, rendelkezésre állás, ismert hiba, mindenhol, világszerte, globális hiba',
    calling:
      'telefonszám, forródrót, hívhat, hívjam, hívószám, telefonon, zöld szám, ingyenesen hívható, telefonos, tárcsáz, vonal, telefonvonal, telefonálhat',
    ours: 'saját fejlesztés, egyedi, fejlesztő, programoz, szkript, harmadik fél, külső, beépülő, bővítmény, plugin, integráció, gyártó, másik cég',
  },
  fills: {
    talk: 'beszélni, beszélgetni, csevegni, egyeztetni',
    human:
      'egy emberrel, egy igazi emberrel, egy élő munkatárssal, egy ügyintézővel, valakivel, egy mérnökkel, egy technikussal, a főnökükkel, egy vezetővel, az egyik kollégájukkal',
    human1:
      'egy ember, egy ügyintéző, valaki, egy mérnök, egy munkatárs, a felettesük, egy technikus, egy szakember',
    humant: 'embert, ügyintézőt, élő munkatársat, operátort, mérnököt, technikust, valakit',
    soon: 'most, azonnal, most rögtön, mielőbb, sürgősen, kérem, haladéktalanul',
    paper: 'számla, számlát, díjbekérő, nyugta, áfás számla, jóváíró számla',
    wrongly:
      'kétszer, megint, rossz összeget, túl sokat, pedig lemondtuk, egy kilépett kolléga után is, a próbaidő után, előzetes értesítés nélkül',
    seats: 'licencet, licencünket, előfizetést, E3 licencet, felhasználói licencet',
    some: 'két, három, öt, tíz, 12, húsz, egy, néhány',
    cancel:
      'lemondani, felmondani, megszüntetni, megújítani, meghosszabbítani, újraaktiválni, módosítani, leállítani, bővíteni',
    sub: 'előfizetést, szerződést, csomagot, előfizetésünket',
    flaw: 'rossz cím, rossz adószám, régi cégnév, téves összeg, egy törölt felhasználó, érthetetlen tétel',
    month: 'márciusi, múlt havi, októberi, tavalyi, e havi, legutóbbi',
    org: 'egy kis cégnek, egy alapítványnak, egy iskolának, egy ügyvédi irodának, egy induló vállalkozásnak, 40 embernek, kilenc főnek, egy rendelőnek, egy sportegyesületnek, önkénteseknek',
    seller: 'egy értékesítő, egy tanácsadó, az értékesítési csapat, egy ügyfélmenedzser',
    upset:
      'leállás, üzemzavar, kiesés, incidens, ismert hiba, fennakadás, műszaki nehézség, zavar, karbantartás',
    when: 'most, ma, jelenleg, ma reggel, pillanatnyilag, a héten',
    health: 'elérhető, működik, rendben van önöknél, stabil, leállt, érintett, akadozik mindenkinél',
    hotline: 'telefonszám, forródrót, segélyvonal, hívószám, zöld szám, ügyfélszolgálati szám',
    ticket: 'jegyem, ügyem, kérésem, bejelentésem, szolgáltatáskérésem',
    tickets: 'jegyemmel, ügyemmel, kérésemmel, bejelentésemmel',
    tickett: 'jegyemet, ügyemet, kérésemet, bejelentésemet',
    edit: 'lezárni, újranyitni, visszavonni, kiegészíteni, frissíteni, módosítani',
    bad: 'leállt, lassú, elromlott, halott, instabil, rosszul van beállítva, mindent blokkol, eldobja a csomagokat, folyton újraindul, túlterhelt',
    addin: 'bővítmény, beépülő modul, integráció, összekötő, szinkronizálás, értesítések, kliens, alkalmazás',
    fails:
      'nem működik, összeomlik, eltűnt, lassú, nem szinkronizál, hibát dob, le van tiltva, nem töltődik be, nem jön át',
    own: 'saját alkalmazásunk, házon belüli programunk, egyedi rendszerünk, szkriptünk, webalkalmazásunk, vállalatirányítási rendszerünk, CRM-ünk, könyvelőprogramunk, webshopunk',
    breaks:
      'nem tudja olvasni a naptárakat az API-n, nem kap adatot, nem tud levelet küldeni, kivételt dob, leállt, nem tud hitelesíteni, hibákat ad vissza',
    material:
      'oktatóanyag, oktatóvideó, dokumentáció, útmutató, használati cikk, tanfolyam, kézikönyv, webinárium, tananyag, gyorstalpaló, fórum, leírás',
    about: 'az {app}hoz, kezdőknek, a dolgozóinknak, új kollégáknak, a {app} használatához',
    ordinary:
      'egyszerű felhasználó vagyok, sima alkalmazott vagyok, nem vagyok rendszergazda, csak egy dolgozó vagyok, nincs admin jogom, végfelhasználó vagyok, diák vagyok',
    whom: 'ki tud segíteni, hova forduljak, kihez forduljak, kit kérdezzek, ki az illetékes, hol kapok segítséget a fiókomhoz, ki a rendszergazdám',
    who: 'az ügyintéző, a támogatás, a mérnök, a képviselő, a technikus, valaki a Microsofttól',
    code: 'PIN-t, PIN-kódot, ellenőrző kódot, biztonsági kódot, kódot',
    code1: 'PIN, PIN-kód, ellenőrző kód, biztonsági kód',
    phone: 'telefonon, a hívás közben, telefonálás közben, a hívásban',
    share:
      'megoszthat naptárat, csatlakozhat értekezlethez, cserélhet fájlt, összeköthető, cseveghet, együttműködhet',
    lack: 'hiányzik, nem elérhető, más, korlátozott, később jön',
    appdo:
      'nem nyílik meg, folyton összeomlik, nagyon lassú, újra és újra jelszót kér, üres oldalt mutat, lefagy, nem tud csatlakozni, nem szinkronizál, hibát ír ki, a frissítés óta nem működik',
    admintask:
      'felhasználót felvenni, jelszót visszaállítani, naptárat megosztani, közös postafiókot létrehozni, átirányítást beállítani, törölt fájlokat visszahozni, feladót letiltani, csapatot átnevezni, vendéget meghívni, jogosultságot módosítani, többtényezős hitelesítést bekapcsolni, tartományt csatlakoztatni, postafiókokat költöztetni, Office-t telepíteni, hozzáférést adni egy postafiókhoz',
  },
  examples: {
    technical: `
nem indul el az {app}
nem működik az {app} a gépemen
az {app} mindig összeomlik, amikor megnyitom
folyton lefagy az {app}
nem tudom megnyitni az {app}ot
tegnap óta nem tudunk belépni az {app}be
senki nem tudja nálunk használni az {app}et
ma reggel mindenkinél leállt az {app}
leállt az {app} az egész irodában
minden felhasználónk elvesztette a hozzáférést
nagyon lassú ma az {app}
hibaüzenetet ír ki, amikor elküldöm a levelet
0x80070005 hibakód telepítés közben
AADSTS50076 hibát kapok bejelentkezéskor
nem tudok bejelentkezni
nem enged be a rendszer
túl sok próbálkozás miatt zárolták a fiókot
nem fogadja el a jelszavamat
elfelejtettem a jelszavamat
hogyan állíthatom vissza egy felhasználó jelszavát
jelszócsere egy munkatársnak
a régi telefonomon volt a hitelesítő alkalmazás
be kell kapcsolni a többtényezős hitelesítést mindenkinek
nem jön meg a belépési kód sms-ben
nem érkeznek meg a levelek
kívülről nem kapunk leveleket
visszapattan a levél, kézbesíthetetlen
a kimenő levelek a postázandóban maradnak
levélszemétbe kerülnek a fontos levelek
karanténba kerül az ügyfél levele
feketelistára került a tartományunk
sok adathalász levelet kapunk
valaki belépett a fiókomba és leveleket küldözget
gyanús bejelentkezés külföldről
furcsa szabály van a postafiókomban, nem én hoztam létre
egy volt kolléga leveleit tovább kell irányítani
hogyan oszthatom meg a naptáramat
nem látszik a foglaltság a naptárban
kétszer is lefoglalható ugyanaz a tárgyaló
adjunk hozzáférést az asszisztensnek a postafiókhoz
nem jelenik meg a közös postafiók
nem tudok a közös címről küldeni
a terjesztési lista tagjai nem kapják meg a levelet
új csoportot kell létrehozni
új felhasználót vennék fel
kilépett egy munkatárs, hogyan őrizzük meg az adatait
véletlenül töröltünk egy felhasználót, vissza kell állítani
vissza kellene hozni a két hete törölt fájlokat
eltűnt a dokumentum korábbi változata
nem szinkronizálódnak a fájlok a felhővel
megakadt a szinkronizálás
a fájlt másik felhasználó zárolta
hozzáférés megtagadva a webhely megnyitásakor
külsősök nem tudják megnyitni a megosztott hivatkozást
hogyan hívok meg vendéget
nincs hang az értekezleten
fekete a kamera képe
nem tudom megosztani a képernyőmet
eltűnt a megbeszélés felvétele
hiányzik az értekezlet gomb az {app}ból
mindig távollétet mutat az állapotom
késve jönnek a csevegőüzenetek
nem kapok értesítést a telefonomon
levelezés beállítása iphone-on
a nyomtató nem tud e-mailbe szkennelni
saját tartományt adnánk hozzá
nem sikerül a tartomány ellenőrzése
milyen MX rekord kell
SPF hiba miatt nem mennek át a hírleveleink
DKIM beállítása
postafiókok költöztetése régi kiszolgálóról
hibás a címtár-szinkronizálás
nem működik az egyszeri bejelentkezés
új laptopra kell telepíteni az Office-t
azt írja, hogy nincs licenc aktiválva a gépen, nem aktivált termék
sikertelen aktiválás, túl sok eszköz
az Excel üres ablakkal nyílik meg
frissítés után nem fut a makró
rossz karakterek látszanak a gombon
a keresés nem találja a régi leveleket
megtelt a postafiók
naplókeresést kell futtatni
jogi ügyhöz kell tartalomkeresés
szürkék az érzékenységi címkék
elveszett telefon adatait kell törölni
melyik rendszergazdai szerepkör kell ehhez
azt írja, nincs jogosultságom
nem tudok csapatot létrehozni
hogyan nevezhetek át egy webhelyet
névváltozás után új e-mail-cím kell
házon kívül üzenet beállítása egy kolléganőnek
felhasználó elrejtése a címlistából
eltűnt az aláírásom
nem fut a folyamatom
segítség kellene egy műszaki problémához
valami elromlott a levelezésünkben
gond van az {app}mal
probléma a bejelentkezéssel
hogyan kell beállítani az {app}ot az új kollégáknak
újra és újra jelszót kér
belépés után fehér marad az oldal
503-as hibát kapunk a böngészőben
nem lehet letölteni a csatolmányt
nem látszanak a képek a levélben
eltűnnek a levelek a beérkezett üzenetek közül
nem futnak a szabályaim
az asztali alkalmazás nem kapcsolódik a kiszolgálóhoz
régi változatot látnak a felhasználók
akadozik a hang a hívásokban
törlődött egy mappa
meghibásodott a levelezés
fiók feloldása
folyton zárolódik a fiókom
véletlenül letiltottunk egy felhasználót
ez a munkahelyi fiók nem létezik
a szervezet letiltotta ezt az eszközt
böngészőben be tudok lépni, az asztali alkalmazásban nem
kizárta magát az egyetlen globális rendszergazda
nincs második adminunk és elveszett a telefon
legyen rendszergazda ez a felhasználó
második globális rendszergazda felvétele
melyik szerepkör nyithat támogatási kérést
mit tehet egy Exchange-rendszergazda
elment az előző rendszergazda, senki nem tudja a jelszót
nem felügyelt bérlő átvétele
felhasználók felvétele táblázatból
tömeges importálás csv-ből
fiók létrehozása licenc nélkül
a proxycímet már használja egy másik objektum
átnevezett felhasználó, a régi cím maradjon alias
teendők kilépő dolgozónál
azonnal le kell tiltani egy elbocsátott kollégát
egy volt munkatárs fájljainak átadása
tesztfiók törlése
rossz embert töröltem
dinamikus tagság osztály szerint
ki hozhat létre csoportot
a vendég nem tudja elfogadni a meghívót
vendég eltávolítása
küldés a főnököm nevében
automatikus válasz szabadság idejére
le van tiltva a külső továbbítás
550 5.7.520 hozzáférés megtagadva
a címzettet elutasították 5.4.1
TLS kell egy partnercéghez
pst fájl importálása
IMAP költöztetés másik szolgáltatótól
meghiúsult az áttelepítési köteg
betelt a postafiók kvótája
véglegesen törölt elemek visszahozása
letiltólistáról kell levenni az IP-címünket
nyomon kell követni egy levelet, ami nem ért célba
az outlook azt írja, kapcsolódás folyamatban
új outlook profil kell
csökkentett módban elindul, rendesen nem
nem lehet szerkeszteni a névjegyet
vissza a klasszikus outlookra
csak olvasható a webhely
5000 elemnél több van a listában
nem lehet áthelyezni a mappát
külső partnereknek hozzáférés egy tárhoz
megtelt a bérlő tárhelye
egy volt dolgozó onedrive-ja
szürke felhő ikon
ki vehet fel értekezletet
nem hallják egymást a résztvevők
nem enged be az előszobából
hiányzik az átirat
már létezik ilyen nevű csatorna
le van tiltva a csevegés
csendes telepítés msi-vel
honnan tölthető le az office telepítő
64 bites vagy 32 bites legyen
megjelenítési nyelv módosítása
nyelvi ellenőrző eszközök
90 százaléknál megáll a telepítés
eszköz eltávolítása az aktiválásaim közül
licenccsere után nem aktiválható
megosztott számítógépes aktiválás terminálszerveren
telepítés 200 gépre intune-nal
frissítési csatorna váltása
office automatikus frissítésének leállítása
bővítmények központi telepítése
áll a tartomány beállítása
nem található a TXT rekord
névkiszolgálók módosítása
tartomány eltávolítása a bérlőből
megváltoztatható az onmicrosoft név
milyen ip-tartományokat használ az exchange online
feladó letiltása
jó levelet szűr ki a spamszűrő
hamisított levél a saját tartományunkból
adathalászat elleni szabályzat
titkosított levél küldése
postafiók jogi megőrzése
keresési eredmények exportálása
ki törölte ezt a fájlt, napló
telefonok regisztrálása az intune-ban
minden munkamenet kiléptetése
mfa regisztráció törlése
feltételes hozzáférés kizárta az admint
lejár a jogkivonat-aláíró tanúsítvány
összevont tartomány felügyeltté alakítása
leállt a jelszókivonat-szinkronizálás
AADSTS50008 érvénytelen jogkivonat
nem csatlakozik a powershell modul
letiltva az smtp hitelesítés
a szkenner hitelesítési hibát ír
egy fiók jelszava ne járjon le
nem kapnak figyelmeztetést a jelszó lejárata előtt
hány naponta kell jelszót váltani
valódi ez a levél a Microsofttól
kétszer megy el a levél
nem lehet átnevezni a csapatot
csoporttagok tömeges módosítása
hova tűnt a delegált hozzáférés
két napja nem tud dolgozni a kolléganőm a teamsben
önkiszolgáló jelszó-visszaállítás bekapcsolása
a kétlépcsős azonosítás a régi készülékre kéri a kódot
meg kellene nézni, miért nem frissül a naptár
a diákok nem látják az órai fájlokat
nem menti el a fájlt a felhőbe
elutasították az engedélykérést
hangposta nem jön be
szűrő kellene bejövő levelekre
az {app} nem ismeri fel a mikrofont
DNS-módosítás óta nem jön levél a postafiókokba
bitlocker kulcs egy laptophoz
hol van a helyreállítási kulcs
kétszer szerepelnek a bejegyzések a naptárban
lefagy a naptár megnyitásakor
az {app} {appdo}
nálam az {app} {appdo}
egy kollégánál az {app} {appdo}
mindenkinél az {app} {appdo}
hogyan lehet {admintask}
szeretnék {admintask}
nem sikerül {admintask}
segítsenek {admintask}
hibát kapok, amikor próbálok {admintask}
Jó napot! Kedd óta lefagy az Outlookom, amint megnyitom a naptárat. Az újratelepítés nem segített.
nem szinkronizal a onedrive, mindig azt irja hogy jelentkezzek be
Hogyan hozhatunk vissza egy három hete törölt postafiókot?
le akarjuk tiltani a külső továbbítást az egész bérlőben
nem erzekeli a teams a mikrofont
duplán jelennek meg a naptárbejegyzések
a feltételes hozzáférés kizárja a tanácsadóinkat
DNS-módosítás után semmi nem érkezik a postafiókjainkba
kérek segítséget egy terjesztési lista beállításához, ami külső levelet is fogad
nem tudunk megosztott csatornát létrehozni
miért látok 1001-es hibát a Wordben
40 postafiókot kellene átköltöztetni egy másik szolgáltatótól
nem jön meg a jelszó-visszaállító levél
eltünt egy mappa a sharepointrol
szerda óta rossz foglalásokat mutat a tárgyaló kijelzője
20 megánál nagyobb fájlt nem lehet csatolni
olvasási jogot kellene adnom a könyvelőnknek az archív postafiókra
A Word-dokumentumok csak olvasásra nyílnak meg a csoportwebhelyről
hogyan akadályozhatom meg, hogy a vendégek letöltsék a fájlokat
a bejelentkezés visszadob a kezdőlapra
a hírlevelünk mindenkinél spambe kerül
uj laptopom van, hogy lesz rajta outlook`,
    billing: `
kérdésem lenne a számlával kapcsolatban
küldjék el a számla másolatát
honnan tölthetem le a számlákat
több az összeg a számlán, mint vártuk
miért emelkedett ebben a hónapban a díj
olyan felhasználóért is fizetünk, aki már elment
kétszer számláztak
visszakérném a pénzem
visszatérítést kérek az utolsó fizetésre
nem jött meg a jóváíró számla
nem sikerült a fizetés
visszadobta a bankkártyát
fizetési mód módosítása
új bankkártyánk van, cseréljék le
fizethetünk átutalással?
számlázási cím módosítása
rossz cégnév van a számlán
kerüljön rá az adószámunk
a számlát a könyvelésnek küldjék
hiányzik a megrendelésszám a számláról
licencet adnánk az előfizetéshez
új munkatársaink vannak, több licenc kell
vennénk még két {plan} licencet
csökkentenénk a licencek számát
fölösleges licencek eltávolítása
túl sok licencünk van, kevesebbért fizetnénk
hogyan rendelem hozzá a megvett licencet
előfizetés lemondása
fel akarjuk mondani a szerződést
automatikus megújítás kikapcsolása
meghosszabbítanánk az előfizetést még egy évre
mikor jár le az előfizetésünk
lejárt az előfizetés és letiltották, újra kellene aktiválni
felfüggesztették a fiókot, mert nem fizettük ki a számlát
tartozást mutat az előfizetés
próbaverzióból fizetős előfizetésre váltás
lejárt a próbaidőszak, fizetősként folytatnánk
hosszabbítsák meg a próbaidőszakot
regisztráció próbaverzióra
előfizetés vásárlása
váltanánk {plan} csomagról {plan} csomagra a meglévő előfizetésnél
olcsóbb csomagra váltanánk a következő hónaptól
havi számlázás helyett éves legyen
ki fizeti a plusz tárhelyet
már felhasználták a termékkulcsot, amit vettünk
viszonteladótól vettük, mégis önöktől jött számla
partnert cserélnénk az előfizetésnél
szüntessék meg a fiókunkat
mi lesz az adatainkkal, ha megszűnik az előfizetés
már nem használjuk, ne vonjanak le többet
ismeretlen levonás a Microsofttól a bankszámlámon
befizettük már a számlát?
hogyan kell értelmezni a számlát
mit takar ez a tétel a számlán
időarányos díj a számlán
nincs rajta a számlán a megígért kedvezmény
nem látszik a megrendelésem
tíz licenc rendelése függőben van
lejárt esedékességű számla befizetése
levonták a licencdíjat, pedig lemondtuk
számlázási kérdés
kérdés az előfizetésünkről
nyugta az éves díjról
euróban kérjük a számlát
díjbekérőt kérnék
áfás számla kell
rossz a megújítási ár
{plan} hozzárendelése egy új kollégához
licenc átadása egyik felhasználótól a másiknak
vegyük el a licencet attól, aki kilépett
elfogytak a szabad licencek
30-ról 20-ra csökkentenénk a licenceket
minden felhasználónál csomagot váltanánk
tegnap rossz csomagot vettünk, vissza lehet csinálni?
még lemondható, mennyit kapunk vissza
felmondanánk az év vége előtt
töröljék a bérlőnket teljesen
mi lesz a postafiókokkal, ha lejár az előfizetés
meddig őrzik meg az adatokat lemondás után
türelmi idő nem fizetés esetén
fizetés miatt letiltották a szolgáltatást
nem működik a termékkulcs
hova írjam be a megvásárolt kulcsot
másik viszonteladó vegye át az előfizetésünket
ki számláz nekünk, önök vagy a partner
a könyvelés kapja automatikusan a számlákat
régi bankkártya törlése
még három embernek kell {plan}
új belépőnknek kérünk még egy licencet
hány szabad licencünk van
tavalyi számlák letöltése
hamarosan lejáró előfizetés
számla
{some} új {seats} kérünk
vegyenek le {some} {seats}
{some} embert vegyenek ki a csomagunkból
levonták {wrongly}
{wrongly} számláztak
{wrongly} terhelték a kártyánkat
hol van a {month} {paper}
küldjék el a {month} {paper}
szeretnénk {cancel} az {sub}
hogyan lehet {cancel} az {sub}
{flaw} szerepel a számlán
bontsák ketté a számlát két iroda között
mikor esedékes a következő befizetés
a próbából legyen fizetős előfizetés
megszűnt a szerződés, mégis jön a {paper}
rossz összeget vontak le a {month} díjból
Miért duplája ez a havi számla?
levontak 89 eurót, pedig januárban lemondtuk
Elküldenék újra a számlát a könyvelőnknek?
hárman elmentek, csökkentsék a licenceink számát
hogyan ujitom meg a lejart elofizetest
nemfizetés miatt felfüggesztettek minket, de tegnap fizettünk
15 darab E3 licencet kérünk a hétfőn belépőknek
a fel nem használt hónapokra visszatérítést szeretnék
állítsák le az automatikus megújítást
kártya helyett átutalással fizetnénk
a próbaidő után kérdés nélkül fizetős lett
honnan tölthetem le az áfás számlát
még mindig jönnek a számlák, pedig megszűnt a szerződés
ketté lehetne bontani a számlát a két irodánk között?
öt embert vegyenek ki a csomagunkból
már megint rossz összeget vontak le
hogyan lesz a próba-előfizetésünkből teljes értékű
mostantól másik címre kérjük a számlákat
nem szeretnénk az éves megújítást
tévedésből túl sok licencet vettünk
egy távozó kolléga licencének felszabadítása
{plan} helyett {plan} legyen egy embernek
nem akarunk tovább fizetni
viszonteladótól vettük, hogyan szüntessük meg
végleg törölnénk a céges fiókunkat
elutasítják a kártyát`,
    presales: `
melyik csomag való egy kis cégnek
mi a különbség a {plan} és a {plan} között
hasonlítsuk össze a {plan} és a {plan} csomagot
mennyibe kerül a {plan}
árlista az üzleti csomagokhoz
havi díj felhasználónként
mennyi lenne 20 dolgozóra
árajánlatot szeretnék
ajánlatot kérnénk 100 felhasználóra
érdekelne minket a Microsoft 365
vásárlás előtt tanácsot kérnék
benne van az {app} a {plan} csomagban?
jár hozzá asztali alkalmazás?
mit tartalmaz a {plan}
mit tud a {plan}
hány eszközön használhatja egy ember
mekkora a postafiók a {plan} csomagban
van iskolai kedvezmény
diákoknak mennyi
alapítványi árak
oktatási licenc feltételei egyetemnek
500 főre adnak kedvezményt?
értékesítővel szeretnék beszélni
keressen meg valaki az értékesítésről
ügyfelek szeretnénk lenni
még nem vagyunk ügyfelek
mielőtt megvesszük, tudni szeretnénk, hogy
ki lehet próbálni döntés előtt
van bemutató
milyen előnyei vannak a felhőnek
miben jobb, mint a Google Workspace
részmunkaidősöknek melyik licenc való
milyen licenc kell az {app}hoz
kell külön licenc a megosztott postafiókhoz?
elérhető az {app} a legolcsóbb csomagban
hol lehet megvenni nálunk
viszonteladót keresek a közelben
partnert keresünk a bevezetéshez
ajánljanak Microsoft partnert
lehet vegyesen használni a csomagokat
van felső határ a felhasználók számára
mennyi a minimális szerződési idő
hogyan működik a licencelés
mit ajánlanak egy 8 fős ügyvédi irodának
saját szerverről váltanánk, mennyibe kerülne
mennyi a copilot ára
az ár tartalmazza a támogatást?
új cég vagyunk, 15 fő, mit rendeljünk
mi van az ingyenes változatban
beszerzéshez ajánlat kellene
tájékoztatás árakról és licencekről
része a telefonrendszer a {plan} csomagnak
van vírusvédelem a {plan} csomagban
szeretnénk megvenni, de még nem döntöttünk
melyiket érdemes választani
milyen licenc szükséges a {app} használatához
hány gépre telepíthető a {plan}
melyik csomagot javasolják 10 főre, levelezésre
megrendelés előtt: mi a különbség {plan} és {plan} között
kik forgalmazzák a Microsoft 365-öt nálunk
viszonteladók a városunkban
mennyibe kerül az éves csomag a havihoz képest, még nincs előfizetésünk
előbb látnánk egy bemutatót
mi kell ahhoz, hogy {app}ot és {app}et használjunk
Google és Microsoft között választunk 30 főre
melyik csomag való {org}
mennyibe kerülne {org}
van csomag {org}
mit ajánlanak {org}
ár {org}
keressen meg {seller}, vásárláson gondolkodunk
hívjon fel {seller} egy ajánlat miatt
mi a jobb {org}, {plan} vagy {plan}
a {plan} csomagban van {app}
ajánlatot kérünk {org}
30 fős cég vagyunk, a Google és a Microsoft között választunk, mit javasolnak?
tartalmazza az E5 a telefonrendszert?
Mennyibe kerülne a Copilot tíz embernek?
van oktatási kedvezmény magániskolának
mi van benne az alkalmazáscsomagban
értékesítési kollégával egyeztetnék 400 licenc bevezetéséről
milyen licenc kell, ha Power BI és Teams is kellene
kik a viszonteladóik Szegeden
kaphatnánk bemutatót döntés előtt
van csomag egy kilenc önkéntessel működő alapítványnak?
mennyibe kerülne nekünk a Microsoft 365 nyolcvan emberre
A Business Basicben van asztali Excel?
kérem, keressen meg egy tanácsadó, vásárláson gondolkodunk
mi a jobb egy induló cégnek, E3 vagy Business Premium
segítsenek partnert találni
partnert keresünk, akitől vásárolhatunk`,
    'service-health': `
leállt az {app}?
van most üzemzavar
van-e kiesés jelenleg
világszerte gond van az {app}mal?
önöknél van valami baj az {app}mal
a szolgáltatás jelenlegi állapota
szolgáltatásállapot ellenőrzése
szolgáltatásállapot irányítópult
mi az {app} állapota ma
másokat is érint?
csak minket érint vagy mindenkit
van ismert hiba az {app}ban
folyamatban van valamilyen incidens
tud róla a Microsoft, hogy gond van az {app}mal
tervezett karbantartás a hétvégén
mikor lesz a következő karbantartás
vége van már az {app} leállásának
mikor hárítják el az üzemzavart
elhárították már az incidenst
volt tegnap este kiesés
korábbi incidensek
hol látom a régebbi kieséseket
állapotoldal linkje
nem megy a felhő?
leálltak a szervereik
minden rendben működik most önöknél?
mit jelent az MO123456 értesítés
részletek az EX654321 incidensről
rendelkezésre állás ebben a hónapban
szerepel valami hiba az irányítópulton
működik most az {app}?
azt hallottam, globális leállás van, igaz ez
a hírek szerint leállt az {app}, meg tudják erősíteni
általános hiba van ma?
ki láthatja a szolgáltatásállapotot
értesítést kérek az üzemzavarokról
elérhető most az {app}?
most jó az {app} önöknél?
mindenhol akadozik az {app}, van bejelentett hiba
önöknél van ma valami gond
van hír az incidensről
nem érem el a felügyeleti központot, hol nézhetem meg, van-e kiesés
csak nálunk rossz vagy másnál is
tudnak arról, hogy akadozik az {app} a régiónkban
úgy tűnik, világszerte nem megy az {app}
mikorra várható az {app} javítása
általános probléma ez?
mennyire stabil most az {app}
mi az {app} helyzete ma reggel
dolgozik már valaki a kiesésen
minden szolgáltatás zöld?
változtattak valamit tegnap éjjel
volt szolgáltatáskiesés hajnal kettő és három között
jelentés a múlt heti incidensről
mutassák az aktuális incidenseket
terveznek karbantartást vasárnapra
más bérlőket is érint
mindenki azt írja, hogy leállt az {app}
van most ismert hiba az {app}ban
hol teszik közzé az incidenseket
látnak valamilyen szolgáltatásromlást
mikor lesz újra elérhető az {app}
kérem, erősítsék meg az {app} leállását
leállás van ma az {app}ban?
van-e jelenleg fennakadás
az önök oldalán van a hiba?
van {upset} {when} az {app} szolgáltatásban
van önöknél {upset} {when}
{when} van {upset}
történik {when} valami az {app}mal
az {app} {health} {when}
{health} az {app}
megoldódott már az {app} incidens
folyamatban lévő incidensek
tudnak valamilyen {upset} helyzetről
általános {upset} van {when}
van ma reggel leállás a Microsoft 365-ben?
van incidens a Teams-hívásokkal ma?
tudnak arról, hogy Nyugat-Európában gond van az Exchange Online-nal
milyen most a SharePoint Online állapota
világszerte leállt a webes Outlook? mikorra javítják
lesz ma éjjel karbantartás
hol lehet megnézni a szolgáltatási incidenseket
történik ma valami a Teamsszel?
rendben van önöknél a OneDrive
van jelenleg zavar az Exchange szolgáltatásban?
műszaki nehézségeik vannak most?
folyamatban lévő incidensek listája
elismerte a Microsoft az {app} késését
mindenki a lassú {app}ról beszél, hivatalos ez
állapotoldal könyvjelzőnek
volt tegnap este fennakadás az {app}ban
hivatalos közlemény az {app} leállásáról
mennyi ideig nem volt elérhető világszerte az {app}`,
    'phone-number': `
mi a telefonszámuk
ügyfélszolgálat telefonszáma {country}
melyik számot hívjam {country} területéről
telefonos ügyfélszolgálat száma
adja meg a telefonszámot
forródrót száma
számlázási ügyben milyen számot hívjak
fel akarom hívni a támogatást, mi a szám
ingyenesen hívható szám {country}
van helyi szám {country}
meddig hívható a telefonvonal
mikor hívhatom a technikai támogatást
hány óráig vannak telefonon
hétvégén is hívható a telefonos támogatás
van {tongue} nyelvű telefonos támogatás
milyen nyelveken lehet telefonálni
beszélhetek telefonon {tongue} nyelven
hogyan érem el telefonon az ügyfélszolgálatot
mobilról melyik szám hívható
elérhetőség telefonon
mennyibe kerül a hívás
díjmentes a hívás?
nem él az oldalon lévő telefonszám
mi az új támogatási szám
telefonszámok országonként
nemzetközi hívószám
hívószám kellene
{country} van az irodánk, hol hívhatjuk önöket
magyar telefonszám van?
inkább felhívnám önöket, mi a szám
{country} hívószáma
szombaton hívható, mettől meddig
mobilról is ingyenes a szám?
meddig lehet telefonálni
forródrót {country}
{country} ügyfélszolgálatának száma
fel lehet hívni valakit hétvégén, hánytól hányig
mi a {hotline} {country}
mi a {country} {hotline}
nem találom a {hotline} adatot
milyen {hotline} hívható
mikor veszik fel a telefont {country}
milyen nyelven beszélnek a {hotline} vonalon
van {hotline} {tongue} nyelven
{hotline} nyitvatartása
mi a belgiumi ügyfélszolgálat száma
inkább telefonálnék, melyik számon?
szombaton is fel lehet hívni valakit? mettől meddig
Van olasz nyelvű telefonos támogatás?
ingyenes a zöld szám mobilról
sehol nem találom a telefonszámukat
mi a svéd segélyvonal száma
mikor veszik fel a telefont Japánban
milyen nyelveken beszélnek a telefonos ügyfélszolgálaton
{country} támogatási vonala
mettől fogadnak hívást vasárnap
hánykor nyitnak a vonalak
hány óráig veszik fel a telefont
éjszaka is fel lehet hívni valakit
külföldről hívnám, melyik számon
a telefonos ügyfélszolgálat munkaideje
melyik számon érem el önöket {country} területéről`,
    'person-now': `
emberrel szeretnék beszélni
élő ember kell
ügyintézőt kérek
kapcsoljanak egy munkatársat
élő csevegés ügyintézővel
beszélhetnék valakivel
most rögtön beszélni akarok valakivel
kapcsoljon egy mérnököt
nem akarok robottal beszélni
elég a botból
ez így nem segít, adjon egy embert
ügyfélszolgálatos kell
azonnal kell valaki
azonnal beszélnem kell valakivel
kérem, hívjanak vissza most
hívjanak fel most
sürgős, ember kell
adjon át egy kollégának
van ott valaki
operátor
telefonközpontos
technikussal szeretnék beszélni
vezetővel akarok beszélni
egy ember nézze meg, kérem
ne géppel kelljen beszélnem
panaszt tennék egy igazi embernél
tud valaki élőben segíteni
adják a diszpécsert
hús-vér embert kérek
ember
valaki telefonáljon nekem most rögtön
hívjon fel egy kolléga azonnal
beszélni akarok a főnökükkel
beszélhetnék végre valakivel
van ott bárki, aki átvenné
vegye át egy mérnök a beszélgetést
EMBERT KÉREK
adja át a csevegést egy munkatársnak
nem chatbotot szeretnék
bárki él ott?
kapcsolják az ügyfélszolgálatost
elegem van a gépből
{human} szeretnék {talk}
{human} akarok {talk} {soon}
szeretnék {human} {talk}
{humant} kérek
{humant} kérek {soon}
adjanak {humant} {soon}
hívjon fel {human1} {soon}
vegye át {human1} a beszélgetést
követelem, hogy {human} beszélhessek
hadd beszéljek {human}
kapcsoljanak {humant}
ez a bot nem segít, {humant} kérek
Beszélhetnék végre egy emberrel?
ADJANAK EGY ÜGYINTÉZŐT
nem robotot, hanem igazi munkatársat szeretnék
kérem, adja át a beszélgetést egy mérnöknek
van ott bárki, aki átveszi
hadd csevegjek egy munkatársukkal
követelem, hogy emberrel beszélhessek
most rögtön hívjon fel egy mérnök
elég. ügyintézőt.`,
    'my-tickets': `
mi a jegyem állapota
hol tart az ügyem
van hír a jegyemről
van fejlemény a 4711-es ügyben
a 2033-as jegy kellene
hol tart a kérésem
mutasd a jegyeimet
nyitott kéréseim listája
milyen nyitott bejelentéseim vannak
előző jegyem
megkapták a bejelentésemet
tegnap nyitottam egy jegyet
múlt héten már jeleztem ezt
még mindig várok a válaszra a kérésemre
senki nem válaszolt az ügyemben
mikor foglalkozik valaki a jegyemmel
ki dolgozik az ügyemen
kiegészíteném a jegyemet
naplófájlt csatolnék a kérésemhez
szolgáltatáskérés frissítése
másik kapcsolattartót adnék meg a jegynél
emeljék az ügyem súlyosságát
nyissák újra a jegyemet
zárják le a kérésemet
visszavonom a bejelentésemet
a 88-as jegy problémája megoldódott
korábbi támogatási kéréseink
keresd meg a régi ügyemet
elvesztettem a jegyszámot
válaszolt már a mérnök
a 1009-es ügyet folytatnám
mire jutottak a kérésemmel
lezárták a jegyemet, de nincs megoldva
a cégünk jegyei
kaptam egy jegyszámot, most mi lesz
hétfői bejelentésem
megnézném a szolgáltatáskéréseimet
foglalkozott már valaki azzal, amit tegnap bejelentettem
ezt már bejelentettem, van előrelépés
megoldódott, amit bejelentettem, lezárható
a múltkor bejelentett hibám hogy áll
van mozgás a 3321-es ügyben
az 5510-es még mindig vár
nyissák újra az 1403-ast, visszajött a hiba
hétfőn beadtam valamit, azóta semmi
még senki nem keresett a kérésem miatt
múlt héten beküldtem egy kérést, nincs válasz
kiosztották már valakinek az ügyemet
ki vette át a kérésemet
látni szeretném, mit jelentett be a szervezetünk
vonják vissza a reggeli kérésemet
túl korán zárták le az ügyemet
a kérésem száma 2044
megjegyzést fűznék a kérésemhez
naplót küldenék az ügyemen dolgozó mérnöknek
visszajött a korábbi hibám, ugyanaz a jegy
megnéznék, hol áll a kérésem
sorban van még a kérésem
mikor hallok önökről a kérésem ügyében
mi lett a múlt heti panaszommal
van már eredmény a bejelentésemmel
történt már valami a jegyemmel
a korábban beadott kérésem
hol tart a {ticket}
mi van a {tickets}
van hír a {ticket} ügyében
mikor foglalkozik valaki a {tickets}
lezárták már a {tickett}
szeretném {edit} a {tickett}
{edit} kellene a {tickett}
a 7781-es {ticket}
új információm van a {ticket} kapcsán
megkapták, amit a {ticket} kapcsán küldtem
nem foglalkozik senki a {tickets}
Történt valami a 2291-es jeggyel?
pénteken beadtam egy kérést, senki nem jelentkezett
láthatom a cégem összes nyitott kérését?
nyissák meg újra az 1877-est, nem tartott ki a javítás
visszavonnám a ma reggeli bejelentésemet
kihez került az ügyem
mikor foglalkozik valaki a 7781-es kéréssel
új információm van az ügyemhez
lezárták már a jegyemet?
megkapták a naplókat, amiket a kérésemhez küldtem
eddigi kéréseim áttekintése
mit jelentettem be eddig
napok óta csend van a 3120-as ügyben
a kollégámat is írják fel az ügyhöz kapcsolattartónak
tegyék sürgősebbé a kérésemet
napok óta nem írt a támogatás az ügyemben
megoldódott, zárják le, kérem
szabadságra megyek, ki követi a kérésemet`,
    'own-network': `
a {network} blokkolja az {app}ot
nem megy a {network}
lassú a {network} az épületben
nincs internet az irodában
megszakad az internetkapcsolat
nem megy az internetünk
csak az irodai hálózaton rossz, otthonról jó
mobilnetről megy, a mi hálózatunkról nem
gond van a {network} beállításával
a {network} beállítása
hogyan nyissak portot a {network} eszközön
a {network} eldobja a kapcsolatot
a {network} tanúsítványa miatt nem lehet belépni
a {network} nem engedi át a forgalmat
milyen IP-címeket kell engedélyezni a {network} szabályaiban
nagy a késleltetés a telephelyi hálózatban
eltört a hálózati kábel
nem válaszol a helyi DNS-kiszolgálónk
semmilyen weboldalt nem érünk el az irodából
a laptop nem csatlakozik a {network} hálózathoz
elfelejtettem a {network} jelszavát
gyenge a {network} jele a tárgyalóban
túlterhelt a hálózatunk
csomagvesztés van a vonalunkon
új szabály kell a {network} eszközre
rossz a ping a belső hálózaton
folyton lecsatlakozik a {network}
átállították a {network} eszközt és azóta semmi nem jó
a hálózaton nem található a nyomtató
kiégett a switch a szerverszobában
a szolgáltatónk vonala hibás
nem működik a vendég {network}
hálózati meghajtó nem elérhető az irodában
a rendszergazdánk átírta a tűzfalszabályokat
a cégünk DNS-szűrője blokkolja a bejelentkező oldalt
csak az egyik épületben rossz a hívás minősége
a telephelyről nem érhető el, a központból igen
honnan tudjuk, hogy a mi hálózatunk az oka
SSL-vizsgálat a {network} eszközön
csak a {network} mögül nem megy
a {network} eldobja az {app} forgalmát
a {network} korlátozza az {app}ot
meghibásodott egy switch a szekrényben
a fél irodának nincs hálózata
a telephely offline, mert elvágták a vonalat
a szolgáltató letiltott egy portot
mit kell engedélyezni a saját {network} eszközünkön
hotspotról kapcsolódik az {app}, a wifinkről nem
lecseréltük a {network} eszközt és azóta lassú az {app}
kábelezési gond a második emeleten
nem pingelhető az átjáró
IP-ütközés van a hálózatunkban
milyen szabály kell a {network} eszközre
nincs internet az egyik telephelyünkön
elromlott a hálózati eszköz
a {network} {bad}
nálunk a {network} {bad}
semmi nem tölt be, ha {network} van
engedélyezni kell az {app}ot a {network} eszközön
az {app} nem megy a {network} mögül
a Fortigate eldobja a Teams csomagjait
a debreceni telephelyen nincs internet
csak az irodai wifin nem csatlakozik az Outlook, mobilneten igen
milyen tűzfalszabály kell nálunk a Teamshez
elromlott a switch, a fél iroda hálózat nélkül van
óránként újraindul az irodai router
semmi nem tölt be, ha a céges VPN-en vagyunk
halott a hálózati kábel a 12-es szobában
IP-címeket kell engedélyeznünk a proxyn`,
    'third-party': `
nem töltődik be a {vendor} bővítmény az {app}ban
a {vendor} beépülő miatt összeomlik az {app}
leállt a {vendor} integráció
a {vendor} nem szinkronizál az {app}mal
gond van a {vendor} programmal
a {vendor} blokkolja a leveleimet
ki ad támogatást a {vendor} termékhez
hiba a {vendor} összekötőben
nem fut le a {vendor} mentés
frissítés óta nincs meg a {vendor} bővítmény
külső bővítmény nem működik
egy másik cég bővítménye lassítja az {app}ot
a boltból vett beépülő modul nem jó
böngészőbővítmény elrontja az oldalt
a CRM rendszerünk nem kapcsolódik az {app}hoz
az ERP rendszer nem tud levelet küldeni
a könyvelőprogram nem exportál az {app}be
a számlázóprogramunk nem küld ki leveleket
a fejlesztőnk egyedi alkalmazása hibát dob
saját szkriptünk hibázik
a házon belül írt program nem kap tokent
a graph api-ra írt kódunk nem fut
nem válaszol a bot, amit a programozónk írt
más gyártók termékeit is támogatják?
nem Microsoft szoftverhez kérnék segítséget
nem nyílik meg a {vendor}
nem tudok belépni a {vendor} fiókba
eltűnt a {vendor} gomb az {app}ból
másik gyártó aláíráskezelője nem működik
külső fejlesztő makrója
harmadik fél levélarchiválója
a {vendor} törli a mellékleteket
a {vendor} és az {app} nem működik együtt
a weboldalunk űrlapbővítménye nem küld levelet
az aláíráskezelő program nem működik az {app}ban
a banki kiegészítőtől lefagy az {app}
eltűnt a videokonferencia-program gombja
melyik kiegészítő okozza a hibát
a bővítmény gyártója szerint önöknél a hiba
a {vendor} lelassítja az {app}ot
a {vendor} nem naplóz az {app}ból
nincs meg a {vendor} az {app}ban
a saját eszközünk hibázik, mióta átírtuk a kódját
a házi fejlesztésű programunk nem tud levelet küldeni
a fejlesztőnk modulja hibát ad
egy alvállalkozó szkriptje elromlott
foglalkoznak a {vendor} termékkel?
a {vendor} törölte a fájljaimat
a címkenyomtató szoftvere nem nyomtat az {app}ból
a {vendor} {addin} {fails}
{vendor} {addin} {fails}
a {own} {breaks}
egy másik gyártó terméke: {addin} {fails}
a {vendor} {fails} az {app}ban
a HubSpot nem naplózza az Outlookból küldött leveleket
lassítja a Wordöt a Grammarly bővítmény
A saját programunk nem tud SMTP-n küldeni, mióta átírtuk
nincs meg a Webex ütemező az Outlookban
támogatják a Mimecast bővítményt?
a fejlesztőnk SharePoint-kijelzője kivételt dob
a Zendesk nem hoz létre jegyeket a postafiókunkból
összeomlasztja az Excelt a könyvelőprogram bővítménye
a saját webalkalmazásunk nem tudja olvasni a naptárakat az API-n
nem jönnek át a Slack-értesítések
külső cég által írt makró nem fut az {app}ban
az ügynökségünk szkriptjei hibáznak
a {vendor} fertőzöttnek jelzi az {app} csatolmányait
hibát mutat a {vendor} fül az {app}ban
megszűnt a cég, amelyik a bővítményünket írta
máshol vett program nem kommunikál az {app}mal`,
    'self-help': `
hol találok dokumentációt
súgócikkek az {app} használatához
{app} oktatás
oktatóvideók
van tanfolyam kezdőknek
felhasználói kézikönyv az {app}hoz
megtanulnám használni az {app}ot
első lépések útmutató
gyors útmutató alkalmazottaknak
közösségi fórum
más ügyfeleket kérdeznék
felhasználói közösség
hol tudhatok meg többet
magam szeretném megoldani
tudásbázis
van leírás az {app}hoz
kézikönyv
kisvállalati beállítási útmutató
tippek és trükkök
hibaelhárító eszközök
önkiszolgáló támogatás
van wiki
olvasnék az {app}ról
tananyag a munkatársaknak
youtube csatorna segítséggel
webinárium az {app}ról
nem vagyok admin, hol kapok segítséget
egyszerű felhasználó vagyok, kit kérdezzek
ki a rendszergazdám
hogyan találom meg a rendszergazdát
otthoni felhasználó vagyok, hol kapok segítséget
súgóoldal linkje
anyagok új kollégák betanításához
bevált gyakorlatok
mutasson egy cikket erről
hogyan tanulhatom meg az {app}ot
videók kisvállalkozásoknak
mezei felhasználó vagyok, hova forduljak
nincs admin jogom, kihez fordulhatok
cikk vagy videó, ami elmagyarázza
utánaolvasnék
oktatóanyag a dolgozóknak a {app}hoz
leírást keresek a {app} használatához
felhasználók egymás közötti fóruma
használati útmutató
hol találok olyat, hogy {material} {about}
van {material} {about}
van jó {material} {about}
{material} kellene {about}
{material} {about}
{ordinary}, {whom}
{ordinary} és segítség kell, {whom}
szeretnék {material} anyagot {about}
hol tanulhatják meg a kollégák a Teams alapjait
van videó a Planner használatáról?
csak egy dolgozó vagyok, nincs rendszergazdai jogom, hol kapok segítséget
van fórum rendszergazdáknak
van írott útmutató új munkatársaknak
előbb elolvasnám a dokumentációt
hol vannak a használati cikkek
végezhetek SharePoint-tanfolyamot?
egyszerű felhasználó vagyok és segítség kell a fiókomhoz, kihez forduljak
van jó videó kezdőknek?`,
    pin: `
mire való a PIN
miért kér PIN-t az ügyintéző
PIN-kód telefonos támogatáshoz
pin kód híváskor
a mérnök ellenőrző kódot kér tőlem
kaptam egy kódot a regisztrált e-mail-címre, mit csináljak vele
meg kell adnom a kódot az ügyintézőnek?
hogyan működik a PIN-ellenőrzés
a rendszergazda telefonjára küldték a PIN-t
nem kaptam meg a PIN-t
a PIN nem érkezett meg a regisztrált címre
egy volt munkatárs címére ment a PIN
hol módosítható a PIN-hez regisztrált telefonszám
hívó azonosítása kóddal
biztonsági kódot kért a telefonos támogatás
csalás-e a PIN kérése
felhívott a támogatás és kódot kér
PIN-nel igazolnom kell magam telefonon
nem regisztrált számról hívok
nincs a profilban a számom, mi történik, ha hívom önöket
lejárt a PIN, miközben telefonáltam
milyen címre megy a PIN
miért van plusz ellenőrzés telefonáláskor
rossz PIN-t mondtam be
megvan a PIN, hova írjam
telefonos ellenőrzési lépés
pin
normális, hogy PIN-t kérnek a hívásban
elavult címre ment a PIN
hogyan módosítom, hova küldjék a PIN-t
miért kell felolvasnom egy kódot az ügyintézőnek
nem jött kód, amíg a támogatással beszéltem
{who} {code} kér {phone}
megadjam a {code} az ügyintézőnek
nem jött meg a {code1}
régi címre ment a {code1}
meddig érvényes a hívó {code1}
miért kell {code1}, ha telefonálok
e-mailben jött egy PIN, mire jó
{who} {code} akart {phone}, biztonságos ez
PIN-kódot kért a támogatás a hívásban, ez normális?
régi e-mail-címre küldték a PIN-t, hol módosíthatom
Miért kell kódot megadnom az ügyintézőnek telefonon?
nem kaptam meg az ellenorzo kodot amikor hivtam a tamogatast
e-mailben kaptam egy PIN-t, mire való
az ügyintéző biztonsági kódot kér telefonon, megadjam?
nem jött meg a telefonos ellenőrzés PIN-je
meddig érvényes a hívó PIN-kódja`,
    'china-cloud': `
mi a {china}
ki az a {china}
{china} támogatás
elérhető az {app} a {china} szolgáltatásban
mi a különbség a {china} és a globális Microsoft 365 között
mi hiányzik a {china} felhőből
a {china} által üzemeltetett Office 365
kínai cégünk Office 365-öt használ, ugyanaz a szolgáltatás?
Microsoft 365 Kínában
az Office 365 kínai változata
ki üzemelteti az Office 365-öt Kínában
Kínában tárolják az adatainkat?
áttérés {china} szolgáltatásról globálisra
kínai bérlő költöztetése a globális felhőbe
kínai és globális bérlő együttműködése
naptármegosztás Kína és a többi ország között
hol kell bejelentkezni a kínai szolgáltatásba
{china} portál
melyik Teams van Kínában
használhatom Kínában a globális fiókomat
a {china} a Microsofthoz tartozik?
hogyan kapok fiókot a {china} szolgáltatónál
szerződés a {china} céggel
működik a Copilot Kínában
sanghaji irodát nyitunk, melyik felhő kell
pekingi iroda: globális vagy kínai Office
kövessük a {china} céget a WeChaten
mit nem tud a kínai kiadás
ugyanaz a kínai és a nemzetközi kiadás
miben más az Office 365 Kínában
van {app} a kínai bérlőkben
a pekingi leányvállalatunk a {china} ügyfele
összeköthető a {china} bérlő a miénkkel
ki működteti a kínai Office-t
mi {lack} a {china} szolgáltatásban
mely alkalmazások esetében {lack} valami a {china} felhőben
a {china} bérlőnk {share} a globálissal
a kínai bérlő felhasználója {share} a globális bérlővel
meséljen arról, mi a {china}
ugyanaz a kínai Office, mint a miénk
miben más a {china}
Van Copilot a 21Vianetnél?
miben tér el a kínai Office 365 a többitől
a sanghaji leányvállalatunknak saját bérlője van a 21Vianetnél, összeköthető?
ki működteti Kínában az Office 365-öt
ugyanaz a kínai Office 365, mint a miénk?
meséljen a 21Vianetről
csatlakozhatnak a kínai bérlő felhasználói a globális bérlő értekezleteihez
mely alkalmazások hiányoznak a 21Vianet felhőből`,
  },
  none: `
szia
helló
üdvözlöm
jó reggelt
jó napot kívánok
köszönöm szépen
köszi
rendben
igen
nem
segítség
segítsen
segítségre van szükségem
problémám van
van egy gondom
tudna segíteni
mit tudsz
ki vagy te
robot vagy?
hogy vagy
szép idő van
mesélj egy viccet
hány óra van
teszt
viszontlátásra
nem tudom
talán később
valami más
sürgős
kérdésem van
milyen az időjárás
foglalj repülőjegyet
rendelj pizzát`,
  ruledOut: `
nem erről van szó
nem a
nincs köze
nem arról
nem érdekel
nincs gond a
nincs baj a
nem kell`,
};
