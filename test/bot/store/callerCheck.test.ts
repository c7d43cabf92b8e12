import { expect } from 'chai';
import type { Claimant, Ticket } from '../../../bot/desk/ticket.ts';
import { useDatabase } from '../../support/database.ts';
import { anna, createDeskWorld, eszter, li, severity } from './deskWorld.ts';

describe('verifying a caller by a mailed code', () => {
  const db = useDatabase();
  const world = createDeskWorld(db);
  const { callers, desk } = world;
  const stranger = { name: 'Eszter N.', organization: 'Contoso', email: 'nobody@contoso.example' };

  before(() => world.fill());
  beforeEach(async () => {
    world.mails.length = 0;
    world.refusesMail = false;
    // An hour later, counts of codes and tries begin anew.
    world.now = new Date(world.now.getTime() + 61 * 60_000);
  });

  async function claimed(draft: Parameters<typeof world.openTicket>[0] = {}) {
    const ticket = await world.openTicket(draft);
    const held = await desk.claim(ticket.number, anna);
    if (typeof held === 'string') throw new Error(held);
    return { number: ticket.number, by: { agent: anna, claimNumber: held.claimNumber } };
  }

  const emergency = (email: string) =>
    claimed({
      claimed: { ...stranger, email },
      severity: severity('A'),
      contact: {
        name: stranger.name,
        phone: '+36309998877',
        email: 'private@mail.example',
        preferred: 'phone',
      },
    });
  const codeIn = (mail = world.mails.at(-1)) => /: (\d{6})/.exec(mail?.text ?? '')?.[1] ?? '';
  const wrong = (code: string) => (code === '111111' ? '222222' : '111111');
  const stepsOf = async (number: number) =>
    (
      await db.query<{ outcome: string }>(
        `select details->>'outcome' as outcome from ticket_events where ticket = $1 and kind = 'caller-check' order by id`,
        [number],
      )
    ).map(({ outcome }) => outcome);

  it('mails six digits to the registered address and takes them from the agent (R035, R036)', async () => {
    const { number, by } = await claimed();
    expect(await callers.sendCode(number, by)).to.include({ outcome: 'sent', to: eszter.email });
    const [mail] = world.mails;
    expect(mail?.to).to.equal(eszter.email);
    expect(mail?.subject).to.not.match(/\d{6}/);
    expect(await callers.tryCode(number, by, codeIn())).to.deep.equal({ outcome: 'verified' });
    expect((await world.ticket(number)).callerVerifiedAt).to.deep.equal(world.now);
    expect(await stepsOf(number)).to.deep.equal(['sent', 'verified']);
  });

  it('says how many tries are left, and takes none after five wrong codes, even the right one', async () => {
    const { number, by } = await claimed();
    await callers.sendCode(number, by);
    const code = codeIn();
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await callers.tryCode(number, by, wrong(code))).to.deep.equal({ outcome: 'wrong', triesLeft });
    expect(await callers.tryCode(number, by, code)).to.deep.include({ outcome: 'locked' });
    world.now = new Date(world.now.getTime() + 31_000);
    await callers.sendCode(number, by);
    expect(await callers.tryCode(number, by, codeIn()), 'a new code gives no new tries').to.include({
      outcome: 'locked',
    });
    expect(await stepsOf(number)).to.include.members(['sent', 'wrong', 'locked']);
  });

  it('counts tries that come all at once', async () => {
    const { number, by } = await claimed();
    await callers.sendCode(number, by);
    const code = wrong(codeIn());
    const answers = await Promise.all(Array.from({ length: 12 }, () => callers.tryCode(number, by, code)));
    const outcomes = answers.map((answer) => (typeof answer === 'string' ? answer : answer.outcome));
    expect(outcomes.filter((outcome) => outcome === 'wrong')).to.have.lengthOf(5);
    expect(outcomes.filter((outcome) => outcome === 'locked')).to.have.lengthOf(7);
  });

  it('refuses a code after ten minutes, and an earlier one after a new one', async () => {
    const { number, by } = await claimed();
    await callers.sendCode(number, by);
    const first = codeIn();
    world.now = new Date(world.now.getTime() + 31_000);
    await callers.sendCode(number, by);
    const second = codeIn();
    if (first !== second) expect(await callers.tryCode(number, by, first)).to.include({ outcome: 'wrong' });
    world.now = new Date(world.now.getTime() + 10 * 60_000);
    expect(await callers.tryCode(number, by, second)).to.deep.equal({ outcome: 'expired' });
  });

  it('mails no more often than signing in does', async () => {
    const { number, by } = await claimed();
    expect(await callers.sendCode(number, by)).to.include({ outcome: 'sent' });
    expect(await callers.sendCode(number, by)).to.include({ outcome: 'wait', seconds: 30 });
    for (let sent = 1; sent < 5; sent += 1) {
      world.now = new Date(world.now.getTime() + 31_000);
      expect(await callers.sendCode(number, by)).to.include({ outcome: 'sent' });
    }
    world.now = new Date(world.now.getTime() + 31_000);
    expect(await callers.sendCode(number, by)).to.include({ outcome: 'too-many' });
    expect(world.mails).to.have.lengthOf(5);
  });

  it('is for the agent who holds the ticket', async () => {
    const { number, by } = await claimed();
    const other: Claimant = { agent: li, claimNumber: by.claimNumber };
    expect(await callers.sendCode(number, other)).to.equal('moved-on');
    expect(await callers.tryCode(number, other, '123456')).to.equal('moved-on');
    expect(await callers.sendCode(999_999, by)).to.equal('unknown');
    expect(world.mails).to.deep.equal([]);
  });

  it('tells the agent when the mail server does not take it, and logs no address', async () => {
    const { number, by } = await claimed();
    world.refusesMail = true;
    expect(await callers.sendCode(number, by)).to.deep.equal({ outcome: 'not-sent' });
    expect(await stepsOf(number)).to.deep.equal(['sent', 'not-sent']);
    expect(world.logged.join('\n')).to.include('could not be sent').and.not.include('@');
  });

  it('keeps the code readable nowhere', async () => {
    const { number, by } = await claimed();
    await callers.sendCode(number, by);
    const code = codeIn();
    const rows = await db.query(`select row_to_json(c) as kept from caller_codes c where ticket = $1`, [
      number,
    ]);
    const events = await db.query('select details from ticket_events where ticket = $1', [number]);
    expect(JSON.stringify([rows, events])).to.not.include(code);
    expect(world.logged.join('\n')).to.not.include(code);
  });

  describe('for an emergency ticket', () => {
    it('sends the code to the registered address only, and makes the ticket that person’s', async () => {
      const { number, by } = await emergency(eszter.email.toUpperCase());
      const before = await world.ticket(number);
      expect(before).to.include({ personId: null, organizationId: null, severity: 'B' });
      expect(await desk.reclassify(number, toA(by))).to.equal('unverified');
      await callers.sendCode(number, by);
      expect(world.mails.map(({ to }) => to)).to.deep.equal([eszter.email]);
      await callers.tryCode(number, by, codeIn());
      const after: Ticket = await world.ticket(number);
      expect(after).to.include({ personId: eszter.id, organizationId: 'contoso-china', cloud: '21vianet' });
      expect(await desk.reclassify(number, toA(by))).to.be.an('object');
    });

    it('sends nothing when nobody is registered under the address, and the agent sees that', async () => {
      const { number, by } = await emergency(stranger.email);
      expect(await callers.sendCode(number, by)).to.deep.equal({ outcome: 'nobody' });
      expect(world.mails).to.deep.equal([]);
      expect(await stepsOf(number)).to.deep.equal(['nobody']);
      expect(await callers.tryCode(number, by, '123456')).to.deep.equal({ outcome: 'expired' });
    });
  });

  function toA(by: Claimant) {
    return { ...by, severity: 'A', kind: 'technical', ground: 'facts', reason: 'everybody is down' } as const;
  }
});
