import { expect } from 'chai';
import { createSignals } from '../../../bot/store/databaseSignals.ts';
import { packSignals, unpackSignals } from '../../../bot/store/signalPayload.ts';
import type { Signal, Signals } from '../../../bot/store/signals.ts';
import { useDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';

describe('signals between processes', () => {
  const db = useDatabase({ migrated: false });
  const open: Signals[] = [];

  /** A process: what it heard, and what went wrong in it. */
  const start = async (name = 'desk') => {
    const errors: string[] = [];
    const signals = createSignals(
      { ...db.config, application_name: `${db.schema}_${name}` },
      { schema: db.schema, onError: (error) => errors.push(error.message) },
    );
    open.push(signals);
    const heard: Signal[] = [];
    signals.subscribe((signal) => heard.push(signal));
    await eventually(() => expect(heard).to.deep.equal([{ kind: 'resync' }]));
    heard.length = 0;
    return { signals, heard, errors };
  };
  const channel = () => `support_desk_${db.schema}`;
  const send = (payload: string) => db.query('select pg_notify($1, $2)', [channel(), payload]);

  afterEach(async () => {
    await Promise.all(open.splice(0).map((signals) => signals.close()));
  });

  it('reach listeners of the same process at once and once, and other processes soon after', async () => {
    const [here, there] = await Promise.all([start(), start()]);
    here.signals.publish({ kind: 'ticket', number: 1042 });
    expect(here.heard).to.deep.equal([{ kind: 'ticket', number: 1042 }]);
    await eventually(() => expect(there.heard).to.deep.equal([{ kind: 'ticket', number: 1042 }]));
    there.signals.publish({ kind: 'outbox' });
    await eventually(() => expect(here.heard.at(-1)).to.deep.equal({ kind: 'outbox' }));
    expect(here.heard).to.have.length(2);
  });

  it('reach other processes once when they were given many times in a row', async () => {
    const [here, there] = await Promise.all([start(), start()]);
    for (let i = 0; i < 500; i++) here.signals.publish({ kind: 'conversation', id: 'directline/7' });
    here.signals.publish({ kind: 'events' });
    await eventually(() => expect(there.heard.at(-1)).to.deep.equal({ kind: 'events' }));
    expect(there.heard).to.deep.equal([{ kind: 'conversation', id: 'directline/7' }, { kind: 'events' }]);
  });

  it('all arrive, however many there are', async () => {
    const [here, there] = await Promise.all([start(), start()]);
    const many = Array.from(
      { length: 900 },
      (_, i): Signal => ({ kind: 'conversation', id: `directline/${i}-北京` }),
    );
    for (const signal of many) here.signals.publish(signal);
    await eventually(() => expect(there.heard).to.deep.equal(many));
  });

  it('become one request to read everything when far too many are waiting', async () => {
    const [here, there] = await Promise.all([start(), start()]);
    for (let i = 0; i < 1_500; i++) here.signals.publish({ kind: 'ticket', number: i });
    await eventually(() => expect(there.heard).to.deep.include({ kind: 'resync' }));
  });

  it('go on after the connection was killed, with a request to read everything', async () => {
    const [here, there] = await Promise.all([start('here'), start('there')]);
    await db.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1',
      [`${db.schema}_there`],
    );
    await eventually(() => expect(there.heard).to.deep.equal([{ kind: 'resync' }]));
    expect(there.errors).to.not.be.empty;
    here.signals.publish({ kind: 'knowledge' });
    await eventually(() => expect(there.heard.at(-1)).to.deep.equal({ kind: 'knowledge' }));
  });

  it('are sent later when the connection is away at the moment', async () => {
    const [here, there] = await Promise.all([start('here'), start('there')]);
    await db.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1',
      [`${db.schema}_here`],
    );
    here.signals.publish({ kind: 'ticket', number: 7 });
    await eventually(() => expect(there.heard).to.deep.include({ kind: 'ticket', number: 7 }));
  });

  it('ignore what is not one of them and go on', async () => {
    const { heard } = await start();
    await send('not JSON');
    await send('{"from":1,"signals":"all"}');
    await send(
      '{"from":"x","signals":[{"kind":"ticket","number":"many"},{"kind":"new in a later version"},{"kind":"events"}]}',
    );
    await eventually(() => expect(heard).to.deep.equal([{ kind: 'events' }]));
  });

  it('reach the other listeners when one throws', async () => {
    const { signals, heard, errors } = await start();
    signals.subscribe(() => {
      throw new Error('a page that went away');
    });
    const later: Signal[] = [];
    signals.subscribe((signal) => later.push(signal));
    signals.publish({ kind: 'events' });
    expect([heard, later]).to.deep.equal([[{ kind: 'events' }], [{ kind: 'events' }]]);
    expect(errors).to.deep.equal(['a page that went away']);
  });

  it('are not heard after unsubscribing', async () => {
    const { signals } = await start();
    const heard: Signal[] = [];
    const stop = signals.subscribe((signal) => heard.push(signal));
    stop();
    signals.publish({ kind: 'events' });
    expect(heard).to.deep.equal([]);
  });

  it('are closed at once, also before they were connected', async () => {
    const signals = createSignals(db.config, { schema: db.schema, onError: () => {} });
    await signals.close();
    const nowhere = createSignals({ host: '/nowhere' }, { schema: db.schema, onError: () => {} });
    await nowhere.close();
  });
});

describe('a payload of signals', () => {
  const conversation = (length: number): Signal => ({ kind: 'conversation', id: '好'.repeat(length) });

  it('stays below the limit of PostgreSQL and loses none', () => {
    const signals = Array.from({ length: 300 }, (_, i) => conversation(i % 90));
    const payloads = packSignals('here', signals);
    expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).to.be.below(8_000);
    expect(payloads.flatMap((payload) => unpackSignals(payload).signals)).to.deep.equal(signals);
  });

  it('asks to read everything in place of a signal that is too long, and drops such typing', () => {
    const typing: Signal = {
      kind: 'typing',
      conversation: 'directline/1',
      from: { id: '1', name: 'x'.repeat(9_000), role: 'user' },
    };
    const [payload] = packSignals('here', [conversation(5_000), typing]);
    expect(unpackSignals(payload)).to.deep.equal({ from: 'here', signals: [{ kind: 'resync' }] });
    expect(packSignals('here', [typing])).to.deep.equal([]);
  });
});
