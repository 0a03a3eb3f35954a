import { generateKeyPair, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import Provider, { errors, interactionPolicy } from 'oidc-provider';
import type { ClientMetadata, Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { BodyTooLarge, callOf } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import { subjectOf } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import { pageHeaders } from '../pages/layout.ts';
import { claimsOf, portalClaims } from './claims.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { choosePage, continuePage, signInErrorPage, signOutPage, signedOutPage } from './sign-in-pages.ts';

/** A program that may send people here to sign in. */
export interface SignInClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The stand-in of the national sign-in. */
export interface SignInService {
  readonly issuer: string;
  /**
   * Makes a client known; the same callback gives the same client.
   *
   * @param origins - whose pages a sign-out may return to, besides the callback's own.
   */
  register(callbackUrl: string, origins: readonly string[]): SignInClient;
  /** Takes every request under the issuer. `path` is what follows the issuer's own path. */
  handle(request: IncomingMessage, response: ServerResponse, path: string, search: string): Promise<void>;
}

/** The routes under the issuer, for the journal. */
export const signInRoutes: readonly string[] = [
  '/.well-known/openid-configuration',
  '/oauth2/authorize',
  '/oauth2/token',
  '/oauth2/userinfo',
  '/oauth2/logout',
  '/oauth2/logout/confirm',
  '/oauth2/logout/success',
  '/oauth2/jwks',
  '/oauth2/revoke',
  '/oauth2/introspect',
];

/** The provider's form that a script would send. Its fields are escaped already. */
const selfSendingForm = /<form method="post" action="(?<action>[^"]+)">(?<fields>(?:\s*<input type="hidden"[^>]*>)+)\s*<noscript>/;

