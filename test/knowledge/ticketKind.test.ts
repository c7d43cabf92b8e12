import { expect } from 'chai';
import type { Language } from '../../knowledge/language.ts';
import type { TicketKind } from '../../knowledge/policy.ts';
import { ticketKindOf } from '../../knowledge/ticketKind.ts';

describe('the kind of ticket a text asks for', () => {
  const rows: readonly [what: string, language: Language, text: string, kind: TicketKind | null][] = [
    ['an outage', 'en', 'SharePoint is down for everybody', 'technical'],
    [
      'an outage that may be known',
      'en',
      'Exchange Online is down, nobody in the company can send or receive mail.',
      'technical',
    ],
    ['some trouble', 'en', 'a spreadsheet of hers opens very slowly', 'technical'],
    ['a bill', 'en', 'The invoice of November has the wrong amount', 'billing'],
    ['anything', 'en', 'The thing I told you about yesterday', null],
    [
      'an outage before a bill',
      'en',
      'Nobody receives any mail today. The new credit card has to be entered too.',
      'technical',
    ],
    [
      'an outage before a bill',
      'hu',
      'Ma senki nem kap levelet. Az új bankkártyánkat is be kellene állítani a számlázáshoz.',
      'technical',
    ],
    ['an outage before a bill', 'zh', '今天谁都收不到邮件。付款用的信用卡也要换成新的。', 'technical'],
    [
      'a fault that may come from the subscription',
      'en',
      'Nobody can open Teams, perhaps the subscription was switched off',
      'technical',
    ],
    [
      'a fault that may come from the subscription',
      'hu',
      'Senki nem tudja megnyitni a Teamset, talán az előfizetést kapcsolták ki',
      'technical',
    ],
    ['a fault that may come from the subscription', 'zh', '谁都打不开Teams，可能是订阅被停了', 'technical'],
    ['a fault in spite of a payment', 'en', 'Excel opens read-only although the bill is paid', 'technical'],
    [
      'a fault in spite of a payment',
      'hu',
      'Az Excel csak olvasható, pedig kifizettük a számlát',
      'technical',
    ],
    ['a fault in spite of a payment', 'zh', 'Excel 只能只读打开，可是账单已经付了', 'technical'],
    [
      'an outage that costs the customer money',
      'en',
      'No delivery order reaches anybody by mail since dawn and we lose a fortune every hour',
      'technical',
    ],
    [
      'a bill that stops the work',
      'en',
      'The payment was refused and our subscription is suspended. Nobody can sign in.',
      'billing',
    ],
  ];
  for (const [what, language, text, kind] of rows)
    it(`is ${kind ?? 'to be asked'} for ${what}: "${text}"`, () =>
      expect(ticketKindOf(text, language)).to.equal(kind));
});
