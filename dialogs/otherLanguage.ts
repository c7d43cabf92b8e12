import { fold } from '../knowledge/text/fold.ts';

/** Said to who writes in a language that is not spoken here; in English, which most of them read. */
export const spokenHere =
  'I speak English, Hungarian (magyar) and Chinese (中文). Please ask me in one of them.';

const foreignScript =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]/u;

/** Everyday words of neighbouring languages that English and Hungarian do not have, accents left out. */
const foreign = new Set(
  (
    'comment puis peux pour avec dans une est pas mon mes vous nous quel quelle cette bonjour merci pourquoi utilisateur passe ' +
    'wie ich kann nicht ein eine einen der das und ist fur mein meine wir haben zuruck warum bitte danke auf kein keine benutzer passwort ' +
    'funktioniert geht como puedo puede la los las para mi contrasena usuario hola gracias tengo donde cuando nuestro ' +
    'posso gli della questo ciao grazie perche utente sono meu minha nao obrigado senha hoe een niet mijn voor wij wachtwoord ' +
    'gebruiker waarom jak nie moge haslo uzytkownik dziala dlaczego prosze moje czy sie cum parola utilizator sunt pentru ' +
    'ako uzivatel nefunguje prosim heslo kako lozinka korisnik hur kan jag inte losenord hvordan ikke adgangskode'
  ).split(' '),
);
const ours = new Set(
  (
    'the and is are my our your how what why when where can cannot not to of on this that with for do does please ' +
    'nem hogy hogyan az egy es nincs kell mit miert hol van szeretnem tudok lehet meg'
  ).split(' '),
);
const fewest = 2;

const named =
  /\b(?:deutsch|german|nemet(?:ul|ra)?|francais|french|franciaul|espanol|spanish|spanyolul|italiano?|italian|olaszul|romana|romanian|romanul|russian|oroszul|japanese|japanul|korean|polski|polish|lengyelul|slovak|szlovakul|czech|cestina|portugues|portuguese|dutch|nederlands)\b|德(?:语|文)|法(?:语|文)|西班牙语|俄语|日(?:语|文)|韩语/gu;
const wishes =
  /\b(?:i|we|do|does|can|could|you|may|please|speak|talk|write|answer|in|is|there|somebody|someone|anybody|who|speaks?|sprechen|konnen|sie|kannst|du|bitte|auf|parlez|vous|habla|hablas|usted|parla|lei|beszel(?:nek|tek|sz)?|tud(?:nak|sz)?|lehet|kerem|is|ki|valaki)\b|请|您|你们?|会|能|可以|说|讲|用|吗|有人|的/gu;

/** Whether a text asks for a language that is not spoken here, by its name, and for nothing else: "deutsch bitte". */
export function asksForOtherLanguage(text: string): boolean {
  const said = fold(text.slice(0, 80));
  if (text.length > 60 || said.search(named) < 0) return false;
  return !/[\p{L}\p{N}]/u.test(said.replace(named, ' ').replace(wishes, ' '));
}

/** Whether a text is in none of the languages spoken here, as far as its script or its everyday words tell. */
export function isOtherLanguage(text: string): boolean {
  const sample = text.slice(0, 300);
  if (foreignScript.test(sample)) return true;
  if (/\p{Script=Han}/u.test(sample)) return false;
  const said = new Set(fold(sample).match(/\p{L}+/gu));
  const count = (words: ReadonlySet<string>) => [...said].filter((word) => words.has(word)).length;
  const found = count(foreign);
  return found >= fewest && found > count(ours);
}
