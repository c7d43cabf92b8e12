import { combine } from './combine.ts';

const things =
  `mosógép, mosogatógép, sütő, mikrohullámú sütő, hűtőszekrény, kávéfőző, autó, bicikli, tévé, játékkonzol, termosztát, fűnyíró, kapucsengő, fülhallgató, okosóra, bankkártya, útlevél, jogosítvány, biztosítás, edzőtermi bérlet, vonatjegy, repülőjegy, szállásfoglalás, csomag, lakáshitel, adóbevallás, villanyszámla, Netflix, Spotify, Instagram, Facebook, WhatsApp, Gmail, iCloud, Dropbox, Google Drive, Zoom, Slack, Salesforce, SAP, Photoshop, WordPress, Steam, PlayStation, Minecraft, PayPal, eBay, Amazon, Linux-szerver, androidos telefon, iPhone, MacBook, otthoni riasztó, kapunyitó, albérleti szerződés, közös költség, gázóra, ügyfélkapu, bankapp, Revolut, Wizz Air, Kréta, Messenger, Viber, Telegram, TikTok, YouTube, Disney, HBO, router, okosizzó, elektromos roller, bojler, légkondi, parkolójegy, pályamatrica, Trello, Jira, Notion, Canva, lakásbiztosítás, mobilszámla, feltöltőkártya, könyvtárjegy`.split(
    ', ',
  );

/** What is said of things; the same is said of ours. */
const forms = [
  '{} visszaállítása',
  'hogyan mondjam le: {}',
  'nem működik a {}',
  'nem tudok belépni, {}',
  '{} fiók törlése',
  '{} javítása',
  'nem sikerül a {} frissítése',
  'elfelejtettem a jelszót: {}',
  '{} megújítása',
  'hol van a {}',
  'nagyon lassú a {}',
  'hibát jelez a {}',
  'hol lehet venni, {}',
  '{} telepítése',
  'mennyibe kerül a {}',
  '{} megosztása egy baráttal',
  'ellopták, {}',
  'megtelt a {}',
  'nem csatlakozik a {}',
  'hol van a {} felvétele',
  'lejár, meghosszabbítanám: {}',
  'miért lett ilyen magas a {} díja',
  'nem jönnek az értesítések, {}',
  'új telefonom van, átvinném: {}',
  'zárolva lett a {}',
  'visszakérném a {} árát',
  '{} ügyfélszolgálat telefonszáma',
  'kódot kér a {}',
  'kitöröltem, hogyan kapom vissza, {}',
];

/** What people type in Hungarian that has nothing to do with Microsoft 365, one text a line. */
export const outside: readonly string[] = [
  ...combine(things, forms),
  ...`
szia, hogy vagy
jó reggelt kívánok
köszönöm szépen a segítséget
viszontlátásra
hogy hívnak téged
ki készített téged
robot vagy vagy ember
mesélj egy viccet
írj nekem egy verset
unatkozom
szeretlek
buta vagy
mennyi kettő meg kettő
milyen idő lesz holnap
esni fog a hétvégén
hány óra van
milyen nap van ma
ki nyerte a tegnapi meccset
mikor kezdődik a következő mérkőzés
hogyan kell palacsintát sütni
adj egy receptet gulyásleveshez
mit főzzek vacsorára
hol lehet jó pizzát enni
foglalj asztalt két főre
rendelj egy taxit
mikor indul a következő vonat
hogyan jutok el a reptérre
késik a repülőgépem
elveszett a bőröndöm
hol van a csomagom
a futár nem hozta ki a rendelést
vissza akarom küldeni a cipőt
mennyibe kerül a benzin
nem indul az autóm
mikor kell gumit cserélni
nem szívja le a vizet a mosogatógép
elromlott a hűtő
a mosógépem nem centrifugál
hogyan kell vízkőteleníteni a kávéfőzőt
nem megy a fűtés a lakásban
kiégett az izzó a konyhában
nem működik a tévé távirányítója
kapcsold fel a villanyt
játssz le egy zenét
hangosítsd fel
ajánlj egy filmet estére
mi a legfrissebb hír
fáj a fejem
mit vegyek be megfázásra
kérek időpontot a fogorvoshoz
a macskám nem eszik
hogyan kell paradicsomot ültetni
hogyan fessem ki a szobát
mennyi most az euró árfolyama
hogyan nyithatok bankszámlát
elnyelte a kártyámat az automata
mennyi pénz van a számlámon
hitelt szeretnék felvenni
hogyan fizessem be a villanyszámlát
drága a lakbér
hogyan szerezhetek jogosítványt
új személyi igazolvány kell
mikor kapok fizetést
hány nap szabadságom van
segíts a házi feladatban
fordítsd le németre
mit jelent ez a szó
hogyan tanuljak meg gitározni
nem tölt a Nintendo
ellopták a Steam fiókomat
hogyan mondom le a Netflixet
hogyan törlöm a Facebook-fiókomat
nem tudok belépni az Instagramra
elfelejtettem a Gmail jelszavamat
nem lehet belépni az ügyfélkapuba
a Google Drive megtelt
nem kapcsol be az iPad
hogyan mentem le a Samsung telefonomat
gyorsan merül a telefon akkumulátora
letiltották a SIM-kártyámat
melyik laptopot vegyem meg
eltört a laptop billentyűzete
fekete a monitor
kifogyott a tinta a nyomtatóból
nem működik az egér
lassú az internetszolgáltatóm
hogyan formázok egy pendrive-ot
telepítsd a Linuxot
összeomlik a Firefox
lejárt a Norton vírusirtó
hogyan kell programozni Pythonban
nem fut a Java program
mentés az Oracle adatbázisról
nem kézbesíti az üzenetet a WhatsApp
hogyan tiltsak le valakit Viberen
lemerült az okosórám
nem válaszol az Alexa
lemondom az edzőtermi bérletet
megújítom az útlevelemet
mit fizet a biztosító
elromlott a lift az épületben
eldugult a mosdó
hol van a menza
nincs papír az irodában
kizártam magam a lakásból
elvesztettem a pénztárcámat
ellopták a biciklimet
asdf asdf
bla bla bla
próba próba
hogyan kérjek fizetésemelést
mikor lesz a céges csapatépítő
hol parkolhatok az irodánál
milyen végzettség kell a műszakvezetéshez
hogyan írjak önéletrajzot
mennyi a felmondási idő
ki a vezérigazgató helyettese
kérek egy új széket az íróasztalhoz
otthon jelez a füstérzékelő
kódot kér a kaputelefon
rendben
igen
kék képernyő a számítógépen
nem kapcsol be a számítógépem
elakadt a Windows frissítése
az egész gép lefagy
ügynök építése a Copilot Studióban
milyen ügynökök vannak a Copilotban
hogyan írjak jó promptot a Copilotnak
rossz választ ad a Copilot
rajzoljon képet a Copilot
saját csevegőrobot betanítása
nem
talán később
mindegy
`
    .trim()
    .split('\n'),
];
