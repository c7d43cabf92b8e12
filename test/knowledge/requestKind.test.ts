import { expect } from 'chai';
import fc from 'fast-check';
import { type Language, languages } from '../../knowledge/language.ts';
import { classifyRequest, outsideTopicOf, requestKinds } from '../../knowledge/requestKind.ts';
import { hostileTexts, timeFor } from './hostileTexts.ts';
import { sentences } from './sentences/sentences.ts';

describe('the kind of a request', () => {
  for (const language of languages)
    it(`is right for at least 92 of 100 sentences, and wrong for at most 3 (${language})`, () => {
      const table = sentences('kinds', language);
      const found = table.map(([expected, text]) => ({
        expected,
        text,
        kind: classifyRequest(text, language).kind,
      }));
      const right = found.filter((it) => it.kind === it.expected);
      const wrong = found.filter((it) => it.kind !== it.expected && it.kind !== null);
      expect(right.length / table.length).to.be.at.least(0.92);
      expect(
        wrong.length / table.length,
        wrong.map((it) => `${it.text} → ${it.kind}`).join('\n'),
      ).to.be.at.most(0.03);
    });

  const examples: readonly [rule: string, kind: string, language: Language, text: string][] = [
    ['R070', 'billing', 'en', 'convert our trial to a paid subscription'],
    ['R070', 'billing', 'en', 'please explain the charges on our bill'],
    ['R070', 'billing', 'en', 'renew our subscription'],
    ['R070', 'billing', 'en', 'add five licences'],
    ['R070', 'billing', 'en', 'cancel our paid subscription'],
    ['R070', 'billing', 'en', 'purchase a subscription'],
    ['R070', 'billing', 'hu', 'próbaverzióról fizetős előfizetésre váltanánk'],
    ['R070', 'billing', 'hu', 'szeretnénk megújítani az előfizetésünket'],
    ['R070', 'billing', 'hu', 'licenceket vennénk még'],
    ['R070', 'billing', 'zh', '试用订阅转为付费订阅'],
    ['R070', 'billing', 'zh', '取消付费订阅'],
    ['R060', 'presales', 'en', 'compare the plans for us before we buy'],
    ['R061', 'presales', 'en', 'help us find a partner'],
    ['R060', 'presales', 'hu', 'összehasonlítanák nekünk a csomagokat vásárlás előtt?'],
    ['R060', 'presales', 'zh', '购买之前想对比一下套餐'],
    ['R054', 'own-network', 'en', 'our firewall blocks Teams'],
    ['R054', 'own-network', 'hu', 'a tűzfalunk nem engedi át a Teamst'],
    ['R054', 'own-network', 'zh', '公司防火墙拦截了Teams'],
    ['R055', 'third-party', 'en', 'the Salesforce add-in in Outlook is broken'],
    ['R055', 'third-party', 'hu', 'nem működik a Salesforce bővítmény az Outlookban'],
    ['R055', 'third-party', 'zh', 'Outlook里的Salesforce插件坏了'],
    ['R012', 'person-now', 'en', 'I need to talk to someone right away'],
    ['R012', 'person-now', 'hu', 'azonnal beszélnem kell valakivel'],
    ['R012', 'person-now', 'zh', '我要马上跟人说话'],
    ['R033', 'pin', 'en', 'why do you need a PIN when I call'],
    ['R033', 'pin', 'hu', 'miért kell PIN-kód, ha telefonálok'],
    ['R033', 'pin', 'zh', '为什么打电话要PIN码'],
    ['R012', 'person-now', 'en', 'I want to talk to a person, my calendar has vanished'],
    ['R012', 'person-now', 'hu', 'Egy munkatárssal szeretnék beszélni, eltűnt a naptáram'],
    ['R012', 'person-now', 'zh', '转人工，我的日历不见了'],
    ['R053', 'third-party', 'en', 'Dynamics 365 does not open'],
    ['R053', 'third-party', 'hu', 'nem indul az Xbox'],
    ['R053', 'third-party', 'zh', '请帮我们写一个脚本'],
    ['R013', 'service-health', 'en', 'is Exchange having an outage right now?'],
    ['R013', 'service-health', 'hu', 'van most kiesés az Exchange-ben?'],
    ['R013', 'service-health', 'zh', 'Exchange现在有中断吗'],
    ['R057', 'self-help', 'en', 'I am not an admin, who can help me'],
    ['R006', 'self-help', 'hu', 'nem vagyok rendszergazda, ki segít nekem'],
    ['R057', 'self-help', 'zh', '我不是管理员，谁可以帮我'],
  ];
  for (const [rule, kind, language, text] of examples)
    it(`"${text}" is ${kind} (${rule})`, () => expect(classifyRequest(text, language).kind).to.equal(kind));

  for (const [language, text] of [
    ['en', 'hello'],
    ['hu', 'segítség'],
    ['zh', '你好'],
    ['en', 'France'],
    ['en', 'capital of France'],
    ['en', 'where is Hungary'],
    ['hu', 'Franciaország'],
    ['hu', 'Franciaország fővárosa'],
    ['zh', '法国'],
    ['zh', '法国的首都'],
    ['en', 'qwertz uiop'],
    ['en', ''],
  ] as const)
    it(`is asked when "${text}" does not tell`, () =>
      expect(classifyRequest(text, language).kind).to.equal(null));

  it('survives missing accents and slips of the finger', () => {
    expect(classifyRequest('elfelejtettem a jelszavam, nem tudok belepni', 'hu').kind).to.equal('technical');
    expect(classifyRequest('plese sent me the invoise for last month', 'en').kind).to.equal('billing');
  });

  for (const language of ['en', 'hu'] as const)
    it(`stays right for 9 of 10 sentences when every fourth word lacks a letter or an accent (${language})`, () => {
      const table = sentences('kinds', language);
      const right = table.filter(([kind, text]) => classifyRequest(slipped(text), language).kind === kind);
      expect(right.length / table.length).to.be.at.least(0.9);
    });

  it('names a misspelt word as it was typed', () => {
    expect(classifyRequest('there is a mistake on my invoce', 'en').because).to.include('invoce');
  });

  it('leaves out what the person rules out', () => {
    expect(
      classifyRequest('It is not about my invoice. Outlook does not start any more.', 'en').kind,
    ).to.equal('technical');
  });

  it('names the words that decided, as they were typed', () => {
    expect(classifyRequest('Hol töltöm le a SZÁMLÁT?', 'hu').because).to.include('SZÁMLÁT');
  });

  it('tells what is out of scope apart, since each has another place to go to (R053, R055)', () => {
    expect(outsideTopicOf('the Salesforce add-in in Outlook is broken')).to.equal('third-party');
    expect(outsideTopicOf('Windows 11 does not start')).to.equal('other-products');
    expect(outsideTopicOf('írjanak nekünk egy makrót')).to.equal('custom-development');
    expect(outsideTopicOf('一台电脑蓝屏')).to.equal('other-products');
    expect(outsideTopicOf('a plugin we bought does not load')).to.equal('third-party');
  });

  it('names whole words when a cue settles it', () => {
    expect(classifyRequest('Kérem, egy EMBERREL szeretnék beszélni!', 'hu').because[0]).to.equal(
      'EMBERREL szeretnék beszélni',
    );
    expect(classifyRequest('what about ticket 48213', 'en').because).to.include('ticket 48213');
  });

  it('offers other kinds in order when it is not sure, never the one it names', () => {
    for (const language of languages)
      for (const [, text] of sentences('kinds', language)) {
        const { kind, alternatives, confidence } = classifyRequest(text, language);
        expect(alternatives).to.not.include(kind);
        expect(confidence).to.be.within(0, 1);
      }
  });

  it('never fails and always gives the same answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...languages),
        (text, language) => {
          const found = classifyRequest(text, language);
          expect(found).to.deep.equal(classifyRequest(text, language));
          expect(found.kind === null || requestKinds.includes(found.kind)).to.equal(true);
        },
      ),
    );
  });

  it('takes a few milliseconds at most for 2,000 hostile characters', () => {
    for (const text of hostileTexts)
      expect(
        timeFor(text, (it) => classifyRequest(it, 'en')),
        text.slice(0, 20),
      ).to.be.below(25);
  });
});

/** The text without accents, and without the third letter of every fourth word. */
function slipped(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plain
    .split(' ')
    .map((word, at) => (at % 4 === 1 && word.length >= 5 ? word.slice(0, 2) + word.slice(3) : word))
    .join(' ');
}
