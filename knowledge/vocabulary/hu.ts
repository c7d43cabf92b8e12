import { products } from './products.ts';
import type { Vocabulary } from './vocabulary.ts';

export const hu: Vocabulary = {
  language: 'hu',
  stopWords:
    'a az egy ez azt ezt annak ennek és s is meg de ha vagy hogy hogyan hol mikor mit mi ki kit miért mert nem ne nincs van vannak volt lesz lehet kell tud tudok tudja tudom tudunk szeretnék szeretném akarok akarom kérem kérlek köszönöm szia helló üdv jó napot csak már még most nekem neked neki nekünk én te ő mi ti ők engem minket minden mindig aki ami amely akkor itt ott be ki fel le el át rá össze egyik másik sem se sehogy után előtt alatt között által szerint miatt így úgy olyan ilyen több sok kicsit nagyon is jól'.split(
      ' ',
    ),
  names: [
    ...products,
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
  synonyms: [
    [
      'bejelentkezés',
      'belépés',
      'bejelentkezni',
      'belépni',
      'belogolni',
      'login',
      'lép be',
      'jelentkezni be',
      'jelentkezik be',
      'beenged',
    ],
    ['jelszó', 'password', 'kód'],
    ['felhasználó', 'dolgozó', 'munkatárs', 'kolléga', 'alkalmazott', 'user', 'ember'],
    ['rendszergazda', 'admin', 'adminisztrátor', 'globális rendszergazda'],
    ['licenc', 'licensz', 'előfizetés', 'license'],
    ['számla', 'invoice', 'bizonylat'],
    ['telefon', 'mobil', 'okostelefon', 'iphone', 'android', 'készülék'],
    ['töröl', 'törlés', 'eltávolít', 'eltávolítás', 'kitöröl', 'kidob'],
    [
      'visszaállít',
      'helyreállít',
      'visszahoz',
      'visszaállítás',
      'helyreállítás',
      'visszakap',
      'visszaszerez',
    ],
    ['létrehoz', 'hozzáad', 'beállít', 'új', 'létrehozás', 'felvesz', 'beállítás', 'készít'],
    ['bekapcsol', 'engedélyez', 'aktivál'],
    ['kikapcsol', 'letilt', 'leállít', 'tilt'],
    ['hiba', 'probléma', 'gond', 'nem működik', 'nem megy', 'error'],
    ['lassú', 'lefagy', 'akad', 'összeomlik', 'fagy'],
    ['elfelejtettem', 'elveszett', 'elvesztettem', 'elhagytam'],
    ['postafiók', 'mailbox', 'fiók'],
    ['ár', 'mennyibe kerül', 'költség'],
    ['vesz', 'vásárol', 'megrendel', 'vásárlás', 'venni'],
    ['támogatás', 'support', 'ügyfélszolgálat', 'helpdesk', 'segítség'],
    ['jegy', 'kérés', 'bejelentés', 'ticket', 'eset'],
    ['levélszemét', 'spam', 'karantén'],
  ],
};
