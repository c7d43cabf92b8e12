import { connect } from 'node:net';
import { expect } from 'chai';
import { eventually } from '../../../support/eventually.ts';
import {
  type Chat,
  type DirectLineServer,
  dana,
  expectRefusal,
  startDirectLine,
} from './directLineServer.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const activityType = 'application/vnd.microsoft.activity';

describe('Direct Line uploads', () => {
  let server: DirectLineServer;
  let chat: Chat;
  let path: string;
  beforeEach(async () => {
    server = await startDirectLine();
    chat = await server.startChat();
    path = `/conversations/${chat.conversationId}/upload?userId=${dana.id}`;
  });
  afterEach(() => server.close());

  const upload = (parts: readonly [string, Blob, string?][], to = path) => {
    const form = new FormData();
    for (const [field, blob, name] of parts) form.append(field, blob, name);
    return server.send('POST', to, { as: chat.token, body: form });
  };
  const file = (bytes: Uint8Array<ArrayBuffer> | string, type: string) => new Blob([bytes], { type });
  const activity = (value: unknown) => new Blob([JSON.stringify(value)], { type: activityType });
  const lastPosted = () => server.conversations.posted.at(-1)?.activity;

  it('put a single file onto an empty message of the user', async () => {
    const answer = await server.send('POST', path, {
      as: chat.token,
      body: png,
      headers: { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="error.png"' },
    });
    expect(answer.status).to.equal(200);
    expect(answer.body).to.have.keys('id');
    expect(lastPosted()).to.deep.include({ type: 'message', from: { ...dana, role: 'user' } });
    const [attachment] = lastPosted()?.attachments ?? [];
    expect(attachment).to.deep.include({ contentType: 'image/png', name: 'error.png' });
    const { body } = await server.send('GET', `/conversations/${chat.conversationId}/activities`, {
      as: chat.token,
    });
    const echo = body.activities.find(({ id }: { id: string }) => id === answer.body.id);
    const shown = await server.send('GET', echo.attachments[0].contentUrl);
    expect(shown.status).to.equal(200);
    expect(Number(shown.headers.get('content-length'))).to.equal(png.length);
  });

  it('put files onto the activity that comes along, in its order and with its thumbnails', async () => {
    const thumbnailUrl = 'data:image/png;base64,iVBORw0KGgo=';
    const answer = await upload([
      [
        'activity',
        activity({
          type: 'message',
          text: 'two screens',
          from: { id: dana.id },
          channelData: { clientActivityID: 'up.1' },
          attachments: [
            { contentType: 'image/png', name: 'first.png', thumbnailUrl },
            { contentType: 'text/plain', name: 'second.log', thumbnailUrl: 'https://evil.example/pixel.png' },
            { contentType: 'image/png', name: 'never-sent.png' },
          ],
        }),
        'blob',
      ],
      ['file', file('line one', 'text/plain'), 'second.log'],
      ['file', file(png, 'image/png'), 'first.png'],
      ['file', file('%PDF-1.7', 'application/pdf'), 'számla – 2026.pdf'],
    ]);
    expect(answer.status).to.equal(200);
    const sent = lastPosted();
    expect(sent).to.deep.include({ text: 'two screens', channelData: { clientActivityID: 'up.1' } });
    expect(sent?.attachments?.map(({ name, contentType }) => [name, contentType])).to.deep.equal([
      ['first.png', 'image/png'],
      ['second.log', 'text/plain'],
      ['számla – 2026.pdf', 'application/pdf'],
    ]);
    expect(sent?.attachments?.map((attachment) => attachment.thumbnailUrl)).to.deep.equal([
      thumbnailUrl,
      undefined,
      undefined,
    ]);
  });

  it('work when the activity part has no file name, and without any activity', async () => {
    const boundary = 'x7YcQm';
    const parts = [
      `--${boundary}`,
      'Content-Disposition: form-data; name="activity"',
      `Content-Type: ${activityType}`,
      '',
      JSON.stringify({ type: 'message', text: 'here', from: { id: dana.id } }),
      `--${boundary}`,
      'Content-Disposition: form-data; name="file"; filename="a.txt"',
      'Content-Type: text/plain',
      '',
      'hello',
      `--${boundary}--`,
      '',
    ];
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const answer = await server.send('POST', path, { as: chat.token, body: parts.join('\r\n'), headers });
    expect(answer.status).to.equal(200);
    expect(lastPosted()).to.include({ text: 'here' });
    await upload([['file', file('hello', 'text/plain'), 'a.txt']]);
    expect(lastPosted()).to.not.have.property('text');
    expect(lastPosted()?.attachments).to.have.length(1);
  });

  it('need a user unless the token names one', async () => {
    const open = await server.startChat(null);
    const send = (query: string) =>
      server.send('POST', `/conversations/${open.conversationId}/upload${query}`, {
        as: open.token,
        body: png,
      });
    expectRefusal(await send(''), 400, 'BadArgument');
    expectRefusal(await send('?userId=dl_dana'), 400, 'BadArgument');
    expect((await send('?userId=r_1')).status).to.equal(200);
    expect(lastPosted()?.from?.id).to.equal('r_1');
    const bound = await upload(
      [['file', file(png, 'image/png'), 'a.png']],
      `/conversations/${chat.conversationId}/upload?userId=someone-else`,
    );
    expect(bound.status).to.equal(200);
    expect(lastPosted()?.from?.id).to.equal(dana.id);
  });

  it('are refused beyond 4 MB, 10 files or the hourly share', async () => {
    const large = file(new Uint8Array(4 * 1024 * 1024 + 1), 'application/zip');
    expectRefusal(await upload([['file', large, 'all.zip']]), 413, 'MessageSizeTooBig');
    const many = Array.from({ length: 11 }, (_, index): [string, Blob, string] => [
      'file',
      file('x', 'text/plain'),
      `${index}.txt`,
    ]);
    expectRefusal(await upload(many), 413, 'MessageSizeTooBig');
    expectRefusal(await upload([...many, ...many, ...many]), 413, 'MessageSizeTooBig');
    expect((await upload(many.slice(1))).status).to.equal(200);
    expect(lastPosted()?.attachments).to.have.length(10);
    await server.close();
    server = await startDirectLine({
      limits: { activitiesPerMinute: 100, requestsPerMinute: 100, uploadsPerHour: 1 },
    });
    chat = await server.startChat();
    path = `/conversations/${chat.conversationId}/upload`;
    await upload([['file', file('x', 'text/plain'), 'a.txt']]);
    expectRefusal(await upload([['file', file('x', 'text/plain'), 'a.txt']]), 429, 'TooManyRequests');
  });

  it('share one limit for all chats of one address, so that new chats do not give more', async () => {
    await server.close();
    const limits = { activitiesPerMinute: 100, requestsPerMinute: 100, uploadsPerHour: 1 };
    server = await startDirectLine({ limits });
    const statuses: number[] = [];
    while (statuses.length < 11) {
      chat = await server.startChat();
      const to = `/conversations/${chat.conversationId}/upload?userId=${dana.id}`;
      statuses.push((await upload([['file', file('x', 'text/plain'), 'a.txt']], to)).status);
    }
    expect(statuses).to.deep.equal([...Array(10).fill(200), 429]);
  });

  it('come three at a time from one chat, as each is in memory until it is kept', async () => {
    const slow = Array.from({ length: 3 }, () => connect(server.port, '127.0.0.1'));
    for (const socket of slow) {
      const head = [
        `POST /v3/directline${path} HTTP/1.1`,
        'Host: desk',
        `Authorization: Bearer ${chat.token}`,
        'Content-Type: image/png',
        'Content-Length: 4000000',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\nhalf a picture`);
    }
    const send = () => upload([['file', file('x', 'text/plain'), 'a.txt']]);
    await eventually(async () => expectRefusal(await send(), 503, 'Busy'));
    for (const socket of slow) socket.destroy();
    await eventually(async () => expect((await send()).status).to.equal(200));
  });

  it('are refused when endless, damaged, empty, or carrying two activities or a forbidden one', async () => {
    const raw = (body: string, contentType: string) =>
      server.send('POST', path, { as: chat.token, body, headers: { 'content-type': contentType } });
    expectRefusal(await raw('', 'image/png'), 400, 'BadArgument');
    expectRefusal(await raw('no parts here', 'multipart/form-data; boundary=abc'), 400, 'BadArgument');
    expectRefusal(
      await raw(
        '--abc\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut',
        'multipart/form-data; boundary=abc',
      ),
      400,
      'BadArgument',
    );
    expectRefusal(await raw('x', 'multipart/form-data'), 400, 'BadArgument');
    expectRefusal(await raw('--abc--\r\n', 'multipart/form-data; boundary=abc'), 400, 'BadArgument');
    const said = { type: 'message', from: { id: dana.id } };
    expectRefusal(
      await upload([
        ['a', activity(said), 'blob'],
        ['b', activity(said), 'blob'],
      ]),
      400,
      'BadArgument',
    );
    expectRefusal(
      await upload([['a', activity({ ...said, type: 'conversationUpdate' }), 'blob']]),
      400,
      'MissingProperty',
    );
    expectRefusal(
      await upload([['a', activity({ type: 'event', name: 'desk/resolved' }), 'blob']]),
      400,
      'BadArgument',
    );
    expectRefusal(
      await upload([['a', new Blob(['{"__proto__":{}}'], { type: activityType }), 'blob']]),
      400,
      'BadArgument',
    );
    expectRefusal(
      await upload([['a', new Blob(['{not json'], { type: activityType }), 'blob']]),
      400,
      'BadArgument',
    );
    expectRefusal(
      await upload([['a', activity({ ...said, text: 'x'.repeat(300_000) }), 'blob']]),
      413,
      'MessageSizeTooBig',
    );
  });

  it('that stream on without a length are cut at 4 MB with an answer', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1');
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
      socket.on('error', () => {});
      setTimeout(() => reject(new Error('the server never answered')), 10_000).unref();
      socket.write(
        [
          `POST /v3/directline${path} HTTP/1.1`,
          'Host: 127.0.0.1',
          `Authorization: Bearer ${chat.token}`,
          'Content-Type: application/zip',
          'Transfer-Encoding: chunked',
          '',
          '',
        ].join('\r\n'),
      );
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const more = (): void => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    expect(answer)
      .to.match(/^HTTP\/1\.1 413 /)
      .and.include('MessageSizeTooBig');
  });

  it('get names that are safe to show and types that are true', async () => {
    await upload([
      ['file', file('<svg onload="alert(1)"/>', 'image/svg+xml'), '../../etc/pass\u202Egnp.exe'],
      ['file', file('<script>alert(1)</script>', 'image/png'), '.htaccess'],
      ['file', file('x', 'TEXT/HTML; charset=utf-8'), `${'a'.repeat(300)}.html`],
      ['file', file(png, 'text/html'), '照片.png'],
    ]);
    const kept = lastPosted()?.attachments?.map(({ name, contentType }) => [name, contentType]);
    expect(kept).to.deep.equal([
      ['passgnp.exe', 'application/octet-stream'],
      ['htaccess', 'application/octet-stream'],
      [`${'a'.repeat(115)}.html`, 'text/html'],
      ['照片.png', 'image/png'],
    ]);
  });
});

describe('Direct Line files', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  const fetchFile = async (name: string, contentType: string, bytes: Buffer) => {
    const id = await server.conversations.saveUpload('any', { name, contentType, bytes });
    return server.send('GET', `/files/${id}`);
  };

  it('are shown in place only when their bytes are those of a harmless image', async () => {
    const images = {
      'image/png': '89504e470d0a1a0a00',
      'image/jpeg': 'ffd8ffe000104a46',
      'image/gif': '474946383961010001',
      'image/webp': '524946460000000057454250',
    };
    for (const [type, hex] of Object.entries(images)) {
      const { headers } = await fetchFile('screen', 'text/html', Buffer.from(hex, 'hex'));
      expect(headers.get('content-type')).to.equal(type);
      expect(headers.get('content-disposition')).to.match(/^inline;/);
    }
  });

  it('are otherwise downloads that no browser runs, readable from any page, with their real name', async () => {
    const html = Buffer.from('<script>alert(document.domain)</script>');
    for (const type of ['text/html', 'image/svg+xml', 'image/png', 'application/pdf']) {
      const { headers, text } = await fetchFile('tervezet "é"\r\nX: y.html', type, html);
      expect(text).to.equal(html.toString());
      expect(headers.get('content-type')).to.equal('application/octet-stream');
      expect(headers.get('content-disposition')).to.equal(
        `attachment; filename="tervezet _X y.html"; filename*=UTF-8''tervezet%20%C3%A9X%20y.html`,
      );
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
      expect(headers.get('x')).to.equal(null);
    }
  });

  it('are 404 for an address that was never given out', async () => {
    for (const id of ['QmFzZTY0dXJsX2lkX29mX2E', 'x', '..%2F..%2Fpackage.json', `${'a'.repeat(99)}`]) {
      expectRefusal(await server.send('GET', `/files/${id}`), 404, 'NotFound');
    }
  });
});
