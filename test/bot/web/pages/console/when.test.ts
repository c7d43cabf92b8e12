import { expect } from 'chai';
import type { Clock } from '../../../../../bot/web/pages/console/data.ts';
import { consoleTexts } from '../../../../../bot/web/pages/console/texts/texts.ts';
import {
  callBackWords,
  clockWords,
  deadlineWords,
  durationWords,
  ownClockWords,
  timeWords,
} from '../../../../../bot/web/pages/console/when.ts';

const minute = 60_000;
const now = Date.parse('2026-11-23T03:00:00Z');

function clock(change: Partial<Clock> = {}): Clock {
  return {
    state: 'running',
    due: new Date(now + 130 * minute).toISOString(),
    warnFrom: new Date(now + 100 * minute).toISOString(),
    ...change,
  };
}

describe('times in the console', () => {
  const durations: readonly [number, string, string, string][] = [
    [0.5, '< 1 min', '< 1 perc', '不到 1 分钟'],
    [12, '12 min', '12 perc', '12分钟'],
    [60, '1 hr', '1 óra', '1小时'],
    [130, '2 hr 10 min', '2 óra 10 perc', '2小时10分钟'],
    [3 * 1440 + 5 * 60 + 1, '3 days 5 hr', '3 nap 5 óra', '3天5小时'],
  ];
  for (const [minutes, en, hu, zh] of durations) {
    it(`call ${minutes} minutes ${en}, ${hu}, ${zh}`, () => {
      expect(durationWords(minutes * minute, 'en', consoleTexts.en)).to.equal(en);
      expect(durationWords(minutes * minute, 'hu', consoleTexts.hu)).to.equal(hu);
      expect(durationWords(minutes * minute, 'zh', consoleTexts.zh)).to.equal(zh);
    });
  }

  it('say how long is left, warn near the end, and say how late it is', () => {
    const at = (minutes: number) => clockWords(clock(), now + minutes * minute, 'en', consoleTexts.en);
    expect(at(0)).to.deep.equal({ text: 'Reply due in 2 hr 10 min', tone: 'calm' });
    expect(at(100)).to.deep.equal({ text: 'Reply due in 30 min', tone: 'soon' });
    expect(at(135)).to.deep.equal({ text: 'Reply 5 min late', tone: 'late' });
  });

  it('name the desk’s own targets by their time, and say when they pause', () => {
    const words = (change: Partial<Clock>, minutes = 0) =>
      ownClockWords(clock(change), now + minutes * minute, 'en', consoleTexts.en);
    const at = timeWords(clock().due ?? '', now, 'en');
    expect(words({})).to.deep.equal({ text: `by ${at}`, tone: 'calm' });
    expect(words({}, 110).tone).to.equal('soon');
    expect(words({}, 135)).to.deep.equal({ text: `was due ${at}, 5 min late`, tone: 'late' });
    expect(words({ state: 'paused', due: null }).text).to.equal('Paused while you wait for the customer');
    expect(words({ state: 'none', due: null }).text).to.equal('');
  });

  it('say nothing where nothing was promised', () => {
    const none = clock({ state: 'none', due: null, warnFrom: null });
    expect(clockWords(none, now, 'hu', consoleTexts.hu).text).to.equal('');
  });

  it('are told in the customer’s zone too, with the day when it is another', () => {
    const due = '2026-11-23T16:00:00Z';
    expect(timeWords(due, now, 'en', 'Europe/Budapest')).to.equal('17:00');
    expect(timeWords(due, now, 'en', 'Asia/Shanghai')).to.equal('Tue 24 Nov, 00:00');
  });

  it('end a deadline at midnight with the day that ends', () => {
    const due = '2026-11-23T16:00:00Z';
    expect(deadlineWords(due, now, 'en', 'Asia/Shanghai')).to.equal('Mon 23 Nov 24:00');
    expect(deadlineWords(due, now, 'hu', 'Asia/Shanghai')).to.match(/^nov\. 23\., H 24:00$/);
    expect(deadlineWords(due, now, 'zh', 'Asia/Shanghai')).to.equal('11月23日周一 24:00');
    expect(deadlineWords(due, now, 'en', 'Europe/Budapest')).to.equal('17:00');
  });

  it('repeat when a customer wants to be called, in the customer’s own time', () => {
    expect(callBackWords({ at: '2026-11-24T10:00', until: null }, 'en')).to.equal('Tue 24 Nov, 10:00');
    expect(callBackWords({ at: '2026-11-24T10:00', until: '2026-11-24T12:00' }, 'en')).to.equal(
      'Tue 24 Nov, 10:00 – Tue 24 Nov, 12:00',
    );
  });
});
