import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  decodeDossierIntake,
  decodeNextCode,
  decodeProgressUpdate,
  decodeSearchAnswer,
  decodeStatusUpdate,
  decodeSubmit,
  decodeUpload,
  type DossierIntake,
  type DossierRecord,
  encodeDossierIntake,
  encodeProgressUpdate,
  encodeSearchAnswer,
  encodeStatusUpdate,
  type IntakeApplicant,
  type IntakeDocument,
  type IntakeFile,
  type ProgressUpdate,
  type RecordedFee,
  type RecordedProgress,
  type RecordedSupplement,
  type StatusFee,
  type StatusUpdate,
} from '@motcua/contracts/one-stop/codec';
import { dossierStatuses, type DossierStatus } from '@motcua/domain';
import { birthDates, instants, legacyIdCards, personalIds, plainText, record, runs } from './property-runs.ts';

const kinds = fc.constantFrom(...dossierStatuses.map(({ kind }) => kind));
const codes = fc.constantFrom('H37.02-20260722-0000001', '000.00.00.H37-260722-0001');
const hashes = fc.stringMatching(/^[0-9a-f]{64}$/);

const intakes = record<DossierIntake>(
  {
    dossierCode: codes,
    procedureCode: fc.constant('1.001193'),
    agencyCode: fc.constant('H37.02'),
    ownerName: plainText,
    applicantKind: fc.constantFrom('citizen', 'business', 'household_business'),
    submittedAt: instants,
    answers: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), fc.oneof(plainText, fc.boolean(), fc.integer(), fc.array(plainText, { maxLength: 2 })), { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>,
    documents: fc.array(
      record<IntakeDocument>({
        code: plainText,
        name: plainText,
        quantity: fc.nat(9),
        copyKind: fc.constantFrom('original', 'copy', 'electronic'),
        files: fc.array(record<IntakeFile>({ id: fc.uuid(), name: plainText, sha256: hashes }, { resultCode: plainText }), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    applicant: fc
      .tuple(
        record<IntakeApplicant>(
          { fullName: plainText },
          { accountId: fc.uuid(), idIssuedOn: fc.constantFrom('2024-12-31', '2021-02-28'), birthDate: birthDates, phone: fc.constant('0900000001'), email: fc.constant('a@example.vn'), provinceCode: fc.constant('20'), communeCode: fc.constant('05986'), address: plainText, owner: record({}, { fullName: plainText, personalId: personalIds }) },
        ),
        fc.oneof(personalIds.map((personalId) => ({ personalId })), legacyIdCards.map((legacyIdCard) => ({ legacyIdCard })), fc.constantFrom({ taxCode: '9900000016' }, { taxCode: '9900000016-001' }), fc.constant({})),
      )
      .map(([applicant, number]) => {
        const { owner, ...rest } = { ...applicant, ...number } as IntakeApplicant;
        return owner !== undefined && Object.keys(owner).length > 0 ? { ...rest, owner } : rest;
      }),
  },
  { serviceCode: fc.constant('2.000976'), receivedAt: instants },
);

const statuses: fc.Arbitrary<DossierStatus> = fc.oneof(kinds.map((kind) => ({ kind })), fc.constant({ kind: 'unknown' as const, raw: '42' }));
const dossiers = record<DossierRecord>(
  {
    dossierCode: codes,
    status: statuses,
    fees: fc.array(record<RecordedFee>({}, { code: plainText, name: plainText, amount: fc.nat(1_000_000), paid: fc.boolean() }), { maxLength: 2 }),
    supplements: fc.array(
      fc
        .tuple(record<RecordedSupplement>({ answered: fc.boolean() }, { id: fc.constant('1'), askedBy: plainText, message: plainText, askedAt: instants, appointmentAfter: instants }), instants)
        // Papers that have come have come at a time.
        .map(([supplement, answeredAt]) => (supplement.answered ? { ...supplement, answeredAt } : supplement)),
      { maxLength: 2 },
    ),
    timeline: fc
      .array(record<RecordedProgress>({ at: instants, status: statuses }, { department: plainText, officer: plainText, position: plainText, note: plainText }), { maxLength: 4 })
      .map((lines) => lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))),
  },
  { procedureCode: plainText, procedureName: plainText, sectorCode: plainText, sectorName: plainText, ownerName: plainText, agencyName: plainText, submittedAt: instants, receivedAt: instants, appointment: instants, finishedAt: instants, returnedAt: instants },
);

describe('one-stop intake', () => {
  test('a dossier that is written is read back', () => {
    fc.assert(fc.property(intakes, (intake) => assert.deepEqual(decodeDossierIntake(overTheWire(encodeDossierIntake(intake))), intake)), runs(20_000));
  });

  test('a look-up\'s answer that is written is read back', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const result = { found: true as const, dossier };
        assert.deepEqual(decodeSearchAnswer(overTheWire(encodeSearchAnswer(result))), result);
      }),
      runs(20_000),
    );
    assert.deepEqual(decodeSearchAnswer(encodeSearchAnswer({ found: false })), { found: false });
  });

  test('updates that are written are read back', () => {
    const progress = record<ProgressUpdate>({ dossierCode: codes, officer: plainText, at: instants, status: kinds }, { dossierId: fc.uuid(), department: plainText, note: plainText, startedAt: instants, dueAt: instants });
    fc.assert(fc.property(progress, (update) => assert.deepEqual(decodeProgressUpdate(overTheWire(encodeProgressUpdate(update))), update)), runs(20_000));
    const fees = fc.array(record<StatusFee>({ name: plainText, amount: fc.nat() }, { code: plainText, dueAt: fc.constantFrom('receipt', 'supplement', 'result'), kind: fc.constantFrom('ordinary', 'appraisal', 'extension'), paid: fc.boolean() }), { maxLength: 2 });
    const status = fc.oneof(
      record<StatusUpdate>({ dossierCode: codes, status: kinds }, { dossierId: fc.uuid(), message: plainText, department: plainText, note: plainText }),
      record<StatusUpdate>({ dossierCode: codes, status: fc.constantFrom('supplement_required', 'payment_required', 'processed'), fees }),
    );
    fc.assert(fc.property(status, (update) => assert.deepEqual(decodeStatusUpdate(overTheWire(encodeStatusUpdate(update))), update)), runs(20_000));
  });

  test('times are those of Viet Nam on a 24-hour clock, whatever zone they come in', () => {
    const [intake] = fc.sample(intakes, 1) as [DossierIntake];
    assert.equal(encodeDossierIntake({ ...intake, submittedAt: '2026-07-22T16:05:09Z' }).NgayNop, '2026-07-22 23:05:09');
    assert.equal(encodeDossierIntake({ ...intake, submittedAt: '2026-07-22T17:00:00.999Z' }).NgayNop, '2026-07-23 00:00:00');
    assert.throws(() => encodeDossierIntake({ ...intake, submittedAt: '22/07/2026' }), { code: 'invalid_request' });
    assert.throws(() => encodeDossierIntake({ ...intake, submittedAt: '2026-07-22T08:00:00' }), { code: 'invalid_request' });
  });

  test('what the contract does not allow is refused before it is sent, without the value', () => {
    const [intake] = fc.sample(intakes, 1) as [DossierIntake];
    const bad: DossierIntake[] = [
      { ...intake, ownerName: '' },
      { ...intake, applicant: { fullName: 'CANARY', personalId: '0990' } },
      { ...intake, documents: [{ code: 'a', name: 'b', quantity: 1, copyKind: 'copy', files: [{ id: 'x', name: 'CANARY.pdf', sha256: 'not a hash' }] }] },
    ];
    for (const dossier of bad) {
      assert.throws(
        () => encodeDossierIntake(dossier),
        (error: unknown) => {
          assert.equal((error as { code?: string }).code, 'invalid_request');
          assert.doesNotMatch(inspect(error), /CANARY|not a hash/);
          return true;
        },
      );
    }
    assert.throws(() => encodeStatusUpdate({ dossierCode: 'a', status: 'processing', fees: [{ name: 'x', amount: 1 }] }), { code: 'invalid_request' });
    assert.throws(() => encodeProgressUpdate({ dossierCode: 'a', officer: 'x'.repeat(51), at: '2026-07-22T08:00:00Z', status: 'processing' }), { code: 'invalid_request' });
  });

  test('answers are read as an object or a list, with codes as numbers or texts', () => {
    const hash = 'AB'.repeat(32);
    assert.deepEqual(decodeUpload({ code: 200, data: { IdTepTin: 't', HashTepTin: hash } }), { id: 't', sha256: hash.toLowerCase() });
    assert.deepEqual(decodeUpload({ code: '0', data: [{ IdTepTin: 't', HashTepTin: hash }] }), { id: 't', sha256: hash.toLowerCase() });
    assert.equal(decodeNextCode({ data: { maHoSo: 'H37-1' } }), 'H37-1');
    assert.deepEqual(decodeSubmit({ code: '200', message: null, data: { idHoSo: 17, maHoSo: 'H37-1' } }), { dossierId: '17', dossierCode: 'H37-1' });
  });

  test('refusals have their own codes; of their words only a field\'s name is kept', () => {
    const refusal = (answer: unknown): { code: string; details: Record<string, unknown>; text: string } => {
      try {
        decodeSubmit(answer);
      } catch (error) {
        return { code: (error as { code: string }).code, details: (error as { details: Record<string, unknown> }).details, text: inspect(error) };
      }
      throw new Error('it was accepted');
    };
    assert.equal(refusal({ code: 400, message: 'MaHoSo: hồ sơ đã tồn tại' }).code, 'duplicate');
    assert.equal(refusal({ code: 400, message: 'Hồ sơ đã tồn tại'.normalize('NFD') }).code, 'duplicate');
    assert.equal(refusal({ code: 404, message: 'không có' }).code, 'not_found');
    const rejected = refusal({ code: -1, message: 'SoDinhDanh: 099190000001 CANARY sai', data: null });
    assert.equal(rejected.code, 'rejected');
    assert.equal(rejected.details['field'], 'SoDinhDanh');
    assert.doesNotMatch(rejected.text, /CANARY|0991/);
    for (const answer of [null, [], 'x', 7, { code: 200 }, { code: 200, data: { idHoSo: '', maHoSo: 'x' } }]) assert.equal(refusal(answer).code, 'bad_response');
  });

  test('a dossier that is not there is told from a question that is refused', () => {
    assert.deepEqual(decodeSearchAnswer({ error_code: -1, message: 'Không tìm thấy hồ sơ' }), { found: false });
    assert.deepEqual(decodeSearchAnswer({ error_code: '00', result: [] }), { found: false });
    assert.throws(() => decodeSearchAnswer({ error_code: -1, message: 'madonvi: bắt buộc' }), { code: 'rejected' });
    assert.throws(() => decodeSearchAnswer({ message: 'x' }), { code: 'bad_response' });
  });

  test('a summary with odd members is read as far as it goes', () => {
    const result = decodeSearchAnswer({
      error_code: '0',
      result: {
        MaHoSo: 'H37-1',
        TrangThaiHoSo: 77,
        NgayHenTra: 'ngày mai',
        NgayTiepNhan: '2026-07-22 08:30:00',
        NgayTra: '20260231000000',
        TruongMoi: 'x',
        DanhSachLePhi: [{ Gia: '8000', TrangThaiThanhToan: '1' }],
        TienDo: [{ TrangThai: '4', NoiDungXuLy: 'không có giờ' }, { ThoiDiemXuLy: '20260722090000', TrangThai: null }],
      },
    });
    assert.deepEqual(result, {
      found: true,
      dossier: {
        dossierCode: 'H37-1',
        status: { kind: 'unknown', raw: '77' },
        receivedAt: '2026-07-22T08:30:00+07:00',
        fees: [{ amount: 8000, paid: true }],
        supplements: [],
        timeline: [{ at: '2026-07-22T09:00:00+07:00', status: { kind: 'unknown', raw: '' } }],
      },
    });
  });
});

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