/** Starts the sign-in service. Keys and secrets are new at every start. */
export async function createSignInService(issuer: string, citizens: readonly Citizen[], faults: Faults): Promise<SignInService> {
  const people = citizens.filter((citizen) => citizen.account !== undefined);
  const bySubject = new Map(people.map((citizen) => [subjectOf(citizen), citizen]));
  const byKey = new Map(citizens.map((citizen) => [citizen.id, citizen]));
  const clients = new Map<string, ClientMetadata>();
  const byCallback = new Map<string, SignInClient>();
  const formTargets = new Set<string>();
  const { host, protocol, pathname } = new URL(issuer);
  const base = pathname.replace(/\/$/, '');

  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: 'sandbox', use: 'sig', alg: 'RS256' } as JWK;

  const configuration: Configuration = {
    adapter: createMemoryAdapter(clients),
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid'],
    claims: { openid: [...portalClaims], acr: null, sid: null, auth_time: null, iss: null },
    acrValues: ['LoA1', 'LoA2', 'LoA3'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      userinfo: '/oauth2/userinfo',
      end_session: '/oauth2/logout',
      jwks: '/oauth2/jwks',
      revocation: '/oauth2/revoke',
      introspection: '/oauth2/introspect',
    },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 14 * 3600, IdToken: 3600, Interaction: 3600, Session: 14 * 3600 },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage({ safe: form })),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage()),
      },
    },
    interactions: { policy: policy(), url: (_ctx, interaction) => `${issuer}/interaction/${interaction.uid}` },
    loadExistingGrant: grantFor,
    renderError: (ctx, out) => show(ctx, signInErrorPage(out.error)),
    findAccount: (_ctx, sub) => {
      const citizen = bySubject.get(sub);
      // The ID token names the account only: it travels in addresses when somebody signs out.
      return (
        citizen && {
          accountId: sub,
          claims: (use) => (use === 'id_token' ? { sub } : claimsOf(citizen, (id) => byKey.get(id))),
        }
      );
    },
  };
  const provider = new Provider(issuer, configuration);
  provider.proxy = true;
  provider.use(async (ctx, next) => {
    await next();
    // The provider's forms that send themselves need a script; here a person presses a button.
    const form = typeof ctx.body === 'string' ? selfSendingForm.exec(ctx.body) : null;
    if (form?.groups) show(ctx, continuePage(form.groups['action'] ?? '', { safe: form.groups['fields'] ?? '' }));
  });
  const answer = provider.callback();

  return {
    issuer,
    register(callbackUrl, origins) {
      const known = byCallback.get(callbackUrl);
      const returns = [new URL(callbackUrl).origin, ...origins];
      const client = known ?? {
        clientId: `cong-thu-nghiem-${byCallback.size + 1}`,
        clientSecret: randomBytes(24).toString('base64url'),
      };
      byCallback.set(callbackUrl, client);
      for (const origin of returns) formTargets.add(origin);
      clients.set(client.clientId, {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        client_name: 'Cổng thử nghiệm',
        redirect_uris: [callbackUrl],
        post_logout_redirect_uris: [...new Set(returns.flatMap((origin) => [origin, `${origin}/`]))],
        token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['authorization_code'],
        response_types: ['code'],
      });
      return client;
    },
    async handle(request, response, path, search) {
      if (path.startsWith('/interaction/')) return interact(request, response);
      if (path === '/oauth2/token' || path === '/oauth2/userinfo') {
        if (faults.take('sign-in', ['expired_token'])) return refuseAsExpired(response, path);
      }
      // The provider's router knows its paths without the issuer's own, and tells the two apart by `originalUrl`. It
      // takes its origin from the request: whatever name the caller used, it is the issuer's.
      Object.assign(request, { originalUrl: `${base}${path}${search}`, url: `${path}${search}` });
      request.headers.host = host;
      request.headers['x-forwarded-host'] = host;
      request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      await answer(request, response);
    },
  };

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: string): void => {
      response.writeHead(status, { ...pageHeaders([...formTargets]) });
      response.end(body);
    };
    try {
      const details = await provider.interactionDetails(request, response);
      const action = `${base}/interaction/${details.uid}`;
      if (request.method === 'GET') return send(200, choosePage(action, people));
      if (request.method !== 'POST') return send(405, signInErrorPage('invalid_request'));
      const form = new URLSearchParams(await callOf(request, action, new URLSearchParams()).text(4096));
      if (form.has('cancel')) {
        return await provider.interactionFinished(request, response, { error: 'access_denied' }, { mergeWithLastSubmission: false });
      }
      const citizen = people.find(({ id }) => id === form.get('citizen'));
      if (!citizen) return send(422, choosePage(action, people, { nobodyChosen: true }));
      const accountId = subjectOf(citizen);
      if (details.session?.accountId !== undefined && details.session.accountId !== accountId) {
        // Somebody else signed in before in this browser: end that session, so that the new one does not have to be
        // confirmed on one more page.
        await (await provider.Session.findByUid(details.session.uid))?.destroy();
        delete (details as { session?: unknown }).session;
        await details.save(details.exp - Math.floor(Date.now() / 1000));
      }
      await provider.interactionFinished(
        request,
        response,
        { login: { accountId, acr: 'LoA1', remember: false } },
        { mergeWithLastSubmission: false },
      );
    } catch (error) {
      if (error instanceof errors.OIDCProviderError) return send(400, signInErrorPage(error.error));
      if (error instanceof BodyTooLarge) return send(413, signInErrorPage('invalid_request'));
      throw error;
    }
  }

  function show(ctx: Pick<KoaContextWithOIDC, 'set' | 'body'>, body: string): void {
    for (const [name, value] of Object.entries(pageHeaders([...formTargets]))) ctx.set(name, value);
    ctx.body = body;
  }
}

/** Always asks who signs in; there is nothing to consent to at the portal itself, the gateway asks for that. */
function policy(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts.remove('consent');
  prompts.get('login')?.checks.add(
    new interactionPolicy.Check('choose_person', 'a person is chosen at every sign-in', 'login_required', (ctx) =>
      ctx.oidc.result?.['login'] === undefined,
    ),
  );
  return prompts;
}

async function grantFor(ctx: KoaContextWithOIDC) {
  const { provider, session, client } = ctx.oidc;
  const clientId = client?.clientId ?? '';
  const accountId = session?.accountId ?? '';
  const existing = session?.grantIdFor(clientId);
  const found = existing === undefined ? undefined : await provider.Grant.find(existing);
  if (found && found.accountId === accountId) return found;
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function refuseAsExpired(response: ServerResponse, path: string): void {
  if (path === '/oauth2/userinfo') {
    response.writeHead(401, {
      'content-type': 'application/json; charset=utf-8',
      'www-authenticate': 'Bearer error="invalid_token", error_description="Access token expired"',
    });
    response.end(JSON.stringify({ error: 'invalid_token', error_description: 'Access token expired' }));
    return;
  }
  response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error: 'invalid_grant', error_description: 'Authorization code expired' }));
}
