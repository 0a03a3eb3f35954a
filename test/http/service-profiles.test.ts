import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkConnectionProfile, type ConnectionProfile, type ServiceProfiles } from '@motcua/http';

const url = 'https://api.example.vn/service';
const secret = { env: 'SECRET' };

/** What a member is: `text?` may be left out. */
type Kind = 'text' | 'text?' | 'url' | 'url?' | 'secret' | 'number' | 'number?' | 'word?' | 'object?' | 'list?';

const register = { platform: 'x', url, agencyCode: 'H37', officerId: 'CB-1' };
const registerMembers = { platform: 'text', url: 'url', agencyCode: 'text', officerId: 'text' } as const;

/** An object with a text for each name. */
function named<Name extends string>(names: string): Record<Name, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<Name, string>;
}

/** Every service with every member it may have, beside what each member is. */
const services: { [Name in keyof ServiceProfiles]?: [profile: Required<NonNullable<ServiceProfiles[Name]>>, members: Record<string, Kind>] } = {
  payment: [
    { platform: 'x', initUrl: url, queryUrl: url, billUrl: url, partnerCode: 'P', secret, version: '1.0.6', bankCode: 'PAYMENT', channelCode: '1', deviceCode: '1', language: 'vi-VN' },
    { platform: 'text?', initUrl: 'url', queryUrl: 'url', billUrl: 'url', partnerCode: 'text', secret: 'secret', version: 'text?', bankCode: 'text?', channelCode: 'text?', deviceCode: 'text?', language: 'text?' },
  ],
  keyPay: [
    { platform: 'x', createUrl: url, detailUrl: url, clientId: 'C', hashKey1: secret, hashKey2: secret, version: '3.0' },
    { platform: 'text?', createUrl: 'url', detailUrl: 'url?', clientId: 'text', hashKey1: 'secret', hashKey2: 'secret', version: 'text?' },
  ],
  payGov: [
    { platform: 'x', createUrl: url, partnerCode: 'P', accessKey: secret, secretKey: secret },
    { platform: 'text?', createUrl: 'url', partnerCode: 'text', accessKey: 'secret', secretKey: 'secret' },
  ],
  publicCatalogue: [
    { platform: 'x', url, referer: url, pauseMs: 0, pageSize: 500 },
    { platform: 'text?', url: 'url', referer: 'url?', pauseMs: 'number?', pageSize: 'number?' },
  ],
  oneStop: [
    { platform: 'x', url, agencyCode: 'H37', paths: { nextCode: 'a', upload: 'b', submit: 'c', progress: 'd', status: 'e', search: 'f' }, uploadPart: 'file' },
    { platform: 'text', url: 'url', agencyCode: 'text', paths: 'object?', uploadPart: 'text?' },
  ],
  nationalPortal: [
    { platform: 'x', url, loginPath: 'l', callPath: 'c', dstcode: 'VN:GOV:x:y', username: secret, password: secret, agencyCode: 'H37', fields: 'guide_1_4_24' },
    { platform: 'text?', url: 'url', loginPath: 'text', callPath: 'text', dstcode: 'text', username: 'secret', password: 'secret', agencyCode: 'text', fields: 'word?' },
  ],
  civilStatus: [
    { ...register, unitCode: 1, provinceCode: '20', paths: named('register catalogue status result registered record records'), answerMembers: named('status value errorCode errorDescription') },
    { ...registerMembers, unitCode: 'number', provinceCode: 'text', paths: 'object?', answerMembers: 'object?' },
  ],
  criminalRecord: [
    { ...register, unitCode: '123', paths: named('submit status declarations catalogue acknowledge statuses'), successCodes: ['1'] },
    { ...registerMembers, unitCode: 'text', paths: 'object?', successCodes: 'list?' },
  ],
  enterpriseRegister: [
    { ...register, paths: named('detail dossiersOfDay dossiers dossier'), query: { version: '1.1' }, pageSize: 10_000 },
    { ...registerMembers, paths: 'object?', query: 'object?', pageSize: 'number?' },
  ],
  socialInsurance: [
    { ...register, paths: named('findNumber readPerson findHousehold') },
    { ...registerMembers, paths: 'object?' },
  ],
  sharedCatalogue: [
    {
      platform: 'x', url, paging: { offset: 'o', limit: 'l', size: 1 }, columns: { agencies1: { code: 'MA', name: 'TEN', parent: 'CHA' } },
      allCategories: { url, username: secret, password: secret },
    },
    { platform: 'text', url: 'url', paging: 'object?', columns: 'object?', allCategories: 'object?' },
  ],
};

/** Reason of the refusal of a member of the wrong sort. */
const wrongSort: Record<string, string> = { text: 'not_a_text', url: 'not_a_text', secret: 'not_an_object', number: 'number', word: 'unknown_word', object: 'not_an_object', list: 'not_a_list' };

const connection = (name: string, service: unknown): ConnectionProfile =>
  ({ id: 'x', platforms: { x: { token: { strategy: 'none' } } }, services: { [name]: service } }) as unknown as ConnectionProfile;

function refuses(name: string, service: unknown, member: string, reason: string): void {
  assert.throws(() => checkConnectionProfile(connection(name, service)), { code: 'configuration', details: { place: `services.${name}.${member}`, reason } }, `${name}.${member}`);
}

