import { expect } from 'chai';
import { type SmallTalk, smallTalkIn } from '../../dialogs/smallTalk.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const heard: Readonly<Record<SmallTalk, readonly string[]>> = {
  who: ['r u a robot', 'are u real', 'who made you', 'te robot vagy?', 'igazi ember vagy', '你是不是机器人'],
  what: [
    'what can you do',
    'what can i ask',
    'how can you help me',
    "I don't understand",
    'nem értem',
    '没懂',
    'miben tudsz segíteni',
    '你会什么',
  ],
  chat: ['tell me a joke', 'how is the weather today', 'mondj egy viccet', '讲个笑话'],
  insult: [
    'u suck',
    'you are stupid',
    'you are useless',
    'hülye vagy',
    'idióta robot',
    'anyád',
    '笨蛋',
    '你是傻逼',
  ],
};

describe('small talk', () => {
  for (const kind of ['who', 'what', 'chat', 'insult'] as const) {
    for (const text of heard[kind])
      it(`is heard as "${kind}": ${text}`, () => expect(smallTalkIn(text)).to.equal(kind));
  }

  for (const text of [
    'what can you do about spam',
    'robot account in Teams',
    'this fucking Outlook does not open',
    'is it down',
    'mire jó az E5',
    'ember',
    '垃圾邮件',
    '操作日志',
  ])
    it(`is not heard in "${text}"`, () => expect(smallTalkIn(text)).to.equal(null));

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['are you real ', 'hi ', 'te robot ', '你是', 'stupid ', 'what can i '])
        for (let times = 0; times < 200; times += 1) smallTalkIn(part.repeat(12).slice(0, 60));
    });
    expect(spent).to.be.below(500);
  });
});
