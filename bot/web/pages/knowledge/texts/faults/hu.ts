import type { FaultAbout } from '../../../../../../knowledge/faultAbout.ts';

const fields: Readonly<Record<string, string>> = {
  title: 'Cím: írjon egy sort, 2–100 karaktert.',
  question: 'Kérdés: írjon egy sort, 2–160 karaktert.',
  phrasings: 'Megfogalmazások: írjon 6–60 sort, soronként 2–240 karaktert.',
  keywords: 'Kulcsszavak: írjon 4–12 kulcsszót, egyenként 2–60 karaktert.',
  category: 'Kategória: válasszon egyet.',
  audience: 'Kinek szól: válasszon egyet.',
  cloud: 'Felhő: válasszon egyet.',
  kind: 'Fajta: válasszon egyet.',
  severity: 'Szokásos súlyosság: válasszon a következők közül: A, B, C vagy „esetfüggő”.',
  related: 'Kapcsolódó cikkek: írja be 1–4 másik cikk azonosítóját, vesszővel elválasztva.',
  sources: 'Források: írjon 1–8 sort, soronként: cím | https-cím | dátum, például 2026-11-22.',
};

/** A fault of an article in Hungarian, with how to mend it. */
export function sayFault(about: FaultAbout): string {
  switch (about.is) {
    case 'field': {
      const rule = fields[about.field] ?? `A(z) „${about.field}” mező nem megfelelő.`;
      return about.entry === null ? rule : `${rule} A hibás tétel sorszáma: ${about.entry}.`;
    }
    case 'intro':
      return 'Szöveg: kezdje egy-három mondattal, az első címsor előtt.';
    case 'unknown-heading':
      return `Szöveg: a cikkekben nincs ilyen címsor: „${about.heading}”. Ezek közül használjon: ${about.allowed.map((each) => `## ${each}`).join(', ')}.`;
    case 'heading-twice':
      return `Szöveg: a(z) „${about.heading}” címsor kétszer szerepel. Tegye a két listát egy címsor alá.`;
    case 'heading-order':
      return `Szöveg: a címsorok sorrendje legyen ez: ${about.allowed.join(', ')}.`;
    case 'not-listed':
      return about.isNumbered
        ? `Szöveg: a(z) „${about.heading}” címsor alatt minden sor számmal kezdődik, például „1. ”.`
        : `Szöveg: a(z) „${about.heading}” címsor alatt minden sor így kezdődik: „- ”.`;
    case 'section-missing':
      return `Szöveg: a(z) „## ${about.heading}” rész hiányzik vagy üres. Írja meg a listájával együtt.`;
    case 'length':
      return `Szöveg: most ${about.size} ${about.unit === 'words' ? 'szó' : 'karakter'}; ${about.least}–${about.most} kell.`;
    case 'unknown-link':
      return `A következő cím nincs az ismert címek között: ${about.url}. Vegye fel a források közé a dátumával, vagy hagyja el.`;
    case 'no-https':
      return `A(z) „${about.target}” hivatkozás nem vezet sehová. Írja így: [szöveg](https://…).`;
    case 'html':
      return `A(z) „${about.tag}” HTML-jelölés. Markdownt használjon: **félkövér**, \`kód\`, [szöveg](https://…).`;
    case 'role':
      return `„${about.name}” nevű Entra-szerepkör nincs. A szerepkör angol nevét írja úgy, ahogyan a Microsoft.`;
    case 'stale':
      return `A cikket utoljára ezen a napon nézték át: ${about.day}. Olvassa végig.`;
    case 'future':
      return `A dátum a jövőben van: ${about.day}. Javítsa ki.`;
    case 'differs':
      return 'Az egyik adat, amely minden nyelven ugyanaz, eltér az angol szövegétől.';
    case 'number':
      return `Ez a szám az angol szövegben szerepel, itt nem: ${about.number}. Írja be ide is számjegyekkel, vagy ott hagyja el.`;
    case 'twice':
      return `„${about.text}” – ez kétszer szerepel a cikkben. Az egyiket törölje.`;
    case 'also-in':
      return `„${about.text}” – ez már egy másik cikkhez vezet: ${about.article}. Hagyja annál a cikknél, amelyik megválaszolja.`;
    case 'keyword':
      return `A(z) „${about.keyword}” kulcsszó ezekben is szerepel: ${about.articles.join(', ')}. Válasszon pontosabbat.`;
    case 'related':
      return `Kapcsolódó cikkek: nincs „${about.article}” azonosítójú másik cikk. Adjon meg egy másikat.`;
    case 'missing-language':
      return 'A cikk ezen a nyelven még nem készült el.';
    case 'no-article':
      return `Ezen a nyelven nincs „${about.article}” azonosítójú cikk. Válasszon másikat.`;
    case 'id-taken':
      return `Azonosító: „${about.article}” azonosítóval már van cikk. Szerkessze azt, vagy adjon más azonosítót a sajátjának.`;
    case 'id':
      return `Azonosító: „${about.article}” nem lehet azonosító. Legfeljebb 60 ékezet nélküli kisbetűt, számjegyet és kötőjelet használjon, például parkolohely.`;
    case 'phrasing':
      return `Megfogalmazás: írjon ${about.least}–${about.most} karaktert.`;
  }
}
