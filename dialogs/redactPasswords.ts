import {
  hanPasswordWords,
  isErrorCode,
  isNameOfRole,
  isPlainName,
  isPublic,
  looksLikePassword,
  noPassword,
  passwordWords,
  removedMark,
} from './secretWords.ts';

const gap = '\\s{0,3}';
const passwordWord = `((?<!\\p{L})(?:${passwordWords})(?![\\p{L}\\d])|${hanPasswordWords})`;
/** Characters of a secret: none that end a sentence part, and no Chinese ones. */
const inSecret = '[^\\s"\'“”„「」，。,；：、！？（）\\p{Script=Han}]';
/** Letters and digits together are no part of a sentence. */
const secretLike = `(?=${inSecret}{0,63}\\d)(?=(?:(?!\\d)${inSecret}){0,63}\\p{L}|\\d{1,63}\\p{L})${inSecret}{6,64}`;

const statedPassword = new RegExp(
  `${passwordWord}(${gap}(?:(?<!jelsz\\p{L}{0,14}\\s{1,3})(?:is|was|are|were)(?!\\p{L})|[:=]|是|为|為|：|＝)${gap}[:：=]?${gap}["'“„]?)(${inSecret}{4,64})`,
  'giu',
);
const quotedPhrase = new RegExp(
  `${passwordWord}(${gap}(?:is|was|[:=]|是|为|：)${gap}["“„「])([^"“”„「」\\n]{4,80})(?=["”“」])`,
  'giu',
);
/** "A jelszavam az almafa": a word that ends what is said. */
const lastWord =
  /(?<!\p{L})(jelszav(?:am|unk|a|uk))(\s(?:az|ez)\s["“„]?)((?!outlook|office|exchange|intune|ablak|oldal)[^\s"'“”„，。,;]{4,64})(?=["”.!]?\s{0,3}$)/giu;
const barePassword = new RegExp(`${passwordWord}(${gap}["'“„「(]?)(${secretLike})`, 'giu');
/** "Reset password 21vianet", "forgot my password k12345": who asks says whose it is, not what it is. */
const asksBefore =
  /(?:(?<![\p{L}])(?:re-?set(?:ting)?|chang(?:e|ing)|forg[eo]t(?:ten)?|lost|recover(?:ing)?|restor(?:e|ing)|need|want|get|give|unlock)(?: (?:me|him|her|us|them|my|the|a|an|his|our|their|new|user|users|user's|admin|temporary|old))*|(?<![\p{L}])(?:elfelejtett\p{L}{0,3}|kérek|kerek|kérnék|kernek|kell|visszaállít\p{L}{0,8}|visszaallit\p{L}{0,8}|módosít\p{L}{0,8}|modosit\p{L}{0,8})(?: (?:a|az|egy|új|uj))*|(?:重置|修改|更改|重设|忘记了?|忘了|找回|更换)(?:一下)?(?:用户|账户|账号|帐户|帐号)?(?:的)?)\s{0,3}$/iu;
/** "The password for Bob is Xy7!kk2", "a jelszó a fiókhoz „Alma-2024”", "密码改成 Titok123". */
const laterPassword = new RegExp(
  `${passwordWord}((?:[^\\n.!?。！？]{1,40}?(?:\\s(?:is|was|volt|az?|ez)\\s|[:=：＝]\\s?|["“„「])|` +
    `[^\\n.!?。！？]{0,40}?(?:\\s(?:to|lett|lesz)\\s|(?:改|换|设|置|变|定)(?:成|为|到|了){1,2}\\s?))["“„「]?)(${secretLike})`,
  'giu',
);
/** "anna@contoso.example / Winter#2025": a sign-in name and what follows it. */
const afterName = new RegExp(
  `((?:[\\w.+-]{1,64}@[\\w.-]{1,120}|(?<![\\p{L}\\d])(?:user|username|login|account|felhasználó|fiók):?\\s[\\w.+-]{1,40})\\s?[/|:]\\s?)` +
    `(?=\\S{0,63}[^\\p{L}\\d\\s])(${secretLike})`,
  'giu',
);
const secretThenPassword = new RegExp(
  `(["“„])([^\\s"“”„]{4,64})(["”“] (?:is|was|volt|az?)(?: (?:my|the|a|az?))? (?:${passwordWords})(?![\\p{L}\\d]))`,
  'giu',
);
const speaksOfPassword = new RegExp(
  `(?<!\\p{L})(?:${passwordWords}|log(?:ged|ging)?[ -]?(?:in|on|ins)|sign(?:ed|ing)?[ -]?in|credentials?|belép\\p{L}*|belep\\p{L}*|bejelentkez\\p{L}*)(?![\\p{L}\\d])|登[录陆]|${hanPasswordWords}`,
  'iu',
);
const token = new RegExp(`${inSecret}{6,64}`, 'gu');
/** A sign-in name with what looks like its password right behind it. */
const nameAndPassword = /([\w.+-]{1,64}@[\w.-]{1,120}[\s:|/]{1,3})(\S{6,64})/gu;

/** "…hunter22 is refused": whoever tells what became of it has tried it. */
const wasTried =
  /^["'”」)]?\s{0,3}(?:is|was|does|did|doesn|didn|not|isn|wasn|nem|sem|volt|不|没|被|无效)(?!\p{L})/iu;

/** How far before the word for a password somebody says what is asked. */
const longestAsking = 60;

/** Pages are no secrets; their addresses stand apart. */
const pages = /(\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|https?:\/\/[^\s，。；）]{1,500})/u;

/** The text without passwords: stated as such, beside a sign-in name, or looking like one where one is spoken of. */
export function redactPasswords(text: string): string {
  return text
    .split(pages)
    .map((part, index) => (index % 2 === 0 ? redactIn(part, text) : part))
    .join('');
}

function redactIn(text: string, whole: string): string {
  const unless = (isHarmless: (secret: string) => boolean) => {
    return (all: string, before: string, join: string, secret: string) =>
      secret === removedMark || isHarmless(secret) ? all : `${before}${join}${removedMark}`;
  };
  const isWord = (secret: string) => noPassword.test(secret) || isErrorCode(secret);
  const stated = text
    .replace(quotedPhrase, unless(isWord))
    .replace(statedPassword, unless(isWord))
    .replace(lastWord, unless(isWord))
    .replace(secretThenPassword, (_all, before, _secret, after) => `${before}${removedMark}${after}`)
    .replace(barePassword, (all, word, join, secret: string, at: number, whole: string) => {
      const isAsked = asksBefore.test(whole.slice(Math.max(0, at - longestAsking), at));
      const isWhose = isAsked && isPlainName(secret) && !wasTried.test(whole.slice(at + all.length));
      const isKnown = secret === removedMark || isPublic(secret) || isNameOfRole(secret) || isWhose;
      return isKnown ? all : `${word}${join}${removedMark}`;
    })
    .replace(laterPassword, unless(isPublic))
    .replace(afterName, (all, name, secret: string) => (isPublic(secret) ? all : `${name}${removedMark}`))
    .replace(nameAndPassword, (all, name, secret: string) =>
      looksLikePassword(secret) ? `${name}${removedMark}` : all,
    );
  if (!speaksOfPassword.test(whole)) return stated;
  return stated.replace(token, (all) => (looksLikePassword(all) ? removedMark : all));
}
