import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  decodeAccount,
  decodeAnswers,
  decodeFoundDossier,
  decodePublishedQuestion,
  decodeQuestionAnswer,
  decodeQuestions,
  decodeRating,
  decodeReferenceList,
  decodeServices,
  decodeStatusNotice,
  encodePublishedQuestion,
  encodeQuestionAnswer,
  encodeRating,
  encodeStatusNotice,
  type PortalRating,
  type PortalStatusNotice,
  type PublishedQuestion,
  type QuestionAnswer,
  type RatingShares,
} from '@motcua/contracts/national-portal/codec';
import { instants, plainText, record, runs } from './property-runs.ts';

const ids = fc.integer({ min: 1, max: 1e9 }).map(String);
const shares: fc.Arbitrary<RatingShares> = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })).map(([a, b]) => {
  const [first, second] = a + b <= 10_000 ? [a, b] : [10_000 - a, 10_000 - b];
  return { verySatisfied: first / 100, satisfied: second / 100, dissatisfied: (10_000 - first - second) / 100 };
});
const back = <T>(encode: (value: T) => unknown, decode: (value: unknown) => T) => (value: T) => assert.deepEqual(decode(JSON.parse(JSON.stringify(encode(value)))), value);

describe('what a unit pushes is read back as it was', () => {
  test('questions, answers, ratings, statuses', () => {
    const question = record<PublishedQuestion>({ questionId: ids, text: plainText, answer: plainText, sectorCode: plainText, agencyCode: plainText, agencyName: plainText }, { procedureCode: plainText });
    fc.assert(fc.property(question, back(encodePublishedQuestion, decodePublishedQuestion)), runs(5_000));
    const answer = record<QuestionAnswer>({ questionId: ids, agencyCode: plainText, text: plainText, answeredBy: plainText, answeredAt: instants }, { position: plainText });
    fc.assert(fc.property(answer, back(encodeQuestionAnswer, decodeQuestionAnswer)), runs(5_000));
    const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    const rating = record<PortalRating>(
      { month, raters: fc.nat(999_999_999), shares, serviceShares: shares, agencyCode: plainText, agencyName: plainText },
      { subject: plainText, procedureCode: plainText, opinions: fc.array(plainText, { minLength: 1, maxLength: 3 }) },
    );
    fc.assert(fc.property(rating, back(encodeRating, decodeRating)), runs(5_000));
    const status = record<PortalStatusNotice>(
      { dossierCode: plainText, unitDossierCode: plainText, outcome: fc.constantFrom('received', 'supplement_required', 'refused'), at: instants },
      { note: plainText, accountId: fc.uuid(), documents: fc.array(record<{ name: string; url: string }>({ name: plainText, url: fc.webUrl() }), { minLength: 1, maxLength: 2 }) },
    );
    fc.assert(fc.property(status, back(encodeStatusNotice, decodeStatusNotice)), runs(5_000));
  });

  test('everything that is missing is named at once, and no value with it', () => {
    const cases: [() => unknown, string][] = [
      [() => encodePublishedQuestion({ questionId: '', text: 'CANARY', answer: ' ', sectorCode: '', agencyCode: 'H37', agencyName: 'x' }), 'questionId answer sectorCode'],
      [() => encodeQuestionAnswer({ questionId: '1', agencyCode: '', text: '', answeredBy: 'CANARY', answeredAt: '' }), 'agencyCode text answeredAt'],
      [() => encodeStatusNotice({ dossierCode: '', unitDossierCode: '', outcome: 'received', at: '', note: 'CANARY' }), 'dossierCode unitDossierCode at'],
    ];
    for (const [work, fields] of cases) {
      assert.throws(work, (error: unknown) => {
        assert.equal((error as { details: Record<string, unknown> }).details['fields'], fields);
        assert.doesNotMatch(inspect(error), /CANARY/);
        return true;
      });
    }
  });

  test('ratings that cannot be right are refused', () => {
    const good: PortalRating = { month: '2026-07', raters: 3, shares: { verySatisfied: 33.33, satisfied: 33.33, dissatisfied: 33.33 }, agencyCode: 'H37', agencyName: 'UBND' };
    assert.equal(encodeRating(good).NgayTongHop, '7-2026');
    assert.equal(encodeRating(good).PhanTramDanhGiaHaiLong, '33.33%');
    assert.doesNotThrow(() => encodeRating({ ...good, raters: 0, shares: { verySatisfied: 0, satisfied: 0, dissatisfied: 0 } }));
    const bad: Partial<PortalRating>[] = [
      { month: '2026-13' }, { month: '7-2026' }, { raters: 1.5 }, { raters: -1 },
      { shares: { verySatisfied: 50, satisfied: 40, dissatisfied: 5 } }, { shares: { verySatisfied: 150, satisfied: -50, dissatisfied: 0 } },
    ];
    for (const part of bad) assert.throws(() => encodeRating({ ...good, ...part }), { code: 'invalid_request' });
  });
});

