import type { Server } from 'restify';
import { filePath, filePathOf } from '../../fileAddress.ts';
import { createRateLimit } from '../../web/rateLimit.ts';
import { route } from '../../web/server.ts';
import type { DirectLineDeps } from './deps.ts';
import { cleanFileName } from './fileName.ts';
import { imageType } from './imageType.ts';
import { refusals } from './refusals.ts';

/**
 * Serves what users and agents sent, to whoever knows the unguessable address. Only images that really are images
 * are shown in place; everything else is a download that no browser opens, whatever it claims to be.
 */
export function mountFileRoutes(server: Server, deps: DirectLineDeps): void {
  const downloads = createRateLimit(deps.limits.requestsPerMinute, 60, deps.clock);
  server.get(
    filePath(':id'),
    route(deps.log, async (request, response) => {
      const id = String(request.params.id);
      if (filePathOf(filePath(id)) === null) throw refusals.unknownFile();
      downloads.take(id);
      const file = await deps.conversations.findUpload(id);
      if (!file) throw refusals.unknownFile();
      const image = imageType(file.bytes);
      response.writeHead(200, {
        'Content-Type': image ?? 'application/octet-stream',
        'Content-Length': file.bytes.length,
        'Content-Disposition': disposition(image ? 'inline' : 'attachment', cleanFileName(file.name)),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'private, max-age=86400, immutable',
      });
      response.end(file.bytes);
    }),
  );
}

/** The name twice: in ASCII for old clients, and as it is (RFC 6266). */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\w .()+-]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${exact}`;
}
