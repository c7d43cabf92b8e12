import type { Server } from 'restify';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { HttpError } from './httpError.ts';
import { route, sendJson } from './server.ts';

/** `GET /health` for load balancers: 200 when this process reaches its database, else 503. */
export function mountHealth(server: Server, db: Pick<Database, 'query'>, log: Log): void {
  const handler = route(log, async (_request, response) => {
    try {
      await db.query('select 1');
    } catch {
      throw new HttpError(503, 'Unavailable', 'The database cannot be reached.', 5);
    }
    sendJson(response, 200, { status: 'ok' });
  });
  server.get('/health', handler);
}