describe('lists and look-ups', () => {
  test('lists whose fields were seen, and lists whose fields are told by their names', () => {
    const list = (name: Parameters<typeof decodeReferenceList>[1], result: unknown) => decodeReferenceList({ error_code: 0, result }, name);
    assert.deepEqual(list('agencies', [{ MADONVI: 'H37.02', TENDONVI: ' UBND ', CAPDONVI: 3 }]), [{ code: 'H37.02', name: 'UBND', parent: '3' }]);
    assert.deepEqual(list('ethnicGroups', [{ MADANTOC: '01', TENGOI: 'Kinh' }]), [{ code: '01', name: 'Kinh' }]);
    assert.deepEqual(list('religions', [{ TONGIAO: '01', TENTONGIAO: 'Phật giáo' }]), [{ code: '01', name: 'Phật giáo' }]);
    assert.deepEqual(list('sectors', [{ MALINHVUC: 'G15-HT', TENLINHVUC: 'Hộ tịch', MANGANH: 'G15' }]), [{ code: 'G15-HT', name: 'Hộ tịch', parent: 'G15' }]);
    assert.deepEqual(list('communes', [{ TENPHUONGXA: 'Phường Thử Nghiệm', MATINHTHANH: '20', MAPHUONGXA: '06001' }]), [{ code: '06001', name: 'Phường Thử Nghiệm', parent: '20' }]);
    assert.deepEqual(list('countries', [{ MAQUOCGIA: 'VN', TENGOI: 'Việt Nam' }, { KHAC: 1 }, { MAQUOCGIA: { la: 'x' } }]), [{ code: 'VN', name: 'Việt Nam' }]);
    assert.deepEqual(list('provinces', null), []);
  });

  test('fields of a list that are not read are drift, once, without values', () => {
    const places: string[] = [];
    decodeReferenceList({ error_code: '0', result: [{ MADANTOC: '1', TENGOI: 'Kinh', MOI: 'bí mật' }, { MADANTOC: '2', TENGOI: 'Tày', MOI: 'bí mật' }] }, 'ethnicGroups', ({ place }) => places.push(place));
    assert.deepEqual(places, ['result[].MOI']);
  });

  test('services come as one, as a list, or not at all', () => {
    const service = { MADVC: '1.001193.01', TENDVC: 'Đăng ký khai sinh', MATTHC: '1.001193', TENCOQUANBANHANH: 'Bộ Tư pháp', APDUNGDVC: [{ MUCDO: 4 }] };
    const expected = [{ serviceCode: '1.001193.01', name: 'Đăng ký khai sinh', procedureCode: '1.001193', issuedBy: 'Bộ Tư pháp', uses: [{ serviceLevel: '4' }] }];
    assert.deepEqual(decodeServices({ error_code: 0, result: service }), expected);
    assert.deepEqual(decodeServices({ error_code: 0, result: [service] }), expected);
    assert.deepEqual(decodeServices({ error_code: 0, result: null }), []);
  });

  test('a dossier the portal has, and one it has not; a status we do not know survives', () => {
    assert.deepEqual(decodeFoundDossier({ error_code: 0, result: [{ MaHoSo: 'H37-1', TrangThaiHoSo: 4, NgayTiepNhan: '20260722083000', NgayTra: '' }] }, 'H37-1'), {
      dossierCode: 'H37-1', status: { kind: 'processing' }, receivedAt: '2026-07-22T08:30:00+07:00',
    });
    assert.deepEqual(decodeFoundDossier({ error_code: 0, result: [{ TrangThaiHoSo: '77' }] }, 'H37-1'), { dossierCode: 'H37-1', status: { kind: 'unknown', raw: '77' } });
    assert.equal(decodeFoundDossier({ error_code: 0, result: [] }, 'H37-1'), undefined);
    assert.equal(decodeAccount({ error_code: 0, result: [{ TECHNICALID: 'tech-1' }] }), 'tech-1');
    assert.equal(decodeAccount({ error_code: 0, result: [] }), undefined);
  });

  test('a question without an answer has none; one without an id is left out', () => {
    assert.deepEqual(
      decodeQuestions({ error_code: 0, result: [{ HOIDAPID: 12, NOIDUNG: 'Cần gì?', TRALOIID: 0, NOIDUNGTRALOI: '', HOVATEN: 'An', TRANGTHAI: 1 }, { HOIDAPID: 0 }, { NOIDUNG: 'x' }] }),
      [{ questionId: '12', text: 'Cần gì?', asker: { name: 'An' }, state: '1' }],
    );
    assert.deepEqual(decodeAnswers({ error_code: 0, result: [{ TRALOIID: 101, NOIDUNGTRALOI: 'Giấy chứng sinh.' }, { TRALOIID: 0, NOIDUNGTRALOI: '' }] }), [{ answerId: '101', text: 'Giấy chứng sinh.' }]);
  });

  test('refusals and nonsense have their names in every one of them', () => {
    for (const decode of [(value: unknown) => decodeReferenceList(value, 'fees'), decodeServices, (value: unknown) => decodeFoundDossier(value, 'x'), decodeAccount, decodeQuestions, decodeAnswers]) {
      assert.throws(() => decode({ error_code: 3, message: 'Phiên làm việc không hợp lệ' }), { code: 'unauthorized' });
      assert.throws(() => decode({ error_code: 0, result: 'CANARY' }), { code: 'bad_response' });
      assert.throws(() => decode(null), { code: 'bad_response' });
    }
  });
});
