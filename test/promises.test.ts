import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { deskTexts } from '../bot/desk/deskTexts.ts';
import { root } from '../bot/root.ts';
import { links } from '../dialogs/links.ts';
import { locales } from '../dialogs/locales/index.ts';
import { countries, countryByKey } from '../knowledge/countries.ts';
import { type Language, languages } from '../knowledge/language.ts';
import { readLibrary } from '../knowledge/library.ts';
import { loadPolicies } from '../knowledge/policy.ts';

/** What a sentence with gaps says when every gap is filled with this. */
const filling = '…';
const sentences = languages.flatMap((language) =>
  [locales[language], deskTexts[language]].flatMap(sentencesIn).map((text) => ({ language, text })),
);
const policies = loadPolicies(join(root, 'knowledge', 'policies'));
const { files } = readLibrary(join(root, 'knowledge', 'articles'));

describe('what is never said', () => {
  const span: Record<Language, RegExp> = {
    en: /\d+\s*(second|minute|hour|day|week)s?\b/i,
    hu: /\d+\s*(másodperc|perc|órá|óra|nap|hét|munkanap)/i,
    zh: /[\d一两二三四五六七八九十]+\s*(秒|分钟|小时|个工作日|天内|周内)/,
  };

  it('is a waiting or resolution time that nobody promised (R023, R094)', () => {
    for (const { language, text } of sentences) {
      const always =
        /24 hours a day, 7 days a week|24 hours$|24 hours[,…]|nap 24 órájában|napi 24 órá|0–24|24 小时/;
      if (!always.test(text)) expect(text, text).to.not.match(span[language]);
      expect(text).to.not.match(/(solved|resolved|fixed) (within|in \d)|megoldjuk (\d|holnap|ma)|内解决/i);
    }
    for (const policy of Object.values(policies))
      for (const { resolution } of Object.values(policy.severities)) expect(resolution).to.equal(null);
  });

  it('is that somebody should type a code or a password into the chat (R026)', () => {
    const asks: Record<Language, RegExp> = {
      en: /\b(type|enter|send|write|tell)\b[^.;]*\b(code|password|PIN)s?\b/i,
      hu: /\b(írja be|adja meg|küldje el)\b[^.;]*(kódot|kódját|jelsz)/i,
      zh: /(输入|发送|提供|填写)[^。；]*(验证码|密码|PIN)/,
    };
    const unless: Record<Language, RegExp> = {
      en: /never|not|country code|page|representative/i,
      hu: /soha|ne |nem |oldal|országhívó|képviselő|ügyintéző/i,
      zh: /不|切勿|请勿|绝|页面|代表/,
    };
    for (const { language, text } of sentences)
      for (const sentence of text.split(/(?<=[.。!！\n])/))
        if (asks[language].test(sentence)) expect(sentence, sentence).to.match(unless[language]);
  });

  it('is a phone number that is not in the data (R032)', () => {
    const known = new Set([
      ...countries.flatMap(({ numbers }) => numbers.map(({ number }) => digitsOf(number))),
      ...Object.values(policies).flatMap(({ contact: { phone } }) => (phone ? [digitsOf(phone.number)] : [])),
    ]);
    const examples = new Set(['36301234567', '8613800138000', '861013800138000']);
    const said = [
      ...sentences.map(({ text }) => text),
      ...files.map(({ text }) => text.slice(text.lastIndexOf('---\n'))),
    ];
    for (const text of said)
      for (const number of phoneNumbersIn(text))
        expect(known.has(number) || examples.has(number), `${number} in: ${text.slice(0, 80)}`).to.equal(
          true,
        );
  });

  it('is a number of the United States as if it came from the support article, which has none (R041)', () => {
    const unitedStates = countryByKey('US');
    expect(unitedStates?.numbers).to.not.be.empty;
    expect(unitedStates?.source.url).to.be.a('string').and.not.equal(links.supportArticle);
    expect(unitedStates?.source.date).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('is the name of a WeChat account (R133)', () => {
    const said = [...sentences.map(({ text }) => text), ...files.map(({ text }) => text)];
    for (const text of said.filter((each) => /wechat|微信/i.test(each)))
      expect(text).to.not.match(/gh_[0-9a-f]{6,}|weixin:\/\/|mp\.weixin|微信号|WeChat ID/i);
  });

  it('is an article without a source and its date (R135)', () => {
    for (const { article } of files) {
      expect(article.sources, article.id).to.not.be.empty;
      for (const { url, date } of article.sources) {
        expect(url).to.match(/^https:\/\//);
        expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  it('is a request at Microsoft or 21Vianet that the desk opened, because it opens none (R136)', () => {
    const sources = filesBelow(join(root, 'bot')).map((file) => readFileSync(file, 'utf8'));
    for (const text of sources) expect(text).to.not.match(/admin\.microsoft\.com\/.*(request|ticket)/i);
    for (const language of languages)
      expect(locales[language].intake.notMicrosoft).to.match(
        /Microsoft.*21Vianet|微软.*世纪互联|Microsoft.*世纪互联/,
      );
  });
});

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentencesIn(filled((...gaps) => Reflect.apply(value, null, gaps)));
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

/** The sentence with its gaps filled; some gaps take a list. */
function filled(sentence: (...gaps: readonly unknown[]) => unknown): unknown {
  const gaps = Array.from({ length: 6 }, () => filling);
  try {
    return sentence(...gaps);
  } catch {
    return sentence(...gaps.map((gap) => [gap]));
  }
}

/** Runs of digits that are long enough to be dialled, without addresses of pages. */
function phoneNumbersIn(text: string): readonly string[] {
  const words = text.replace(/https?:\/\/\S+/g, '').replace(/0x[0-9a-f]+/gi, '');
  return [...words.matchAll(/(?:\+|\(|(?<![\w.:#/-]))\d[\d()\u00a0 -]{6,}\d(?![\w:/])/g)]
    .filter(([number]) => /[+( ]|-.*-/.test(number.trim()) && !/^\d{4}-\d\d/.test(number))
    .map(([number]) => digitsOf(number))
    .filter((digits) => digits.length >= 8);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
