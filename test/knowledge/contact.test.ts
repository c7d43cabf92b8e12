import { expect } from 'chai';
import fc from 'fast-check';
import { type ContactDetails, readContact } from '../../knowledge/contact.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { hostileTexts, timeFor } from './hostileTexts.ts';

type Row = readonly [
  language: Language,
  country: string,
  timeZone: string,
  text: string,
  expected: Partial<ContactDetails>,
];

function reads(now: string, rows: readonly Row[]): void {
  for (const [language, defaultCountry, timeZone, text, expected] of rows)
    it(`${text} → ${JSON.stringify(expected)}`, () => {
      const found = readContact({ text, language, defaultCountry, timeZone, now: new Date(now) });
      expect(found).to.deep.include(expected);
    });
}

describe('contact details on a Wednesday at 09:00 UTC', () => {
  reads('2026-11-25T09:00:00Z', [
    [
      'en',
      'GB',
      'Europe/London',
      'call me at 020 7946 0958 tomorrow at 10',
      { phone: '+442079460958', callbackTime: '2026-11-26T10:00' },
    ],
    [
      'en',
      'HU',
      'Europe/Budapest',
      'My number is +36 30 123 4567, email anna.kovacs@contoso.example',
      { phone: '+36301234567', email: 'anna.kovacs@contoso.example' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'Kérem, holnap délután 3-kor hívjanak a 06 30 123 4567-es számon',
      { phone: '+36301234567', callbackTime: '2026-11-26T15:00' },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '请明天下午三点打我手机13812345678',
      { phone: '+8613812345678', callbackTime: '2026-11-26T15:00' },
    ],
    [
      'en',
      'US',
      'America/New_York',
      'You can reach me Monday 14:30–16:00 on (212) 736-5000 ext. 204',
      {
        phone: '+12127365000',
        phoneExtension: '204',
        callbackTime: '2026-11-30T14:30',
        callbackUntil: '2026-11-30T16:00',
      },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'either 020 7946 0958 or 0161 496 0123',
      { phone: null, phoneCandidates: ['+442079460958', '+441614960123'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'office 020 7946 0958, but please use my mobile 07700 900123',
      { phone: '+447700900123' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'mobile is 07700 900123 and office is 020 7946 0958. Rather the office please.',
      { phone: '+442079460958' },
    ],
    ['en', 'GB', 'Europe/London', 'anna at contoso dot example', { email: null, askAgain: ['email'] }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'a címem anna kukac contoso pont example',
      { email: null, askAgain: ['email'] },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '邮箱是 anna 艾特 contoso 点 example',
      { email: null, askAgain: ['email'] },
    ],
    ['en', 'GB', 'Europe/London', 'my phone is 12345', { phone: null }],
    ['en', 'GB', 'Europe/London', 'my phone number is +44 20 7946 09', { phone: null, askAgain: ['phone'] }],
    ['en', 'GB', 'Europe/London', 'call me later', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['hu', 'HU', 'Europe/Budapest', 'délelőtt hívjanak', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'call me today at 8', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['hu', 'HU', 'Europe/Budapest', 'fél 4-kor', { callbackTime: '2026-11-25T15:30' }],
    ['hu', 'HU', 'Europe/Budapest', 'pénteken háromnegyed tízkor', { callbackTime: '2026-11-27T09:45' }],
    ['zh', 'CN', 'Asia/Shanghai', '下周一上午十点半方便', { callbackTime: '2026-11-30T10:30' }],
    ['zh', 'CN', 'Asia/Shanghai', '后天15:00联系我', { callbackTime: '2026-11-27T15:00' }],
    [
      'en',
      'GB',
      'Europe/London',
      'Mail has been down since 9:00. My number is +44 7700 900123, call me at half past two',
      { phone: '+447700900123', callbackTime: '2026-11-25T14:30' },
    ],
    ['en', 'GB', 'Europe/London', 'ring me in 30 minutes', { callbackTime: '2026-11-25T09:30' }],
    ['en', 'GB', 'Europe/London', 'call me on 24 December at 9am', { callbackTime: '2026-12-24T09:00' }],
    ['en', 'GB', 'Europe/London', 'call 2026-12-01 at 11:15', { callbackTime: '2026-12-01T11:15' }],
    ['hu', 'HU', 'Europe/Budapest', 'december 3-án 14 órakor', { callbackTime: '2026-12-03T14:00' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '11月30日下午2点到4点之间',
      { callbackTime: '2026-11-30T14:00', callbackUntil: '2026-11-30T16:00' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'between 2 and 4 pm tomorrow please call',
      { callbackTime: '2026-11-26T14:00' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'tomorrow after 3pm call me',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    ['en', 'GB', 'Europe/London', 'Not today, tomorrow at 10 is good', { callbackTime: '2026-11-26T10:00' }],
    [
      'en',
      'GB',
      'Europe/London',
      'write to anna@contoso.example not to info@contoso.example',
      { email: 'anna@contoso.example' },
    ],
    ['en', 'GB', 'Europe/London', 'anna@contoso', { email: null, askAgain: ['email'] }],
    [
      'en',
      'GB',
      'Europe/London',
      'I have 200 users and error 80090016 on 3 PCs',
      { phone: null, askAgain: [], callbackTime: null },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      '06-1-234-5678, 12-es mellék',
      { phone: '+3612345678', phoneExtension: '12' },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '座机010-66669999转8012',
      { phone: '+861066669999', phoneExtension: '8012' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'hívjanak 20:00-kor a +36 20 555 1234-en, ne a +36 1 234 5678-on',
      { phone: '+36205551234', callbackTime: '2026-11-25T20:00' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'my number is seven five five five one two three four',
      { phone: null, askAgain: ['phone'] },
    ],
    ['en', 'US', 'America/New_York', '10am Beijing time tomorrow', { callbackTime: '2026-11-25T21:00' }],
    ['en', 'GB', 'Europe/London', 'phone 020 7946 0958, sorry, 020 7946 0959', { phone: '+442079460959' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '有两个号码：13812345678和010-66669999，请打手机',
      { phone: '+8613812345678' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '晚点再打给我', { callbackTime: null, askAgain: ['callbackTime'] }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'Két szám is van: 06 30 123 4567 és 06 1 234 5678, inkább a mobilon',
      { phone: '+36301234567' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'thanks, no need to call',
      { phone: null, callbackTime: null, askAgain: [] },
    ],
    ['en', 'GB', 'Europe/London', 'Friday 5pm', { callbackTime: '2026-11-27T17:00' }],
    ['en', 'GB', 'Europe/London', 'tomorrow', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', '30 February at 10:00', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'tomorrow at 25:00', { callbackTime: null, askAgain: ['callbackTime'] }],
  ]);
});

describe('contact details said in roundabout ways on a Wednesday at 09:00 UTC', () => {
  reads('2026-11-25T09:00:00Z', [
    [
      'en',
      'US',
      'America/New_York',
      'The office line (212) 736-5000 is out of service, only 212-736-5100 works',
      { phone: '+12127365100', phoneCandidates: [] },
    ],
    [
      'en',
      'US',
      'America/New_York',
      'My desk is 212-736-5000 but I am travelling, so use the cell, (917) 456-7890',
      { phone: '+19174567890' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      '020 7946 0958, option 3 (ext 3)',
      { phone: '+442079460958', phoneExtension: '3' },
    ],
    [
      'en',
      'DE',
      'Europe/Berlin',
      '+49 30 901820, Durchwahl 27',
      { phone: '+4930901820', phoneExtension: '27' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      "020 7946 0958 - 5 o'clock this afternoon",
      { phone: '+442079460958', callbackTime: '2026-11-25T17:00' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      '020 7946 0958, three quarters of an hour from now',
      { callbackTime: '2026-11-25T09:45' },
    ],
    ['en', 'GB', 'Europe/London', 'half an hour from now please', { callbackTime: '2026-11-25T09:30' }],
    ['en', 'GB', 'Europe/London', 'Friday 9:15am suits me', { callbackTime: '2026-11-27T09:15' }],
    [
      'en',
      'GB',
      'Europe/London',
      'quarter to ten in the morning on Thursday',
      { callbackTime: '2026-11-26T09:45' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'You should have called on November 20 at 10am',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'yesterday at noon would have been perfect',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'some time next week would be good',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    ['en', 'GB', 'Europe/London', 'after the holidays', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'just use extension 17', { phone: null, askAgain: ['phone'] }],
    [
      'en',
      'GB',
      'Europe/London',
      'build 16.0.17328.20550 fails on 12 machines',
      { phone: null, askAgain: [] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'my mail is a period kovacs at sign contoso dash shop dot example',
      { email: null, askAgain: ['email'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'my email is my initials at our domain',
      { email: null, askAgain: ['email'] },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'A +36 30 123 4567 az enyém, a 06 20 987 6543 a feleségemé, azt ne hívják',
      { phone: '+36301234567' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'új mobil: 06 30 123 4567 (a régi 06 20 987 6543 megszűnt)',
      { phone: '+36301234567' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'a kovacs@contoso.example már nem él, az anna@contoso.example címet használják',
      { email: 'anna@contoso.example' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      '06 1 436 2000 / 23 mellék',
      { phone: '+3614362000', phoneExtension: '23' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      '06 1 436 2000, kérjék a 31-es melléket',
      { phone: '+3614362000', phoneExtension: '31' },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'másfél óra múlva ráérek', { callbackTime: '2026-11-25T11:30' }],
    ['hu', 'HU', 'Europe/Budapest', 'holnap reggel nyolcra kérném', { callbackTime: '2026-11-26T08:00' }],
    ['hu', 'HU', 'Europe/Budapest', '2026. december 3., 11:00', { callbackTime: '2026-12-03T11:00' }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      '06 30 123 4567, de inkább e-mailben',
      { phone: '+36301234567', askAgain: [] },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'harminc, százhuszonhárom, negyvenöt, hatvanhét',
      { phone: null, askAgain: ['phone'] },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '13812345678是我的，13912345678是我同事的，别打她那个',
      { phone: '+8613812345678' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '总机010-65051234-23', { phone: '+861065051234', phoneExtension: '23' }],
    ['zh', 'CN', 'Asia/Shanghai', '一个半小时以后打我', { callbackTime: '2026-11-25T18:30' }],
    ['zh', 'CN', 'Asia/Shanghai', '过二十分钟来电', { callbackTime: '2026-11-25T17:20' }],
    ['zh', 'CN', 'Asia/Shanghai', '今天下午六点三刻打给我', { callbackTime: '2026-11-25T18:45' }],
    ['zh', 'CN', 'Asia/Shanghai', '13812345678，有空就打', { askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '说好昨天中午打来的', { askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '邮箱就是我名字拼音加公司域名', { email: null, askAgain: ['email'] }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      'mengchun@contoso.example，太原 0351-8880011',
      { email: 'mengchun@contoso.example' },
    ],
  ]);
});

describe('contact details on a Friday at 13:20 UTC', () => {
  reads('2026-11-27T13:20:00Z', [
    [
      'en',
      'DE',
      'Europe/Berlin',
      'Please ring me on Tuesday at 9:15, my direct line is 030 901820',
      { phone: '+4930901820', callbackTime: '2026-12-01T09:15', email: null },
    ],
    [
      'en',
      'US',
      'America/Chicago',
      'best to reach me at (312) 555-0142 x33 around 4pm',
      { phone: '+13125550142', phoneExtension: '33', callbackTime: '2026-11-27T16:00' },
    ],
    [
      'en',
      'IN',
      'Asia/Kolkata',
      '98765 43210 is my number, mail is rajesh.kumar+m365@contoso.co.in',
      { phone: '+919876543210', email: 'rajesh.kumar+m365@contoso.co.in' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'Email me: j.smith@contoso.example or jane@fabrikam.example',
      { email: null, emailCandidates: ['j.smith@contoso.example', 'jane@fabrikam.example'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'send everything to jane@fabrikam.example, j.smith@contoso.example is my old address',
      { email: 'jane@fabrikam.example' },
    ],
    [
      'en',
      'AU',
      'Australia/Sydney',
      'I am free next Wednesday between 10 and 11:30',
      { callbackTime: '2026-12-02T10:00' },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'My landline 020 7946 0991 is dead, so use +44 20 7946 0992',
      { phone: '+442079460992' },
    ],
    ['en', 'GB', 'Europe/London', 'call back tomorrow noon', { callbackTime: '2026-11-28T12:00' }],
    ['en', 'GB', 'Europe/London', 'any time is fine', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'yesterday at 10 would have been good', { callbackTime: null }],
    [
      'en',
      'GB',
      'Europe/London',
      'on Monday or on Tuesday at 10',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'Call me this afternoon',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    ['en', 'GB', 'Europe/London', 'My number: +44 (0)20 7946 0958', { phone: '+442079460958' }],
    ['en', 'HU', 'Europe/Budapest', 'tel. 06-30/123-4567', { phone: '+36301234567' }],
    ['en', 'HU', 'Europe/Budapest', '0036 1 234 5678', { phone: '+3612345678' }],
    ['en', 'GB', 'Europe/London', 'john [at] contoso [dot] com', { email: null, askAgain: ['email'] }],
    ['en', 'GB', 'Europe/London', 'my mail is john.contoso.example', { email: null }],
    ['en', 'GB', 'Europe/London', '+44 20', { phone: null }],
    ['en', 'GB', 'Europe/London', 'my phone number is 555', { phone: null }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'Jövő kedden 10 órakor érnek el a 30/123-4567-es számon, e-mail: nagy.eva@contoso.example',
      { phone: '+36301234567', email: 'nagy.eva@contoso.example', callbackTime: '2026-12-01T10:00' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'hétfőn reggel nyolckor hívjon vissza',
      { callbackTime: '2026-11-30T08:00' },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'ma este fél hétkor', { callbackTime: '2026-11-27T18:30' }],
    ['hu', 'HU', 'Europe/Budapest', 'majd később', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['hu', 'HU', 'Europe/Budapest', 'holnap délután', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['hu', 'HU', 'Europe/Budapest', 'két óra múlva hívjanak', { callbackTime: '2026-11-27T16:20' }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'a +36 1 234 5678 a központi szám, de inkább a 06 20 555 1234-en keressenek',
      { phone: '+36205551234' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'ne a 06 20 555 1234-en hívjanak, hanem a 06 70 555 9876-on',
      { phone: '+36705559876' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'kovacs.anna@contoso.example a címem, holnap 9 és 11 között vagyok elérhető',
      {
        email: 'kovacs.anna@contoso.example',
        callbackTime: '2026-11-28T09:00',
        callbackUntil: '2026-11-28T11:00',
      },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'reggel 9 óta áll a levelezés, hívjanak a 06 30 123 4567-en',
      { phone: '+36301234567', callbackTime: null, askAgain: [] },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'a számom 06 30 123 45', { phone: null, askAgain: ['phone'] }],
    ['hu', 'HU', 'Europe/Budapest', 'december 1-jén 14:30-kor', { callbackTime: '2026-12-01T14:30' }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'kovacs pont anna kukac contoso pont example',
      { email: null, askAgain: ['email'] },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'délben', { callbackTime: null, askAgain: ['callbackTime'] }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '我的手机号是138 0013 8000，邮箱zhang.wei@contoso.example',
      { phone: '+8613800138000', email: 'zhang.wei@contoso.example' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '周一上午九点半给我回电', { callbackTime: '2026-11-30T09:30' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '下周三14:00-15:30有空',
      { callbackTime: '2026-12-02T14:00', callbackUntil: '2026-12-02T15:30' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '两小时后打给我', { callbackTime: '2026-11-27T23:20' }],
    ['zh', 'CN', 'Asia/Shanghai', '明天上午', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '明天中午十二点', { callbackTime: '2026-11-28T12:00' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '早上九点开始就断了，请打13800138000',
      { phone: '+8613800138000', callbackTime: null, askAgain: [] },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '电话是1380013800', { phone: null, askAgain: ['phone'] }],
    ['zh', 'CN', 'Asia/Shanghai', '12月1号下午3点20分', { callbackTime: '2026-12-01T15:20' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '座机 021-5555 1234 或者手机 13900139000，优先打手机',
      { phone: '+8613900139000' },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '两个号码 021-55551234、13900139000',
      { phone: null, phoneCandidates: ['+862155551234', '+8613900139000'] },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '有空随时打', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '晚上八点', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '明晚八点一刻', { callbackTime: '2026-11-28T20:15' }],
  ]);
});

describe('contact details on a Monday at 15:40 UTC', () => {
  reads('2026-11-23T15:40:00Z', [
    [
      'en',
      'GB',
      'Europe/London',
      'Hi, the whole office has been offline since 8am. Best number for me is 0113 496 0321, ask for Priya. Tomorrow 9:30 suits.',
      { phone: '+441134960321', callbackTime: '2026-11-24T09:30' },
    ],
    [
      'en',
      'US',
      'America/New_York',
      'you can email me at d.lee@fabrikam.example, phone (646) 555-0177, any weekday',
      { email: 'd.lee@fabrikam.example', phone: '+16465550177' },
    ],
    [
      'en',
      'DE',
      'Europe/Berlin',
      'Call +49 151 23456789 or +49 30 901820, whichever',
      { phone: null, phoneCandidates: ['+4915123456789', '+4930901820'] },
    ],
    [
      'en',
      'DE',
      'Europe/Berlin',
      'I prefer my cell +49 151 23456789 over the office line +49 30 901820',
      { phone: '+4915123456789' },
    ],
    [
      'en',
      'DE',
      'Europe/Berlin',
      "don't use +49 30 901820 any more; my new number is +49 151 23456789",
      { phone: '+4915123456789' },
    ],
    ['en', 'GB', 'Europe/London', 'ring me at quarter past four', { callbackTime: '2026-11-23T16:15' }],
    ['en', 'GB', 'Europe/London', 'call at 11', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'next Thursday, 8 pm please', { callbackTime: '2026-12-03T20:00' }],
    ['en', 'GB', 'Europe/London', 'Wednesday morning', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['en', 'GB', 'Europe/London', 'the day after tomorrow at 7:45 am', { callbackTime: '2026-11-25T07:45' }],
    ['en', 'GB', 'Europe/London', 'in 3 days at 10:00', { callbackTime: '2026-11-26T10:00' }],
    ['en', 'GB', 'Europe/London', 'my address is priya at contoso.example', { email: null }],
    ['en', 'GB', 'Europe/London', 'priya(at)contoso(dot)example', { email: null, askAgain: ['email'] }],
    ['en', 'GB', 'Europe/London', 'PRIYA.SHAH@CONTOSO.EXAMPLE', { email: 'PRIYA.SHAH@CONTOSO.EXAMPLE' }],
    ['en', 'GB', 'Europe/London', 'priya@@contoso.example', { email: null, askAgain: ['email'] }],
    ['en', 'GB', 'Europe/London', '0113 496 032', { phone: null, askAgain: ['phone'] }],
    ['en', 'US', 'America/New_York', '123-456-7890', { phone: null, askAgain: ['phone'] }],
    [
      'en',
      'GB',
      'Europe/London',
      'error 0x80070005 happened 12 times on 23 November',
      { phone: null, askAgain: [] },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'Szerdán 16:30-kor jó lenne, telefon: +36 70 555 2211, mellék: 45',
      { phone: '+36705552211', phoneExtension: '45', callbackTime: '2026-11-25T16:30' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'hívjanak a 06 1 555 4321 vagy a 06 30 555 4321 számon',
      { phone: null, phoneCandidates: ['+3615554321', '+36305554321'] },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'a régi számom 06 30 555 4321, az új 06 20 555 9999',
      { phone: '+36205559999' },
    ],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'holnapután délelőtt fél tizenegykor',
      { callbackTime: '2026-11-25T10:30' },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'negyed hatkor hívjon', { callbackTime: '2026-11-23T17:15' }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'írjanak a nagy.bela@contoso.example címre, ne az info@contoso.example-re',
      { email: 'nagy.bela@contoso.example' },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'bela kukac contoso pont hu', { email: null, askAgain: ['email'] }],
    [
      'hu',
      'HU',
      'Europe/Budapest',
      'ebéd után keressenek',
      { callbackTime: null, askAgain: ['callbackTime'] },
    ],
    ['hu', 'HU', 'Europe/Budapest', 'tegnap 10-kor kerestek, de nem voltam ott', { callbackTime: null }],
    ['hu', 'HU', 'Europe/Budapest', 'jövő hétfőn 9-kor', { callbackTime: '2026-11-30T09:00' }],
    ['hu', 'HU', 'Europe/Budapest', 'nov. 26-án 13 órakor', { callbackTime: '2026-11-26T13:00' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '我的电话是 +86 139 1234 5678，分机不用，周四下午两点联系',
      { phone: '+8613912345678', callbackTime: '2026-11-26T14:00' },
    ],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '发邮件到wang.fang@contoso.example，不要发到admin@contoso.example',
      { email: 'wang.fang@contoso.example' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', '明早9点', { callbackTime: '2026-11-24T09:00' }],
    ['zh', 'CN', 'Asia/Shanghai', '今晚十一点打给我', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '25号上午十点', { callbackTime: '2026-11-25T10:00' }],
    [
      'zh',
      'CN',
      'Asia/Shanghai',
      '座机 010-6666 8888 转 23',
      { phone: '+861066668888', phoneExtension: '23' },
    ],
    ['zh', 'CN', 'Asia/Shanghai', 'wang点fang艾特contoso点example', { email: null, askAgain: ['email'] }],
    ['zh', 'CN', 'Asia/Shanghai', '我的号码是139123456', { phone: null, askAgain: ['phone'] }],
    ['zh', 'CN', 'Asia/Shanghai', '下午再联系吧', { callbackTime: null, askAgain: ['callbackTime'] }],
    ['zh', 'CN', 'Asia/Shanghai', '旧号13800138000停用了，请打13900139000', { phone: '+8613900139000' }],
    ['en', 'CN', 'Asia/Shanghai', 'tomorrow 3pm London time', { callbackTime: '2026-11-24T23:00' }],
  ]);
});

describe('contact details', () => {
  const asked = { defaultCountry: 'HU', timeZone: 'Europe/Budapest', now: new Date('2026-11-25T09:00:00Z') };

  it('do not exist in a text without any', () => {
    for (const language of languages)
      expect(readContact({ ...asked, language, text: 'Outlook' })).to.deep.equal({
        phone: null,
        phoneExtension: null,
        phoneCandidates: [],
        email: null,
        emailCandidates: [],
        callbackTime: null,
        callbackUntil: null,
        askAgain: [],
      });
  });

  it('do not take an hour for one that the clocks leave out in spring', () => {
    const spring = { ...asked, now: new Date('2026-03-28T12:00:00Z'), language: 'en' } as const;
    expect(readContact({ ...spring, text: 'call me tomorrow at 02:30' }).askAgain).to.deep.equal([
      'callbackTime',
    ]);
  });

  it('read a written day in the order of the language, and ask where people differ', () => {
    const read = (language: Language, text: string) => readContact({ ...asked, language, text });
    expect(read('hu', '12.03. 10:00').callbackTime).to.equal('2026-12-03T10:00');
    expect(read('en', 'call on 24/12 at 10:00').callbackTime).to.equal('2026-12-24T10:00');
    expect(read('en', 'call on 04/12 at 10:00').askAgain).to.deep.equal(['callbackTime']);
  });

  it('are never guessed: a number or address is in the text, a time is in the future', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.stringMatching(/^[0-9 +().:/@a-z-]{0,60}$/),
          fc
            .array(
              fc.constantFrom(
                'call',
                'at',
                '10',
                ':',
                'tomorrow',
                '3',
                'pm',
                'hétfőn',
                '明天',
                '三点',
                '+36',
                '30 123 4567',
                ' ',
              ),
            )
            .map((it) => it.join(' ')),
        ),
        fc.constantFrom(...languages),
        (text, language) => {
          const found = readContact({ ...asked, language, text });
          if (found.phone) expect(found.phone).to.match(/^\+\d{6,15}$/);
          if (found.email) expect(text.normalize('NFKC')).to.include(found.email);
          if (found.callbackTime) expect(found.callbackTime > '2026-11-25T10:00').to.equal(true);
          if (found.callbackTime) expect(found.askAgain).to.not.include('callbackTime');
        },
      ),
    );
  });

  it('take a few milliseconds at most in 2,000 hostile characters', () => {
    for (const language of languages)
      for (const text of hostileTexts)
        expect(
          timeFor(text, (it) => readContact({ ...asked, language, text: it })),
          text.slice(0, 20),
        ).to.be.below(40);
  });
});
