import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeSignInClaims, encodeSignInClaims, type SignInIdentity } from '@motcua/contracts/sign-in/codec';
import { birthDates, legacyIdCards, personalIds, plainText, record, runs } from './property-runs.ts';

const identities = record<SignInIdentity>(
  { subject: fc.uuid(), accountKind: fc.constantFrom('citizen', 'business', 'organisation', 'unknown'), verifiedByVneid: fc.boolean() },
  {
    accountId: fc.uuid(),
    fullName: plainText,
    personalId: personalIds,
    legacyIdCard: legacyIdCards,
    birthDate: birthDates,
    sex: fc.constantFrom<NonNullable<SignInIdentity['sex']>>({ kind: 'male' }, { kind: 'other' }, { kind: 'unknown', raw: '8' }),
    email: fc.constant('a@example.vn'),
    phone: fc.constant('0900000001'),
    taxCode: fc.constant('0100000000'),
    businessCode: plainText,
    businessName: plainText,
    assurance: fc.constantFrom('LoA1', 'LoA2'),
    signOutUrl: fc.constant('https://example.vn/logout?token_id=x'),
  },
);

describe('sign-in claims', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(identities, (identity) => assert.deepEqual(decodeSignInClaims(JSON.parse(JSON.stringify(encodeSignInClaims(identity)))), identity)), runs(20_000));
  });

  test('with VNeID behind it only the account, name, number and birth date are filled', () => {
    assert.deepEqual(
      decodeSignInClaims({ sub: 'u-1', TechID: 't-1', LoaiTaiKhoan: 1, SoDinhDanh: '099190000001', SoCMND: '', HoVaTen: 'Nguyễn  Thử Nghiệm An', NgayThangNamSinh: '19900317', loginIdp: 'BCA', GioiTinh: '' }),
      { subject: 'u-1', accountId: 't-1', accountKind: 'citizen', personalId: '099190000001', fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990, month: 3, day: 17 }, verifiedByVneid: true },
    );
  });

  test('masked or malformed claims are absent, unknown kinds survive as unknown', () => {
    assert.deepEqual(decodeSignInClaims({ sub: 'u', LoaiTaiKhoan: '9', SoDinhDanh: '09919000****', SoCMND: 'x', NgayThangNamSinh: '31021990', logoutUri: 'javascript:alert(1)' }), {
      subject: 'u',
      accountKind: 'unknown',
      verifiedByVneid: false,
    });
  });

  test('claims without a subject are bad_response', () => {
    for (const claims of [{}, { sub: '' }, { sub: 7 }, null, 'x']) assert.throws(() => decodeSignInClaims(claims), { code: 'bad_response' });
  });

  test('unknown claims are reported by name', () => {
    const places: string[] = [];
    decodeSignInClaims({ sub: 'u', MoiThem: 'bí mật' }, ({ place }) => places.push(place));
    assert.deepEqual(places, ['MoiThem']);
  });
});
