import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkConnectionProfile } from '@motcua/http';
import { everyPrint } from '../http/every-print.ts';

/** The profile of the route over both platforms, with every member the registers' profiles can have. */
function full(): Record<string, Record<string, unknown>> {
  const profile = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'packages', 'lgsp', 'profiles', 'ngsp-only.json'), 'utf8')) as { services: Record<string, Record<string, unknown>> };
  const { services } = profile;
  Object.assign(services['sharedCatalogue']!, {
    paging: { offset: 'offset', limit: 'limit', size: 500 },
    columns: { countries: { code: 'Ma', name: 'Ten', parent: 'MaCha' } },
    allCategories: { url: 'http://dmdc.example.vn/svc/ngsp.svc/AllCategory', username: { env: 'A' }, password: { file: '/run/secrets/b' } },
  });
  Object.assign(services['enterpriseRegister']!, { paths: { detail: 'chi-tiet' }, query: { version: '1.1' }, pageSize: 50 });
  Object.assign(services['socialInsurance']!, { paths: { findNumber: 'tim' } });
  Object.assign(services['civilStatus']!, { paths: { records: 'ds' }, answerMembers: { status: 'trangThai' } });
  Object.assign(services['criminalRecord']!, { paths: { statuses: 'ds' }, successCodes: ['1', '00'] });
  services['oneStop'] = { platform: 'ngsp', url: 'https://one-stop.example.vn', agencyCode: 'H37', uploadPart: 'files' };
  return profile as never;
}

function changed(at: string, value: unknown): unknown {
  const profile = full();
  const path = at.split('.');
  const last = path.pop()!;
  let object = profile as Record<string, unknown>;
  for (const step of path) object = object[step] as Record<string, unknown>;
  if (value === undefined) delete object[last];
  else object[last] = value;
  return profile;
}

describe('the registers of a connection profile', () => {
  test('that are right are taken as they are', () => {
    const profile = full();
    assert.equal(checkConnectionProfile(profile), profile);
  });

  for (const [at, value, reason, place = at] of [
    ['services.sharedCatalogue.url', 'dmdc', 'not_a_url'],
    ['services.sharedCatalogue.platform', undefined, 'missing'],
    ['services.sharedCatalogue.extra', 1, 'unknown_member'],
    ['services.sharedCatalogue.paging.size', 0, 'number'],
    ['services.sharedCatalogue.paging.size', undefined, 'missing'],
    ['services.sharedCatalogue.paging.limit', '', 'not_a_text'],
    ['services.sharedCatalogue.columns.countries.name', undefined, 'missing'],
    ['services.sharedCatalogue.columns.countries', 'x', 'not_an_object'],
    ['services.sharedCatalogue.allCategories.password', { value: 'CANARY' }, 'secret_in_file'],
    ['services.sharedCatalogue.allCategories.url', 'https://a:CANARY@x.vn', 'credentials_in_url'],
    ['services.enterpriseRegister.platform', 'nowhere', 'unknown_platform'],
    ['services.enterpriseRegister.officerId', undefined, 'missing'],
    ['services.enterpriseRegister.paths.search', 'x', 'unknown_member'],
    ['services.enterpriseRegister.query.version', 1, 'not_a_text'],
    ['services.enterpriseRegister.pageSize', 1.5, 'number'],
    ['services.socialInsurance.agencyCode', ' ', 'not_a_text'],
    ['services.socialInsurance.paths', [], 'not_an_object'],
    ['services.socialInsurance.paths.detail', 'x', 'unknown_member'],
    ['services.civilStatus.unitCode', undefined, 'missing'],
    ['services.civilStatus.unitCode', '20', 'number'],
    ['services.civilStatus.provinceCode', undefined, 'missing'],
    ['services.civilStatus.answerMembers.code', 'x', 'unknown_member'],
    ['services.civilStatus.answerMembers.value', '', 'not_a_text'],
    ['services.criminalRecord.unitCode', undefined, 'missing'],
    ['services.criminalRecord.successCodes', [], 'not_a_list'],
    ['services.criminalRecord.successCodes', ['1', 2], 'not_a_text', 'services.criminalRecord.successCodes.1'],
    ['services.oneStop.uploadPart', '', 'not_a_text'],
  ] as const) {
    test(`with ${reason} at ${place} are refused, and told so`, () => {
      assert.throws(() => checkConnectionProfile(changed(at, value)), (error: unknown) => {
        assert.deepEqual([(error as { code?: string }).code, (error as { details?: unknown }).details], ['configuration', { place, reason }]);
        assert.doesNotMatch(everyPrint(error), /CANARY/);
        return true;
      });
    });
  }
});
