import type { Locale } from '../en.ts';

export const emergency: Locale['emergency'] = {
  offer:
    'Sürgősségi jegyet is nyithatok, hogy az ügyfélszolgálat munkatársa felhívhassa Önt. Itt senki sem tudja ellenőrizni, hogy ki Ön, ezért a munkatárs először telefonon azonosítja: az Ön nyilvántartott e-mail-címére kódot küld. Addig semmi sem történik a szervezete nevében.',
  open: 'Sürgősségi jegyet nyitok',
  notNow: 'Nem, köszönöm',
  notOpened:
    'Rendben. Ha később mégis kell, írja be, hogy „munkatárs”, és válassza újra a „Nem tudok bejelentkezni” lehetőséget.',
  name: 'Hogy hívják Önt?',
  organization: 'Melyik szervezetnek a rendszergazdája?',
  nameNotAddress: 'Ez e-mail-cím; azt mindjárt kérdezem.',
  email: 'Mi a munkahelyi e-mail-címe, amellyel a szervezetnél nyilvántartják?',
  phone:
    'Melyik telefonszámon érheti el egy munkatársunk? Kérem, országhívószámmal írja be, például: +36 30 123 4567.',
  phoneHere:
    'Melyik telefonszámon érheti el egy munkatársunk? A megszokott módon írja be, külföldi számot országhívószámmal.',
  problem:
    'Mi történt? Írja le, mit lát bejelentkezéskor, mióta, és kit érint még. Jelszót és kódot ne írjon le.',
  unverified: 'A jegyet azonosítatlanként jelöljük: a munkatárs mindenekelőtt telefonon azonosítja Önt.',
  next: 'Egy munkatárs átveszi a várólistáról, és először azonosítja Önt: kódot küld a nyilvántartott e-mail-címére, Ön pedig felolvassa a telefonban. A kódot ide soha ne írja be.',
  helpReview:
    'A „Küldés” gombbal megnyílik a jegy; a „vissza” az utolsó választ javítja, a „mégse” kilép. Még semmit sem küldtem el.',
  help: 'A sürgősségi jegy olyan rendszergazdáknak szól, akik nem tudnak bejelentkezni. A neve, a szervezete, a munkahelyi e-mail-címe, egy telefonszám és a történtek leírása kell hozzá; a munkatárs ellenőrzi, hogy ki Ön. Ha mégsem kéri, írja be: „mégse”.',
};
