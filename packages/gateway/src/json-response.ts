/** An answer of the contract. The type parameter names the schema it must fit. */
export function json<T>(body: T, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
