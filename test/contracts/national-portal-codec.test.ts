import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  decodeLogin,
  decodePortalDossier,
  decodePortalProgress,
  decodeProcedureList,
  decodeReadProcedure,
  encodePortalDossier,
  encodePortalProgress,
  type PortalDocument,
  type PortalDossier,
  type PortalDossierFee,
  type PortalDossierOwner,
  type PortalProgress,
  type PortalResult,
  type PortalSupplement,
  refuseFailure,
} from '@motcua/contracts/national-portal/codec';
import { dossierStatuses } from '@motcua/domain';
import { aDossier } from '../national-portal/a-dossier.ts';
import { instants, legacyIdCards, personalIds, plainText, record, runs } from './property-runs.ts';

const kinds = fc.constantFrom(...dossierStatuses.map(({ kind }) => kind));
const some = <T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(items, { minLength: 1, maxLength: 3 });
const contact = { name: plainText, accountId: fc.uuid(), email: fc.constant('a@example.vn'), phone: fc.constant('0900000001'), fax: plainText };
const owners: fc.Arbitrary<PortalDossierOwner> = fc.oneof(
  record<PortalDossierOwner>({ kind: fc.constant('citizen' as const), personalId: personalIds }, { ...contact, legacyIdCard: legacyIdCards }),
  record<PortalDossierOwner>({ kind: fc.constant('citizen' as const), legacyIdCard: legacyIdCards }, contact),
  record<PortalDossierOwner>({ kind: fc.constantFrom('business', 'state_agency', 'organisation'), number: fc.constant('0100000000') }, contact),
);

const dossiers = record<PortalDossier>(
  {
    dossierCode: fc.constant('H37.02-20260722-0000001'),
    procedureCode: fc.constant('1.001193'),
    procedureName: plainText,
    sectorCode: plainText,
    sectorName: plainText,
    channel: fc.constantFrom('direct', 'online', 'postal'),
    filedAt: fc.constantFrom('national_portal', 'own_portal'),
    owner: owners,
    receivedAt: instants,
    status: kinds,
    agencyName: plainText,
    resultDelivery: fc.constantFrom('in_person', 'postal'),
    digitised: fc.boolean(),
    verifiedByVneid: fc.boolean(),
    onlinePayment: fc.constantFrom('none', 'national_portal', 'own_gateway'),
  },
  {
    receiptNumber: plainText,
    submittedAt: instants,
    appointment: instants,
    finishedAt: instants,
    returnedAt: instants,
    refusedAt: instants,
    summary: plainText,
    returnInfo: plainText,
    otherInfo: plainText,
    note: plainText,
    documents: some(record<PortalDocument>({ id: fc.uuid(), name: plainText }, { requirementCode: plainText, url: fc.webUrl(), deleted: fc.constant(true), digitised: fc.boolean(), reuse: fc.constantFrom('0', '1', '2'), fromNationalStore: fc.boolean(), replacedByResult: plainText })),
    fees: some(record<PortalDossierFee>({ name: plainText, amount: fc.nat() }, { code: plainText, collection: fc.constant('1'), kind: fc.constant('2') })),
    otherDocuments: some(record<{ name: string; quantity: number; kind: number }>({ name: plainText, quantity: fc.nat(9), kind: fc.nat(3) })),
    supplements: some(record<PortalSupplement>({ id: fc.integer({ min: 1, max: 99 }), askedBy: plainText, message: plainText, askedAt: instants, answered: fc.boolean() }, { receivedBy: plainText, receiptInfo: plainText, answeredAt: instants, appointmentBefore: instants, appointmentAfter: instants })),
    results: some(record<PortalResult>({ id: fc.uuid(), name: plainText }, { requirementCode: plainText, url: fc.webUrl(), resultCode: plainText })),
    connectedDatabases: some(fc.constantFrom('1', '7')),
  },
);

const progresses = record<PortalProgress>(
  { dossierCode: fc.constant('H37-1'), officer: plainText, at: instants, status: kinds, note: plainText },
  { position: plainText, department: plainText, startedAt: instants, dueAt: instants },
);

const plain = aDossier({ owner: { kind: 'citizen', name: 'CANARY', personalId: '099190000001' } });

