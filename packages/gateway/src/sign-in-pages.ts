import { createHash } from 'node:crypto';

import type { Language } from '@motcua/domain';

import { messagesIn } from './language.ts';

/* The few pages of the gateway's own that a person may land on around the sign-in. They work without JavaScript. */

const style = [
  'body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff}',
  'main{max-width:36rem;margin:3rem auto;padding:0 1rem}',
  'h1{font-size:1.5rem;line-height:1.3}',
  'a{display:inline-block;margin:0 1rem .75rem 0;padding:.6rem 1.2rem;border:2px solid #0b4f9c;border-radius:.25rem;color:#0b4f9c;font-weight:600;text-decoration:none}',
  'a.main{background:#0b4f9c;color:#fff}',
  'a:focus{outline:3px solid #b25000;outline-offset:2px}',
  'small{color:#595959}',
].join('');

const contentSecurityPolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A link on a page. */
interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly main?: boolean;
}

/** The page after a sign-in in a tab of its own. */
export function signedInPage(language: Language): Response {
  const { pages } = messagesIn(language);
  return page(200, language, pages.signedInTitle, [pages.signedInText], []);
}

/** A page about a sign-in that did not succeed: what happened, and what to do now. */
export function signInProblemPage(problem: {
  readonly status: number;
  readonly language: Language;
  readonly text: string;
  readonly requestId: string;
  /** Begins the sign-in again. */
  readonly again?: string | undefined;
  /** The page it began on; of a listed site. */
  readonly back?: string | undefined;
}): Response {
  const { pages } = messagesIn(problem.language);
  const links: PageLink[] = [];
  if (problem.again !== undefined) links.push({ href: problem.again, text: pages.tryAgain, main: true });
  if (problem.back !== undefined) links.push({ href: problem.back, text: pages.goBack });
  return page(problem.status, problem.language, pages.problemTitle, [problem.text], links, `${pages.requestId}: ${problem.requestId}`);
}

function page(
  status: number,
  language: Language,
  title: string,
  paragraphs: readonly string[],
  links: readonly PageLink[],
  footnote?: string,
): Response {
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
<main>
<h1>${escape(title)}</h1>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}
${links.length === 0 ? '' : `<p>${links.map(({ href, text, main }) => `<a${main === true ? ' class="main"' : ''} href="${escape(href)}">${escape(text)}</a>`).join('\n')}</p>`}
${footnote === undefined ? '' : `<p><small>${escape(footnote)}</small></p>`}
</main>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': contentSecurityPolicy,
    },
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
