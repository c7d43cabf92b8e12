import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import restify, { type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Log } from '../log.ts';
import { HttpError } from './httpError.ts';

/** A route's work: answers through `response`, or throws HttpError for a refusal. */
type Handler = (request: Request, response: Response) => Promise<void>;

/**
 * The HTTP server all routes hang on. Reads no bodies itself (see readBody.ts), names no software, and turns
 * every error – also restify's own 404 and 405 – into `{"error":{"code","message"}}` without inner details.
 */
export function createServer(log: Log): Server {
  const server = restify.createServer({
    name: '',
    handleUncaughtExceptions: false,
    formatters: { 'application/json': formatRefusal },
  });
  server.server.requestTimeout = 60_000;
  // Longer than a proxy in front keeps an idle connection, so that it never sends into one that closes just now.
  server.server.keepAliveTimeout = 75_000;
  server.pre((request: Request, response: Response, next: (go?: boolean) => void) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // restify throws outside of any handler when it cannot put an address together.
    const isReadable =
      request.url?.startsWith('/') && URL.canParse(`http://${request.headers.host ?? ''}${request.url}`);
    if (isReadable) return next();
    sendError(response, new HttpError(400, 'BadRequest', 'The address could not be read.'));
    next(false);
  });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.on('restifyError', (request: Request, response: Response, error: RestifyError, done: () => void) => {
    if ((error.statusCode ?? 500) >= 500) log.error('request failed', error, { path: request.path() });
    response.contentType = 'application/json';
    done();
  });
  return server;
}

/** Longer than a turn takes, and shorter than the ten seconds that containers get to stop. */
const graceMilliseconds = 8_000;

/** Takes no more requests, and resolves when those under way are through; whoever takes longer than the grace is cut off. */
export function closeServer(server: Server, graceMs = graceMilliseconds): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}

/** Makes a restify handler of an async one; what it throws becomes an error body, and unexpected things are logged. */
export function route(log: Log, handler: Handler): RequestHandler {
  return async (request: Request, response: Response) => {
    try {
      await handler(request, response);
    } catch (error) {
      const refusal = error instanceof HttpError ? error : unexpected();
      if (!(error instanceof HttpError)) log.error('request failed', error, { path: request.path() });
      if (response.headersSent) response.end();
      else sendError(response, refusal);
    }
  };
}

/** Answers with JSON that nobody may keep. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}

function sendError(response: ServerResponse, error: HttpError): void {
  if (error.retryAfterSeconds !== null) response.setHeader('Retry-After', String(error.retryAfterSeconds));
  if (error.status === 408 || error.status === 413) response.setHeader('Connection', 'close');
  sendJson(response, error.status, errorBody(error));
}

function errorBody({ code, message }: HttpError) {
  return { error: { code, message } };
}

/**
 * Sends one of our pages under a content security policy that runs nothing but its own scripts.
 * `html` gets the nonce for its `<script>` and `<style>` tags.
 */
export function sendPage(response: ServerResponse, html: (nonce: string) => string, status = 200): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    'worker-src blob:',
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
  });
  response.end(html(nonce));
}

interface RestifyError extends Error {
  readonly statusCode?: number;
  readonly body?: { readonly code?: string };
}

/** Only restify itself answers through its formatter, and only when it refuses. */
function formatRefusal(_request: Request, response: Response, error: RestifyError): string {
  const refusal = fromRestify(error);
  response.status(refusal.status);
  return JSON.stringify(errorBody(refusal));
}

function fromRestify(error: RestifyError): HttpError {
  const status = error.statusCode ?? 500;
  if (status === 404) return new HttpError(404, 'NotFound', 'There is nothing at this address.');
  if (status === 405)
    return new HttpError(405, 'MethodNotAllowed', 'This address does not take that method.');
  if (status < 500)
    return new HttpError(status, error.body?.code ?? 'BadRequest', 'The request could not be understood.');
  return unexpected();
}

function unexpected(): HttpError {
  return new HttpError(500, 'ServiceError', 'Something went wrong on our side. Please try again.');
}
