import { createHash, timingSafeEqual } from 'node:crypto';
import type { Answer, Call, Handler } from '../call.ts';
import { isRecord, json } from '../call.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import type { Operation } from '../registers/guarded-service.ts';
import { guardedService } from '../registers/guarded-service.ts';
import type { Category, Row } from './catalogues.ts';

/** The shared catalogues behind a platform: metadata, rows, inserts. Pages only when asked to. */
export function createSharedCatalogueService(catalogues: Map<string, Category>, platform: Platform | undefined, faults: Faults): Handler {
  return guardedService('shared-catalogue', operationOf, platform, faults);

  function operationOf(path: string, method: string): Operation | undefined {
    const [, kind, slug = ''] = /^\/(Metadata|Category)\/([a-z0-9]{1,60})$/.exec(path) ?? [];
    const category = catalogues.get(slug);
    if (kind === undefined || category === undefined) return undefined;
    if (kind === 'Metadata') return { method: 'GET', name: 'Metadata', run: () => metadata(category) };
    return method === 'POST'
      ? { method: 'POST', name: 'insert', run: (call) => insert(category, call) }
      : { method: 'GET', name: 'Category', run: (call) => withETag(call, pageOf(category.rows, call)) };
  }

  function metadata({ columns }: Category): Answer {
    return json(200, columns.map(({ code, name, type }) => ({ PropertyCode: code, PropertyName: name, PropertyType: type })));
  }

  async function insert(category: Category, call: Call): Promise<Answer> {
    const refused = (reason: string): Answer => json(200, { MSG: `Data not insert: ${reason}`, Count: 0 });
    let rows: unknown;
    try {
      rows = JSON.parse(await call.text(2_000_000));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRecord)) return refused('no records');
    const known = new Set(category.columns.map(({ code }) => code));
    for (const [index, row] of rows.entries()) {
      const stranger = Object.keys(row).find((code) => !known.has(code));
      if (stranger !== undefined) return refused(`Record ${index + 1}: unknown property`);
      if (typeof row[category.key] !== 'string' || row[category.key] === '') return refused(`Record ${index + 1}: ${category.key} is required`);
    }
    const keys = [...category.rows.map((row) => row[category.key]), ...rows.map((row) => row[category.key])];
    const double = rows.findIndex((row, index) => keys.indexOf(row[category.key]) !== category.rows.length + index);
    const spoiled = faults.take('shared-catalogue', ['already_exists']) ? 0 : double;
    if (spoiled >= 0) return refused(`Record ${spoiled + 1}: ${category.key} "${String(rows[spoiled]?.[category.key])} is duplicate`);
    category.rows = [...category.rows, ...(rows as Row[])];
    return json(200, { MSG: 'Done', Count: rows.length });
  }
}

/** The old address that lists all categories, with `Authorization: Basic`. */
export function createAllCategories(catalogues: Map<string, Category>, user: { readonly username: string; readonly password: string }): Handler {
  const expected = Buffer.from(`Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`);
  return (call) => {
    const given = Buffer.from(call.header('authorization') ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return json(401, { message: 'Unauthorized' }, 'AllCategory');
    if (call.method !== 'GET') return json(405, { message: 'Method not allowed' }, 'AllCategory');
    return json(200, [...catalogues].map(([slug, { rows }]) => ({ CategoryCode: slug, Count: rows.length })), 'AllCategory');
  };
}

function pageOf(rows: readonly Row[], call: Call): readonly Row[] {
  const number = (name: string): number | undefined => {
    const text = call.query.get(name);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  };
  const [offset = 0, limit = rows.length] = [number('offset'), number('limit')];
  return rows.slice(offset, offset + limit);
}

function withETag(call: Call, rows: readonly Row[]): Answer {
  const answer = json(200, rows);
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  if (call.header('if-none-match') === etag) return { status: 304, headers: { etag }, body: '' };
  return { ...answer, headers: { ...answer.headers, etag } };
}
