import { expect } from 'chai';
import { countCode } from '../../../bot/identity/countCode.ts';
import type { Queryable } from '../../../bot/store/database.ts';

const tx: Queryable = {
  query: () => Promise.reject(new Error('Nothing is asked of the database here.')),
};

/** Counts as the table does, in memory. */
function createCounter() {
  const windows = new Map<string, { count: number; endsAt: Date }>();
  return {
    async count(_tx: Queryable, key: Buffer, seconds: number, now: Date) {
      const name = key.toString('hex');
      const known = windows.get(name);
      const isOpen = known !== undefined && known.endsAt > now;
      const endsAt = isOpen ? known.endsAt : new Date(now.getTime() + seconds * 1000);
      const tally = { count: isOpen ? known.count + 1 : 1, endsAt };
      windows.set(name, tally);
      return tally;
    },
  };
}

const start = new Date('2026-11-23T08:00:00Z');
const after = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

describe('the limits of mailed codes', () => {
  it('let a whole office behind one network address sign in within an hour, and no more than 120', async () => {
    const store = createCounter();
    const ask = (user: number) =>
      countCode(tx, store, {
        email: `user${user}@contoso.example`,
        clientAddress: '203.0.113.7',
        now: start,
      });
    for (let user = 1; user <= 120; user += 1) expect(await ask(user)).to.equal(0);
    expect(await ask(121)).to.equal(3600);
  });

  it('let one network address have 720 codes a day', async () => {
    const store = createCounter();
    const ask = (user: number, hour: number) =>
      countCode(tx, store, {
        email: `user${user}@contoso.example`,
        clientAddress: '203.0.113.7',
        now: after(hour),
      });
    for (let user = 0; user < 720; user += 1) expect(await ask(user, Math.floor(user / 100))).to.equal(0);
    expect(await ask(720, 8)).to.equal(16 * 3600);
    expect(await ask(720, 24)).to.equal(0);
  });

  it('stay tight for one e-mail address, wherever it is asked from', async () => {
    const store = createCounter();
    const ask = (client: number) =>
      countCode(tx, store, {
        email: 'anna@contoso.example',
        clientAddress: `203.0.113.${client}`,
        now: start,
      });
    for (let client = 1; client <= 10; client += 1) expect(await ask(client)).to.equal(0);
    expect(await ask(11)).to.equal(3600);
  });
});
