import { expect } from 'chai';
import { transcriptEntry } from '../../../bot/desk/transcript.ts';

const at = '2026-11-23T02:00:00.000Z';

function read(author: 'user' | 'bot' | 'agent', activity: object) {
  return transcriptEntry({ sequence: 7, author, activity: { type: 'message', timestamp: at, ...activity } });
}

describe('the transcript an agent reads', () => {
  it('shows what the customer wrote letter by letter', () => {
    const entry = read('user', { text: '<img src=x onerror=alert(1)> **help**', from: { name: 'Eszter' } });
    expect(entry).to.deep.equal({
      sequence: 7,
      at,
      by: 'user',
      name: '',
      text: '<img src=x onerror=alert(1)> **help**',
      card: [],
      choices: [],
      isForm: false,
      files: [],
    });
  });

  it('shows the bot’s words without Markdown marks', () => {
    const text =
      '## Steps\n1. In the [admin center](https://admin.microsoft.com), go to **Users** > `Active users` of **Contoso_HU**.';
    expect(read('bot', { text })?.text).to.equal(
      'Steps\n1. In the admin center (https://admin.microsoft.com), go to Users > Active users of Contoso_HU.',
    );
  });

  it('keeps back links that could sign somebody in', () => {
    const text =
      'Please [sign in](https://desk.example/sign-in?token=secret) or [here](https://desk.example/s#secret).';
    expect(read('bot', { text })?.text).to.equal('Please sign in or here.');
    const content = {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: 'Who are you?' }],
      actions: [
        { type: 'Action.OpenUrl', title: 'Sign in', url: 'https://desk.example/sign-in?token=secret' },
      ],
    };
    const card = read('bot', {
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    expect(card?.card).to.deep.equal(['Who are you?']);
    expect(card?.choices).to.deep.equal(['Sign in']);
    expect(JSON.stringify(card)).to.not.include('secret');
  });

  it('reads cards line by line, facts and columns too, and leaves out what is hidden', () => {
    const content = {
      body: [
        { type: 'TextBlock', text: '**Your request**' },
        { type: 'FactSet', facts: [{ title: 'Severity', value: 'B' }] },
        { type: 'ColumnSet', columns: [{ items: [{ text: 'left' }] }, { items: [{ text: 'right' }] }] },
        { type: 'TextBlock', text: 'internal', isVisible: false },
      ],
    };
    expect(read('bot', { attachments: [{ content }] })?.card).to.deep.equal([
      'Your request',
      'Severity B',
      'left',
      'right',
    ]);
  });

  it('stops at cards nested too deep or too long', () => {
    let content: object = { text: 'deep' };
    for (let depth = 0; depth < 100; depth += 1) content = { items: [content] };
    expect(read('bot', { text: 'x', attachments: [{ content }] })?.card).to.deep.equal([]);
    const body = Array.from({ length: 5000 }, (_, index) => ({ text: `line ${index}` }));
    expect(read('bot', { attachments: [{ content: { body } }] })?.card).to.have.length(200);
  });

  it('links files of our own and names those kept elsewhere', () => {
    const attachments = [
      {
        contentType: 'image/png',
        name: 'error.png',
        contentUrl: '/v3/directline/files/abcdefghijklmnopqrst',
      },
      { contentType: 'image/png', name: 'pixel.png', contentUrl: 'https://tracker.example/pixel.png' },
    ];
    expect(read('user', { attachments })?.files).to.deep.equal([
      { name: 'error.png', contentType: 'image/png', path: '/v3/directline/files/abcdefghijklmnopqrst' },
      { name: 'pixel.png', contentType: 'image/png', path: null },
    ]);
  });

  it('shows an agent’s message as it was typed, however it was sent', () => {
    const channelData = { desk: { by: 'agent', text: 'See https://a.example **now**' } };
    const text = 'See <https://a.example> \\*\\*now\\*\\*';
    expect(read('agent', { text, textFormat: 'markdown', channelData })?.text).to.equal(
      'See https://a.example **now**',
    );
  });

  it('tells agents, the desk and the bot apart', () => {
    const desk = { desk: { by: 'desk', agent: 'Anna Kiss', ticket: 1001 } };
    expect(read('bot', { text: 'Anna Kiss has joined the chat.', channelData: desk })?.by).to.equal('desk');
    expect(read('bot', { text: 'Hello' })?.by).to.equal('bot');
    expect(read('agent', { text: 'Hello', from: { id: 'a', name: 'Anna Kiss' } })).to.include({
      by: 'agent',
      name: 'Anna Kiss',
    });
  });

  it('marks a form that was sent, and passes over what nobody reads', () => {
    expect(read('user', { value: { action: 'send' } })?.isForm).to.equal(true);
    expect(read('user', { type: 'event', name: 'client/language' })).to.equal(null);
    expect(read('bot', { text: '' })).to.equal(null);
    expect(transcriptEntry({ sequence: 1, author: 'user', activity: 'nonsense' })).to.equal(null);
  });
});
