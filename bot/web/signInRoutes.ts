import type { ServerResponse } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { type Language, languageOf, languages } from '../../knowledge/language.ts';
import type { CodeAnswer, Link, SignInFlow, SignInView } from '../identity/signInFlow.ts';
import { type Purpose, readCode } from '../identity/signInRules.ts';
import type { Log } from '../log.ts';
import { createBrowserCookie } from './browserCookie.ts';
import { type Note, signInPaths } from './pages/signIn/forms.ts';
import { signInPage } from './pages/signIn/page.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import type { RateLimit } from './rateLimit.ts';
import { readForm } from './readForm.ts';
import { requireSameOrigin } from './sameOrigin.ts';
import { route, sendPage } from './server.ts';

interface SignInRoutesOptions {
  readonly flow: SignInFlow;
  readonly deskName: string;
  readonly publicUrl: string;
  readonly defaultLanguage: Language;
  readonly clientAddress: (request: Request) => string;
  /** Forms a minute from one address, before any work is done for them. */
  readonly limit: RateLimit;
  /** Opens the console for an agent whose code was right: sets the session's cookie on the answer. */
  readonly createAgentSession: (agentId: string, response: ServerResponse) => Promise<void>;
  readonly log: Log;
}

const notes = ['not-an-email', 'not-a-code', 'wrong', 'expired', 'another', 'wait', 'too-many'] as const;

const query = z.object({
  t: z.string().max(64).catch(''),
  lang: z.enum(languages).nullable().catch(null),
  step: z.enum(['address']).nullable().catch(null),
  note: z.enum(notes).nullable().catch(null),
  s: z.coerce.number().int().min(0).max(86_400).catch(0),
});

const fields = z.object({
  t: z.string().max(64).default(''),
  lang: z.enum(languages).catch('en'),
  email: z.string().max(300).default(''),
  code: z.string().max(40).default(''),
});

type Fields = z.infer<typeof fields>;

const emailAddress = z.email().max(254);
const noLink: SignInView = {
  stage: 'email',
  email: null,
  triesLeft: 0,
  isCodeExpired: false,
  language: null,
};

/**
 * The sign-in pages: `/sign-in` for the link of a chat, `/console/sign-in` for agents.
 *
 * Plain forms: every step answers with 303 to the page, which shows the state its link is in, so that a reload or
 * the back button sends nothing again.
 */
export function mountSignIn(server: Server, options: SignInRoutesOptions): void {
  const { flow, deskName, publicUrl, defaultLanguage, clientAddress, limit, createAgentSession, log } =
    options;
  const cookie = createBrowserCookie(publicUrl);
  const linkOf = (request: Request, token: string, purpose: Purpose): Link => ({
    token,
    purpose,
    browserSecret: cookie.read(request),
  });

  for (const purpose of ['user', 'agent'] as const) {
    const path = signInPaths[purpose];

    server.get(
      path,
      route(log, async (request, response) => {
        const { t: token, lang, step, note, s: seconds } = query.parse(request.query);
        const view =
          purpose === 'agent' && token === '' ? noLink : await flow.look(linkOf(request, token, purpose));
        const language =
          lang ?? languageOf(view.language ?? undefined) ?? preferredLanguage(request, defaultLanguage);
        const isChangingAddress = step === 'address';
        const shown = { purpose, view, token, isChangingAddress, note, seconds, language, deskName };
        allowOwnReferrer(response);
        sendPage(response, (nonce) => signInPage(shown, nonce), statuses[view.stage] ?? 200);
      }),
    );

    /** A step of the flow; the result says what the page tells next. */
    const step = (
      name: string,
      work: (request: Request, response: Response, sent: Fields) => Promise<Next>,
    ): void => {
      const handler = route(log, async (request, response) => {
        requireSameOrigin(request, publicUrl);
        limit.take(clientAddress(request));
        const sent = await readForm(request, fields);
        const next = await work(request, response, sent);
        allowOwnReferrer(response);
        goTo(response, next.path ?? path, { t: next.token ?? sent.t, lang: sent.lang, ...next.told });
      });
      server.post(`${path}/${name}`, handler);
    };

    step('address', async (request, response, { t, lang, email: given }) => {
      const email = given.trim().toLowerCase();
      if (!emailAddress.safeParse(email).success) {
        return { told: { note: 'not-an-email', ...(t ? { step: 'address' } : {}) } };
      }
      const wanted = { email, clientAddress: clientAddress(request), language: lang };
      if (purpose === 'agent' && t === '') {
        const { token, answer } = await flow.beginForAgent(cookie.hold(request, response), wanted);
        return { ...(answer.outcome === 'sent' ? { token } : {}), told: toldAbout(answer) };
      }
      const link = linkOf(request, t, purpose);
      const isAnother = (await flow.look(link)).email !== null;
      const answer = await flow.askForCode(link, wanted);
      return { told: isAnother && answer.outcome === 'sent' ? { note: 'another' } : toldAbout(answer) };
    });

    step('code', async (request, response, { t, code: given }) => {
      const code = readCode(given);
      if (!code) return { told: { note: 'not-a-code' } };
      const answer = await flow.tryCode(linkOf(request, t, purpose), code);
      if (answer.outcome === 'wait') return { told: { note: 'wait', s: String(answer.seconds) } };
      if (answer.outcome === 'wrong' || answer.outcome === 'expired')
        return { told: { note: answer.outcome } };
      if (answer.outcome !== 'done' || !answer.agentId) return {};
      await createAgentSession(answer.agentId, response);
      return { path: '/console', token: '' };
    });

    step('confirm', async (request, response, { t }) => {
      const browserSecret = cookie.hold(request, response);
      await flow.confirm({ ...linkOf(request, t, purpose), browserSecret });
      return {};
    });
  }
}

/** Where a step leads and what the page there tells. */
interface Next {
  readonly path?: string;
  readonly token?: string;
  readonly told?: Readonly<{ note?: Note; s?: string; step?: string }>;
}

const statuses: Readonly<Partial<Record<SignInView['stage'], number>>> = { over: 410, foreign: 403 };

function toldAbout(answer: CodeAnswer): NonNullable<Next['told']> {
  return 'seconds' in answer ? { note: answer.outcome, s: String(answer.seconds) } : {};
}

function goTo(response: ServerResponse, path: string, values: Readonly<Record<string, string>>): void {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const location = `${path}?${new URLSearchParams(given)}`;
  response.writeHead(303, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

/** The link stands in the page's address, so only we may see it; without any referrer, forms would not say their origin. */
function allowOwnReferrer(response: ServerResponse): void {
  response.setHeader('Referrer-Policy', 'same-origin');
}