for (const [name, [profile, members]] of Object.entries(services)) {
  describe(`the profile of ${name}`, () => {
    const without = (member: string): object => Object.fromEntries(Object.entries(profile).filter(([key]) => key !== member));

    test('is taken with every member it may have, and refused with another one', () => {
      assert.deepEqual(Object.keys(members).sort(), Object.keys(profile).sort());
      assert.doesNotThrow(() => checkConnectionProfile(connection(name, profile)));
      refuses(name, { ...profile, other: 1 }, 'other', 'unknown_member');
    });

    for (const [member, kind] of Object.entries(members)) {
      test(`${member} is ${kind.endsWith('?') ? 'optional' : 'needed'}, and of its sort`, () => {
        if (kind.endsWith('?')) assert.doesNotThrow(() => checkConnectionProfile(connection(name, without(member))));
        // A service without a platform, where it needs one, is told as one whose platform does not exist.
        else if (member === 'platform') assert.throws(() => checkConnectionProfile(connection(name, without(member))), { code: 'configuration' });
        else refuses(name, without(member), member, 'missing');
        const reason = member === 'pauseMs' ? 'milliseconds' : wrongSort[kind.replace('?', '')];
        assert.throws(() => checkConnectionProfile(connection(name, { ...profile, [member]: true })), { code: 'configuration', ...(member === 'platform' ? {} : { details: { place: `services.${name}.${member}`, reason } }) });
        if (kind.startsWith('url')) refuses(name, { ...profile, [member]: 'x' }, member, 'not_a_url');
        if (kind === 'secret') refuses(name, { ...profile, [member]: { value: 'x' } }, member, 'secret_in_file');
      });
    }
  });
}

describe('members of members', () => {
  const [catalogue] = services.sharedCatalogue!;
  const [oneStop] = services.oneStop!;
  for (const [name, service, member, reason] of [
    ['publicCatalogue', { url, pauseMs: 600_001 }, 'pauseMs', 'milliseconds'],
    ['publicCatalogue', { url, pageSize: 0 }, 'pageSize', 'number'],
    ['publicCatalogue', { url, pageSize: 501 }, 'pageSize', 'number'],
    ['civilStatus', { ...services.civilStatus![0], unitCode: 0 }, 'unitCode', 'number'],
    ['civilStatus', { ...services.civilStatus![0], paths: { other: 'x' } }, 'paths.other', 'unknown_member'],
    ['civilStatus', { ...services.civilStatus![0], paths: { result: 1 } }, 'paths.result', 'not_a_text'],
    ['civilStatus', { ...services.civilStatus![0], answerMembers: { other: 'x' } }, 'answerMembers.other', 'unknown_member'],
    ['civilStatus', { ...services.civilStatus![0], answerMembers: { value: 1 } }, 'answerMembers.value', 'not_a_text'],
    ['criminalRecord', { ...services.criminalRecord![0], successCodes: [] }, 'successCodes', 'not_a_list'],
    ['criminalRecord', { ...services.criminalRecord![0], successCodes: ['1', 2] }, 'successCodes.1', 'not_a_text'],
    ['enterpriseRegister', { ...services.enterpriseRegister![0], pageSize: 0 }, 'pageSize', 'number'],
    ['enterpriseRegister', { ...services.enterpriseRegister![0], pageSize: 10_001 }, 'pageSize', 'number'],
    ['enterpriseRegister', { ...services.enterpriseRegister![0], query: { version: 1 } }, 'query.version', 'not_a_text'],
    ['oneStop', { ...oneStop, paths: { other: 'x' } }, 'paths.other', 'unknown_member'],
    ...['nextCode', 'upload', 'submit', 'progress', 'status', 'search'].map((path) => ['oneStop', { ...oneStop, paths: { [path]: 1 } }, `paths.${path}`, 'not_a_text'] as const),
    ['sharedCatalogue', { ...catalogue, paging: { ...catalogue.paging, other: 1 } }, 'paging.other', 'unknown_member'],
    ['sharedCatalogue', { ...catalogue, paging: { limit: 'l', size: 1 } }, 'paging.offset', 'missing'],
    ['sharedCatalogue', { ...catalogue, paging: { offset: 'o', size: 1 } }, 'paging.limit', 'missing'],
    ['sharedCatalogue', { ...catalogue, paging: { offset: 'o', limit: 'l' } }, 'paging.size', 'missing'],
    ['sharedCatalogue', { ...catalogue, paging: { offset: 'o', limit: 'l', size: 0 } }, 'paging.size', 'number'],
    ['sharedCatalogue', { ...catalogue, columns: { a: 1 } }, 'columns.a', 'not_an_object'],
    ['sharedCatalogue', { ...catalogue, columns: { a: { code: 'c' } } }, 'columns.a.name', 'missing'],
    ['sharedCatalogue', { ...catalogue, columns: { a: { name: 'c' } } }, 'columns.a.code', 'missing'],
    ['sharedCatalogue', { ...catalogue, columns: { a: { code: 'c', name: 'n', parent: 1 } } }, 'columns.a.parent', 'not_a_text'],
    ['sharedCatalogue', { ...catalogue, columns: { a: { code: 'c', name: 'n', other: 1 } } }, 'columns.a.other', 'unknown_member'],
    ['sharedCatalogue', { ...catalogue, allCategories: { ...catalogue.allCategories, other: 1 } }, 'allCategories.other', 'unknown_member'],
    ['sharedCatalogue', { ...catalogue, allCategories: { ...catalogue.allCategories, url: 'x' } }, 'allCategories.url', 'not_a_url'],
    ['sharedCatalogue', { ...catalogue, allCategories: { url, username: secret } }, 'allCategories.password', 'missing'],
    ['sharedCatalogue', { ...catalogue, allCategories: { url, password: secret } }, 'allCategories.username', 'missing'],
  ] as const) {
    test(`${name}.${member} is refused as ${reason}`, () => refuses(name, service, member, reason));
  }
});
