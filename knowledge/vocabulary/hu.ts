import { groupsOf } from './groups.ts';
import { otherProducts } from './otherProducts.ts';
import { outside } from './outside/hu.ts';
import { products } from './products.ts';
import type { Vocabulary } from './vocabulary.ts';

const synonyms = `
bejelentkezés, belépés, bejelentkezni, belépni, belogolni, login, lép be, jelentkezik be, beenged, bejutni
kijelentkezés, kilépés, kijelentkezni, kilépni
jelszó, password
zárolva, letiltva, kizárva, zárolt, letiltott, nem enged be
felhasználó, dolgozó, munkatárs, kolléga, alkalmazott, user, ember, kolleganő
automatikus válasz, házon kívül, távolléti üzenet, out of office, távolléti értesítés
nem fizettük, tartozás, hátralék, kifizetetlen, fizetési elmaradás
összeolvadás, egyesülés, fúzió
rendszergazda, admin, adminisztrátor, globális rendszergazda
szerepkör, jogosultság, jog, engedély, hozzáférés
vendég, külső felhasználó, külsős, partner, beszállító, alvállalkozó
csoport, terjesztési lista, levelezőlista, csapat
tulajdonos, csoporttulajdonos, gazda
átalakít, konvertál, átalakítás, konvertálás
meghív, meghívás, behív, meghívó
postafiók, mailbox, levelesláda, postaláda, inbox, beérkezett üzenetek, posta
megosztott postafiók, közös postafiók, csoportos postafiók
küldés másként, nevében küldés, teljes hozzáférés, meghatalmazott, delegálás
továbbítás, átirányítás, továbbküldés, automatikus továbbítás
visszapattan, kézbesíthetetlen, nem kézbesíthető, visszajön, visszadobja, kézbesítési hiba, elutasítja, visszautasítja
nem érkezik, nem jön meg, nem kapunk, elveszett levél, késik a levél
levélszemét, spam, karantén, kéretlen levél, szemét, reklám, hirdetés
adathalászat, phishing, hamis levél, gyanús levél, csaló
feltört, feltörték, kompromittált, ellopták, meghekkelték
feketelista, tiltólista, blokkolt
engedélyezőlista, fehérlista, megbízható feladó
tárgyaló, tárgyalóterem, terem, erőforrás
naptár, calendar, időpont, beosztás
értekezlet, megbeszélés, meeting, hívás, konferencia
felvétel, rögzítés, átirat
bővítmény, kiegészítő, add-in, plugin
jelenlét, állapot, elérhetőség, státusz
keresés, kereső, találat, index
szinkronizálás, szinkron, szinkronizál, sync, szinkronhiba
feltöltés, feltölt, mentés
verzió, előzmény, korábbi verzió, verzióelőzmény
megosztás, megoszt, megosztani, link
hozzáférés megtagadva, nincs hozzáférés, nincs jogosultság, nem fér hozzá
tárhely, tárterület, kvóta, hely, megtelt
fájl, dokumentum, állomány, táblázat, doksi
zárolt fájl, csak olvasható, írásvédett, más szerkeszti
telepítés, letöltés, telepít, feltesz, felrak, install, felkerül
központi telepítés, csendes telepítés, kiterítés, tömeges telepítés
frissítés, update, frissítési csatorna, verziófrissítés
aktiválás, aktivál, aktivációs, licencaktiválás
terminálszerver, távoli asztal, rds, citrix, virtuális asztal
licenc, licensz, előfizetés, license, csomag
számla, invoice, bizonylat, áfás számla
adószám, áfa, adó
fizetés, bankkártya, fizetési mód, átutalás, kártya
ár, mennyibe kerül, költség, árak
vesz, vásárol, megrendel, vásárlás, venni, beszerez, bővít, bővítés
viszonteladó, partner, csp
próba, próbaidőszak, próbaverzió, trial, kipróbál, ingyenes verzió
lejár, lejárt, megszűnt, véget ért
meghosszabbít, megújít, megújítás, hosszabbítás
lemond, lemondás, felmond, megszüntet, visszavon, lemondom
csomagváltás, előfizetés módosítása, upgrade, váltás, átvált, átlép, átállás, nagyobb csomag, kisebb csomag
termékkulcs, aktiváló kód, kulcs
tartomány, domain, saját domain, saját tartomány
regisztrátor, domainszolgáltató, tárhelyszolgáltató
dns-rekord, txt rekord, mx rekord, cname, névkiszolgáló
nyomtató, szkenner, multifunkciós, fénymásoló, eszköz, alkalmazás, kamera, riasztó
áttelepítés, migráció, költöztetés, migrálás, átköltöztet
archívum, archiválás, megőrzés, megőrzési, őriz, őrzés, megőriz
napló, audit, naplózás, auditnapló
jogi, per, vizsgálat, jogi zárolás
címke, bizalmas, titkosítás, védelem
adatvédelem, személyes adat, adatok helye, gdpr
tűzfal, proxy, ip-tartomány, port, végpont
összevonás, egyszeri bejelentkezés, sso
leállás, kiesés, szolgáltatásállapot, üzemzavar, incidens, nem elérhető
értesítés, üzenetközpont, figyelmeztetés
lassú, lefagy, akad, összeomlik, fagy, kifagy, befagy, elszáll, bezáródik, nem válaszol, homokóra, belassul
üres, fekete, fehér képernyő, villog, megjelenítés
állandóan kéri, folyton kéri, újra és újra, felugró ablak, mindig kéri
offline, nem kapcsolódik, nincs kapcsolat, megszakadt, leválasztva
telefon, mobil, okostelefon, iphone, android, készülék, tablet
számítógép, gép, laptop, pc, notebook
töröl, törlés, eltávolít, eltávolítás, kitöröl, kidob
visszaállít, helyreállít, visszahoz, visszaállítás, helyreállítás, visszakap, visszaszerez
létrehoz, hozzáad, beállít, új, létrehozás, felvesz, beállítás, készít, hozzáadás
bekapcsol, engedélyez, bekapcsolás, engedélyezés
kapcsoló, gomb, szalag, menüpont
kikapcsol, letilt, leállít, tilt, kikapcsolás, letiltás
szürke, nem elérhető, hiányzik a gomb, kiszürkült
hiba, probléma, gond, nem működik, nem megy, error, baj
elfelejtettem, elfelejtette, nem emlékszem
elveszett, elvesztettem, elhagytam, eltűnt, nincs meg, hiányzik, nem találom
kilépett dolgozó, távozó, elment a cégtől, felmondott, volt munkatárs, nyugdíjba ment, nyugdíjas
támogatás, support, ügyfélszolgálat, helpdesk, segítség
jegy, kérés, bejelentés, ticket, eset, támogatási kérés, hibajegy
telefonszám, hívószám, ügyfélvonal
kína, kínai, 21vianet, peking, pekingi, sanghaj, sanghaji, sencsen, kanton, csengtu, rmb, jüan, partner onmschina cn, onmschina
`;

export const hu: Vocabulary = {
  language: 'hu',
  letters: 1.8,
  stopWords:
    'a az egy ez azt ezt annak ennek és s is meg de ha vagy hogy hogyan hol mikor mit mi ki kit miért mert nem ne nincs van vannak volt lesz lehet kell tud tudok tudja tudom tudunk szeretnék szeretném akarok akarom kérem kérlek köszönöm szia helló üdv jó napot csak már még most nekem neked neki nekünk én te ő mi ti ők engem minket minden mindig aki ami amely akkor itt ott be ki fel le el át rá össze egyik másik sem se sehogy után előtt alatt között által szerint miatt így úgy olyan ilyen több sok kicsit nagyon is jól'.split(
      ' ',
    ),
  names: [
    ...products,
    ...otherProducts,
    [
      'mfa',
      'többtényezős hitelesítés',
      'kétlépcsős azonosítás',
      'kétfaktoros hitelesítés',
      'kétlépcsős hitelesítés',
      'többfaktoros hitelesítés',
    ],
    ['email', 'e-mail', 'levél', 'levelezés', 'mail', 'levelek', 'levelet', 'emailek'],
  ],
  outside,
  synonyms: groupsOf(synonyms),
};
