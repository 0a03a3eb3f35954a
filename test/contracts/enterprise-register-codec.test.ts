import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type BusinessActivity,
  decodeDossiers,
  decodeEnterprise,
  decodeOneDossier,
  dossiersQuery,
  encodeDossiers,
  encodeEnterprise,
  type Enterprise,
  type EnterpriseAddress,
  type EnterpriseMember,
  type RegistrationContact,
  type RegistrationDossier,
} from '@motcua/contracts/enterprise-register/codec';
import { type CodedName, isMotcuaError } from '@motcua/domain';
import { plainText, record, runs } from './property-runs.ts';
import { examplesOf, overTheWire } from './wire-answers.ts';

const days = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const numbers = fc.stringMatching(/^[1-9]\d{0,8}$/);
const names = plainText.filter((text) => !text.includes(';'));
const filledOnly = <T extends object>(parts: fc.Arbitrary<T>): fc.Arbitrary<T> => parts.filter((part) => Object.keys(part).length > 0);

const enterprises = record<Enterprise>(
  {
    taxCode: fc.constantFrom('9900000016', '9900000016-001'),
    legalRepresentatives: fc.array(names, { maxLength: 3 }),
    activities: fc.array(record<BusinessActivity>({ main: fc.boolean() }, { code: numbers, name: plainText }), { maxLength: 3 }),
    members: fc.array(record<EnterpriseMember>({ name: plainText }, { amount: fc.nat(), sharePercent: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 100), country: plainText }), { maxLength: 3 }),
  },
  {
    registerId: numbers,
    formerCertificate: plainText,
    type: record<CodedName>({ code: plainText }, { name: plainText }),
    name: plainText,
    shortName: plainText,
    foreignName: plainText,
    foundedOn: days,
    lastChangedOn: days,
    changes: fc.nat(99),
    status: record<CodedName>({ code: plainText }, { name: plainText }),
    charterCapital: fc.nat(),
    headOffice: filledOnly(record<EnterpriseAddress>({}, { provinceCode: numbers, provinceName: plainText, districtCode: numbers, communeCode: numbers, communeName: plainText, street: plainText, fullText: plainText })),
  },
);
const dossiers = record<RegistrationDossier>(
  { journalNumber: numbers },
  {
    documentType: plainText, registerId: numbers, taxCode: fc.constant('9900000016'), enterpriseType: plainText, name: plainText, officeCode: numbers, receivedOn: days, promisedOn: days, status: plainText,
    statusChangedOn: days, approvedOn: days, supplementReceivedOn: days, submissionKind: plainText,
    contact: filledOnly(record<RegistrationContact>({}, { fullName: plainText, address: plainText, paperNumber: fc.constant('099090000101'), phone: fc.constant('0900000001'), email: fc.constant('a@example.vn') })),
  },
);

describe('enterprise register', () => {
  test('an enterprise that is written in either shape is read back', () => {
    fc.assert(
      fc.property(enterprises, fc.constantFrom('flat' as const, 'nested' as const), (enterprise, shape) => {
        assert.deepEqual(decodeEnterprise(overTheWire(encodeEnterprise(enterprise, shape))), enterprise);
      }),
      runs(20_000),
    );
  });

  test('dossiers that are written are read back', () => {
    fc.assert(fc.property(fc.array(dossiers, { maxLength: 3 }), (list) => assert.deepEqual(decodeDossiers(overTheWire(encodeDossiers(list)), 'x'), list)), runs(20_000));
  });

  test('every example is read, or refused as what it is', () => {
    const [flat, nested, none] = examplesOf('enterprise-register', 'EnterpriseAnswer');
    assert.deepEqual(decodeEnterprise(flat).legalRepresentatives, ['NGUYỄN THỬ NGHIỆM AN', 'TRẦN THỬ NGHIỆM BÌNH']);
    assert.deepEqual(decodeEnterprise(nested).status, { code: '1', name: 'Đang hoạt động' });
    assert.throws(() => decodeEnterprise(none), { code: 'not_found' });
    const [one, empty] = examplesOf('enterprise-register', 'DossiersAnswer');
    assert.equal(decodeOneDossier(one).journalNumber, '260700001');
    assert.throws(() => decodeOneDossier(empty), { code: 'not_found' });
    for (const example of examplesOf('enterprise-register', 'Outcome')) {
      if ((example as { Status: string }).Status === '0') assert.throws(() => decodeDossiers(example, 'x'), { code: 'rejected' });
      else assert.deepEqual(decodeDossiers(example, 'x'), []);
    }
  });

  test('lists may be one object, numbers texts, parts in lists, dates in other writings', () => {
    const enterprise = decodeEnterprise({
      MainInformation: [{ ENTERPRISE_GDT_CODE: ' 9900000016 ', CAPITAL_AMOUNT: '1000000.500', FOUNDING_DATE: '2/1/2015', LAST_AMEND_DATE: '2016-03-04T00:00:00', NUMBER_CHANGES: 'hai', ENTERPRISE_STATUS_NAME: 'Đang hoạt động' }],
      HOAdress: [{ CityID: 20 }],
      BusinessActivity: { CODE: 5813, IS_MAIN: 'y' },
      Member: { MEMBER_NAME: null, AMOUNT: 1 },
      Status: 1,
      La: 'x',
    });
    assert.deepEqual(enterprise, {
      taxCode: '9900000016',
      foundedOn: '2015-01-02',
      lastChangedOn: '2016-03-04',
      status: { code: '', name: 'Đang hoạt động' },
      legalRepresentatives: [],
      charterCapital: 1_000_000.5,
      headOffice: { provinceCode: '20' },
      activities: [{ code: '5813', main: true }],
      members: [],
    });
  });

  test('an entry whose code is blank is no enterprise', () => {
    const blank = { MainInformation: { ENTERPRISE_GDT_CODE: ' ', NAME: 'CÔNG TY THỬ NGHIỆM' } };
    assert.throws(() => decodeEnterprise(blank), (error) => isMotcuaError(error) && error.code === 'not_found');
  });

  test('a refusal keeps its code and none of its words', () => {
    for (const answer of [{ Status: '0', Message: 'CANARY lỗi' }, { Status: 0, Message: 'CANARY' }, { Status: '-3', Message: null }]) {
      assert.throws(() => decodeEnterprise(answer), (error: unknown) => {
        assert.equal((error as { code: string }).code, 'rejected');
        assert.doesNotMatch(inspect(error), /CANARY/);
        return true;
      });
    }
    for (const answer of [null, [], 'x', { MainInformation: { NAME: 'x' } }, { MainInformation: 7 }]) assert.throws(() => decodeEnterprise(answer), { code: 'bad_response' });
    assert.throws(() => dossiersQuery({ from: '2026-02-30', to: '2026-03-01' }, { offset: 0, limit: 1 }), { code: 'invalid_request' });
  });
});
