import { expect } from 'chai';
import { type DeskQuestion, deskQuestionIn, severityWished } from '../../dialogs/deskQuestion.ts';
import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const asked: Readonly<Record<string, readonly (readonly [string, DeskQuestion])[]>> = {
  'a level of severity': [
    ['what does severity B mean', { about: 'severity', level: 'B' }],
    ['how do I know if something is critical for you?', { about: 'severity', level: 'A' }],
    ['what are the severity levels', { about: 'severity', level: null }],
    ['difference between severity A and B?', { about: 'severity', level: null }],
    ['mi számít kritikusnak nálatok?', { about: 'severity', level: 'A' }],
    ['mit jelent a B szint?', { about: 'severity', level: 'B' }],
    ['hogyan dől el a súlyosság?', { about: 'severity', level: null }],
    ['what does B mean?', { about: 'severity', level: 'B' }],
    ['mit jelent a B?', { about: 'severity', level: 'B' }],
    ['B是什么意思？', { about: 'severity', level: 'B' }],
    ['és A-nál?', { about: 'severity', level: 'A' }],
    ['什么情况算 A 级？', { about: 'severity', level: 'A' }],
    ['严重级别是怎么定的？', { about: 'severity', level: null }],
  ],
  'its hours': [
    ['what are your opening hours?', { about: 'hours' }],
    ['is anybody there at night?', { about: 'hours' }],
    ['mettől meddig elérhető az ügyfélszolgálat?', { about: 'hours' }],
    ['ünnepnap is elérhetők?', { about: 'hours' }],
    ['你们24小时服务吗？', { about: 'hours' }],
    ['周末上班吗', { about: 'hours' }],
  ],
  'when a reply comes': [
    ['how soon will I hear back?', { about: 'first-reply' }],
    ['what is your response time?', { about: 'first-reply' }],
    ['meddig kell várnom?', { about: 'first-reply' }],
    ['milyen gyorsan reagálnak?', { about: 'first-reply' }],
    ['要等多久？', { about: 'first-reply' }],
    ['什么时候有人联系我', { about: 'first-reply' }],
  ],
  'who reads the chat': [
    ['who will read this?', { about: 'readers' }],
    ['ki látja, amit írok?', { about: 'readers' }],
    ['我写的内容谁能看到？', { about: 'readers' }],
  ],
  'how long the chat is kept': [
    ['how long do you keep what I write?', { about: 'keeping' }],
    ['meddig őrzik meg, amit írok?', { about: 'keeping' }],
    ['我写的内容会保存多久？', { about: 'keeping' }],
  ],
  'the queue': [
    ['what is my position in the queue?', { about: 'queue' }],
    ['hányadik vagyok a sorban?', { about: 'queue' }],
    ['我排第几？', { about: 'queue' }],
  ],
};

describe('a question about the desk', () => {
  for (const [topic, cases] of Object.entries(asked)) {
    for (const [text, question] of cases) {
      it(`is heard as one about ${topic}: "${text}"`, () => {
        expect(deskQuestionIn(text)).to.deep.equal(question);
      });
    }
  }

  for (const text of [
    'severity A please, nobody can sign in',
    'how do I get severity A from 21Vianet?',
    'how long does it take until somebody added to a group sees its files?',
    'when will automatic replies stop?',
    'can I call at night?',
    'nobody gets mail since nine, how long do we have to wait?',
    'reggel óta senki nem kap levelet, meddig kell várnunk?',
    '九点起谁都收不到邮件，要等多久？',
    'who can see my calendar?',
    'ki látja a naptáramat?',
    '谁能看到我的日历',
    'what does a licence mean',
    'how do I set my working hours in Teams?',
    'este is elérhetőnek mutat a mobilom miatt',
    'a Teams nem működik vasárnap óta',
    '世纪互联几点上班',
    '晚上邮件发不出去',
    '自动回复什么时候开始',
  ]) {
    it(`is not heard in "${text}"`, () => expect(deskQuestionIn(text)).to.equal(null));
  }

  it('is looked for quickly in hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const part of ['how long ', 'when will i ', 'what severity ', 'mikor ', '什么时候', 'a b ']) {
        for (let times = 0; times < 200; times += 1) deskQuestionIn(part.repeat(40).slice(0, 110));
      }
    });
    expect(spent).to.be.below(500);
  });
});

describe('the wish for a level of severity', () => {
  for (const text of [
    'severity A please',
    'how do I get severity A?',
    'we need sev A',
    'A súlyosságot kérek',
    'A szintet szeretnék',
    '我要请严重性A',
    '严重性A怎么提',
    '请把工单设为A级',
  ])
    it(`is heard in "${text}"`, () => expect(severityWished(text)).to.equal('A'));

  for (const text of [
    'severity A please, nobody can sign in',
    'Office A3 licence',
    'a szint',
    'A Teams nem megy',
    '我要A',
    'Outlook A级',
  ])
    it(`is not heard in "${text}"`, () => expect(severityWished(text)).to.equal(null));
});
