import type { Language } from '@motcua/domain';

import type { GatewayParts } from '../gateway-parts.ts';
import { json } from '../json-response.ts';
import { messagesIn } from '../language.ts';
import { GatewayProblem } from '../problem.ts';
import type { RequestContext, Route } from '../request-context.ts';
import { describeSession } from '../sessions.ts';
import { SignInFailure, signInSeconds } from '../sign-in.ts';
import { signInProblemPage } from '../sign-in-pages.ts';

/** Signing in, and out, and who is signed in. */
export function signInRoutes(parts: GatewayParts): Route[] {
  const { apiUrl, cookies, crossOrigin, limits, publicUrl, sessions, signIn } = parts;

  async function startSignIn(context: RequestContext): Promise<Response> {
    const language = askedLanguage(context);
    const asked = context.url.searchParams.get('return');
    const returnTo = asked === null ? undefined : listedPage(asked);
    if (asked !== null && returnTo === undefined) {
      if (!wantsPage(context.request)) throw new GatewayProblem('invalid_request');
      context.report(new GatewayProblem('invalid_request'));
      const text = messagesIn(language).pages.wrongReturn;
      return signInProblemPage({ status: 400, language, text, requestId: context.requestId });
    }
    try {
      await limits.use('signIn', context.clientAddress);
      const start = await signIn.begin(returnTo, language, cookies.read(context.request, 'sign-in'));
      return redirect(start.location, [cookies.write('sign-in', start.browserToken, signInSeconds)]);
    } catch (error) {
      return failed(context, error, language, returnTo);
    }
  }

  async function finishSignIn(context: RequestContext): Promise<Response> {
    try {
      await limits.use('signIn', context.clientAddress);
      const result = await signIn.finish(context.url.searchParams, cookies.read(context.request, 'sign-in'));
      const previous = await context.findSession();
      if (previous !== undefined) await sessions.end(previous.idHash);
      const token = await sessions.start(result.subject, result.identity);
      const target = result.returnTo ?? `${publicUrl.origin}/motcua/signed-in?lang=${result.language}`;
      return redirect(target, [cookies.write('session', token)]);
    } catch (error) {
      const began = error instanceof SignInFailure ? error.began : undefined;
      return failed(context, error, began?.language ?? context.language, began?.returnTo);
    }
  }

  /** A person in front of a browser gets a page that says what to do; a program gets the problem. */
  function failed(context: RequestContext, error: unknown, language: Language, returnTo: string | undefined): Response {
    if (!(error instanceof GatewayProblem) || !wantsPage(context.request)) throw error;
    context.report(error);
    const { pages } = messagesIn(language);
    const reason = error instanceof SignInFailure ? error.reason : undefined;
    const again = new URLSearchParams({ ...(returnTo === undefined ? {} : { return: returnTo }), lang: language });
    const text =
      reason === 'cancelled' ? pages.cancelled : reason === 'expired' ? pages.expired : error.document(language, context.requestId).title;
    return signInProblemPage({
      status: error.status,
      language,
      text,
      requestId: context.requestId,
      again: `${apiUrl}/sign-in?${again.toString()}`,
      back: returnTo,
    });
  }

  /** The page to come back to, when it is one of a listed site: nobody may send people elsewhere through us. */
  function listedPage(address: string): string | undefined {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
    return crossOrigin.allows(url.origin) ? url.href : undefined;
  }

  return [
    {
      method: 'GET',
      template: '/session',
      personal: false,
      handle: async (context) => {
        const session = await context.findSession();
        if (session !== undefined) return json(describeSession(session));
        return json({ signedIn: false, ...(context.sentSession ? { expired: true } : {}) });
      },
    },
    { method: 'GET', template: '/sign-in', personal: true, handle: startSignIn },
    { method: 'GET', template: '/sign-in/callback', personal: true, handle: finishSignIn },
    {
      method: 'POST',
      template: '/sign-out',
      personal: true,
      handle: async (context) => {
        const session = await context.findSession();
        if (session !== undefined) await sessions.end(session.idHash);
        const endSessionUrl = session === undefined ? undefined : await signIn.endSessionUrl(context.request.headers.get('Origin'));
        const response = json({ signedIn: false as const, ...(endSessionUrl === undefined ? {} : { endSessionUrl }) });
        response.headers.append('Set-Cookie', cookies.remove('session'));
        return response;
      },
    },
  ];
}

function askedLanguage(context: RequestContext): Language {
  const asked = context.url.searchParams.get('lang');
  return asked === 'vi' || asked === 'en' ? asked : context.language;
}

function wantsPage(request: Request): boolean {
  return (request.headers.get('Accept') ?? '').includes('text/html');
}

function redirect(location: string, setCookies: readonly string[]): Response {
  const response = new Response(null, { status: 302, headers: { Location: location } });
  for (const cookie of setCookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
