import type { Kysely } from 'kysely';
import * as oidc from 'openid-client';

import { isMotcuaError, type Language } from '@motcua/domain';

import type { SignInSettings } from './configuration.ts';
import { identityFromClaims, type Identity } from './identity.ts';
import { GatewayProblem } from './problem.ts';
import { hashToken, randomToken, type Seal } from './seal.ts';
import type { Tables } from './storage/tables.ts';

/** How long somebody may take at the sign-in service. Seconds. */
export const signInSeconds = 15 * 60;

/** How long the sign-in service may take to answer us. Seconds. */
const timeoutSeconds = 8;

interface Secrets {
  readonly codeVerifier: string;
  readonly nonce: string;
}

/** Where a browser is sent to sign in, and what ties the way back to it. */
export interface SignInStart {
  readonly location: string;
  /** Value of the sign-in cookie. */
  readonly browserToken: string;
}

/** A sign-in that came back. */
export interface SignInResult extends SignInBeginning {
  readonly subject: string;
  readonly identity: Identity;
}

/** Why a sign-in did not succeed. */
export type SignInFailureReason = 'cancelled' | 'expired' | 'failed' | 'unavailable';

/** The page a sign-in began on, and the language asked for there. */
export interface SignInBeginning {
  readonly returnTo: string | undefined;
  readonly language: Language;
}

/** A sign-in that came back without success. */
export class SignInFailure extends GatewayProblem {
  readonly reason: SignInFailureReason;
  /** How it began; unknown when nobody here began it. */
  readonly began: SignInBeginning | undefined;

  constructor(reason: SignInFailureReason, began?: SignInBeginning, cause?: unknown) {
    super(reason === 'unavailable' ? 'sign_in_unavailable' : 'sign_in_failed', { cause });
    this.reason = reason;
    this.began = began;
  }
}

/**
 * Signs people in by OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce checked. What belongs to
 * one sign-in is kept here, under its state, and only the browser that began it may finish it.
 */
export class SignIn {
  readonly #settings: SignInSettings;
  readonly #clientSecret: string;
  readonly #callbackUrl: string;
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;
  #discovered: Promise<oidc.Configuration> | undefined;

  constructor(parts: {
    settings: SignInSettings;
    clientSecret: string;
    callbackUrl: string;
    db: Kysely<Tables>;
    seal: Seal;
    now: () => Date;
  }) {
    this.#settings = parts.settings;
    this.#clientSecret = parts.clientSecret;
    this.#callbackUrl = parts.callbackUrl;
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
  }