describe('national portal, dossiers', () => {
  test('a dossier that is written is read back', () => {
    fc.assert(fc.property(dossiers, (dossier) => assert.deepEqual(decodePortalDossier(JSON.parse(JSON.stringify(encodePortalDossier(dossier)))), dossier)), runs(20_000));
  });

  test('a line of progress that is written is read back', () => {
    fc.assert(fc.property(progresses, (progress) => assert.deepEqual(decodePortalProgress(JSON.parse(JSON.stringify(encodePortalProgress(progress)))), progress)), runs(20_000));
  });

  test('every top-level scalar is a text, empty when absent; times are 14 digits of Viet Nam\'s 24-hour clock', () => {
    const item = encodePortalDossier({ ...plain, appointment: '2026-07-22T10:00:00Z' });
    for (const [name, value] of Object.entries(item)) assert.ok(typeof value === 'string' || Array.isArray(value), name);
    assert.equal(item.NgayTiepNhan, '20260722083000');
    assert.equal(item.NgayHenTra, '20260722170000');
    assert.equal(item.NgayTra, '');
    assert.equal(item.SoBienNhan, '');
    assert.equal(item.TrangThaiHoSo, '2');
    assert.deepEqual(item.DinhDanhCHS, [{ LoaiDinhDanh: '1', SoDinhDanh: '099190000001' }]);
  });

  test('everything that is missing is named at once, in lists too', () => {
    const bare = { ...plain, procedureCode: '', agencyName: ' ', channel: undefined as never, owner: { kind: 'citizen' as const }, documents: [{ id: '', name: 'CANARY' }, { id: '', name: '' }], results: [{ id: 'r', name: '' }] };
    assert.throws(() => encodePortalDossier(bare), (error: unknown) => {
      const { details, message } = error as { details: Record<string, unknown>; message: string };
      assert.equal(details['fields'], 'procedureCode agencyName channel owner.personalId documents[].id documents[].name results[].name');
      assert.equal(details['field'], 'procedureCode');
      assert.match(message, /procedureCode, agencyName/);
      assert.doesNotMatch(inspect(error), /CANARY/);
      return true;
    });
    assert.throws(() => encodePortalProgress({ dossierCode: '', officer: ' ', at: '', status: 'received' }), (error: unknown) => (error as { details: Record<string, unknown> }).details['fields'] === 'dossierCode officer at');
  });

  test('a portal of the guide of 2020 gets the fields of then, and they are read back as far as they go', () => {
    const newer = ['KenhThucHien', 'NgayNopHoSo', 'NgayTuChoi', 'NoiNopHoSo', 'HoSoCoThanhPhanSoHoa', 'TaiKhoanDuocXacThucVoiVNeID', 'DuocThanhToanTrucTuyen', 'DinhDanhCHS', 'DSKetNoiCSDL'];
    const older = encodePortalDossier({ ...plain, submittedAt: '2026-07-22T01:00:00Z', connectedDatabases: ['1'] }, 'guide_1_4_24');
    assert.deepEqual(newer.filter((name) => name in older), []);
    assert.ok(newer.every((name) => name in encodePortalDossier(plain)));
    assert.equal(older.SoGiayToChuHoSo, '099190000001');
    assert.deepEqual(decodePortalDossier(older), { ...plain, receivedAt: '2026-07-22T08:30:00+07:00', channel: 'direct', digitised: false, owner: { kind: 'citizen', name: 'CANARY', number: '099190000001' } });
    // What only the newer generation needs is not asked for.
    assert.doesNotThrow(() => encodePortalDossier({ ...plain, channel: undefined as never, filedAt: undefined as never, onlinePayment: undefined as never }, 'guide_1_4_24'));
  });

  test('a free procedure still sends a fee of "0"', () => {
    assert.equal(encodePortalDossier(plain).DanhSachLePhi?.[0]?.Gia, '0');
  });

  for (const field of ['dossierCode', 'procedureCode', 'procedureName', 'sectorCode', 'sectorName', 'receivedAt', 'agencyName'] as const) {
    test(`a dossier without ${field} is refused before it is sent`, () => {
      assert.throws(() => encodePortalDossier({ ...plain, [field]: ' ' }), { code: 'invalid_request', details: { operation: 'national-portal.syncDossier', field, fields: field, reason: 'required' } });
    });
  }

  test('a citizen needs a number; what is too long or no time is refused; nothing of the value is in the error', () => {
    const bad: PortalDossier[] = [
      { ...plain, owner: { kind: 'citizen', name: 'CANARY' } },
      { ...plain, owner: { kind: 'citizen', name: 'CANARY', number: '0100000000' } },
      { ...plain, owner: { kind: 'business', name: 'CANARY' } },
      { ...plain, summary: 'CANARY'.repeat(200) },
      { ...plain, appointment: 'CANARY' },
      { ...plain, fees: [{ name: 'CANARY', amount: 1.5 }] },
      { ...plain, fees: [{ name: 'CANARY', amount: -1 }] },
    ];
    for (const dossier of bad) {
      assert.throws(
        () => encodePortalDossier(dossier),
        (error: unknown) => {
          assert.equal((error as { code?: string }).code, 'invalid_request');
          assert.doesNotMatch(inspect(error), /CANARY|0991/);
          return true;
        },
      );
    }
  });

  test('a step without words of its own is named after its status', () => {
    assert.equal(encodePortalProgress({ dossierCode: 'H37-1', officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T08:00:00Z', status: 'received' }).NoiDungXuLy, 'Được tiếp nhận');
    assert.throws(() => encodePortalProgress({ dossierCode: 'H37-1', officer: 'x'.repeat(51), at: '2026-07-22T08:00:00Z', status: 'received' }), { code: 'invalid_request' });
  });
});

describe('national portal, answers', () => {
  test('0, "0" and "00" are success', () => {
    for (const error_code of [0, '0', '00']) assert.doesNotThrow(() => refuseFailure({ error_code, message: 'x' }, 'test'));
  });

  for (const [message, error_code, code, reason] of [
    ['Hồ sơ đã tồn tại', -1, 'duplicate', undefined],
    ['Hồ sơ đã tồn tại'.normalize('NFD'), '3', 'duplicate', undefined],
    ['Phiên làm việc không hợp lệ hoặc đã hết hạn', 3, 'unauthorized', undefined],
    ['Session expired', '-3', 'unauthorized', undefined],
    ['MaTTHC: sai mã TTHC', -1, 'rejected', 'procedure_code'],
    ['MaHoSo: sai mã hồ sơ', -1, 'rejected', 'dossier_code'],
    ['Đơn vị chưa cập nhật địa chỉ', -1, 'rejected', 'address_missing'],
    ['MaLinhVuc: Mã lĩnh vực không tồn tại', '-3', 'rejected', 'sector_code'],
    ['madonvi: mã đơn vị không đúng', -1, 'rejected', 'agency_code'],
    ['TenTTHC: bắt buộc', -1, 'rejected', 'required'],
    ['NgayTiepNhan: phải có dạng yyyyMMddHHmmss', -1, 'rejected', 'format'],
    ['TrichYeuHoSo: dài quá 1000 ký tự', -1, 'rejected', 'too_long'],
    ['maTTHC: không tìm thấy thủ tục', -1, 'not_found', undefined],
    ['CANARY 099190000001', '3', 'rejected', undefined],
    [null, -1, 'rejected', undefined],
  ] as const) {
    test(`"${message?.slice(0, 30)}" is ${code}, and its words are not kept`, () => {
      assert.throws(
        () => refuseFailure({ error_code, message }, 'test'),
        (error: unknown) => {
          const { code: actual, details } = error as { code: string; details: Record<string, unknown> };
          assert.equal(actual, code);
          assert.equal(details['reason'], reason);
          assert.equal(details['faultCode'], String(error_code));
          assert.doesNotMatch(inspect(error), /CANARY|0991|phiên/i);
          return true;
        },
      );
    });
  }

  test('what is no answer is bad_response', () => {
    for (const value of [null, [], 'x', 3, {}, { error_code: {} }, { error_code: null }]) assert.throws(() => refuseFailure(value, 'test'), { code: 'bad_response' });
  });

  test('a login gives its session or is unauthorized', () => {
    assert.equal(decodeLogin({ session: 's', error_code: '00' }), 's');
    for (const answer of [{ session: null, error_code: '-1', message: 'Sai' }, { session: '', error_code: '0' }, { error_code: 0 }]) {
      assert.throws(() => decodeLogin(answer), { code: 'unauthorized' });
    }
  });

  test('lists of procedures may be empty or null', () => {
    assert.deepEqual(decodeProcedureList({ error_code: 0, result: null }), []);
    assert.deepEqual(decodeProcedureList({ error_code: 0, result: [{ MATTHC: '1.001193', TENTTHC: ' Đăng ký khai sinh ' }, { MATTHC: '2' }] }), [
      { procedureCode: '1.001193', name: 'Đăng ký khai sinh' },
      { procedureCode: '2' },
    ]);
  });

  test('a procedure comes as an object or a list of one; none is not_found', () => {
    for (const result of [{ MATTHC: '1.001193' }, [{ MATTHC: '1.001193' }]]) assert.equal(decodeReadProcedure({ error_code: '0', result }).procedureCode, '1.001193');
    for (const result of [null, [], undefined]) assert.throws(() => decodeReadProcedure({ error_code: '0', ...(result === undefined ? {} : { result }) }), { code: 'not_found' });
  });

  test('time limit and fee hang under the channel; numbers in texts are numbers; what is no number stays', () => {
    const procedure = decodeReadProcedure({
      error_code: 0,
      result: {
        MATTHC: '1.001193',
        TRANGTHAI: 1,
        CACHTHUCTHUCHIEN: [
          { KENH: '02', THOIGIAN: [{ THOIGIANGIAIQUYET: '1', DONVITINH: 'Ngày làm việc', PHILEPHI: [{ SOTIEN: 8000, DONVI: 'Đồng' }, { SOTIEN: '1.000.000' }] }] },
          { KENH: 9, THOIGIAN: null },
        ],
        CAPTHUCHIEN: ['Cấp Xã', { gi: 'khac' }, null],
        THANHPHANHOSO: [{ TRUONGHOP: '', GIAYTO: [{ TENGIAYTO: 'Tờ khai', TENMAUDON: 'Mẫu 01', URL: null }] }],
      },
    });
    assert.equal(procedure.published, true);
    assert.deepEqual(procedure.levels, ['Cấp Xã']);
    assert.deepEqual(procedure.channels, [
      { channel: 'online', timeLimits: [{ amount: 1, unit: 'Ngày làm việc', fees: [{ amount: 8000, currency: 'Đồng' }, { amount: '1.000.000' }] }] },
      { channel: { unknown: '9' }, timeLimits: [] },
    ]);
    assert.deepEqual(procedure.documents, [{ documents: [{ name: 'Tờ khai', form: 'Mẫu 01' }] }]);
    assert.deepEqual(procedure.steps, []);
  });
});
