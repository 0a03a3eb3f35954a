import type { Route } from './request-context.ts';

/** What a path leads to. */
export type RouteMatch =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Record<string, string> }
  /** The path exists, but not with this method. */
  | { readonly kind: 'method'; readonly template: string; readonly allowed: string[] }
  | { readonly kind: 'none' };

interface CompiledRoute {
  readonly route: Route;
  readonly parts: readonly string[];
}

/** Finds the route of a method and path among those given. Paths end without a slash. */
export function routeMatcher(routes: readonly Route[]): (method: string, path: string) => RouteMatch {
  const compiled: CompiledRoute[] = routes.map((route) => ({ route, parts: route.template.split('/') }));
  return (method, path) => {
    const parts = path.split('/');
    const allowed: string[] = [];
    let template = '';
    for (const { route, parts: pattern } of compiled) {
      const params = matchParts(pattern, parts);
      if (params === undefined) continue;
      if (route.method === method) return { kind: 'route', route, params };
      allowed.push(route.method);
      template = route.template;
    }
    return allowed.length === 0 ? { kind: 'none' } : { kind: 'method', template, allowed };
  };
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (wanted.startsWith('{')) {
      const value = decode(part);
      if (value === undefined || value === '') return undefined;
      params[wanted.slice(1, -1)] = value;
    } else if (wanted !== part) {
      return undefined;
    }
  }
  return params;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
