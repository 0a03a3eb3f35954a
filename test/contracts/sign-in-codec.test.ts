import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeSensitiveClaims, decodeSignInClaims, decodeSignInProfile, decodeVneidClaims, encodeSignInClaims, type SignInIdentity } from '@motcua/contracts/sign-in/codec';
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

  const full = {
    sub: 'u-1', LoaiTaiKhoan: '1', DanToc: '01', TonGiao: 'CANARY-religion', TinhTrangHonNhan: '2', NhomMau: 'O+', MaBHXH: '0123456789', HoChieu: 'C0000001', SoDienThoaiBan: '0200000000',
    NoiDangKyKhaiSinh: 'Phường Thử Nghiệm', QueQuan: 'Xã Thử Nghiệm', ThuongTru: 'Số 1', NoiOHienNay: 'Số 2', QuocTich: 'VN', Cha: 'Cha', Me: 'Mẹ', VoChong: 'Vợ', NguoiDaiDien: '', ChuHo: 'Chủ hộ',
    TrangThai: 1, DiaChi: 'Trụ sở', loAs: 'LoA1', IAL: '2', userProfileUri: 'https://sso.example.vn/view-info?token_id=x',
  };

  test('what the claims tell beside the identity is typed, and neither has the sensitive ones', () => {
    assert.deepEqual(decodeSignInProfile(full), {
      maritalStatus: { kind: 'married' }, bloodGroup: 'O+', socialInsuranceNumber: '0123456789', passportNumber: 'C0000001', landline: '0200000000', nationality: 'VN',
      birthRegistrationPlace: 'Phường Thử Nghiệm', placeOfOrigin: 'Xã Thử Nghiệm', permanentAddress: 'Số 1', currentAddress: 'Số 2', father: 'Cha', mother: 'Mẹ', spouse: 'Vợ', householdHead: 'Chủ hộ',
      organisationAddress: 'Trụ sở', accountState: '1', authenticationAssurance: 'LoA1', identityAssurance: '2', profileUrl: 'https://sso.example.vn/view-info?token_id=x',
    });
    assert.doesNotMatch(JSON.stringify([decodeSignInProfile(full), decodeSignInClaims(full)]), /CANARY/);
    assert.deepEqual(decodeSensitiveClaims(full), { ethnicityCode: '01', religionCode: 'CANARY-religion' });
    assert.deepEqual(decodeSensitiveClaims({ sub: 'u', DanToc: '', TonGiao: null }), {});
  });

  test('a claim in another shape is left out and named, never shown', () => {
    const places: string[] = [];
    assert.deepEqual(decodeSignInProfile({ sub: 'u', QueQuan: { xa: 'CANARY' }, Cha: ['CANARY'], userProfileUri: 'http://sso.example.vn' }, ({ place }) => places.push(place)), {});
    assert.deepEqual(places, ['QueQuan', 'Cha']);
  });

  test('VNeID asked directly gives number, name and birth date, however the date is written', () => {
    for (const birthDate of ['17/03/1990', '17-03-1990', '1990-03-17', '19900317', '1990-03-17T00:00:00Z']) {
      assert.deepEqual(decodeVneidClaims({ citizenPid: '099190000001', fullName: 'Nguyễn  Thử Nghiệm An', birthDate }), {
        subject: '099190000001', accountKind: 'citizen', personalId: '099190000001', fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990, month: 3, day: 17 }, verifiedByVneid: true,
      });
    }
    assert.deepEqual(decodeVneidClaims({ citizenPid: '099190000001', birthDate: '31/02/1990' }).birthDate, undefined);
    for (const claims of [{}, { citizenPid: '0991' }, { citizenPid: 99 }, null]) assert.throws(() => decodeVneidClaims(claims), { code: 'bad_response' });
  });
});
