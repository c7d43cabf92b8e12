import type { Locale } from '../en.ts';

/** Who is this, may they ask for assisted support, and in which cloud are they. */
export const access: Locale['access'] = {
  signIn:
    'Munkatársaink rendszergazdáknak segítenek, ezért kérem, igazolja a személyazonosságát: nyissa meg a ' +
    'bejelentkezési oldalt, és adja meg a munkahelyi e-mail-címét. E-mailben kap egy kódot, amelyet csak azon az ' +
    'oldalon írjon be – soha ne itt, a csevegésben. Utána a beszélgetés magától folytatódik.',
  signInForTickets:
    'A jegyeit csak Önnek mutatom meg, ezért kérem, igazolja a személyazonosságát: nyissa meg a bejelentkezési oldalt, ' +
    'és adja meg a munkahelyi e-mail-címét. E-mailben kap egy kódot, amelyet csak azon az oldalon írjon be – soha ne itt, a csevegésben.',
  signInForPhone:
    'A telefonos támogatás rendszergazdáknak szól, ezért mielőtt megadom a számot, kérem, igazolja a személyazonosságát: nyissa ' +
    'meg a bejelentkezési oldalt, és adja meg a munkahelyi e-mail-címét. E-mailben kap egy kódot, amelyet csak azon az oldalon ' +
    'írjon be – soha ne itt, a csevegésben. Utána a beszélgetés magától folytatódik.',
  signInLink: 'Bejelentkezés',
  noCustomer: 'Még nem vagyok ügyfél',
  cannotSignIn: 'Nem tudok bejelentkezni',
  notYet: 'Még nem látom a bejelentkezését. Itt egy új hivatkozás.',
  noCode: (desk) =>
    'A kód e-mailben jön – nem telefonon és nem SMS-ben – arra a címre, amelyet a bejelentkezési oldalon megadott, és csak akkor, ha ezt a címet az ügyfélszolgálat ismeri.\n\n' +
    `- Nézze meg a levélszemét mappát is; a levél tárgya: „Bejelentkezési kód – ${desk}”.\n` +
    '- Az oldalon ellenőrizze a címet („Másik cím megadása”), vagy kérjen új levelet („Új kód kérése”). Mindig csak a legutóbbi kód érvényes, és az is csak néhány percig.\n' +
    '- Ha az oldal már nem érvényes, nyissa meg innen újra.\n' +
    '- Így sem jön levél? Kérdezze meg a szervezetében a támogatási szerződés felelősét, melyik címét ismeri az ügyfélszolgálat. Ha egyáltalán nem tud bejelentkezni, válassza a „Nem tudok bejelentkezni” gombot.',
  timeTold:
    'Ezt az időpontot megjegyeztem a híváshoz. Előbb kérem, jelentkezzen be; utána a beszélgetés magától folytatódik.',
  helpSignIn:
    'Nyomja meg a „Bejelentkezés” gombot, és kövesse az oldalt; a beszélgetés itt magától folytatódik. Bejelentkezés nélkül is kérdezhet.',
  welcome: (name, organization) => `Köszönöm, ${name} (${organization}). Bejelentkezett.`,
  welcomeBack: (name, organization) =>
    `Köszönöm, ${name} (${organization}). Bejelentkezett. Tegye fel a kérdését, vagy kérjen egy munkatársat.`,
  notInDirectory:
    'Nem találom Önt az ügyfélszolgálat címtárában, ezért nem tudom megerősíteni, hogy rendszergazda. Kérje meg a szervezetében a támogatási szerződés felelősét, hogy vegye fel Önt.',
  lockedOut:
    'Ha kizáródott, itt senki sem tudja ellenőrizni, hogy ki Ön, ezért telefonáljon: aki felveszi, előbb azonosítja Önt.',
  notEnough: (roles, role, link) =>
    `Ön rendszergazda (${roles}), de ezzel a szerepkörrel nem nyitható támogatási kérés. Ehhez még a **${role}** ` +
    `szerepkör kell, amelyet a szervezet globális rendszergazdája adhat meg: [szerepkörök hozzárendelése](${link}).`,
  selfHelpStaysOpen: 'Az én válaszaim továbbra is elérhetők: csak kérdezzen.',
  notAdmin: (support) =>
    `A munkatársaink az előfizetés rendszergazdáinak segítenek, az Ön fiókjának pedig nincs rendszergazdai szerepköre. ` +
    `Itt kaphat segítséget:\n\n- A Microsoft mindenkinek szóló oldala: [kapcsolatfelvétel](${support})`,
  stillNotAdmin: (find) =>
    `Ez is rendszergazdáknak szól, az Ön fiókjának pedig nincs rendszergazdai szerepköre. A saját rendszergazdája megteheti Ön helyett ([így találja meg](${find})), én pedig válaszolok, amire tudok: csak kérdezzen.`,
  notAdminChina:
    'A munkatársaink az előfizetés rendszergazdáinak segítenek, az Ön fiókjának pedig nincs rendszergazdai szerepköre. Itt kaphat segítséget:',
  community: (link) => `- Más ügyfelek a [közösségben](${link})`,
  ownAdmin: (find, who) =>
    `- A saját rendszergazdája, aki írhat ennek az ügyfélszolgálatnak: [így találja meg](${find}), [ki rendelkezik rendszergazdai engedéllyel](${who})`,
  findAdmin:
    'Iskolában ez a technikai támogatás; nagyvállalatnál a belső ügyfélszolgálat; kisebb cégnél a tulajdonos, egy tulajdonostárs vagy egy informatikai tanácsadó. Aki a fiókját adta, az tudja.',
  whichCloud: 'Melyik Microsoft 365-öt használja? A kettőnek külön támogatása van.',
  worldwide: 'A globális Microsoft 365',
  china: 'A 21Vianet által üzemeltetett (Kína)',
  notSure: 'Nem vagyok biztos benne',
  helpCloud:
    'Ha a portal.partner.microsoftonline.cn oldalon jelentkezik be, vagy a címeik partner.onmschina.cn végűek, akkor 21Vianet. Ha az admin.microsoft.com vagy az office.com oldalon, akkor a globális.',
  worldwideThen:
    'Akkor a globális Microsoft 365-öt veszem alapul; a 21Vianet csak kínai szolgáltatást üzemeltet.',
  partner: (name, ways) =>
    `A szervezetük partneren keresztül vásárolta a Microsoft 365-öt, ezért először a partner segít: **${name}**${ways}.\n\n` +
    'Ettől még itt is folytathatja. Közvetlenül a Microsoftnak csak akkor küldhető kérés, ha legalább egy előfizetést ' +
    'magától a Microsofttól vettek; egyébként a partner nyújtja a támogatást.',
  goOn: 'Folytatom itt',
  partnerFirst: 'A partnertől kérdezem meg',
  partnerHelp: 'Először az segít, akitől az előfizetést vették. De itt is folytathatja.',
  partnerAsked: 'Rendben. Ha a partner nem tud segíteni, jöjjön vissza, és írja be, hogy „munkatárs”.',
};
