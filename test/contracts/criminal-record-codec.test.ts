import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type CriminalRecordChange,
  type CriminalRecordDeclaration,
  type CriminalRecordDossier,
  type CriminalRecordProgress,
  type CriminalRecordProxy,
  type CriminalRecordState,
  decodeAcknowledged,
  decodeCatalogue,
  decodeChanges,
  decodeCriminalRecordDossier,
  decodeReturnedDossiers,
  decodeStatus,
  decodeSubmitted,
  encodeAcknowledgement,
  encodeChanges,
  encodeCriminalRecordDossier,
  encodeReturnedDossiers,
  encodeStatus,
  encodeStatusQuestion,
  type IdentityPaper,
  type NamedRelative,
  type ResidencePeriod,
  type ReturnedCriminalRecordDossier,
} from '@motcua/contracts/criminal-record/codec';
import type { BirthDate, Sex } from '@motcua/domain';
import { birthDates, personalIds, plainText, record, runs } from './property-runs.ts';
import { examplesOf, overTheWire } from './wire-answers.ts';

const days = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const partialDates: fc.Arbitrary<BirthDate> = fc.oneof(birthDates, fc.record({ year: fc.integer({ min: 1900, max: 2020 }), month: fc.integer({ min: 1, max: 12 }) }, { noNullPrototype: true }));
const papers = record<IdentityPaper>({ kind: fc.constantFrom('passport', 'legacy_id_card', 'residence_card', 'citizen_id_card'), number: personalIds }, { issuedOn: days, issuedAt: plainText });
const relatives = record<NamedRelative>({ fullName: plainText }, { birthDate: partialDates });
const codes = fc.nat(9999);
const declarations = record<CriminalRecordDeclaration>(
  {
    fullName: plainText, sex: fc.constantFrom('male', 'female'), birthDate: partialDates, nationalityCode: codes, paper: papers, phone: fc.constant('0900000001'), declaredOn: days,
    declarant: fc.constantFrom('person', 'proxy', 'organisation', 'prosecuting_body'), subject: fc.constantFrom('vietnamese_citizen', 'foreigner', 'organisation', 'prosecuting_body'),
    certificate: fc.constantFrom(1, 2), copies: fc.integer({ min: 1, max: 9 }),
  },
  {
    otherName: plainText, birthPlace: plainText, ethnicityCode: codes, permanentAddress: plainText, permanentRegionCode: codes, temporaryAddress: plainText, temporaryRegionCode: codes, father: relatives, mother: relatives,
    spouse: relatives, email: fc.constant('a@example.vn'), unitCode: codes, extraCopies: fc.nat(3), requestingAgencyCode: codes, requestingRegionCode: codes, statesBans: fc.boolean(),
    delivery: record<NonNullable<CriminalRecordDeclaration['delivery']>>({ address: plainText }, { regionCode: codes }), note: plainText, purpose: plainText, receiptNumber: plainText, onlineId: plainText,
  },
);
const dossiers = record<CriminalRecordDossier>(
  { unitCode: fc.constant('20'), dossierCode: fc.constant('H37.90.01-260722-0001'), receivedOn: days, promisedOn: days, declaration: declarations, residences: fc.array(record<ResidencePeriod>({ from: partialDates, to: partialDates, place: plainText }, { occupation: plainText, workplace: plainText }), { maxLength: 2 }) },
  { moneyReceipt: plainText, proxy: record<CriminalRecordProxy>({ fullName: plainText }, { sex: fc.constantFrom('male', 'female'), birthDate: partialDates, birthRegionCode: codes, address: plainText, regionCode: codes, paper: papers, relation: plainText, authorisedOn: days }) },
);
const sexes = fc.constantFrom<Sex>({ kind: 'male' }, { kind: 'female' }, { kind: 'unknown', raw: '9' });
const returned = record<ReturnedCriminalRecordDossier>(
  { residences: fc.array(record<ReturnedCriminalRecordDossier['residences'][number]>({}, { from: partialDates, to: partialDates, place: plainText, occupation: plainText, workplace: plainText }), { maxLength: 2 }) },
  {
    declarationId: plainText, onlineId: plainText, onlineNumber: plainText, appointmentNumber: plainText, fullName: plainText, otherName: plainText, sex: sexes, birthDate: partialDates, birthPlace: plainText, permanentAddress: plainText,
    temporaryAddress: plainText, paper: papers, father: relatives, mother: relatives, spouse: relatives, phone: fc.constant('0900000001'), email: fc.constant('a@example.vn'), declaredOn: days, certificate: fc.constantFrom(1, 2),
    copies: fc.integer({ min: 1, max: 9 }), deliveryAddress: plainText, receivedOn: days, appointmentOn: days, issuedOn: days,
  },
);
const states = fc.constantFrom<CriminalRecordState>({ kind: 'received' }, { kind: 'processing' }, { kind: 'issued' }, { kind: 'unknown', raw: '9' });
const progress = { state: states, stateName: plainText, approvedOn: days, issuedOn: days };