  /**
   * Begins a sign-in.
   *
   * @param browserToken - The sign-in cookie the browser has from another tab: both tabs may then finish.
   * @throws GatewayProblem `sign_in_unavailable`.
   */
  async begin(returnTo: string | undefined, language: Language, browserToken = randomToken()): Promise<SignInStart> {
    const server = await this.#discover();
    const state = oidc.randomState();
    const secrets: Secrets = { codeVerifier: oidc.randomPKCECodeVerifier(), nonce: oidc.randomNonce() };
    const stateHash = hashToken(state);
    await this.#db
      .insertInto('sign_in_transactions')
      .values({
        state_hash: stateHash,
        browser_hash: hashToken(browserToken),
        sealed_secrets: this.#seal.seal(secrets, place(stateHash)),
        language,
        return_to: returnTo ?? null,
        expires_at: new Date(this.#now().getTime() + signInSeconds * 1000),
      })
      .execute();

    const location = oidc.buildAuthorizationUrl(server, {
      redirect_uri: this.#callbackUrl,
      scope: 'openid',
      state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      ...(this.#settings.acrValues === undefined ? {} : { acr_values: this.#settings.acrValues }),
    });
    return { location: location.href, browserToken };
  }

  /**
   * Finishes a sign-in with what the browser brought back.
   *
   * @param query - Query of the callback's URL.
   * @throws SignInFailure when it did not succeed.
   */
  async finish(query: URLSearchParams, browserToken: string | undefined): Promise<SignInResult> {
    const state = query.get('state');
    const stateHash = hashToken(state ?? '');
    // Deleted before it is used: a state is good once.
    const row = await this.#db.deleteFrom('sign_in_transactions').where('state_hash', '=', stateHash).returningAll().executeTakeFirst();
    if (state === null || row === undefined || row.expires_at <= this.#now()) throw new SignInFailure('expired');
    if (browserToken === undefined || hashToken(browserToken) !== row.browser_hash) throw new SignInFailure('expired');

    const began: SignInBeginning = { returnTo: row.return_to ?? undefined, language: row.language === 'en' ? 'en' : 'vi' };
    const secrets = this.#seal.open<Secrets>(row.sealed_secrets, place(stateHash));
    if (secrets === undefined) throw new SignInFailure('expired', began);

    const claims = await this.#exchange(query, state, secrets, began);
    return {
      subject: this.#seal.hash('subject', `${this.#settings.issuer}\n${claims.sub}`),
      identity: this.#decode(claims, began),
      ...began,
    };
  }

  /**
   * Where to navigate to end the session at the sign-in service too, when it offers that. The person comes back to the
   * front page of the agency's site they left from (`origin`), which the service must have been told of.
   */
  async endSessionUrl(origin: string | null): Promise<string | undefined> {
    try {
      const server = await this.#discover();
      if (server.serverMetadata().end_session_endpoint === undefined) return undefined;
      // No id_token_hint: the token may carry the person's data, which does not belong into an address.
      return oidc.buildEndSessionUrl(server, origin === null ? {} : { post_logout_redirect_uri: `${origin}/` }).href;
    } catch {
      return undefined; // signing out here must not depend on the service there
    }
  }

  async #exchange(query: URLSearchParams, state: string, secrets: Secrets, began: SignInBeginning): Promise<oidc.UserInfoResponse> {
    const callback = new URL(this.#callbackUrl);
    callback.search = query.toString();
    try {
      const server = await this.#discover();
      const tokens = await oidc.authorizationCodeGrant(server, callback, {
        pkceCodeVerifier: secrets.codeVerifier,
        expectedNonce: secrets.nonce,
        expectedState: state,
        idTokenExpected: true,
      });
      const sub = tokens.claims()?.sub;
      if (sub === undefined) throw new SignInFailure('failed', began);
      return await oidc.fetchUserInfo(server, tokens.access_token, sub);
    } catch (error) {
      throw this.#failure(error, began);
    }
  }

  #failure(error: unknown, began: SignInBeginning): SignInFailure {
    if (error instanceof SignInFailure) return error;
    if (error instanceof oidc.AuthorizationResponseError) {
      return new SignInFailure(error.error === 'access_denied' ? 'cancelled' : 'failed', began, error);
    }
    // The code was used, too old, or not meant for us: the person can begin again. Anything else is the service's.
    if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') {
      return new SignInFailure('failed', began, error);
    }
    if (error instanceof oidc.ClientError && /^OAUTH_(?:JWT|JSON_ATTRIBUTE|INVALID)/.test(error.code ?? '')) {
      return new SignInFailure('failed', began, error);
    }
    const cause = error instanceof GatewayProblem ? error.cause : error;
    return new SignInFailure('unavailable', began, cause);
  }

  #decode(claims: oidc.UserInfoResponse, began: SignInBeginning): Identity {
    try {
      return identityFromClaims(claims);
    } catch (error) {
      if (isMotcuaError(error)) throw new SignInFailure('failed', began, error);
      throw error;
    }
  }

  /** Asks once, and again after a failure. The gateway starts, and serves searches, while the sign-in is down. */
  async #discover(): Promise<oidc.Configuration> {
    this.#discovered ??= this.#readMetadata();
    try {
      return await this.#discovered;
    } catch (error) {
      this.#discovered = undefined;
      throw new GatewayProblem('sign_in_unavailable', { cause: error });
    }
  }

  #readMetadata(): Promise<oidc.Configuration> {
    const issuer = new URL(this.#settings.issuer);
    const authentication =
      this.#settings.clientAuthentication === 'basic'
        ? oidc.ClientSecretBasic(this.#clientSecret)
        : oidc.ClientSecretPost(this.#clientSecret);
    return oidc.discovery(issuer, this.#settings.clientId, undefined, authentication, {
      timeout: timeoutSeconds,
      // The configuration takes plain http on this computer only (the sandbox).
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    });
  }
}

function place(stateHash: string): string {
  return `sign_in_transactions/${stateHash}`;
}
