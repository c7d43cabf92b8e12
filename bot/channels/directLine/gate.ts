import type { Request, Response } from 'restify';
import { isSameSecret } from '../../secret.ts';
import { createRateLimit } from '../../web/rateLimit.ts';
import type { DirectLineDeps } from './deps.ts';
import { isTrustedOrigin } from './origins.ts';
import { refusals } from './refusals.ts';
import type { Grant, Tokens } from './tokens.ts';

/** Who asks: the holder of the secret, or the holder of a token for one conversation. */
type Bearer = { readonly kind: 'secret' } | { readonly kind: 'token'; readonly grant: Grant };

/** A request that may touch this conversation. */
export interface Access {
  readonly grant: Grant;
  readonly bySecret: boolean;
}

/** Lets requests in by secret or token, or throws the refusal the client knows what to do with. */
export interface Gate {
  admit(request: Request, response: Response): Promise<Bearer>;
  admitToken(request: Request, response: Response): Promise<Grant>;
  /** For `/conversations/:id/…`: right token or secret, trusted origin, existing conversation, not too often. */
  admitToConversation(request: Request, response: Response): Promise<Access>;
  /** Counts a request against the conversation's share and refuses untrusted origins. */
  checkGrant(request: Request, grant: Grant): void;
}

const idShape = /^[\w-]{1,64}$/;

/** The gate of this server, which knows its secret, its tokens and its limits. */
export function createGate(deps: DirectLineDeps, tokens: Tokens): Gate {
  const { conversations, trustedOrigins, publicUrl } = deps;
  const requests = createRateLimit(deps.limits.requestsPerMinute, 60, deps.clock);
  const admit = async (request: Request, response: Response): Promise<Bearer> => {
    const credential = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (credential === undefined) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw refusals.missingCredential();
    }
    if (isSameSecret(credential, deps.secret)) return { kind: 'secret' };
    const grant = await tokens.read(credential);
    if (grant === 'expired') throw refusals.expiredToken();
    if (grant === 'invalid') throw refusals.invalidCredential();
    return { kind: 'token', grant };
  };
  const checkGrant = (request: Request, grant: Grant): void => {
    requests.take(grant.conversationId);
    if (!isTrustedOrigin(request, { server: trustedOrigins, token: grant.origins, publicUrl })) {
      throw refusals.untrustedOrigin();
    }
  };
  return {
    admit,
    checkGrant,
    async admitToken(request, response) {
      const bearer = await admit(request, response);
      if (bearer.kind === 'secret') throw refusals.needsToken();
      checkGrant(request, bearer.grant);
      return bearer.grant;
    },
    async admitToConversation(request, response) {
      const bearer = await admit(request, response);
      const id = String(request.params.id);
      const bySecret = bearer.kind === 'secret';
      const grant = bySecret ? { conversationId: id, user: null, origins: [] } : bearer.grant;
      if (grant.conversationId !== id) throw refusals.otherConversation();
      checkGrant(request, grant);
      if (!idShape.test(id) || !(await conversations.exists(id))) throw refusals.unknownConversation();
      return { grant, bySecret };
    },
  };
}