describe('criminal record', () => {
  test('a dossier that is written is read back', () => {
    fc.assert(fc.property(dossiers, (dossier) => assert.deepEqual(decodeCriminalRecordDossier(overTheWire(encodeCriminalRecordDossier(dossier))), dossier)), runs(20_000));
  });

  test('dossiers that are given back, states and changes that are written are read back', () => {
    fc.assert(fc.property(fc.array(returned, { maxLength: 2 }), (list) => assert.deepEqual(decodeReturnedDossiers(overTheWire(encodeReturnedDossiers(list))), list)), runs(20_000));
    fc.assert(fc.property(record<CriminalRecordProgress>({}, progress), (one) => assert.deepEqual(decodeStatus(overTheWire(encodeStatus(one))), one)), runs(20_000));
    const changes = fc.array(record<CriminalRecordChange>({ declarationId: plainText }, { ...progress, dossierCode: plainText, appointmentNumber: plainText }), { maxLength: 3 });
    fc.assert(fc.property(changes, (list) => assert.deepEqual(decodeChanges(overTheWire(encodeChanges(list))), list)), runs(20_000));
  });

  test('its numbering of genders and its partial dates', () => {
    const [dossier] = fc.sample(dossiers, 1) as [CriminalRecordDossier];
    const wire = (changes: Partial<CriminalRecordDeclaration>) => encodeCriminalRecordDossier({ ...dossier, declaration: { ...dossier.declaration, ...changes } }).declarationWSForm;
    assert.deepEqual([wire({ sex: 'male' }).genderId, wire({ sex: 'female' }).genderId], [1, 0]);
    const dates = [{ year: 1990, month: 5, day: 4 }, { year: 1990, month: 5 }, { year: 1990 }];
    assert.deepEqual(dates.map((birthDate) => wire({ birthDate }).birthDateStr), ['04/05/1990', '05/1990', '1990']);
    assert.throws(() => wire({ birthDate: { year: 1990, month: 13 } }), { code: 'invalid_request' });
    assert.throws(() => wire({ birthDate: { year: 1990, day: 3 } }), { code: 'invalid_request' });
  });

  test('every example is read, or refused as what it is', () => {
    for (const example of examplesOf('criminal-record', 'SubmitRequest')) assert.deepEqual(decodeCriminalRecordDossier(example).residences, [{ from: { year: 2004, month: 5 }, to: { year: 2026 }, place: 'Số 12 đường Thử Nghiệm' }]);
    for (const example of examplesOf('criminal-record', 'SubmitAnswer')) assert.deepEqual(decodeSubmitted(example), { declarationId: 'LLTP-TN-1' });
    for (const example of examplesOf('criminal-record', 'StatusAnswer')) assert.deepEqual(decodeStatus(example), { state: { kind: 'issued' }, stateName: 'Đã có phiếu', approvedOn: '2026-08-04', issuedOn: '2026-08-05' });
    for (const example of examplesOf('criminal-record', 'DeclarationsAnswer')) assert.equal(decodeReturnedDossiers(example).length, 1);
    for (const example of examplesOf('criminal-record', 'CatalogueAnswer')) assert.equal(decodeCatalogue(example).length, 1);
    for (const example of examplesOf('criminal-record', 'StatusesAnswer')) assert.equal(decodeChanges(example)[0]?.dossierCode, 'H37.90.01-260722-0001');
    const [taken, refused] = examplesOf('criminal-record', 'Outcome');
    decodeAcknowledged(taken);
    assert.throws(() => decodeAcknowledged(refused), { code: 'not_found' });
  });

  test('success is what the profile says it is; a refusal keeps its code and none of its words', () => {
    decodeAcknowledged({ STATUS: '00' }, { successCodes: ['0', '00'] });
    for (const answer of [{ STATUS: 500, DESCRIPTION: 'CANARY' }, { STATUS: 'CANARY LỖI', DESCRIPTION: null }]) {
      assert.throws(() => decodeAcknowledged(answer), (error: unknown) => {
        assert.equal((error as { code: string }).code, 'rejected');
        assert.doesNotMatch(inspect(error), /CANARY/);
        return true;
      });
    }
    assert.throws(() => decodeSubmitted({ STATUS: 1 }), { code: 'bad_response' });
    for (const answer of [null, 'x', {}, { STATUS: null }]) assert.throws(() => decodeStatus(answer), { code: 'bad_response' });
    assert.throws(() => decodeReturnedDossiers({ STATUS: '100' }), { code: 'unauthorized' });
  });

  test('questions', () => {
    assert.deepEqual(encodeStatusQuestion({ dossierCode: 'H37-1' }), { idReceivedDec: 'H37-1', infoType: '2' });
    assert.deepEqual(encodeStatusQuestion({ appointmentNumber: 'PH-1', paperNumber: '099090000101' }), { idReceivedDec: 'PH-1', infoType: '1', identifyNo: '099090000101' });
    assert.deepEqual(encodeAcknowledgement(['a', 'b'], 'online_dossiers'), { declarationId: 'a;b', infoType: '3' });
    assert.throws(() => encodeAcknowledgement(['a;b'], 'statuses'), { code: 'invalid_request' });
    assert.throws(() => encodeAcknowledgement([' '], 'statuses'), { code: 'invalid_request' });
  });
});
