import type { Answer } from '../call.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Where the pages' style sheet is served. */
export const stylesheetPath = '/_sandbox/sandbox.css';

/**
 * Headers of every page: nothing but our own style sheet is loaded, nobody frames the page, forms go where they must.
 *
 * @param formTargets - origins a form's answer may redirect to, besides our own.
 */
export function pageHeaders(formTargets: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${["'self'", ...formTargets].join(' ')}`,
    // Not "no-referrer": with it a browser sends its own forms with the origin "null".
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

/** A whole page in Vietnamese. */
export function page(title: string, main: Html, options: { readonly navigation?: boolean } = {}): string {
  const navigation = html`<nav aria-label="Các trang của hệ thống thử nghiệm"><ul>
<li><a href="/">Giới thiệu</a></li>
<li><a href="/dossiers">Hồ sơ một cửa</a></li>
<li><a href="/received">Cổng quốc gia đã nhận</a></li>
<li><a href="/pay">Thanh toán</a></li>
<li><a href="/citizens">Công dân thử nghiệm</a></li>
</ul></nav>`;
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Hệ thống thử nghiệm</title>
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<header>
<p class="notice">Hệ thống thử nghiệm: mọi người và hồ sơ ở đây đều không có thật.</p>
${options.navigation === false ? undefined : navigation}
</header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.safe;
}

/** A page as an answer. */
export function pageAnswer(status: number, title: string, main: Html): Answer {
  return { status, headers: pageHeaders(), body: page(title, main) };
}
