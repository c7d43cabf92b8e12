import type { KindWords } from '../kind/kindWords.ts';

/** Hungarian words and sentences for the kinds of request. */
export const kindsHu: KindWords = {
  names: {
    other:
      'dynamics 365, business central, azure sql, azure virtuális gép, azure-előfizetés, sql server, windows 11, windows 10, windows server, xbox, minecraft, visual studio, github, surface laptop, hyper-v',
    app: 'outlook, teams, sharepoint, onedrive, exchange, excel, word, powerpoint, onenote, planner, skype, viva, intune, entra, azure ad, power automate, power bi, forms, bookings, loop, copilot, owa, defender, purview, microsoft 365, office 365, m365, o365',
    plan: 'e1, e3, e5, f1, f3, a1, a3, a5, business basic, business standard, business premium, vállalati csomag, business csomag',
    vendor:
      'salesforce, zoom, webex, slack, adobe, acrobat, docusign, mimecast, proofpoint, veeam, exclaimer, codetwo, kaspersky, norton, mcafee, eset, nod32, sophos, avast, bitdefender, sap, hubspot, dropbox, google drive, jira, zendesk, billingo, szamlazz, nav online, kulcs-soft, minicrm, autocad, archicad, grammarly, okta, lastpass, wordpress, shopify, vírusirtó, vírusvédelem, vírusölő, notion, trello, teamviewer, anydesk, bitwarden, foxit, acronis, symantec, pannon, infor, abas, libra, octopus, revolution software, 3cx, epson, canon, brother, xerox, kyocera, ricoh, hp nyomtató, kulcssoft, kulcs soft, rlb, novitax, tensoft, forint-soft, cobra conto, evopro, erpnet, vectory, servantes, ügyvitel, ügyviteli program, ügyviteli rendszer, számlázóprogram, könyvelőprogram, bérprogram, pénztárgép, webshop motor, unas, shoprenter, woocommerce, chrome, firefox, safari, opera böngésző, google naptár, google meet, google workspace, facebook, instagram, whatsapp, messenger, telegram, linkedin, icloud, itunes, photoshop, coreldraw, libreoffice, openoffice, thunderbird, vmware, citrix, linux, synology, qnap, mysql, webroot, f-secure, g data, evernote, zapier, freshdesk, zoho, netsuite, think-cell, kahoot, mentimeter, prezi, jabra, logitech, nyomtatóillesztő, szkennerprogram, e-szignó, microsec, avdh, anyk, ügyfélkapu, cégkapu, bank terminál, netbank, doqsys, poszeidon, filenet, alphacad, bérszámfejtő program, bérszámfejtőprogram, pdf-készítő, pdf készítő, pdf-program, pdf-szerkesztő, könyvelő szoftver, számlázó program, erp, crm, pénztárprogram, raktárprogram, rendelői szoftver, rajzprogram, fordítóprogram, diktálóprogram, mentőprogram, archiváló program, aláírásprogram, hibajegykezelő, munkaidő-nyilvántartó, beléptetőrendszer, címkenyomtató, webáruház, honlapkészítő, foglalási rendszer, könyvtári rendszer, iskolai rendszer, adóprogram, hr-rendszer, hírlevélküldő, képernyőkép-készítő, jelszókezelő, böngésző, játékkonzol, playstation, nintendo, okostévé',
    network:
      'tűzfal, proxy, router, útválasztó, wifi, wi-fi, wlan, vpn, dhcp, hozzáférési pont, internetszolgáltató, helyi hálózat, belső hálózat, céges hálózat, irodai hálózat, vállalati hálózat, sávszélesség, csomagvesztés, hálózati kábel, optika, modem, ethernet, átjáró, fortigate, mikrotik, meraki, hálózatunk, vezeték nélküli, internetkapcsolat, tűzfalszabály, webszűrő, hotspot, mobilnet, vendégwifi, vendég wifi, wifije, wifink, wifijelszó, fali csatlakozó, fali aljzat, kábelezés, kábelezési, patch kábel, hálózati végpont, switchünk, belső dns, helyi dns, saját dns, dns-szerverünk, szerverszoba, szerverszobában, bérelt vonal, dsl, mobil internet, szolgáltatónk, internetszolgáltatónk, telekom, vodafone, invitel, vpn-átjáró, vpn-kliens, vpn-szerver, openvpn, wireguard, anyconnect, pfsense, juniper, aruba, tp-link, netgear, fritzbox, squid, vlan, alhálózat, publikus ip, nyilvános ip, fix ip, jelerősség, ismétlő, terheléselosztó, tartalomszűrő, net, netünk, netezni, internetünk, ssl-vizsgálat, radius, draytek, zyxel, linksys, internetszerződés, internetelérés, internetkapcsolatunk',
    china: '21vianet, 21 vianet, vianet, kínai felhő, kínai szolgáltatás, kínai változat, kínai verzió',
    country:
      'németország, franciaország, ausztria, magyarország, spanyolország, olaszország, lengyelország, svédország, norvégia, svájc, belgium, írország, anglia, egyesült királyság, usa, amerika, kanada, ausztrália, japán, india, brazília, törökország, görögország, dánia, finnország, hollandia, románia, szlovákia, csehország, szerbia, horvátország',
    tongue: 'magyar, angol, német, francia, spanyol, olasz, kínai, lengyel, orosz',
  },
  hints: {
    existing:
      'meglévő előfizetés, mostani előfizetés, jelenlegi előfizetés, meglévő csomag, mostani csomag, jelenlegi csomag, előfizetésünkhöz, csomagunkhoz, meglévőhöz, meglévő mellé, visszaadnánk, felesleges licenc, felmondtak, kevesebben vagyunk',
    hardware:
      'szkenner, fénymásoló, fax, nyomtató, patron, festék, billentyűzet, egér, monitor, kijelző, fejhallgató, dokkoló, akkumulátor, töltő, merevlemez, pendrive, laptop, pc, számítógép, gép, kék halál, kék képernyő, bios, illesztőprogram, videokártya, memória, projektor, tablet, iphone, mac, webkamera',
    fineitself:
      'magában jó, magában működik, önmagában jó, önmagában működik, nélküle jó, nélküle megy, kikapcsolva jó, ha kikapcsolom, eltávolítás után, leszedtem, leszedve jó, csökkentett módban jó, az ő frissítés, frissítésük óta, saját programja, saját szoftvere, csak vele',
    whose:
      'önökhöz tartozik, hozzátok tartozik, önök segítenek, ti segítetek, kihez forduljak, kihez tartozik, ki a felelős, kinek szóljak, foglalkoznak ilyennel, támogatják, lefedik, kiterjed, jó helyen, megjavítják, megjavítanák, kiszáll, kiszállni, helyszínre, küldenek valakit, mit állítsak rajta',
    caller:
      'pin, pin-kód, pinkód, pin kód, ellenőrző kód, biztonsági kód, kód, kódot, azonosít, azonosítás, hívó, regisztrált szám, nyilvántartott, hatjegyű, bemond, felolvas, egyszer használatos, egyszeri kód, sms-kód, bemondani, bemondjam, diktál, diktáljam, megmondjam, kódot kér, kódot kért, kódot kérnek, ragaszkodott, a vonalban, ügyintéző kérte, telefonban kért, hitelesítsem magam, igazoljam, igazolnom, ki vagyok, én vagyok, csaló, csalás, átverés, kinek adja ki, számsor, számsort, számjegy, nem elég a szavam, hat számjegy, kód megy, kód nélkül, telefonban ismétel',
    elsewhere:
      'más cégek, más bérlők, másnál, másoknál, mindenki másnál, világszerte, mindenhol, globális, térség, twitter, downdetector, hírek, hírekben, önöknél, az önök oldalán, szervereik, rendszereik, máshol, más cég, más vállalat, másik cég, partnercég, ismerős, országszerte, országos, egész világ, egész európa, összes ügyfél, általános hiba, facebook, facebookon, közösségi oldal, reddit, közlemény, bejelentés, hivatalos, hivatalosan, megerősít, elismert, adatközpont, helyreállt, helyreállás, elhárít, kiváltó ok, múlt éjjel, előzmények, korábbi incidens, panaszkodik, akadozik mindenki, szomszéd, szomszéd cég, másik cégnél, ott is, vége már, megoldották már, elmúlt már, legutóbb, fél világ',
    premises:
      'iroda, irodában, épület, emelet, telephely, központ, raktár, otthonról, terem, szekrény, helyben, fiókiroda, villanyszerelő, építkezés, felújítás, fél emelet, földszint, pince, bérelt iroda',
    sent: 'beküldtem, beadtam, bejelentettem, írtam önöknek, jelentettem, nyitottam, leadtam, megígérték, ígérték, visszaszólnak, jelentkeznek, bejelentésem, beküldött',
    waiting:
      'nem kaptam választ, nem válaszolt, senki nem válaszol, senki nem jelentkezett, semmi hír, még mindig várok, várunk, várok, van hír, van fejlemény, napja, múlt héten, emlékeztető, hol tart',
    ordinary:
      'nem vagyok admin, nem vagyok rendszergazda, nincs admin, egyszerű felhasználó, csak felhasználó, otthoni, magánszemély',
    admin:
      'rendszergazda, rendszergazdánk, rendszergazdám, admin, informatikus, informatika, globális rendszergazda',
    making:
      'szkript, script, makró, vba, kód, kódunk, api, graph api, programozó, fejlesztő, fejlesztés, saját program, egyedi, írjanak, készítsenek, fejlesszenek, forráskód, python, javascript, c#, java, webhook, lekérdezés, tárolt eljárás, programozónk, fejlesztőink, szabadúszó, magunk írtuk, mi írtuk, saját kód, írnának, készítenének, fejlesztenének, automatizál, egyedileg, házilag, weblapkészítés, kijelző rész, excel-makró, saját fejlesztésű, saját programunk, saját szkript, saját alkalmazás, access-adatbázis, access adatbázis, elődöm, gyakornok készített, gyakornok írt, programozott',
    machine: 'bot, chatbot, robot, gép, géppel, automata, szoftver',
    idle: 'időjárás, fővárosa, főváros, foci, meccs, recept, vicc, dal, vers, mese, mozi, étterem, szálloda, repjegy, nyaralás, pizza, ebéd, vacsora, elnök, fordítsd, szeretlek',
    region:
      'kína, kínai, kínában, peking, pekingi, sanghaj, sanghaji, kanton, szárazföldi, hongkong, tajvan, globális bérlő, globális felhő, nemzetközi változat, helyben üzemeltetett, helyi üzemeltető, kínai jog, kínai törvény, kínai leány, kínai gyár, kínai iroda, kínai kolléga, sencsen, sencseni, csengtu, kantoni, vuhan, hangcsou, tiencsin, onmschina, nemzetközi verzió, globális verzió, .cn, nanking, nankingnál, más üzemeltető, másik üzemeltető, szárazföldi kín',
    end: 'fiók megszüntetése, zárják le a fiók, töröljék a bérlő, törölnénk a bérlő, megszüntet, szüntessék meg, felszámol, megszűnik a cég, elmegyünk, végleg',
    ask: 'mennyi, mennyibe, hány, meddig, hogyan, hogy lehet, hol, mi az, mi a, melyik, ki a, miért, mikor, lehet, van-e, van, tudnak, kell',
    before:
      'mielőtt, vásárlás előtt, nem vagyunk ügyfelek, még nem, leendő, új ügyfél, fontolgat, tervez, érdekelne, érdeklőd',
    thing:
      'jelszó, jelszav, bejelentkez, belép, fiók, postafiók, beérkezett, naptár, értekezlet, megbeszélés, csatorna, vendég, csoport, terjesztési lista, névjegy, címlista, címjegyzék, aláírás, szabály, csatolmány, melléklet, levélszemét, spam, karantén, adathalász, tartomány, dns, mx rekord, txt rekord, cname, spf, dkim, dmarc, tanúsítvány, mfa, hitelesít, szinkron, webhely, tár, mappa, fájl, dokumentum, verzió, lomtár, jogosultság, megosztás, megosztott, megőrzés, címke, napló, felvétel, kamera, mikrofon, képernyő, állapotom, frissítés, telepít, beállít, aktivál, nyelvi csomag, helyesírás, makró, képlet, nyomtató, szkenner, smtp, imap, pst, összekötő, költöztet, áttelepít, migrál, bérlő, profil, böngésző, laptop, számítógép, mobilalkalmazás, android, iphone, eszköz, kvóta, archívum, továbbít, házon kívül, automatikus válasz, alias, delegált, közös, nyilvános mappa, tárgyaló, folyamat, űrlap, értesítés, powershell, feltételes hozzáférés, egyszeri bejelentkezés, címtár, munkamenet, level, levél, email, e-mail',
    trouble:
      'nem működ, nem megy, nem indul, nem nyíl, nem jön, nem érkez, nem tud, nem lehet, nem enged, nem látsz, nem látj, nem jelen, nem sikerül, leáll, összeoml, lefagy, fagy, elrom, hiba, hibá, probléma, gond, baj, lassú, akad, megakad, eltűn, elveszt, blokkol, zárol, letilt, megtagad, üres, rossz, sérült, visszapattan, kizár, feltör, megszakad, késik, késve, hiányz, olvashatatlan, törlőd, törölt, nem engedi, elutasít, pörög, villog, szürke, nem tölt, nem töltődik, mindig kéri, folyton kéri, kidob, kilép magától, nem látszik, láthatatlan, megsérült, bezáród, magától bezár, kikapcsol, lassul, belassul, nem reagál, lejárt, ütköz, kézbesíthetetlen, nem ment el, hirtelen, egyszer csak, akadozik, szaggat, csonka, széteső, szétesik',
    money:
      'számla, számlá, fizet, befizet, visszatérít, visszakér, levon, terhel, bankkárty, hitelkárty, átutal, nyugta, adószám, áfa, tartozás, lejár, megújít, lemond, felmond, előfizet, licenc, díj, díjbekér, esedékes, könyvelés, havi, éves, próbaverzió, próbaidő, próbaidőszak, meghosszabb, hosszabbít, megrendel, pénz, jóváír, visszafizet, visszajár, levonás, levont, beszedés, csoportos beszedés, iban, utalás, utaltunk, elutalt, átutalt, befizett, kifizett, paypal, kártya, kártyát, kártyánk, felszólít, hátralék, hátralékos, adóazonosító, közösségi adószám, arányos, árkülönbözet, pótdíj, könyvelő, könyvelőnk, pénzügy, könyvvizsgáló, futamidő, elköteleződés, automatikus megújítás, létszám, licencszám, kiosztatlan, átad licenc, rendelésszám, kupon, kuponkód, promóció, ajándékkártya, termékkulcs, számlázási profil, árfolyam, pénznem, euró, forint, tétel, bizonylat, másolat, automatikus hosszabbítás, pénztáros, papírok, papírokat, fedezet, hozzájárul',
    deciding:
      'mennyibe, mennyi, ára, árlista, árak, árajánlat, ajánlat, összehasonl, különbség, ajánlan, ajánljan, melyik csomag, melyik licenc, értékesít, viszontelad, kedvezmény, vásárlás előtt, tartalmaz, benne van, érdekelne, kipróbál, fontolgat, beszerzés, olcsóbb, legolcsóbb, megéri, új ügyfél, bemutató, pályázat, való nekünk, illik, tájékozód, érdeklőd, ajánlatkérés, közbeszerzés, tender, nagyjából, körülbelül, hozzávetőleg, fejenként, fejenkénti, listaár, mennyiségi, kedvezményes, csomagok, kiadás, kiadások, érdemes, illik hozzánk, átjönnénk, váltanánk át, előfizetnénk, mielőtt, döntés, eldönt, döntünk, teszt, tesztverzió, pilot, prospektus, ismertető, funkciólista, jogosultak, jár nekünk, civil, alapítvány, egyesület, iskola, egyéni vállalkozó, induló cég, önállóan megvehető, mennyiért, mennyibe kerülne, beszerezni, beszerez, megvenni, vennénk',
    ticket:
      'jegy, jegyem, ügyem, kérésem, bejelentés, szolgáltatáskérés, ügyszám, jegyszám, hibajegy, hivatkozási szám, kérelem, kérelmem, kérelmemet, kérelmünk, kérésünk, kérésemet, bejelentésem, bejelentésünk, beadvány, nyitott ügy, nyitott jegy, lezárt, lezárni, zárják le, nyissák újra, függőben, válaszunkra vár, feladott, beküldött, panaszszám, ügyünk, ügyemet, jegyünk, jegyet, esetszám, kérdőív, korábbi ügy, folyamatban, hozzárendelve, sürget, eszkalál',
    human:
      'ember, ügyintéző, munkatárs, operátor, élő, valaki, kolléga, mérnök, technikus, vezető, főnök, szakember, diszpécser, ügyfélszolgálatos, tanácsadó, élő ember, hús-vér, kapcsolja, kapcsoljon, kapcsoljanak, kapcsoljátok, hívjon, hívjanak, hívjatok, hívjon vissza, hívjanak vissza, visszahívás, visszahívást, beszélni, beszélnék, beszélhetn, beszéljek, átvenné, vegye át, átadná, továbbít, felettes, illetékes, ügyeletes, ügyfélszolgálatost, csoportvezető, szóban, személyesen, élőben, szakértő, specialista, támogatói kolléga',
    learning:
      'oktató, oktatás, dokumentáció, cikk, videó, tanfolyam, útmutató, kézikönyv, tanul, wiki, fórum, közösség, webinár, tudásbázis, tananyag, leírás, tippek, első lépések, önkiszolgáló, súgó, gyik, segédlet, olvas, súgóközpont, súgóoldal, üzenőfal, kisfilm, kisfilmek, oktatófilm, videók, bemutató videó, kezdőknek, kezdő, újoncoknak, többi felhasználó, más felhasználó, felhasználók egymás, egymásnak, egymást, gyűlnek, utánanéz, elolvas, olvasgat, magam, magamtól, egyedül, önállóan, kurzus, tréning, vizsga, tanúsítvány, e-learning, segédanyag, sablon, példák, újdonságok, bevált, hibaelhárító, diagnosztika, tudástár, youtube, csoport ahol, tapasztalat, tapasztalatok, mintapélda, filmecske, trükk, trükköket, fogás, tippeket cserél, magam megtanul, teljesen kezdő, valami, amit megnézhetek',
    health:
      'üzemzavar, kiesés, incidens, szolgáltatásállapot, karbantartás, állapotoldal, irányítópult, rendelkezésre állás, ismert hiba, mindenhol, világszerte, globális hiba',
    calling:
      'telefonszám, forródrót, hívhat, hívjam, hívószám, telefonon, zöld szám, ingyenesen hívható, telefonos, tárcsáz, vonal, telefonvonal, telefonálhat, számot, számuk, számukat, számotok, hívjuk, hívom, hívni, telefonálni, telefonálok, elérhetőség, vonalas, vonaluk, vonalukat, vezetékes, tárcsázni, hívásdíj, percdíj, telefonos ügyfél, telefonközpont, ügyfélvonal, felveszik, hívószámot, mellék, körzetszám, ingyen hívható, 06 80, 0800, nyitvatartás, vonalas elérhetőség, telefonos elérhetőség',
    ours: 'saját fejlesztés, egyedi, fejlesztő, programoz, szkript, harmadik fél, külső, beépülő, bővítmény, plugin, integráció, gyártó, másik cég',
  },
  cues: {
    'person-now': [
      String.raw`(?:emberrel|munkatarssal|munkatarsukkal|ugyintezovel|valakivel|kollegaval|kollegajukkal|mernokkel|technikussal|operatorral|szakemberrel|fonokkel|fonokukkel|felettessel|felettesevel|illetekessel|ugyeletessel|tanacsadoval|ugyfelszolgalatossal) (?:\S{1,20} ){0,3}?(?:beszel|cseveg|egyeztet)`,
      String.raw`\b(?:beszel|cseveg)\S{0,12} (?:\S{1,20} ){0,4}?(?:emberrel|munkatarssal|munkatarsukkal|ugyintezovel|valakivel|kollegaval|kollegajukkal|mernokkel|technikussal|operatorral|szakemberrel|fonokkel|fonokukkel|felettessel|illetekessel|ugyeletessel|tanacsadoval)`,
      String.raw`\b(?:embert|ugyintezot|operatort|elo munkatarsat|mernokot|technikust|ugyfelszolgalatost) (?:kerek|kernek|szeretnek|akarok|adj|kapcsol)`,
      String.raw`\b(?:kapcsol|adj)\S{0,8} (?:\S{1,20} ){0,3}?(?:embert|ugyintezot|munkatarsat|operatort|mernokot|technikust|szakembert|kollegat)\b`,
      String.raw`\bhivj\S{0,6} (?:fel |vissza )?(?:\S{1,20} ){0,3}?(?:most|azonnal|rogton|percen belul|oran belul|perceken belul)\b|\bhivj\S{0,6} vissza\b|\bvisszahivast? (?:szeretn|ker)|\b(?:szeretn|ker)\S{0,5} (?:egy )?visszahivast`,
    ],
    'my-tickets': [
      String.raw`\b(?:jegy|ugy|kerelem|keres|bejelentes)\S{0,8}(?: szam\S{0,4})?[ :#]{0,3}\d{4,12}\b|\b\d{4,12}\S{0,4} (?:jegy|ugy|kerelem|bejelent)`,
      String.raw`\b(?:jegyem|jegyunk|ugyem|ugyunk|bejelentesem|bejelentesunk|kerelmem|kerelmunk|szolgaltataskeresem)`,
    ],
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
uj laptopom van, hogy lesz rajta outlook
Jó napot! A tegnapi Windows-frissítés óta három gépen az Outlook indítás után pár másodperccel bezárul. Mit próbáljunk meg?
az outlook magától bezárul
az excel szerint sérült a fájl, böngészőben viszont megnyílik
Két kolléga nem látja egymás szabad időpontjait, a többiek igen. Mindenkinek Business Standard van.
a könyvelőnk kitörölt egy mappát a postafiókjából, vissza lehet hozni?
két dolgozóhoz nem ért oda a bérpapír, a nyomkövetés szerint kézbesítették
az ügyfél levele visszamegy hozzá, hogy nincs ilyen címzett
hogyan olvashat egy külsős könyvelő egyetlen SharePoint-mappát
új telefonom lett, a kód a régire megy, nem tudok belépni
van licencem, a Word mégis azt írja, hogy a termék inaktív
péntek óta nem tudnak Teams-értekezletet indítani az E3-as felhasználók
egy órája kapott licencet, de még mindig nincs postafiókja
licenc ki van osztva, az asztali Word mégis licenc nélkülit ír
az értékesítés közös naptára telefonon nem látszik
egy távozott kolléga fájljait hogyan vehetem át
májusban elment egy kolléga, még mindig jön neki levél, hogyan alakítom megosztott postafiókká
12 postafiókot költöztetnénk Gmailről Exchange Online-ba egy hétvége alatt
minden kimenő levél aljára ugyanaz az aláírás kellene, hol állítom be az exchange-ben
hétfőn új munkatárs kezd, mit kell tennem, hogy legyen levelezése és Teamse
rossz fiókot töröltem a felügyeleti központban, visszavonható?
a felügyeleti központ üres oldalt mutat Edge-ben
hol lehet letiltani a vendégeket
tegnap éjjel valaki külföldről belépett az igazgatónk fiókjába, mi az első teendő
a kolléga rákattintott egy gyanús linkre és beírta a jelszavát
feltörtek minket, a nevünkben megy ki a spam
a főnök postaládájában van egy szabály, amit senki nem hozott létre
miért mutat mindig távol állapotot a Teams
nem csörög a teams, ha hívnak
visszhangot hallanak a többiek, ha teamsen beszélünk
eltűnt az értekezlet csevegése a hívás után
a háttér elmosása szürke, nem kattintható
a héten feltöltött fájlokat nem találja a SharePoint keresője
kivett fájl, nem lehet visszaadni, mert a tulajdonosa elment
hiányoznak a hónapnál régebbi verziók a tárból
a onedrive tegnap óta azt írja, hogy módosítások feldolgozása
mindent törölt az asztalomról a onedrive, mikor leválasztottam a gépet
piros kereszt van néhány mappán, nem tölti fel
nem ment a onedrive-ba, túl hosszú az útvonal
egy órával eltolva érkeznek a meghívóim
minden értekezletnél rossz az időzóna
háromszor van benne a születésnap a naptáramban
meg lehet nézni, ki nyitotta meg a dokumentumot?
kérhetek jelentést arról, ki lépett be a múlt hónapban
naponta tízszer kéri a kétlépcsős azonosítást
hogyan vehetem ki a szkenner fiókját a kétlépcsős alól
a fénymásoló nem küld szkennelt levelet, 535 5.7.139
SMTP hitelesítési hiba a vállalatirányítási postafióknál
a webáruházunk rendelési levelei spamnek számítanak
a DKIM szerint nincs kulcs mentve a tartományhoz
a tartomány máshol már hitelesítve van, nem tudom hozzáadni
másik szolgáltatóhoz visszük a domain DNS-ét, mely rekordok maradjanak
eladtuk a domaint, hogyan vegyem le a bérlőről
lejárt a jelszó, a visszaállító oldal szerint forduljak a rendszergazdához
azt írja, hogy nincs ilyen felhasználónévvel fiók
a globális rendszergazda szabadságon van és másnak nincs joga, most mi legyen
hogyan adok jelszó-visszaállítási jogot az ügyfélszolgálatnak
az Azure AD Connect frissítése elrontotta a jelszó-visszaírást
az Intune szerint nem megfelelő az eszköz, pedig be van kapcsolva a bitlocker
az autopilot megakad a fiók beállításánál
nem érkeznek meg a power automate jóváhagyó levelei
az űrlap külsősöktől is bejelentkezést kér
eltűntek a címkék a planner tábláról
a bookings rossz nyelven küld visszaigazolást
nincs copilot gomb, pedig ki van osztva a licenc
az archívum nem mozgat át semmit, ami két évnél régebbi
meddig állítható helyre egy törölt postafiók
jogi megőrzés egyetlen postafiókra
az ügyvédünknek kellene egy postafiók exportja
a bizalmas címkét a szerző sem tudja levenni
a feladó a megbízhatók között van, mégis a levélszemétbe kerül
nem jön a karantén-összesítő
naponta hány levelet küldhetünk
mekkora melléklet mehet legfeljebb
mekkora lehet egy postafiók, a miénk mindjárt betelik
szerkesztheti ketten egyszerre ugyanazt a táblázatot?
a kimutatás elveszti a forrását sharepointba mentés után
az új gépeken elcsúszik a nyomtatási kép a wordben
iszonyúan akad a gépelés az outlookban
az új Outlook nem mutatja a kategóriáimat
vissza akarom kapni a régi Outlookot
nem lehet feltenni az Office-t, hely van elég
minden reggel újra aktiválni kell a távoli asztali kiszolgálón
Üdvözlöm, egy kis cég rendszergazdája vagyok. Jelszócsere óta az egyik telefonra nem jön levél, a gépen rendben van. Mit nézzek meg?
a feltételes hozzáférés bekapcsolása óta nem lépnek be a raktári szkennerek
kizárt a fiókomból
nem tudok belépni a levelezésembe
rossz jelszót ír pedig jó
lejart a jelszo visszaallito link
outlok nem indul
sharepont hozzaferes megtagadva
nem erkeznek a leveleim
nem tudok belepni a teamsbe
vki segitsen, hogy kell mappat megosztani
mit jelent a 0x8004010F hiba
hogyan hozok létre terjesztési listát
melyik csoportokban van benne egy felhasználó
másolatot szeretnék egy csapatról a következő projekthez
visszahozható a múlt héten törölt csapat?
elment a csatorna tulajdonosa, senki nem tud tagot jóváhagyni
a szomszéd nyomtató megvan, de a Word üres lapot nyomtat
egy laptop nem kapcsolódik a teamshez, mellette a többi igen
mindenkinek megy, csak Katinak írja ki az outlook, hogy nincs kapcsolat
VPN-nel és anélkül is megakad az Outlook a profil betöltésénél egy laptopon
lemondott a kolléga, mi legyen a postafiókjával
kilépő dolgozó fájljai
új kolléga felvétele, fiók létrehozása
nem látom a megosztott postafiókot
a feladóként küldés nem megy
nem fér bele a csatolmány
elfogyott a tárhely a onedrive-ban
átnevezném a csapatot
bankkártyaszámot tartalmazó levelek tiltása
ne lehessen kártyaszámot kiküldeni levélben
nem jön olvasási visszaigazolás
melyik szerepkörrel lehet támogatási kérést nyitni
mit tehet egy SharePoint-rendszergazda
milyen jogai vannak a Teams-rendszergazdának
nem jön meg sms-ben a kétlépcsős kód
nem ér ide a bejelentkezési kód a telefonomra
új telefon, elveszett a hitelesítő, a régi készülékre megy a kód
a saját átjárónkon keresztül menjen ki a levél
a helyi exchange felé az összekötő hibás
titkosítás kell egy partnercég felé
gond van az exchange-dzsel
gond van a levelezésemmel
baj van a teamsszel hétvége óta
elromlott az excel minden gépünkön
a cégünknél senkinek nem megy az outlook
nálunk senki nem kap levelet, mit tegyünk
az egész osztályunk nem tudja megnyitni a sharepointot
nem megy többé a teams a cégünknél
ma reggel az egész irodánkban leállt a onedrive
mindannyian kizáródtunk a teamsből
tényleg a Microsofttól jött ez a levél vagy adathalászat
furcsa levelet kaptam, állítólag a Microsofttól
az internetről letöltött fájlokban le vannak tiltva a makrók
nem fut többé az excel-makró
bővítmény kiosztása minden felhasználónak a felügyeleti központból
ki telepíthet bővítményt
hogyan telepítem az excelt új gépekre
hozzáférés egy partnernek egy dokumentumtárhoz
naponta hány levelet küldhet egy postafiók
licenc kiosztva, de nem látszik a funkció
az alkalmazás szerint nincs előfizetés ehhez a fiókhoz
felhasználó felvétele licenc nélkül
nem lehet regisztrálni a telefonokat az intune-ba
jövő héten lejár az sso tanúsítványa
csapat másolása csatornákkal együtt
tévedésből rossz csoportból vettem ki valakit
rossz embert vettem ki a csoportból
csak olvasható módban van a webhely
a webáruház visszaigazolásai a levélszemétbe kerülnek
a szkennerünk hitelesítési hibát kap
a tárgyalóknál nem látszik a foglaltság
keresés minden postafiókban jogi ügyhöz
jelentés a postafiókok méretéről
nem jó a Windows Hello PIN-je jelszócsere után
csatorna rögzítése a lista tetejére
hiányzik a betárcsázós szám az értekezletből
egy felhasználónál egy perc után megszakad a teams-hívás
vpn-nel és anélkül is összeomlik a teams ezen a gépen
csak az én gépem érintett, a többi ugyanazon a wifin működik
a wifi jó, csak a onedrive nem szinkronizál
a tűzfalat ellenőriztük, az Outlook mégsem indul ezen a laptopon
a proxycím már foglalt egy másik fióknál
szinkronhiba: kettős proxycím
kell egy műszaki segítség
valami nem jó a levelezésünkkel
vendéget hívnék meg
64 vagy 32 bites Office kell?
powershell modul nem csatlakozik
jelszót cserélnék egy munkatársnak
távol állapotot mutat a teams
sziasztok, nem megy az outlookom, mit csináljak
hello, elfelejtettem a jelszót, hogy tudok újat csinálni
nem tudok bejönni a teamsbe, azt írja hiba
vki le tudná írni hogy kell új usert felvenni
valamiért nem jönnek le a mailek a telómra
a kolleganőm nem lát rá a naptáramra, hogy adok neki jogot
kitörölt véletlenül egy fontos levelet a titkárnő, hogy hozom vissza
az egyik gépen az excel csak csak olvasásra nyitja a fájlokat
mentéskor lefagy a word és elvész a munkám
a sharepointra feltöltött mappát nem látják a többiek
hogyan lehet egy levelezőlistára külsőst felvenni
nem tudom leszedni az office-t, a letöltés megszakad
nyomtatásnál szétesik a táblázat
értekezletről mindig kidob
rossz nyelven jelenik meg az egész felület, hol állítom át
egyik felhasználónk nem kap meghívót
a régi rendszergazda elment, nincs meg a jelszó
levelek elakadnak a kimenők között
túl sok a kéretlen levél, hogyan szűrjük
valaki a mi címünkről küldözget leveleket
ket napja nem tudunk kuldeni sem fogadni
a naptar megosztas nem megy, a foglaltsag nem latszik
nem latom az osztott mappat
onedrive ikonja szurke
mfa ki van kapcsolva megis keri
meeting kozben elmegy a hang
uj domaint kotnek be, milyen dns bejegyzes kell
mx rekord hova mutasson
hogyan tudok egyszerre sok felhasznalot felvenni csv-bol
a postafiók mérete betelt, nem tud levelet fogadni
szeretném átirányítani a leveleimet szabadság idejére
hogyan kapcsolom be az automatikus választ más nevében
lejárt a jelszavam és nem fogad el újat
az admin felületen nem találom a csoportokat
át kéne nevezni egy felhasználót házasság miatt
mobilon folyton újra be kell jelentkezni
a böngészőben jó, az asztali programban nem
nem frissül az összesített naptár
mellékletet nem enged megnyitni
az aláírásom képe nem látszik a címzettnél
hozzáférés kellene a kolléga archívumához
üres a lista, pedig tegnap még voltak benne elemek
powershellből nem tudok kapcsolódni
eszközregisztráció hibával leáll
egy külsős partner nem tud belépni a csapatunkba
milyen jogosultság kell az audit naplóhoz
a bérlőnkben hogyan tiltsuk a külső megosztást
adatvesztés-megelőző szabály nem lép életbe
a telepítő 30015-11-es hibát dob
hogyan lehet egy tárgyalót felvenni erőforrásként
a gmailre küldött leveleink 550-nel visszajönnek
nem kézbesíthető gmail-címekre
hogyan tiltom meg, hogy privát gmailre továbbítsák a céges levelet
másképp néznek ki a diák macen
elvesznek a betűtípusok a wordben macen
Tisztelt támogatás! A májusban érkezett gépeken telepítés után minden Office-program kilép magától; nem a védelmi szoftver az oka, azt levettük. Üdvözlettel
a vírusirtót kikapcsoltuk, az outlook mégis lefagy
a helyesírás-ellenőrző nem ismeri a franciát
véletlen tömeges törlés visszavonása
ketten szerkesztik és az egyik változat elvész
a tárgyaló szabadnak látszik, pedig foglalt
örököltem egy bérlőt, egyik admin jelszó sincs meg
ismeretlen alkalmazás kér hozzájárulást
hol látom, ki van most bejelentkezve
törlés után mindig visszajön egy naptárbejegyzés
winmail.dat mellékletként érkezik a csatolmány
nem frissül a fénykép a névjegyen
nem tudok fájlt húzni az Outlookból a Teamsbe
az online excel #NÉV? hibát ír
a helyettes nem tudja megnyitni a közös postafiókot
rendszergazdai jóváhagyást kér egy alkalmazás megnyitásakor
van még egy rendszergazda, ő vissza tudja állítani az enyémet?
elment az informatikusunk átadás nélkül, hogyan szerzünk admin jogot
senki nem tudja, kié a globális rendszergazdai fiók
admin jogot adnék a kollégámnak
felhasználói rendszergazdává tenném
hogyan zárok ki egy támadót a fiókból
nem érjük el az admin fiókot, a kód halott számra megy
új munkatárs felvétele a felügyeleti központban
hol látszik, mit csináltak a rendszergazdák
a hatodik gépen nem enged aktiválni
az asztali programok nem lépnek be, a webes igen
levelek és naptárak áthozása a Google Workspace-ből
az exchange előtt átjáró van, összekötő beállítása
csak az átjárónktól fogadjon levelet
nem sikerül az iPhone regisztrációja
a cég tiltja a beépített levelezőt
a windows-frissítés második outlookot tett a gépekre
a vpn-kliens frissítése óta offline az outlook
office telepítése internet nélkül
milyen SPF szöveg kell a DNS-szolgáltatónak
az értékesítők leveleit a főnök is kapja meg
csoport létrehozása az értékesítésnek
outlook-bővítmény kiosztása az értékesítőknek
melyik termékazonosító kell a telepítőfájlba
kötelező TLS a bankkal
rossz cím eltávolítása a javaslatok közül
túl hamar lejárnak a megosztási hivatkozások
évente kelljen jelszót cserélni
betelt a sharepoint tárhely
lássa egy kolléga a beosztásomat
az asszisztens fogadja el az értekezleteket a vezető helyett
valaki leveleit több embernek továbbítanám
a továbbítás leállt, miután elvettük a licencet
az utód kapja meg az előd dokumentumait
tantermi gépeken óránként más használja
hol látom az üzenetazonosítót
levágja a szöveget az olvasóablak
teljes hozzáférés, szerkesztés, olvasás: mi a különbség
én vettem meg, mégis azt írja, nem vagyok rendszergazda
az excel szerint a rendszergazdának kell bekapcsolnia
a címtár törlése hibás ellenőrzéssel leáll
összeolvadás után két bérlő, hogyan vigyük át a postafiókokat
rossz embertől vettük el a licencet, eltűnt a postafiókja
licenccsere után eltűntek a levelek
piros a tartomány állapotellenőrzése
6941-es esemény szinkronnál
nem fogadja el a bővítmény jegyzékfájlját
egy takarítószkript eszközöket törölt az Entrából
nem lehet belépni értekezlet-azonosítóval és jelkóddal
az admin ellenőrző kódja a régi telefonomra megy
kötelező PIN a telefonokon intune-nal
legyen képernyőzár a dolgozók mobilján
terminálkiszolgálón nem licencelt terméket ír
skype vállalati verzió telepítése a kínai bérlőben
a 21vianet felhasználóink nem tudnak belépni a skype-ba
nem állítható be az outlook 21vianet postafiókkal
a kínai bérlőnk sharepointja hibát ír
szkenner új jelszóval sem küld levelet
szürke a frissítések keresése gomb
kivettem valakit a csoportból, vissza kéne tenni
nem tudok új csapatot csinálni
nem tudom megnyitni a mellékelt pdf-et
hangposta nem jön meg levélben
nem látszik a közös tárgyaló a listában
nyolc óta nem megy az Outlook, pedig ma ki kell mennie az ajánlatunknak
a cégnél senki nem jut be a Teamsbe, tízkor ügyféltárgyalásunk van
nem tudjuk elküldeni az árlistát az ügyfeleknek, mert beragadnak a levelek
nem mennek ki a számláink az ügyfeleknek, az Outlook a kimenők között tartja
az ügyfél nem tudja megnyitni a Word-ajánlatot
a költségvetésünktől összeomlik az Excel, délután ül össze az igazgatóság
ma este bérszámfejtés, a SharePoint pedig nem engedi feltölteni
senki nem tudja megnyitni a rendeléseket a SharePointon
eltűnt az értékesítők naptára, pedig ügyfelekhez mennének
az ügyfelek megrendelései a levélszemétbe kerülnek
minden órában pénzt veszítünk, senki nem tud belépni
az üzletben nem tudnak blokkot nyomtatni a közös excelből
két kollégám nem tud nyomtatni
a raktárban senki sem tud nyomtatni
az egész műhelyben nem megy a nyomtatás és a szkennelés
hárman nem tudunk belépni
néhányan nem tudnak szkennelni az irodában
nem nyílik meg egy dokumentum, amit küldtek
nem tudom megnyitni a csatolt fájlt
egy táblázat nem nyílik meg nála
nem nyílik meg a kép a levelemben
csak nálam van a hiba, nem sürgős
a könyvelőnk nem tudja megnyitni a könyvelési mappát a OneDrive-ban
zárolva van a szerződés a tárban, délben aláírás
holnap a pályázati határidő, az egész iroda nem éri el a csoportwebhelyet
az egész cégnél nem küld az exchange
az egész cégnél nem működik semmi a teamsben
hogyan állítsak be automatikus választ egy kollégának
megosztanám a számlázási postafiókot egy kollégával
jogot adnék a könyvelőnknek a szamlazas@ postafiókra
kétszer érkezik a levél az ertekesites@ címre
hogyan veheti át a kollégám szervezőként az értekezletet
a kolléga látni szeretné az ügyintézők közös naptárát
nem nyílik a Word egy kollégánál
milyen rendszergazdai szerepkörök vannak
milyen fajta rendszergazdák léteznek
rendszergazdai szerepkörök listája
mi a különbség a globális és az ügyfélszolgálati rendszergazda között
melyik szerepkör való az ügyfélszolgálatunknak
a levelezésben a régi üzenetek furcsa jelekké váltak
lehet teamsben előre megírni egy üzenetet
későbbre időzítenék egy csevegőüzenetet
a címtárban rég elment emberek is látszanak
elavult a szervezeti ábra
eltűnt az asszisztensem hozzáférése a naptáramhoz
lehet időzíteni a levelet hétfőre
ne tehessenek fel a dolgozók akármilyen bővítményt
hogyan tiltom le, hogy bárki alkalmazást telepítsen
a látogatók a régi logót látják a foglalási oldalon
esküvő után is a régi nevet ajánlja a címzettnél
levágja a címkék szélét a Word nyomtatáskor
beírtam a kódomat, mégsem tudok bejelentkezni
jó a kódom, miért nem enged belépni
elfogadja a kódot, de nem tudok belépni
a hitelesítő kódját beírtam, nem sikerül a belépés
miért nem tudok a kódommal belépni
vonjuk meg tőle a hozzáférést a mappához
kivettük a csoportból, mégis látja a mappát
a szinkronizálás napok óta áll függő fájloknál`,
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
elutasítják a kártyát
Üdvözlöm, egy kis ügynökség könyvelését vezetem. Októberben 14 licencet számláztak, pedig csak 11-en vagyunk. Kérem, javítsák a számlát.
a könyvelő az összes 2025-ös számlát kéri PDF-ben
van egy 21 240 forintos MSFT terhelés a kártyánkon, mi ez
nincs rajta az adószám a számlán, a NAV nem fogadja el
mehetne a számla a konyveles@ címre helyettem
kártyás fizetésről átutalásra váltanánk
átutalással fizetnénk
visszapattant a beszedés, megpróbálnák még egyszer?
a bank szerint elment a pénz, az oldaluk mégis tartozást ír
lekapcsolják a fiókunkat, ha csak jövő héten fizetek?
a futamidő végén befejeznénk
ne hosszabbítsák meg
kapcsolják ki az automatikus megújítást
nem kell többé a Visio, vegyék le az előfizetésről
két Power BI licencet lemondanánk
jövő hónaptól nem kell a Copilot
négy helyet elvennénk még a pénteki megújítás előtt
szürke a mínusz gomb a licenceknél
futamidő közben csökkenthető a létszám?
hétfőn három kisegítő kezd, licenc kell nekik
még egy felhasználói licencet kérek
rendelnék még egy {plan} licencet
plusz tárhelyet vennénk
át lehet térni évesről havi fizetésre?
mindenkit {plan} csomagról {plan} csomagra váltanánk, mi lesz a hátralévő idővel
két embernek kicserélném a licencfajtáját
hogyan adom oda a távozó licencét az új kollégának
nincs kiosztható licenc
melyik fizetett licencet nem használja senki
mennyit fizettünk tavaly összesen
holnap lejár a próbaidőnk, hogyan folytassuk
a próba magától fizetőssé vált, senki nem kérdezett
visszakérnénk a pénzt, hét napon belül lemondtuk
mikor kerül vissza a pénz a számlánkra
jóváírást kérünk a kiesés napjaira
megszűnt a viszonteladó, hogyan fizessünk közvetlenül önöknek
ki számláz nekünk, önök vagy a partnerünk
írják át a cégnevet minden további számlán
összeolvadtunk egy másik céggel, egy számlát kérnénk
az előfizetést másik bérlőre vinnénk át
megszűnik a cég, zárják le a fiókot
mindent töröljenek, elmegyünk a Microsofttól
hogyan szüntetem meg végleg a bérlőnket
mi lesz a leveleinkkel, ha nem fizetünk tovább
meddig érjük el az adatainkat lemondás után
felfüggesztették a szolgáltatást, mert lejárt a kártya, újat adtam meg, kapcsolják vissza
a lejárt előfizetést aktiválják újra
letiltva az előfizetés állapota
a boltban vett termékkulcsot már beváltották
nem fogadja el a 25 jegyű kulcsot
hova kell beírni a megvett kártya kulcsát
nem érvényesült a promóciós kód
15 százalékkal drágább lett a megújításkor, nem szóltak
olyan telefonszámot fizetünk, amit nem rendeltünk
adómentesek vagyunk, hova töltsem fel az igazolást
rendelésszám kell a számlára
egyenlegközlő a könyvvizsgálónak
ki módosíthatja a számlázási profilt
nem látom a számlázás menüt
számlázási rendszergazda szeretnék lenni
hogy jön ki az arányosított összeg
dupla fizetés
túlszámlázás
kétszer fizettem véletlenül
nem működik a fizetési link
mindig visszadobja a kártyát
második kártya tartaléknak
dollár helyett euróban számlázzanak
hol a bizonylat a megújításról
kerem kuldjek el az oktoberi szamlat
lemondanam az elofizetest
levontak a penzt de mar lemondtuk
nem jott meg a szamla
A szerződésben 8,10 szerepel fejenként, mégis 9,40-et számláztak. Jóváírást kérek.
a számlámról szeretnék beszélni
a megújítási árról kellene egyeztetnünk
mikor van a megújítás napja
hátralékos az előfizetés
visszaminősítés {plan} csomagra
előfizetést vásárolnék
megújítanám a domaint, amit önöktől vettünk
a 7781-es rendelés még nincs feldolgozva
lejárt a próba, fizetősre váltanék
bővítenénk a csomagot öt fővel
30 licencet ír, pedig 35-öt rendeltünk
hol találom a számlákat
megint túlszámláztak
számlázási rendszergazdai jog kellene
kapcsolják ki a megújítást
további tárhelyet vásárolnék
e hónap után nem kérjük a Copilotot
decembertől nem kell a Teams-telefon
nem jó a kártyán lévő kulcs
nem fogadja el a kuponkódot
kuponkód nem érvényesült a rendelésnél
rossz áfakulcs a számlán
tartalék bankkártya megadása
nem látszik a leadott rendelésem
elakadt a rendelésem
olyan szolgáltatást számláztak, amit nem kértünk
futamidő vége előtt kevesebb hely kellene
öt helyet most leadnánk
szűnjön meg minden, amit a viszonteladótól vettünk
a viszonteladónk megszűnt, kinek fizessünk
vegyék le a viszonteladónkat az előfizetésről
lejárt a próba, fizetős ügyfélként folytatnánk
elindítanám a próbaidőt
két ember licencét felcserélném
{plan} helyett {plan} legyen egy kollégának
{plan} két új felhasználónak
új embereink vannak, több licencre van szükség
ki vásárolhat licencet a cégünknél
aktív az előfizetésem?
magasabb a számla, mint tavaly
hibás a számla
megint rossz a számla
befizetéssel kapcsolatos kérdés
kifizettem, a licencek mégsem aktívak
tegnap megújítottuk, de még mindig lejártat ír
visszautasítja a kártyámat
visszapattant a terhelés
adómentesség igazolása
euróban kérnénk a számlát
csökkenthető a licencek száma?
szeretnénk vásárolni még licencet a meglévő mellé
hozzávennénk pár licencet
utaltam de még tartozást mutat
elutaltuk a díjat, mégis tartozást jelez a rendszer
befizettük, mégsem könyvelték le
már kifizettük, miért kapunk felszólítást
átutaltuk múlt héten és még mindig lejárt
nem jön a számla e-mailben
szia, a tavalyi számlákat honnan szedem le
olyan emberért is fizetünk aki már nem dolgozik itt
plusz 3 licenc kéne a meglévőhöz
vennénk még öt licencet a jelenlegi előfizetésünkhöz, hol intézhetem
a mostani csomag mellé kérnénk még két helyet
kevesebb licenc kell jövőre
nem akarjuk meghosszabbítani
mondjuk le az egészet
le szeretnénk mondani, mi a menete
mit kell tennem hogy ne újuljon meg
lejárt a bankkártyám, hol adom meg az újat
rossz kártyát terhelnek
forintban fizetnénk
cégnévváltozás a számlán
székhelyünk megváltozott, hol írjam át a számlázási címet
a számlán nem az van amit rendeltünk
két számla jött ugyanarra a hónapra
miért drágább ebben a hónapban
visszatérítést kérek
vissza kérem a pénzem
próbaidőszakról fizetősre váltás
átállnánk magasabb csomagra, mi a különbözet a számlán
a könyvelésnek kell az összes bizonylat
licenc átadása másik kollégának
letiltották az előfizetést fizetés hiánya miatt
szamlan rossz az adoszam
ketszer vontak le a kartyarol
hol fizetem be a szamlat
licencet vennek meg egy embernek
kerek egy dijbekerot
lemondtuk de ujra kiszamlaztak
hol kérhetem egy régi nyugta másolatát
a tavaszi bizonylatokból másolatot kérnék
van a számlán egy sor, amit nem tudok hova tenni
korrekció nevű tétel az e havi terhelésben, honnan jön
mi ez az 118-as tétel a kivonatomon
visszaadnánk nyolc felesleges licencet, mennyit kapunk vissza
fölösleges licencek visszaadása, jár érte pénz?
véletlenül túl sok licencet vettünk
öt licenccel többet a meglévő előfizetésünkhöz, hol vehetem meg
még öt kellene a mostani csomagunkhoz, ugyanannyi az ár?
a jelenlegi előfizetésünkhöz hozzávennénk kettőt
a könyveléshez kellenek a papírok az adóbevalláshoz
ki vásárolt a fiókunkban
kilépett, akinek a kártyáján ment a fizetés
lejárt a csomag, elvesztek az adataink?
ki akarunk szállni
szerződésbontás
ne vonjanak le többet
nem tudok fizetni, azt írja próbáljam később
miért tartozunk
kisebb csomag, mi vész el
csomagváltás levelek elvesztése nélkül
a szervezet fiókjának megszüntetése
felhagyunk a szolgáltatással, töröljék a bérlőt
lecserélt gép licencének felszabadítása
még mindig fizetünk egy törölt felhasználó után
hiányzik a használati hely licenckiosztáskor
szürke a vásárlás gomb a licenceknél
40-ről 45-re emelnénk az E3-at
{plan} csomagról feljebb lépnénk {plan} csomagra
kipróbáltuk, most megvennénk ugyanezt
régi teszt bérlő törlése
ki vásárolhat a cégünk nevében
forintban fizethető a devizás előfizetés?
kiegyenlíthető más pénznemben a díj
felszabadítanék egy helyet
fel kell szabadítani egy licencet
adómentes szervezet vagyunk, mégis áfát számláztak
drágább lett és nem szóltak, javítsák a számlát
miért magasabb az ár a számlán
kétszer szerepel a számlán ugyanaz a tétel
rossz a számla, dupla tétel van rajta
az automatikus hosszabbításnak vége kell legyen
állítsák le a hosszabbítást december előtt
senki nem emlékszik, hogy rendeltük volna, mégis levonták
ketten kevesebben vagyunk, két licenc nem kell
a pénzügyünk kéri, hogy neki menjenek a számlák
van fedezet, mégsem megy át a fizetés
tíz százalék kedvezményt ígértek, de a teljes összeg szerepel
a megbeszélt kedvezmény nincs levonva a számlán
mennyit kell fizetni, ha év közben kiszállok
mennyibe kerül a szerződés vége előtt kilépni
állítsák ki újra a számlát az új utcanévvel
osztályonkénti kimutatást kérnénk a számláról
osztályokra bontott számla
cseréljék le a kártyánkat egy újra
részletes elszámolás az októberi terhelésről`,
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
partnert keresünk, akitől vásárolhatunk
Fogorvosi rendelő vagyunk hét fővel, Microsoft-termékünk még nincs. Mit ajánlanának, és nagyjából mennyi lenne havonta?
mi a legolcsóbb mód arra, hogy öten Teamset használjunk
van kedvezmény, ha 300 licencet veszünk
alapítványok ingyen kapják?
iskolai árak
péntekig kellenek az árak egy pályázathoz
kérnénk ajánlatot 45 felhasználóra
körülbelül mennyi az E5 egy 250 fős cégnek
mi az igazi különbség az E3 és az E5 között
megéri a Business Premium a Standardhoz képest?
csomagok összehasonlítása
{plan} csomagban van Intune?
jár telefonálás a Teamshez {plan} csomagban
a Defender része a csomagnak vagy külön kell venni
hány gépre telepítheti egy ember
melyik kiadásban van Access és Publisher
legfeljebb hány felhasználó lehet a kisvállalati csomagokban
lehet, hogy egyeseknek F3, másoknak E3 legyen
a fizikai dolgozóknak is teljes licenc kell?
közösen használt gépet hogyan kell licencelni
tárgyalókhoz kell licenc?
ingyenes a megosztott postafiók?
mennyivel lenne több Copilottal
lehet Copilotot venni E3 nélkül
vásárlás előtt ki lehet próbálni?
van egy hónapos próbaváltozat, hogy eldöntsük
mutatnának egy Teams-bemutatót, mielőtt döntünk
Google Workspace-t használunk, lehet, hogy átjövünk, mik az előnyök
Office 365 vagy LibreOffice egy kis önkormányzatnak
mit kapna egy akkora cég, mint a miénk
a főnök a felhőn gondolkodik, előbb a biztonsági funkciókra kíváncsi
hol tárolják az adatokat, szerződés előtt szeretnénk tudni
van civil szervezeteknek szóló program
ki árulja ezt {country} területén
partnert keresünk a közelben a bevezetéshez
ajánljanak egy Microsoft-partnert
magyarul beszélő partner kellene
olcsóbb partneren keresztül?
mennyi a legrövidebb szerződési idő új ügyfélnek
fizethetek havonta, ha szerződök
van belépési díj?
az új ügyfeleknek jár telefonos támogatás?
mik a rendszerkövetelmények, mielőtt megrendeljük
érdekelne a vásárlás
tanácsot kérnék, melyik terméket vegyük meg
segítsenek csomagot választani
egyéni vállalkozónak melyik előfizetés való
családi vagy üzleti változat egy kétfős cégnek
az értékesítéssel beszélnék
keressen meg egy értékesítő
még nem vagyunk ügyfelek, lenne pár kérdésünk a funkciókról
mit kapunk a pénzünkért a {plan} csomagban
{plan} funkciói a {plan} csomaghoz képest
az árakban benne van az áfa?
fejenkénti ár
melyik csomag jo egy kis cegnek
mennyi az e3
mennyibe kerul 10 licenc
küldenének árlistát és ismertetőt
jövő évi költségvetéshez mennyivel számoljunk 60 főre
van kiegészítő nagyobb archívumhoz, és mennyibe kerül
diákszervezet kaphat oktatási árat?
kezdő vállalkozásnak van valami ajánlat
három szállítót hasonlítunk össze, mit tudnak önök
melyik licencben van eDiscovery
önmagában az Exchange mennyibe kerül
önálló Visio ára
korlátlan tárhely mennyi lenne
közbeszerzésen vennénk, ki a kapcsolattartó
ajánlatokat gyűjtök
kell bankkártya a próbához?
egyszerre egy évre kell megvenni?
12 irodai és 40 sofőr, milyen licenc kellene
nem tudom, melyiket vegyem
érdeklődnék a Microsoft 365 iránt
szeretnénk előfizetni, de előbb néhány kérdés
mennyibe kerülne nekünk az átállás saját szerverről
csak Teams kellene, van olyan csomag?
ingyenes a megosztott postafiók vagy fizetni kell érte
minden tárgyalónak külön licenc kell?
részmunkaidősöknek is kell licenc?
kell-e bankkártya a próbaidőszakhoz
hány gépre jó egy licenc
hány telefonon és gépen használhatja valaki
hány eszközre tehetem fel
mennyi a legrövidebb szerződés
meddig köt a szerződés
fizethetek havonta, ha most kezdem
melyik előfizetés jó egyéni vállalkozónak
melyik előfizetést válassza egy iskola
van csomag Teams nélkül?
van olyan, amiben csak Exchange van
ki árulja {country} területén
hol lehet megvenni itt: {country}
hol kapható a Microsoft 365
melyik kiadásban van Publisher
jár hozzá az asztali Outlook?
előbb kipróbálnánk
vásárlás előtt tesztelnénk
lehet előtte tesztelni
egyetemi feltételek
diáklicencek feltételei
mit ad a {plan} a pénzért
10 licenc ára
mennyi a {plan} {org}
partner kellene a bevezetéshez
tanácsadót keresünk a felhőbe költözéshez
licencelési szabályok magyarázata
hogyan működik a licencmodell
adatok helye, mielőtt aláírunk
melyiket választanák {org}
családi vagy üzleti kiadás
először vásárolnánk
első vásárlás, mire van szükség
van felső létszámkorlát a csomagban
mennyi egy hónapra fejenként, még nem vagyunk ügyfelek
új ügyfélként telefonos segítség jár?
tudnátok adni árat 20 emberre
be lehet szerezni úgy, hogy csak levelezés legyen benne
csak levelezés kellene office nélkül, az mennyi
csak e-mail kell, word és excel nem, van ilyen?
meg lehet venni csak az excelt?
nálunk öten dolgoznak, mi lenne a legjobb
mennyiért adjátok
mennyiért lehet megkapni
mennyibe fáj ez nekünk havonta
érdemes nekünk ez, ha csak négyen vagyunk
most gondolkodunk a váltáson, mit tud a drágább csomag
a {plan} mit tud ami a {plan} nem
benne van a onedrive is?
mekkora tárhely jár hozzá
van benne vírusvédelem
tudok belőle többet venni később, ha növekszünk
még nem vettünk semmit, csak tájékozódom
csak érdeklődöm, mennyi
szeretnék kipróbálni mielőtt veszek
lehet kapni tesztverziót
ki tudna nekem segíteni kiválasztani
viszonteladót keresek {country} területén
egyesületként van kedvezményünk?
egy iskola vagyunk, mik a lehetőségek
pályázathoz kérek árajánlatot
közösen vennénk két cégnek, lehet?
mikortól jár mennyiségi kedvezmény
arak?
arlista
arajanlatot kerek 15 fore
mi a kulonbseg az e3 es e5 kozott
melyiket vegyuk
van kedvezmény nagyobb csapatnak
lépcsős ár száz fő felett
mennyit kérnének egy 12 fős klubtól
most másik szolgáltatónál vagyunk, mérlegelünk
mit tartalmaz a csomag, mielőtt döntünk
melyik csomagban lehet webinárt tartani
kell valami külön a videótelefonáláshoz
mekkora cégig jó a kisvállalati csomag
a vezetés egyoldalas összehasonlítást kér
hozzávetőleges összeg 80 emberre
még semmit nem vettünk, hányan használhatnak egyet
van valami kezdőcsomag
kapna engedményt egy ilyen bolt, mint a miénk
ki árulja és telepíti nálunk a környéken
mit rendeljünk három irodába
megnézhetjük a terméket fizetés előtt
pályázathoz tudnunk kell, milyen tanúsítványaik vannak
mi hiányzik az ingyenes kiadásból
hány felhasználó lehet a próbában, mielőtt vennénk
a kis csomaggal járnak az asztali programok?
Microsoft-partnert keresünk a közelben
benne van az intune, vagy meg kell venni
gépenkénti vagy személyenkénti licenc
mennyi egy fizikai dolgozó licence
melyik csomagban van távoli törlés, ettől függ a döntésünk
melyik konstrukció tartalmazza, ettől függően választunk
ha ez benne van, magukat választjuk
ajánlatot kérnénk önöktől
adnának nekünk ajánlatot
eddig nincs előfizetésünk
eddig nem voltunk az ügyfeleik
egy pékségnek mi lenne az értelmes csomag
a kicsiben is benne van, vagy csak a drágában
engedmény múzeumnak, amelyik még nincs önöknél
átjönnénk másik szolgáltatótól
ki tud nekünk eladni és beüzemelni
helyi céget keresünk, aki elad és telepít
díjszabás
küldjenek díjszabást
jövő évi díjak listája, lehet, hogy vennénk
elég a {plan} azoknak, akik csak levelet olvasnak
jó lenne a {plan} a sofőröknek
olcsó postafiókok egyesületnek
mi van egyesületeknek
hány rendszergazda lehet a csomagban, aláírás előtt kérdezem
melyik ajánlatukban van közös naptár, levelezésünk még nincs
mit nem tud az F1 az F3-hoz képest
színház vagyunk, levelezés nélkül, mit ajánlanak`,
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
mennyi ideig nem volt elérhető világszerte az {app}
másnál is gond van ma az Outlookkal vagy csak nálunk
önöknél van a hiba vagy nálunk? lassúak a levelek
gond van a szervereikkel?
valami baj van ma a Microsofttal?
leállt a 365?
nem megy a teams senkinek?
outlook leállás
sharepoint állapota
mi az aktuális állapot
mi van az exchange-dzsel, fél internet erről beszél
a downdetector szerint sok a Teams-hiba, megerősítik?
a hírekben azt mondják, egész Európában leállt a Microsoft
tele a twitter azzal, hogy nem tudnak belépni, általános a hiba?
más cégeknél dolgozó ismerőseink sem kapnak levelet
az anyacégnél is ugyanez van, tehát általános?
Ismert hiba áll a lassú OneDrive-feltöltés mögött?
van incidensszáma az exchange-hibának
mit jelent az EX654321
az MO778899 értesítés a mi bérlőnkre is vonatkozik?
TM445566 még nyitott?
hol látom az állapotoldalt
szolgáltatásállapot link
nyissa meg az állapot-irányítópultot
ki kap értesítést az incidensekről
lehet feliratkozni az üzemzavar-értesítésekre
lesz tervezett leállás a hétvégén?
mikor van a következő karbantartás
volt karbantartás az éjjel? ma más minden
tegnap 9 és 10 között állt a Teams?
üzemzavarok az elmúlt negyedévben
hányszor állt le idén az Exchange Online
rendelkezésre állási adatok a SharePointról
elhárították már a leállást?
megoldódott a Teams-hiba az önök oldalán
mikor áll helyre az exchange
meddig tart még a kiesés
mi okozta a reggeli leállást
jelentést kérnék a múlt heti incidensről
az európai adatközpontokat is érinti?
helyi vagy világméretű
minden bérlőt érint a hiba?
Mielőtt mindent újraindítok: tudnak most bejelentkezési problémáról?
Jó reggelt, csak azt kérdezném, van-e bejelentett hiba az Exchange Online-nal a térségünkben, mielőtt tovább keresem. Köszönöm.
vannak jelzések ma a Teams hívásminőségére?
tud a microsoft a sharepoint lassulásáról
leállt a felhő?
minden működik?
minden rendben a rendszereikkel?
másoknál megy a bejelentkezés?
{app} leállás?
mindenkinél áll a {app}?
áll a {app}?
világszerte rossz a {app}?
van üzemzavar a {app} szolgáltatásban {when}
van incidens a {app} körül
ismert hiba a {app} esetében?
karbantartják a {app} szolgáltatást {when}?
{app} állapota
mi a helyzet a {app} kieséssel
szolgaltatas allapot
uzemzavar van
leallt az outlook mindenhol?
van most valami altalanos hiba
elérhető most a {app}?
zavar van a rendszerben?
más cégeknél is ez van?
más ügyfeleket is érint?
csak a mi cégünk vagy mindenki
önök hibája vagy a miénk, hogy lassú a levél
mennek az európai szerverek?
működik a {app} itt: {country}
más is jelez hibát a {app} szolgáltatásnál?
minden ügyfélnél áll a {app}?
senkinek nem megy a {app}?
van fennakadás?
{app} fennakadás?
hivatalosan ismert a {app} lassulása
hivatalos közlemény a {app} leállásáról
az interneten mindenki azt írja, hogy nem megy a {app}
változtattak valamit az éjjel?
fut most szolgáltatásfrissítés?
volt incidens hétfőn?
volt tegnap gond a {app} szolgáltatással?
meddig állt a {app}
mikor jön vissza a {app}
mióta áll világszerte a {app}
a partnercégek sem tudnak levelet küldeni, önöknél van a hiba?
az ismerőseimnél is ez van máshol
helyi vagy globális a hiba
megnézném, van-e incidens, mielőtt szólok a felhasználóknak
TM991122 állapota
EX445566 lezárult már?
nektek is rossz most az outlook?
csak nálam nincs teams?
mindenkinek elment a teams?
van most valami gond nálatok?
leállás van?
ti álltatok le?
országosan nem megy?
másik cégnél dolgozó haverom se tud belépni
most karbantartás van?
tudtok arról hogy lassú a sharepoint?
tudnak róla, hogy akadozik a teams?
jelentettek már hibát a onedrive-val?
írják a neten hogy elszállt az egész microsoft
a ma délelőtti kieséshez hol olvasok jelentést
hány órát állt a rendszer tegnap
milyen incidensek voltak az elmúlt 30 napban
lesz leállás éjjel?
hol kapok értesítést a tervezett karbantartásról
mikorra várható a helyreállás
megszűnt már a hiba a szolgáltatásban
zöld minden?
allapot oldal hol van
van-e most ismert hiba
tervezett leallas mikor lesz
vilagszintu hiba?
tegnap este tíz körül volt valami a onedrive-val?
az előzményeket nézném, kedd este volt valami a teamsszel
van közlemény a késő levelekről
tele az internet panasszal, mit mond hivatalosan a Microsoft
elismerte a Microsoft a hibát
helyreállt már
csak mi vagyunk?
mutat valamit a felügyeleti rendszerük
pirosat mutat valami önöknél
tervezett szünet volt reggel?
úgy tűnik, az egész szakma offline, igaz?
jól tudom, hogy vasárnap leállt az Exchange
mikor lesz vége a teams bajnak, mindenhol van
érintett a nyugat-európai régió
mit találtak a hétfői hiba okaként
írjanak levelet, ha az exchange-nek incidense van
mi a különbség az incidens és a tájékoztató között
hol látom a tervezett karbantartást
csak egy incidensről kérek értesítést
sms-ben kérek értesítést a kiesésekről
máshol sem megy a skype a 21vianetnél?
más cégnél is 503-at ad a sharepoint?
rossz napjuk van?
nagyon lassú ma, önöknél vagy nálam a hiba
a szomszéd cégnél sincs Teams
egy másik cégnél dolgozó barátom sem tudja megnyitni
mikor állt le legutóbb
vége van már?
vége már a kiesésnek?
elhárították már a leállást
a sajtó szerint összeomlott a Microsoft felhője
egy cikk azt írja, leállt a Microsoft
{country} területén mindenkinél akadozik a belépés?
{country}ban ma mindenkinek gondja van ezzel: {app}?
az egész {country} levelezés nélkül van?
levették a {app} szolgáltatást frissítés miatt?
lekapcsolták az éjjel a {app} szolgáltatást karbantartáshoz?
lista arról, mi romlott el önöknél a hónapban
milyen hibáik voltak ebben a hónapban
mindenhol mindenkinek hibás a bejelentkezés?
az egész kontinensen lassú a {app}?
ma mindenkinél rossz a belépés?
kapott magyarázatot a múlt heti kimaradás
volt hivatalos magyarázat a kiesésre
rendben van most a {app} Észak-Amerikában
szolgáltatáskimaradás oka`,
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
melyik számon érem el önöket {country} területéről
támogatási telefonszám {country}
milyen számon hívhatom a támogatást innen: {country}
{country} területéről telefonálnék, melyik szám az
{country}ban vagyok, fel kell hívnom önöket
melyik számot hívják a kollégáink {country}ban
telefonos támogatás száma
inkább telefonálnék, mi a számuk
melyik számot tárcsázzam
kellene a forródrót
van ügyfélszolgálati telefon?
üzleti ügyfelek telefonvonala
van ingyenes szám
pénzbe kerül a hívás?
mennyi a percdíj, ha onnan hívom: {country}
meddig hívható a telefonos ügyfélszolgálat
mikor lehet telefonálni
hétvégén is felhívhatom önöket?
vasárnap felveszik a telefont?
éjjel is felveszik?
milyen nyelven beszélnek a telefonban
van {tongue} nyelvű vonal
beszélhetek {tongue}ul, ha telefonálok
számlázási kérdéshez melyik szám
más a műszaki és a számlázási szám?
műszaki segítség telefonszáma
nem kapcsol a szám, amit adtak
nem él a 0800-as szám, van másik?
megváltozott a telefonszám?
a régi szám megszűnt, mi az új
külföldről is működő szám
épp {country}ban utazom, ott milyen szám működik
Tisztelt Cím! Pénzügyi igazgatónk {country}ban van, internet nélkül. Milyen számon érheti el a Microsoft támogatását?
van telefonjuk?
fel lehet hívni önöket?
hogyan érem el önöket telefonon
telefonon keresném önöket, hogyan
telefonszam
telszám?
milyen szamot hivjak
kapcsolati szám
hívóközpont {country}
kit hívjak fel
milyen számról hívnak vissza
hol van az összes ország számainak listája
ingyenes hívószám {country}
mondja meg, melyik számot hívjam, a webes űrlap lefagy
a 21Vianet támogatásának telefonszáma
ügyfélszolgálat száma
kérem a számot, amin elérem önöket
hány órától hány óráig van telefonos ügyelet
zöldszám
mennyi a hívás díja
mennyibe kerül, ha felhívom önöket
ingyenes a hívás?
van valaki éjjel a telefonnál?
meddig telefonálhatok
telefonos támogatás nyitvatartása
kit hívjak számlaügyben
üzleti támogatási vonal
telefonközpont száma
nem veszik fel, van másik szám?
számlákhoz melyik szám
hívóközpont: {country}
telefonközpont
a régi telefonszám már nem él, mi az új szám
mondja már meg a számukat
adja meg újra a számot amin elérem önöket
elvesztettem a számukat, megadná még egyszer?
kidobtam a papírt a telefonszámukkal, mi is volt
nincs meg a számuk
mi a számotok
hogy hívlak fel titeket
hol lehet titeket telefonon elérni
kérném a vonal számát
melyik az a vonal amit hívni kell
írja le a telefonszámot kérem
diktálja be a számot
mi az ingyenes szám {country} területéről
főnököm {country}ban van, mit tárcsázzon
milyen számot tárcsázzak innen
hánytól hányig veszik fel
szombaton is veszik a telefont?
szamukat kerem
mi a szam amit hivhatok
ugyfelszolgalat telefonszama
hogy tudok telefonalni oda
adnának egy vonalas elérhetőséget
vonalas számot kérek
telefonos elérhetőséget kérek
hol a telefonos elérhetőségük
hogyan tud felhívni önöket a kollégám innen: {country}
mit üssek be a telefonba, hogy elérjem a támogatást
vészhelyzeti számot kérnék
van hazai szám {country} ügyfeleknek
az irodánk {country} területén helyi számot kér és hogy mennyibe kerül
leesett a matrica a számukkal
a Microsoft segélyvonala
külföldről drágább a vonal?
ünnepnap is felveszik?
melyik mellék a számlázás
pesti iroda vagyunk, milyen vonalas számon érjük el önöket
hányas számon érem el a brit vonalat
ha külföldről hívnám, mennyibe kerülne és melyik szám
melyik vonal az értékesítés
a számlázási támogatás telefonszáma
mikor vannak nyitva
mi a nyitvatartásuk
milyen időben elérhető a támogatás
szombaton nyitva vannak?
meddig vannak nyitva
ügyfélfogadási idő
milyen számokat üssek be
nem tudok jól gépelni, hogyan hívhatom fel önöket
este is felveszi valaki?
élőszóban szeretné elérni önöket egy {country}i kolléga, mit tárcsázzon
kit hívhatnak {country}ban Microsoft-ügyben
kit hívhat apám cége, {country}ban vannak
telefonálnom kell valakinek az Office miatt, milyen szám
a fiókom miatt telefonálnék, számot kérek
ünnepnapokon van ügyelet a vonalban?
kit hívjak a Microsoftnál
melyik vonalat használja a csapatunk itt: {country}
milyen számon hívjalak titeket {country}ból`,
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
elég. ügyintézőt.
embert kérek
ember!!!
ügyintéző
élő csevegés egy munkatárssal
igazi ember
ügyfélszolgálatos
ügyfélszolgálatost kérek
beszélni szeretnék valakivel
egy emberrel akarok beszélni
adjon egy élő embert
kapcsoljon
kapcsoljanak
kapcsolja a felettesét
a főnökükkel akarok beszélni
vezetőnél szeretnék panaszt tenni
nem akarok géppel beszélni
elég a robotból, embert kérek
nem ért engem, embert akarok
ez a chatbot használhatatlan
semmit nem segít, van ott egy ember?
ezek nem segítenek, beszélnem kell valakivel
mindezt már leírtam, adjanak valakit, aki ért hozzá
azonnal beszélnem kell egy munkatárssal
felhívna most valaki?
hívjanak fel most rögtön
kérem, valaki hívjon fel egy órán belül
hívjanak azonnal
cseveghetek egy mérnökkel?
átvenné egy technikus?
van ott egy élő ember, akivel beszélhetnék
Beszélhetnék végre az egyik kollégájukkal?
keressen meg közvetlenül valamelyik munkatársuk
inkább emberrel intézném
továbbítsa egy emberhez
adjon át egy élő ügyintézőnek
hogyan jutok élő ügyintézőhöz
hol a gomb, amivel embert kapok
dolgozik ott egyáltalán ember?
van ott valaki?
hahó, olvassa ezt valaki?
ne maga, egy ember
elég a kérdésekből, most már egy embert
szoftverrel nem vagyok hajlandó beszélni
kérem, ne bot
eltört a kezem, nem tudok gépelni, hívjon fel valaki
egy órája várok, adjanak végre egy embert
túl bonyolult leírni, elmagyaráznám valakinek
Jó napot, hálás lennék, ha még ma személyesen beszélhetnék egy kollégájukkal, nem várhat.
azonnali segítség kell egy embertől
vészhelyzet, most kell valaki
tanácsadóval beszélnék
kérek egy kollégát
összekötne egy szakemberrel
olyasvalakivel beszélnék, aki tud {tongue}ul
elo emberrel szeretnek beszelni
ugyintezot kerek
kapcsoljon egy embert legyszives
emberrel szeretnék beszélni, megtelt a postafiókom
egy munkatárssal szeretnék beszélni a levelezésünkről
adjon egy mérnököt, nem indul az outlook és a cikkek nem segítenek
kérem, kapcsoljon valakit, {app} {appdo}
embert kérek, aki megnézi: {app} {appdo}
beszélhetnék valakivel? kétszer vonták le a díjat
ügyintézőt kérek, rossz a számla
nem cikkeket kérek, hanem embert, eltűnt a naptárunk
beszélni szeretnék egy emberrel jelszóproblémáról
kapcsoljon egy technikust, mert nem indul a teams
van ott igazi ember?
emberek is vannak ott?
átvenné valaki?
van valaki, akivel a számlámról beszélhetek
ügyintézőt kérek, hibás a számlám
ügyintéző kell, kétszer terheltek
kapcsoljon egy emberhez, hiányoznak a licencek
ember segítsen az előfizetésünkkel
hadd beszéljek valakivel a leállásról
beszélni szeretnék valakivel a jegyemről
embert, eltűntek a leveleim
adjanak valakit, nem tudok belépni
beszélni valakivel, üres a sharepoint
szeretnék beszélni valakivel, mert senki nem tud belépni
embert, ne cikkeket
elég az automatikus válaszokból
embert kérek, ne robotot
ezt olvassa el egy ember
azonnali visszahívást kérek egy embertől
valaki hívjon fel a bejelentkezési hiba miatt
egy embernek magyaráznám el a gondomat
megbeszélhetném ezt egy technikusukkal
hívjanak vissza most azonnal
hívjon vissza valaki tíz percen belül
telefonáljanak most rögtön, nem írom le újra
adj már egy embert
embert adj
hadd beszéljek valakivel
valaki élő?
nem géppel akarok beszélni hanem emberrel
valaki vegye már át
van itt valaki rajtad kívül
hívjatok fel
hívj fel valaki
hívjon vissza egy kolléga most
nem írom le még egyszer, hívjanak
inkább szóban mondanám el
szóban szeretném elmondani
személyesen szeretnék beszélni valakivel
kapcsold a kollégát
kérem az ügyeletest
az ügyeletes vegye át ezt a beszélgetést
vegye át valaki ezt a csevegést, itt áll előttem az ügyfél
a felettesével szeretnék beszélni
azonnal egy illetékest kérek
illetékessel beszélnék
ugyfelszolgalatost kerek
emberi segitseg kell
valakivel beszelni akarok most
elő munkatársat
kérem kapcsolja az egyik technikust, mert nem megy a levelezés
megtelt a postafiókom, szeretnék egy emberrel beszélni
nem tudok belépni, adjanak valakit aki segít
rossz a számla, beszélni akarok valakivel
vegye fel ezt valaki
elegem van a menükből, embert
nincs türelmem űrlapokhoz, hívjon fel egy kolléga
felnőttet kérek, ne programot
ki van ott, akivel beszélhetek
döntésképes embert kérek
a csoportvezetőjüknek mondanám el
ragaszkodom hozzá, hogy munkatárssal beszéljek
beszélgethetnék végre egy hús-vér emberrel
megkeresne valaki személyesen most azonnal
be tudna szállni egy szakértő ebbe a csevegésbe
a következő szabad ügyintézőt
nem segített, kérek egy embert
öt percen belül hívjanak vissza, nem tudok írni
a kollégájuk hívjon fel rögtön
munkatársat kérek, ne szöveget
valaki hozzáértőt gyorsan
visszahívást szeretnék
szeretném, ha visszahívnának
kérek egy visszahívást
hívjanak vissza a 06 30 123 4567 számon
telefonáljanak nekem
szóljanak valakinek, hogy hívjon
valakit, akinek van pulzusa
élő valakit
elvesztettem a fonalat, vegye át valaki
a gépeléssel nem jutunk semmire, hívjanak fel
nem kérek több sablonválaszt
foglalkozzon ezzel egy ember
írna közvetlenül valaki a csapatból
embert be, robotot ki
egy óra a géppel, most már embert
fel tudna hívni valamelyikük most azonnal
hívjon vagy írjon nekem most azonnal valamelyikük, bonyolult
tudna valaki most rögtön csevegni velem
sürgős, hívjon fel valamelyik munkatársuk
ne cikket, embert`,
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
szabadságra megyek, ki követi a kérésemet
jegy állapota
48213 állapota
mi van a 48213-mal
5521-es jegy
történt valami a 7730-assal
kérek egy frissítést a 19-2231-es ügyről
hétfőn nyitottam egy ügyet, mi történik vele
múlt héten írtam, azóta sem kaptam választ
kedd óta senki nem válaszolt a kérésemre
azt ígérték, jelentkeznek, az ügyünk már tíznapos
kinél van az ügyem
melyik mérnök foglalkozik a 6634-es jeggyel
ránézett már valaki?
sorban van a kérésem?
hányadik vagyok a sorban
hány nyitott ügyünk van
mutassa a kéréseimet
a cégünk összes jegye
az idén lezárt kéréseink listája
hol látom a beküldött jegyeimet
régi jegyeim
korábbi támogatási ügyeink
mit válaszoltak az előző jegyemre
elveszett a levél az ügyszámmal
mi az ügyem száma
lezárhatják, megoldódott
kérem, zárják le a 3391-es jegyet, már megy
újra előjött, nyissák meg megint a jegyet
nyissák újra az ügyemet
visszavonnám a kérésemet
tévedésből küldtem a kérést, töröljék
itt a kért napló, tegyék hozzá a jegyemhez
hova töltsem fel a képernyőképeket az ügyhöz
vegyék fel a kollégámat is a jegyhez
cseréljék le a kapcsolattartót az ügyünkön, hétfőtől szabadságon vagyok
új telefonszám a 2210-es jegyhez
emeljék a jegyem fontosságát
A súlyosságú legyen a jegyem
miért C lett a jegyem
eszkalálják a 88120-as ügyet
panasz a 88120-as ügy kezelésére
Tamás kollégájuk foglalkozott az ügyemmel, folytathatná?
nem hívott a mérnök a megbeszélt időben
nem segít, amit a jegyre válaszoltak, most mi legyen
tegnap válaszoltam a mérnök levelére, megjött?
megkapták a kérésemet?
rögzítették a bejelentésemet?
kérdőívet kaptam, pedig nincs megoldva a jegyem
miért zárták le a jegyemet válasz nélkül
ki van jelölve a 4040-es jegyhez?
mikor módosult utoljára a jegyem
Üdv, hivatkozási szám 7-1123. Pénteken elküldtük a naplókat. Van hír?
Tisztelt ügyfélszolgálat! A november 3-i, hiányzó levelekről szóló kérésünk ügyében kérdezem, hol tartanak.
korábbi kérésem ügyében érdeklődnék
emlékeztető: még várjuk a válaszukat
még mindig önökre várunk
jegyem allapota
hol tart az ugyem
szerkeszthetem, amit a jegybe írtam?
a legutóbbi csevegésem szövege a támogatással
áttenném a visszahívás időpontját
holnapra halasztanám a visszahívást
az 5004-es hibánkat ki javította meg
vonják össze a két jegyemet
a bejelentésem óta eltelt három nap, semmi hír
mikor foglalkoznak a kérésemmel
a jegyem állapota
77-es jegy állapota
napok óta semmi a kérésemről
semmit nem hallottam a 6021-ről
nem hívtak, ahogy az ügyemben megbeszéltük
a technikus nem telefonált a jegyem ügyében
elkezdte már valaki az ügyemet
felvette már valaki a kérésemet
megjött a válaszom a jegyben?
a tegnapi csevegésem szövege
hol olvashatom el a legutóbbi beszélgetésemet a támogatással
a kollégájuk foglalkozott vele, folytathatja?
vonják vissza a támogatási kérésemet
visszavonnám a reggeli szolgáltatáskérést
telefonszám módosítása a jegyemen
péntekre tennénk a visszahívást az ügyben
ki oldotta meg az 5004-es ügyet
a pénteken küldött kérdésemre van válasz?
hétfőn jelentettem, hol tart
tartoznak egy válasszal
múlt hét óta várjuk a válaszukat
nem ír vissza a támogatás
zárják le, megoldódott
megoldódott a kérésünk, lezárható
okafogyott a bejelentésem, lezárhatják
a kérésünk már nem aktuális
mit jelentett be eddig a cégünk
kérek állapotot a 3344-es ügyről
48213
küldtem tegnap egy kérést, rossz a leírása, hogyan javítom
a tegnap beküldött kérelmemet hogyan módosítom
átírnám a leírást a kérelmemben
beadott kérelem módosítása
hibás szöveget írtam a jegybe, javítanám
kérelmem állapota
mi a helyzet a kérelmemmel
hol tart a kérelmem
a múlt heti ügyem
van már valami az ügyemmel
foglalkozik valaki az ügyünkkel
mikor néznek rá
még nem kaptam semmit a bejelentésemre
a 3312-es hogy áll
nem találom a jegyem számát
hol vannak a korábbi jegyek
milyen jegyeink vannak nyitva
csatolnék még egy fájlt a jegyhez
elfelejtettem csatolni a képet a bejelentésemhez
töröljék a kérelmemet, véletlen volt
nyissák meg újra, megint rossz
sürgetném az ügyemet
előrébb vennék a jegyemet?
nem elégedett vagyok az ügyem kezelésével
ki a felelőse az ügyemnek
jegyszam 4411 mi van vele
hogy all a bejelentesem
mikor valaszolnak
2291003-as kérelem, mi van vele
20311-es ügyszámot kérem ellenőrizni
kapcsolattartót cserélnék egy már beadott kérelmen
hány kérelmünk van függőben
melyik kérelmünk vár a mi válaszunkra
mi van tőlünk nyitva önöknél
mit küldtem októberben
hibás mobilszám áll a jegyemben, cseréljék
elírtam valamit a bejelentésben, javítsák
senki nem keresett a bejelentett hibával kapcsolatban
ki vette át az ügyemet
amivel hétfőn önökhöz fordultam
foglalkoznak már a dolgommal?
az utolsó levelük az ügyünkről a szemétbe ment, újraküldik?
képernyőképet kértek, itt van
válaszoltam a kérdésükre, most mi lesz
rögzítették a hívásomat?
elment az űrlap? nem kaptam visszaigazolást
egy hete csend van az ügyünkben
egy lezárt ügy megoldási szövege kellene
listát kérnék arról, mit jelentettünk be
az utolsó három ügyünk
a szerdai, lett belőle valami
a kollégám 3-án jelentett valamit, haladt?
csatolják ezt ahhoz, amit korábban küldtem
lett valami abból, amit jelentettünk
miért zárták le a 88012-t, nincs megoldva
visszavonom, amit jelentettem
ki vette fel a 60214-et
mikor írnak a 60214-ről
60214 kinél van
javítanom kell a telefonszámot a beküldött űrlapon
hibás a tegnap beküldött űrlapom
úgy látszik, nem foglalkoznak azzal, amit hétvégén küldtem
nem foglalkoznak a hétvégi kérésemmel?
a 61230-as számú ügy mennyire haladt
61230, mennyire haladt
hol tart a 61230-as számú dolog
mit adott be nekünk a kollégám tavaly
mutassa, mit adtak be mások a cégünktől`,
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
IP-címeket kell engedélyeznünk a proxyn
nincs internetünk
reggel óta nincs net
nincs vonal, semmi nem megy az épületben
pár percenként leszakad a wifi
az emeleten nagyon lassú a wlan
irodai wifi jelszó
naponta újra kell indítani a routert
nem csatlakozik a vpn-ünk
a vpn-felhasználók semmit sem érnek el
a távmunkások nem tudnak a vpn-szerverünkre csatlakozni
tűzfalszabály a teamshez
milyen portok és címek legyenek nyitva a tűzfalunkon
hogyan nyissak portot a tűzfalunkon
a proxynk jelszót kér
a proxy letiltja a bejelentkező oldalt
otthonról minden jó, az irodában semmi nem tölt be
telefonos hotspoton megy, a mi vonalunkon nem
kábellel megy, kábel nélkül nem
csak a telephelyen nem tudnak csatlakozni
a {country}i telephelyünkön nincs kapcsolat
csak az irodában akadozik a hívás, tele a vonal
kevés a sávszélességünk a videóhoz
túl lassú a vonalunk videóértekezlethez, mit tegyünk
a DNS-szerverünk nem old fel semmit
rossz címet ad a belső DNS
nem oszt címet a dhcp
rossz a switch
áramszünet volt a hálózati szekrényben
a fali csatlakozó, a kábel nem él
cserélni kellene a hozzáférési pontokat
a terheléselosztónk eldobja a munkameneteket
az SSL-vizsgálat az átjárónkon elrontja az outlookot
a zscaler blokkolja a onedrive feltöltést
fortigate-frissítés óta nincs levél
hibás a szolgáltatónk vonala
a szolgáltató megváltoztatta a nyilvános IP-címünket, azóta semmi nem megy
megváltozott az irodánk IP-címe
forgalomszabályozás, beállítják a routerünket?
megjavítanák a hálózatunkat?
küldjenek valakit, aki megjavítja a wifit
helyi hálózat kiépítése
segítség a hálózati kábelezéshez
a második emeletről nem érhető el a hálózati nyomtató
nem érhető el a saját szerverünkön a megosztott meghajtó
leállt a fájlszerverünk
leállt a saját tartományvezérlőnk, senki nem tud bejelentkezni a windowsba
belső hálózati probléma
lassú a hálózatunk
csomagvesztés a telephelyeink között
magas a ping az irodából
leszakadt a telephelyek közti vpn
Üdvözlöm, hétvégén tűzfalat cseréltünk, azóta a helyi Teams-kliensek nem tudnak belépni. Wifi nélküli telefonokon jó. Hogyan kell beállítani a tűzfalat?
a saját informatikánk állított valamit a tartalomszűrőn, az egész épületben blokkolt a bejelentkező oldal
elvágták az optikát az utcában
vendég wifi
a raktári mesh wifi elveszti a telefonokat
pirosan villog a modem
beteg a hálózatosunk, be tudnának lépni a switchünkre?
nincs internet az irodaban
nem megy a wifi
halozat lassu
tuzfal blokkolja a onedrive-ot
a mi vonalunk a hibás, ha csak a mi épületünk érintett?
vezetékes gépek jók, a vezeték nélküliek nem érik el a teamset
az átjárónk 60 másodperc után bontja a kapcsolatot
qos beállítás a routereinken
eltűnt a nyomtató a hálózatunkról
nem érjük el a saját szerverünket
nem elérhető a szerverünkön a közös meghajtó
szerverterem
leállt a saját szerverünk
nem válaszol a tartományvezérlőnk
egyetlen weboldal sem jön be az irodában
az épületből semmilyen oldal nem érhető el
csak a telephelyünk offline, a központ jó
a központban működik, a telephelyen nem
javítsák meg a routerünket
megváltozott a nyilvános IP-nk
belső dns
a DNS-feloldónk
tűzfal megfogja a onedrive-ot
lassú a vonalunk az értekezletekhez
lassú a vonal
a terheléselosztó a hálózatunkban bontja a kapcsolatot
alagút a telephelyeink között
fali aljzat nem él
kábel szakadt az irodában
hogyan állítsuk be a tűzfalunkat
úgy állítsuk a proxyt, hogy a Teams átmenjen
távmunkások vpn-je nem megy
a vpn szerint túl sok a felhasználó
a vpn-doboz lefagy sok felhasználónál
nincs net az irodában
nincs net
a szolgáltatónk portot tiltott le
elment a net
nincs net az egész irodában
akadozik a netünk
lassú a net
a wifink folyton elmegy
rossz a wifi a tárgyalóban
elfelejtettem a wifi jelszavát
leállt a routerünk
valami van a hálózattal nálunk az épületben
az irodai hálózaton nem jön be, telefonról igen
mobilnettel jó, a céges nettel nem
a mi tűzfalunk fogja meg
melyik címeket engedjem ki a tűzfalon
milyen portot nyissak
proxy mögül nem megy
új proxyt tettünk be, azóta nincs net a gépeken
vpn-en keresztül nem érem el a szervert
vpn nem épül fel
összeomlik a vpn-szerverünk ha sokan lépnek be
szolgáltatói hiba miatt nincs internet a telephelyen
kábelszakadás az utcában
nem érem el a közös meghajtót a szerveren
a szerverünk nem válaszol az irodában
a nyomtató nem látszik a hálózaton
kihúzták a kábelt a szerverszobában
a switch portja nem él
halozati hiba az irodaban
nincs internet egesz nap
lassu a net a telephelyen
a szállodánk wifijén nem tudnak netezni a vendégek
a látogatói wifi senkit nem enged fel
vendégwifi nem enged netezni
nincs jel a tárgyaló aljzatában, kijönnek?
kábelezési hiba van nálunk
valami elromlott az irodánk és az internet között
átköltöztettük az asztalokat, a csatlakozók fele halott
a pincében lévő dns-szerver nem válaszol, senki nem tud böngészni
az épületben senki nem tud böngészni
nálunk semmilyen oldal nem nyílik meg
mobilneten jó, a céges vonalon nem
pirosan világít a szolgáltató doboza
a technikusunk átírta az alhálózatot, azóta senki nem jut ki
szakadoznak a hívások, ha mindenki netezik az irodában
a távoli kollégák nem tudnak betárcsázni az irodába
milyen címeket kell átengednünk
az iskolánk tartalomszűrője tiltja a Teamst
a tűzfalasaink listát kérnek a Microsoft címeiről, mit nyissunk meg
mit vegyünk ki az ssl-vizsgálatból a proxynkon
tényleg az önöké a cím a tűzfalunk naplójában?
megszakadt az internetelérésünk
nincs hálózat a 4-es szobában
az építkezés óta nincs kapcsolat az emeletünkön
a bérbeadó hálózata szűri a hívásokat
a routerünk eldobja az alagutat
új internetszerződésünk van, mégis lassúak az oldalak
mióta itt jártak a festők, két szobában nem élnek az aljzatok
villanyszerelés óta nincs hálózat a fél emeleten
a teremben lévő hozzáférési pont mindenkit kidob
csak a vendéghálózaton lévők nem tudnak oldalakat megnyitni
cseréljem le a régi switchet, mert akadozik a hívás az épületben
magától újraindul a switchünk és nincs internet
tíz perc után kidobja a VPN-felhasználókat`,
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
máshol vett program nem kommunikál az {app}mal
nem működik a {vendor}
összeomlik a {vendor}
{vendor} hiba
{vendor} bővítmény
ki segít {vendor} ügyben
támogatják a {vendor} programot?
tudnak segíteni {vendor} kérdésben
nem települ a {vendor}
a {vendor} folyton bejelentkezést kér
eltűnt a {vendor} gomb innen: {app}
az utolsó {vendor} frissítés óta lassú az {app}
lefagy küldéskor az {app} a {vendor} bővítmény miatt
az {app} jó, csak a {vendor} bővítmény nem
hogyan állítsam be a {vendor} programot
lejárt a {vendor} licenc
nem szinkronizál a {vendor} naptár az {app} naptárral
hibás az áruházból vett alkalmazás
egy kis cég bővítménye hibázik az {app} alatt
másik cég PDF-nyomtatója
elektronikus aláírás szolgáltatás
a telefonközpontunk nem beszél a teamsszel
a beléptetőrendszer nem tud levelet küldeni
weboldalkészítő
hiba a CRM-ünkben
segítség a vállalatirányítási rendszerhez
a könyvelőprogramunk nem tud számlát küldeni e-mailben
munkaidő-nyilvántartó program
a programozónk makrója futási hibát ad
javítsák meg a VBA-kódomat
írnának nekünk egy makrót?
írjanak egy PowerShell-szkriptet, ami felhasználókat hoz létre
kérem, írjanak nekem egy szkriptet
hibakeresés a szkriptünkben
a Graph API-t használó saját programunk 403-at kap
alkalmazást fejlesztettünk, nem kap tokent
átnéznék a folyamatunk kódját?
a gyakornok készített egy Access-adatbázist, elromlott
készítsenek képletet a táblázatomhoz
ki fejlesztene nekünk egyedi alkalmazást
egyedi fejlesztés
fejlesztő kellene egy bővítményhez
tervezzenek nekünk intranetet
nem indul a {other}
gond van ezzel: {other}
{other} hiba
hogyan állítsam vissza a {other} rendszert
segítenek {other} ügyben?
{other} támogatás
nem aktiválódik a {other}
nem frissül a {other}
lassú a {other}
nem tudunk belépni a {other} felületére
elfelejtettem a {other} jelszavát
vettünk {other} terméket, de nem működik
kék képernyő a gépemen
nem indul a windows
nem frissül a windows a gépeinken
hogyan aktiválom a windowst
túlmelegszik a laptop
nem jó az egerem
papírelakadás a nyomtatóban
elromlott a fénymásolónk
betört az iphone kijelzője
hotmail jelszavam
a gyerekem xbox-fiókja le van tiltva
ez a támogatás a {other} termékre is vonatkozik?
a {other} is önökhöz tartozik?
Az ügynökségünk által írt összeköttetés a webáruház és az {app} között nem működik, megnéznék a kódot?
A helyi cég által készített hibajegykezelőnk frissítés óta nem olvassa a support postafiókot.
harmadik féltől származó Chrome-bővítmény
gmail nem küld
google naptár nem látszik
whatsapp web
facebook oldal
hibás sql-lekérdezés a szerverünkön
linuxos szerverünk
sajat fejlesztesu program nem mukodik
bovitmeny hiba {vendor}
kék halál a gépemen
kékképernyővel összeomlik a pc
forrósodik a laptop
laptop akkumulátor
lassú a pc
rossz a billentyűzet
nem nyomtat a nyomtató
beszorult a papír a nyomtatóba
összetört a telefonom képernyője
privát hotmail fiókom
a feleségem outlook.com postafiókja
google naptár
nem szinkronizál a google drive
windows aktiválása új gépen
windows licenc
windows jelszó a gépemen
nem sikerül a windows 11 frissítés
eltűnt a windows start menü
frissítés után nem indul a mac
írjanak egy szkriptet, ami kilistázza a felhasználókat
makrót kérnék a kimutatásainkhoz
excel képletet készítsenek nekem
egyedi alkalmazás a raktárunkhoz
nézzék át a kódunkat
nem fordul le a kódunk
az alkalmazásunk tokenhibát kap a graph api-tól
nem töltődik be az általunk írt bővítmény
az áruházból vett bővítmény hibás
harmadik féltől származó bővítmény összeomlik
másik cég böngészőbővítménye
amazon fiók
facebook belépés
gond a vírusirtóval
nem megy a whatsapp
banki szoftver
címkenyomtató szoftver
elektronikus aláíró program
munkaidő-nyilvántartó
beléptetőrendszerünk
más gyártó telefonközpontja
kiterjed a támogatásuk a {vendor} programra?
megszűnt a cég, amelyik a bővítményünket írta, megjavítják?
külső tanácsadó makrója hibás
a {vendor} törli a mellékleteket az {app} alól
nem indul az azure virtuális gép
500-as hibát ad az azure web app
üres a dynamics 365 űrlapja
lassú az sql szerverünk
xbox kontroller
visual studio nem fordít
ERP rendszerünk nem küld levelet
tervezzenek weboldalt nekünk
minden levél tetején ott van a vírusirtó felirata, nem tudom levenni
a vírusirtó beír valamit minden levélbe
a {vendor} kiegészítő minden levélhez hozzáír egy sort
nem jó a {vendor}, kihez forduljak
a {vendor} nem küld át adatot
elromlott a {vendor} összekötés
a {vendor} meghívók nem kerülnek be a naptárba
a {vendor} telepítése után nem indul az {app}
a számlázóprogramunk nem küld levelet
a könyvelőprogram hibát dob
a cég saját fejlesztésű rendszere nem éri el a postafiókot
a fejlesztőnk írt egy programot ami nem tud belépni
a programozónk szkriptje nem fut le
írtunk egy alkalmazást, nem kap választ a graphtól
makró kellene, meg tudnátok írni
tudtok nekünk programot írni
power apps alkalmazást fejlesztenének nekünk?
kérnék valakit aki megírja a vba kódot
nem megy a windows
windows frissítés után lassú a gép
a gépem nem kapcsol be
nem jön be a facebook
elromlott a nyomtatónk
kellene egy új egér
otthoni gmailem nem működik
elfelejtettem a gmail jelszavam
nem tudok belépni az xboxra
dynamics számla nem könyvelhető
azure szerverünk leállt
a {vendor} a frissítése óta nem olvassa a postafiókot, ki a felelős
a {vendor} nem olvassa a leveleket, a postafiók magában jó
az ügyviteli rendszer nem tud küldeni, a levelezés különben rendben
a számlázóból nem mennek ki a levelek
a lapolvasó gyári szoftvere hibázik, ez kinek a dolga
lassan nyílik a böngésző, mit állítsak
lassú a chrome
összeomlik a böngészőm
a {vendor} miatt lefagy az {app}, nélküle jó
kikapcsoltam a {vendor} programot és megy az {app}
az {app} rögtön jó, ha leszedem a {vendor} programot
a szabadúszónk szkriptje tegnap még futott
a boltprogramunk nem küld visszaigazolást
bővítenék az alkalmazásunkat egy gombbal
ki tartja karban, amit a partner épített nekünk
pénztárgéprendszer
okostábla a tanteremben
kaputelefon
nem indul egy játék
eltűntek az esküvői képek a merevlemezről
Citrix munkamenet
nem nyílik meg a google dokumentum
a mimecast vagy a proofpoint letilt egy feladót
üres ablakot mutat a {vendor}
a {vendor} szerint nem lehet levelet létrehozni, az Outlook magában tud
a {vendor} nem éri el többé: {app}
a {vendor} nem küld
a {vendor} nem nyomtat
egy ügynökség egyedi elemétől összeomlik a jelentés
a beszállító diagramja miatt elszáll a jelentés
a {vendor} nem küld levelet, az Outlook magában rendben
a {vendor} lefagy, ha átalakítunk ebből: {app}
a vásárolt {vendor} folyton lefagy
megnéznék az adatbázist, amit az elődöm programozott
megnéznének egy Access-alkalmazást, amit egy gyakornok írt
az otthoni konzolom jelszót kér
a {vendor} nem tud többé levelet küldeni
nem küld levelet a {vendor}
nem találja a laptop a kameráját
ujjlenyomat-olvasó a laptopomon
a windows hello kamerát nem találja a gép
a Dell videokártya-illesztője
a dokkoló nem ismeri fel a képernyőt
javítsák meg a ránk hagyott VBA-t
a {vendor} kártyák nem látszanak itt: {app}, mióta a {vendor} változott
kellene valaki, aki leprogramoz nekünk valamit
keresünk valakit, aki ír nekünk egy kis programot
valaki fejlesszen nekünk egy alkalmazást
programozót keresünk egy alkalmazáshoz
ki tudna nekünk alkalmazást készíteni`,
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
van jó videó kezdőknek?
van tanfolyam?
képzés: {app}
{app} oktatóanyag
{app} videó
{app} kézikönyv
{app} leírás
{app} tanulás
szeretném megtanulni az {app} használatát
hol tanulhatják meg a kollégák az {app} kezelését
kezdőknek hol érdemes kezdeni az {app} tanulását
olvasnivalót kérnék
van erről valami olvasnivaló?
súgócikkek
súgóoldal
felhasználói kézikönyv
gyors kezdés
hol vannak az útmutatók
mutasson oktatóvideókat
vannak webináriumok?
ingyenes online képzés
önkiszolgáló segítség
magam szeretném kideríteni
először egyedül próbálnám megoldani
megnézhetem valahol magam?
hol nézhetek ennek utána
van wiki?
fórum link
közösség
más felhasználókat kérdeznék
a közösséget kérdezném
hol cserélnek tapasztalatot a rendszergazdák
hol tehetek fel nyilvánosan kérdést
vannak tippek és trükkök
billentyűparancsok listája
YouTube-csatorna
anyag új munkatársaknak
oktatási anyag a kollégák betanításához
e-learning dolgozóknak
rendszergazdai képzés
tanúsítvány, vizsgafelkészítő tanfolyam
hibaelhárító, amit magam futtathatok
van eszköz, ami magától ellenőrzi a gépemet
csak felhasználó vagyok
nem vagyok rendszergazda
nincs rendszergazdai jogom, hol kapok segítséget
ki a rendszergazdánk
hogyan tudom meg, ki a rendszergazdám
hogyan érem el a cégem rendszergazdáját
azt írja az oldal, forduljak a rendszergazdához, az ki?
nincs engedélyem, mert nem vagyok admin, ki segít
otthon használom az Office-t, hol kapok segítséget
magánszemély vagyok, nem cég
otthoni felhasználók támogatása
családi Office-om van, hol kérdezhetek
diák vagyok, ki segít az iskolai fiókommal
segítség kisvállalkozóknak
Business Assist
mi az a Business Assist
Üdv, én csak itt dolgozom, az informatikus szabadságon van. Van valami, amit elolvashatok vagy megnézhetek, hogy egyedül megoldjam?
Az új tanulóinknak kellene egy bevezető a Teamsről és a OneDrive-ról, amit maguk végigkattinthatnak.
oktato anyag excelhez
hol tudok tanulni
gyik
bevált módszerek
újdonságok az {app} programban
szolgáltatásleírás
hol találok több információt
hol a dokumentáció
kezdő vagyok, hol kezdjem
{app} újdonságok
mi az újdonság az {app} legutóbbi változatában
egyedül szeretném megoldani
magam oldanám meg
hadd próbáljam magam
önállóan tanulnám az {app} használatát
olvasnék erről
hol nézhetem meg
magánügyfél vagyok
segítség otthoni ügyfeleknek
hogyan lehetek minősített rendszergazda
képzés rendszergazdáknak
bevezető tanulóknak
bevezetés az {app} használatába kezdőknek
az oldal szerint keressem a rendszergazdát
kit kérdezzek a cégnél, ha nem vagyok admin
nincs admin jogom, kit kérdezhetek
ki az adminunk
hol látom, kik a rendszergazdáink
szolgáltatás leírása
vizsga és tanúsítvány
ellenőrző eszköz a gépemhez
rövid videók kezdőknek
rövid filmek az {app} használatáról
kisfilm arról, hogyan kell használni az {app} programot
oktatófilm
bemutató videó kezdőknek
van valami tananyag a közös naptárhoz
hol van leírás a naptár megosztásáról kezdőknek
hol tudom elolvasni hogyan kell
olvasnék róla inkább
hol találok segédanyagot
magamtól is megoldom ha van hozzá leírás
van kézikönyv?
ingyenes tanfolyamok
mások hogyan oldották meg, hol nézhetem meg
hol olvashatom el, mások hogyan csinálják
más felhasználók tapasztalatai
nem kell jegy, csak megnézném, mások hogyan oldották meg
van valami fórum
nem vagyok informatikus, csak használom
sima dolgozó vagyok, kihez forduljak
ki nálunk az illetékes rendszergazda
hogy tanulhatom meg
kezdoknek utmutato
oktatovideok
tudastar
nem kell ügyintéző, elég egy súgóoldal
hol van a súgóközpont
van olyan oldal, ahol a felhasználók egymásnak segítenek
hol segítenek egymásnak a felhasználók
melyik oldalon gyűlnek össze a felhasználók
szívesen megkérdeznék más felhasználókat
az emberek folyton alapokat kérdeznek, hol tanulhatják meg maguk
hol olvashatnak utána a kollégák az alapoknak
hol lehet tanulni anélkül, hogy bárkit kérdeznék
szeretném érteni, mielőtt kérdezek
adjanak valamit, amit áttanulmányozhatok
lépésről lépésre leírások
hol gyakorolhatok
tanácsok kezdőknek
nincs itt jogom semmihez, ki csinálja meg nekem
nem én viszem az informatikát, ki segíthet
hogyan tudom meg, ki nálunk az admin
inkább nézném, mint olvasnám
van valami, amit megnézhetek
felvett előadások az alapokról
közzéteszik az online előadások felvételét?
inkább rövid filmet néznék
ki a 365 adminunk
kellene a rendszergazdánk neve
az oldal egy számmal a rendszergazdához küld
hol tanulhatnám meg magam az alapokat
beteg az informatikusunk, van valami, amit magam megnézhetek
hol cserélnek tippeket az emberek
filmek teljesen kezdőknek
hol osztanak meg trükköket
linkek, hogy a csapatom a saját idejében tanuljon
önálló tanuláshoz kérnék linkeket
tanuló vagyok, nem jó az iskolai belépésem, kit kérdezzek
diák vagyok, nem tudok belépni az iskolában, kihez forduljak
hol olvashatom, mások hogyan állították be
olyan hely, ahol látom, más rendszergazdák hogyan csinálták
kezdő leckék az {app} használatáról
ki felel nálunk az Office-ért, nincs admin jogom`,
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
meddig érvényes a hívó PIN-kódja
PIN
mi az a PIN
milyen PIN
melyik PIN-t kérik
támogatási PIN
hívó ellenőrzése
miért kell PIN
mire jó ez a PIN
mire való az ellenőrzés
hol a PIN
honnan lesz PIN-em
nincs PIN-em
PIN-t kértek tőlem
kódot kér az ügyintéző
telefonban kódot kér az ügyintéző
a Microsofttól hívó hatjegyű kódot kér
biztonságos megmondani a kódot?
megadjam a kódot a hívónak?
felolvashatom a kódot?
felhívtak és kódot kérnek, csalás?
a férfi a vonalban egy e-mailben kapott kódot kér
a mérnök szerint úton van a kód
nem jött meg a kód
nincs kód a postaládában, a mérnök pedig vár
telefonálás közben nem érkezett meg a kód
a PIN egy kilépett kollégához ment
rossz címre küldték a PIN-t
melyik címre küldik a PIN-t
mehet a PIN a mobilomra?
megválaszthatom, hova küldjék a PIN-t
a PIN-hez tartozó e-mail módosítása
meddig érvényes a PIN
lejárt a PIN a hívás közben
hibás PIN
nem fogadja el az ügyintéző a PIN-t
háromszor rosszul mondtam be a PIN-t
nekem is kell PIN?
minden alkalommal kell a PIN?
az irodai számról hívva is kell PIN?
mikor nem kell PIN
ismeretlen számról hívjuk önöket, mi történik
a magántelefonomról hívom önöket, elfogadják?
a számom nincs nyilvántartva
elavult a nyilvántartott telefonszámunk, azonosítanak így is a telefonban?
hogyan ellenőrzik, ki hívja önöket
honnan tudják a telefonban, hogy tényleg én vagyok
hogyan zajlik az azonosítás a telefonban
azonosítás, amikor a támogatást hívom
plusz biztonsági lépés a hívásoknál
PIN-alapú ellenőrzés
miért nem elég a nevem, ha telefonálok
ki látja a PIN-t
megadhatja az asszisztensem is a PIN-t?
a PIN-nel hozzáfér a mérnök a bérlőnkhöz?
mit csinál az ügyintéző a kóddal
miért kell kódot adnom a képviselőnek, hogy megnyissa a fiókunkat
Tegnap a telefonban a kollégájuk kód nélkül nem volt hajlandó folytatni. Hol találtam volna meg?
Tisztelt támogatás! Mielőtt telefonálok, tudni szeretném, mire kérnek kódot a hívóktól.
pin kod
pinkod kell a tamogatashoz?
ugyanaz a PIN, mint a jelszavam?
tárolják a PIN-t?
új PIN-t kérnék
megkaphatom a PIN-emet?
honnan tudják, hogy én vagyok a telefonban
hogyan azonosítják a hívót
miért nem elég a nevem a telefonban
mi van, ha ismeretlen számról hívom önöket
nem nyilvántartott számról hívnék
nincs meg önöknél a számom, így is hívhatom?
mi történik, ha másik telefonról hívom önöket
plusz lépés a telefonban
biztonsági ellenőrzés a telefonban
a képviselő nem tudja megnyitni a fiókunkat, kódot kér
a támogatás kódot kér, mielőtt megnyitja a fiókot
nem jött meg a kód az ügyintézőtől
mit kezdjek a kóddal, ami a hívásom után jött e-mailben
mikor van szükség PIN-re
kell-e mindig PIN
milyen kódot kell bemondani
mi az a kód amit a telefonban kérnek
kérték a pin kódot, honnan szerzem meg
nem tudom a pin kódot amit az ügyintéző kér
hova küldik a pint
muszáj pin kódot mondani?
csaló-e aki kódot kér tőlem a microsoft nevében
a hívás alatt kaptam egy számsort, kinek mondjam meg
felhívtam önöket és azonosító kódot kértek
melyik emailre jon a pin
nem jon a pin
pin lejart
mire kell a pin
a hölgy ragaszkodott egy egyszeri kódhoz, miért nem elég a szavam
miért nem elég a szavam a telefonban
milyen számokat várt tőlem az ügyintéző
milyen számsort akart tőlem
milyen számjegyeket kell bemondanom
számokat kellett felolvasnom egy e-mailből
a hívó szerint számokkal kell igazolnom magam
trükk ez a kód?
melyik postafiókba mennek a számjegyek, a miénk elavult
megszűnt a regisztrált e-mail címünk, hova megy így a PIN
küldhető a kód másik postafiókba
felolvashatja helyettem egy kolléga a kódot
mielőtt segítenek a telefonban, igazolást kérnek, milyet
valamit a postafiókomból kér az ügyintéző, mielőtt folytatja
számkombinációt kér az ügyintéző
kód nélkül nem segítenek, melyik kód
nincs kód, nincs segítség, milyen kódra gondolnak
nem férek hozzá a postafiókhoz, ahova a kód megy
olyan postafiókba megy a kód, amit senki nem tud megnyitni
megmondhatom a hívónak a hat számjegyet
miért kell levélben kapott számot ismételni a telefonban
a titkárnőm telefonál helyettem, megmondhatja a számot?
úgyis látják a számomat, miért kell kód
a hívó SMS-ből kér számokat
valaki a támogatásnak mondja magát és számokat kér
más is megadhatja helyettem az ellenőrző számot?
olyan kódot kértek telefonon, ami nincs meg`,
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
mely alkalmazások hiányoznak a 21Vianet felhőből
21Vianet
mi az a 21vianet
ki az a 21vianet
vianet
gallatin
office 365 kína
kínai office 365
a kínai változat
kínai bérlő
a kínai bérlőnk
a kínai kiadás eltérései
mi más Kínában
mi hiányzik Kínában
külön van a kínai felhő?
Kínában elkülönítve tárolják az adatokat?
hol vannak a kínai szolgáltatás adatai
ki üzemelteti Kínában a Microsoft 365-öt
melyik cég működteti Kínában
használható Kínában a globális bérlőnk
kell külön bérlő Kínához?
pekingi irodát nyitunk, kell a kínai szolgáltatás?
átköltözés a globális felhőből a 21Vianethez
bérlő átvitele a 21Vianettől a globálisba
dolgozhatnak együtt a globális és a kínai felhasználók
fájlmegosztás a kínai és a globális bérlő között
vendéghozzáférés a két felhő között
a kínai szolgáltatás bejelentkezési címe
a 21vianet portálcíme
melyik felügyeleti portál tartozik a kínai szolgáltatáshoz
hol lépnek be a kínai ügyfelek
hogyan kapok 21Vianet-fiókot
hogyan lehet a 21Vianettől vásárolni
milyen csomagjai vannak a 21Vianetnek
támogatás a kínai szolgáltatáshoz
hogyan működik a támogatás a 21Vianetnél
csak kínaiul van támogatás a kínai felhőhöz?
a 21Vianet szolgáltatásleírása
elérhető Kínában az {app}?
része az {app} a kínai változatnak?
mely funkciói vannak az {app} szolgáltatásnak a 21Vianetnél
mikor lesz {app} a 21vianetnél
{app} a kínai felhőben
működik a copilot a kínai felhőben
a 21Vianet WeChat-fiókja
miért van külön felhő Kínának
kínai felhőre vonatkozó törvény
mások az árak Kínában?
lassabb a kínai felhő?
ugyanaz a szolgáltatás a szárazföldi Kínában, mint máshol?
Üdvözlöm, francia anyacégünk a rendes Microsoft 365-öt használja, csengtui gyárunknak pedig egy „21Vianet által üzemeltetett” valamit adtak el. Mi ez, és találkozhat a két oldal Teamsen?
Átvettünk egy kantoni céget, a fiókjaik partner.onmschina.cn végűek. Milyen felhő ez?
kínába utazó dolgozók melyik felhőben vannak
a hongkongi iroda 21vianet vagy globális
tajvan a 21Vianethez tartozik?
lehet .cn tartományt tenni a kínai bérlőhöz
kinai felho
azure kína
vendégek a kínai és a globális felhő között
vendéghívás a két felhő közt
wechat a kínai szolgáltatáshoz
melyik felhő kell egy sanghaji irodához
felhő egy új sencseni irodához
kínai felhő bejelentkező oldala
miben más a két felhő
összevonható a kínai bérlő a miénkkel?
a 21Vianet és a globális közti különbségek
az Office kínai üzemeltetője
látja a kínai üzemeltető az adatainkat?
teams-értekezlet kínai és globális bérlő között
Kínában más cég adja az Office-t, hogy van ez
külön kínai előfizetés kell, miért
milyen címen van a 21vianet felügyeleti portálja
a 21vianet-féle változat admin felületének címe
21vianet admin portál
21vianet belépési cím
ugyanaz az admin portál a 21vianetnél is?
a kínai verzió portálja is admin.microsoft.com?
átvihető valaki a kínai oldalról a nemzetközire
két külön világ a kínai és a nemzetközi?
kínai leányvállalatunk más felhőben van?
kínai gyárunk office-a miért más
hogyan működik együtt a kínai bérlő a németországival
mi a különbség a kinai es a nemzetkozi kozott
kinaban hol taroljak az adatokat
21vianetnel van teams
tud a kínai felhő copilotot
kötelező egy sanghaji cégnek a helyi office 365
muszáj Kínában a helyben üzemeltetett szolgáltatást használni
jogszabály miatt kell a kínai változat?
az Office, amit kínai cég üzemeltet
szucsoui üzemünk fiókjai nincsenek a címtárunkban, másik felhő?
az egyik irodánk a kínai platformon van, látják a naptárunkat?
meghívhatjuk a pekingieket a csapatba, bár a másik felhőben vannak
mely funkciók nem lesznek meg a kínai kollégáknak
a kínai jog vonatkozik az adatainkra?
ki nézhet bele a Kínában tárolt adatokba
van angol portálja a kínai szolgáltatásnak
mi lesz azzal, aki Sanghajból Berlinbe költözik
skype vagy teams a 21vianetnél
van yammer Kínában?
miért nincs meg ez a gomb a kínai kollégáknak
copilot a kínai felhőben
vettünk egy gyárat, a fiókjai egy másik kínai üzemeltetőhöz tartoznak
melyik cég áll az Office mögött Kínában
van Copilot a szárazföldön árult változatban
látják a foglaltságunkat a 21Vianetnél lévő pekingi kollégák
a kínai kiadás később kapja az újdonságokat?
kinél vannak a sencseni bérlő adatai
partner.microsoftonline.cn mi ez
melyik .cn végű címen lehet belépni`,
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
rendelj pizzát
mi {country} fővárosa
{country} fővárosa
{country}ban élek
{country}
mekkora {country}
nyaralás: {country}
repjegy {country}
ki nyerte a meccset
fociéredmények
mesélj valamit
énekelj
írj egy verset
fordítsd le ezt a mondatot
mennyi 12-szer 8
hány éves vagy
mi a neved
honnan jöttél
szereted a macskákat
szeretlek
hülye vagy
haha
hm
na jó
aha
jól van
szuper
remek
jó estét
hali
sziasztok
viszlát
kellemes karácsonyt
boldog új évet
szép napot
egy pillanat
várjon
hadd gondolkodjam
talán
esetleg
itt vagyok újra
ott van még?
bocsánat
tévedtem
mindegy
felejtse el
ennyi volt
semmi
semmi más
nem, köszönöm
igen, kérem
ezt hogy érti
nem értem
megismételné?
miért
hogyan
mit
mikor
ki
az
ez
megint az a dolog
a tegnapi dolog
valami nincs rendben
valami furcsa történt
nem működik
elromlott
nem megy
még mindig ugyanaz
már megint
palacsinta recept
mi az ebéd
mozi ma este
ki az elnök
hogyan főzzek rizst
jó étterem a közelben
részvényárfolyam
vonat a repülőtérre
szállásfoglalás
esik az eső?
lorem ipsum
abc
123
csak próba
kérdezhetek valamit?
szeretnék kérdezni valamit
információra lenne szükségem
lenne egy kérésem
kérem, válaszoljon
jó helyen járok?
hol vagyok
mi ez
lenne egy kívánságom
kérés
123456
7
ember vagy?
bottal beszélek?
hideg van kint?
hol vagyok most
mizu
jaj
hoppá
hiba
tévedés
valami elromlott
semmi sem működik
segítsen kérem
információt kérek
egy kérdés
ki alkotott téged
tőzsde
mennyi az idő itt: {country}
beszél {tongue}ul?
{tongue}ul beszéljen
melyik országból való vagy
{country} lakossága
az EU tagja {country}?
{country} szomszédai
{country} pénzneme
nem tudom biztosan
talán igen
nem tudom még
majd meglátom
hagyjuk
oké
okés
na
hát
izé
csak nézelődöm
kipróbállak
figyelsz?
halló
segíts
segítség kéne
lenne egy gondom
van egy problémám
valami nem jó
baj van
hiba van
kérdezhetek?
és most
na és
válaszoljon kérem
hall engem?
érti, amit írok?
össze vagyok zavarodva
unatkozom
mit jelent az A súlyosság
mi az a súlyosság
mit jelentenek az A, B, C szintek
mennyit kell várni a válaszra
milyen gyorsan válaszolnak
mennyi idő alatt válaszolnak
mikor fognak válaszolni
hogy működik ez
hogyan kezelik a kéréseket
mi történik, miután elküldtem
megőrzik, amit írok?
rögzítik ezt a csevegést?
ki olvassa ezt
milyen adatot tárolnak rólam`,
  frames: `
Üdvözlöm! … Köszönöm.
Jó napot! … Üdvözlettel, Kiss Anna
Tisztelt Ügyfélszolgálat! … Tisztelettel: Nagy Péter
Szia, …
gyors kérdés: …
… előre is köszönöm
… kérem
bocsánat a zavarásért, …
Lenne egy kérdésem. …
Negyven fős cég vagyunk. …
A szervezetünk rendszergazdája vagyok. …
Egy kis cégnél dolgozom itt: {country}. …
A helyzet: … Mit tehetünk?
… Van ötletük?
… Kérem, segítsenek.
… Meg tudja mondani?
Naponta használjuk: {app}. …
… Sürgős.
A kollégám kérdezi: …
Nem találtam róla semmit. …
… Üdv: Novák, Contoso Kft.
Sziasztok! …
… A főnököm óránként rákérdez.
Még egy dolog: …
… Hívjanak a 06 20 123 4567 számon.
… A számom +36 30 765 4321, e-mail: anna@contoso.example.
… Holnap tízkor vagyok elérhető a 06 1 234 5678 számon.`,
  ruledOut: `
nem erről van szó
nem a
nincs köze
nem arról
nem érdekel
nincs gond a
nincs baj a
nem kell
nem akarom terhelni
nem akarok jegyet
nem szeretnek jegyet
nem szeretném zavarni
nem akarom zavarni
nem kell jegy
nem kell hozzá jegy
nem kérek jegyet
helyett`,
};
