import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import { HttpError } from './httpError.ts';
import { route } from './server.ts';

interface AssetsOptions {
  /** Folder of the compiled page scripts and of the Web Chat control's bundle. */
  readonly scripts: string;
  /** Folder of the style sheets. */
  readonly styles: string;
  readonly log: Log;
}

interface Asset {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Buffer;
  readonly compressed: Promise<Buffer>;
}

const compress = promisify(brotliCompress);
const worthCompressing = 1024;
/** Without `.`, `..` and `//`: a file has one address, as each address that was asked for stays in memory. */
const address = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:js|css)$/;

/** Serves the scripts and style sheets of our pages under /assets, all from our own origin. */
export function mountAssets(server: Server, { scripts, styles, log }: AssetsOptions): void {
  const loaded = new Map<string, Asset>();

  function load(path: string): Asset | null {
    const known = loaded.get(path);
    if (known) return known;
    const file = inside(path.endsWith('.css') ? styles : scripts, path);
    if (!file) return null;
    const bytes = readFileSync(file);
    const asset = {
      type: path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      bytes,
      compressed: compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    };
    loaded.set(path, asset);
    return asset;
  }

  const handler = route(log, async (request: Request, response: Response) => {
    const path = String(request.params['*'] ?? '');
    const asset = address.test(path) ? load(path) : null;
    if (!asset) throw new HttpError(404, 'NotFound', 'There is nothing at this address.');
    const headers = { ETag: asset.tag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
    if (request.headers['if-none-match'] === asset.tag) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    const isSmaller =
      asset.bytes.length > worthCompressing &&
      /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = isSmaller ? await asset.compressed : asset.bytes;
    const encoding = isSmaller ? { 'Content-Encoding': 'br' } : {};
    response.writeHead(200, {
      ...headers,
      ...encoding,
      'Content-Type': asset.type,
      'Content-Length': body.length,
    });
    response.end(body);
  });
  server.get('/assets/*', handler);
}

/** The file at `path` below `folder`, or null when there is none or it leads out of the folder. */
function inside(folder: string, path: string): string | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  const real = realpathSync(file);
  return real.startsWith(realpathSync(folder) + sep) ? real : null;
}
