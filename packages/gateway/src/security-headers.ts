/** Adds what every answer of the gateway carries, unless the route said otherwise. */
export function secure(headers: Headers, publicUrl: URL): void {
  const defaults: Record<string, string> = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value);
  if (publicUrl.protocol === 'https:') headers.set('Strict-Transport-Security', 'max-age=31536000');
}
