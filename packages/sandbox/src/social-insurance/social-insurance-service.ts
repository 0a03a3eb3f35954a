import type { Answer, Call, Handler } from '../call.ts';
import { json } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { bodyOf, byPath, guardedService } from '../registers/guarded-service.ts';

/** The insurance number of a citizen of this sandbox: `990000` and the last four digits of their own number. */
export function insuranceNumberOf(citizen: Citizen): string {
  return `990000${(citizen.personalId ?? citizen.legacyIdCard ?? '').slice(-4)}`;
}

/** Social insurance behind a platform. It knows everybody in the register who is not dead. */
export function createSocialInsuranceService(citizens: readonly Citizen[], platform: Platform | undefined, faults: Faults): Handler {
  const insured = citizens.filter(({ deceasedOn }) => deceasedOn === undefined);
  return guardedService(
    'social-insurance',
    byPath({
      '/getMaSoBhxhTheoTieuChi': { method: 'POST', name: 'getMaSoBhxhTheoTieuChi', run: findNumber },
      '/getTraCuuTtHgdByMaSoBhxh': { method: 'POST', name: 'getTraCuuTtHgdByMaSoBhxh', run: readPerson },
      '/getTraCuuThongTinHgd': { method: 'POST', name: 'getTraCuuThongTinHgd', run: findHousehold },
    }),
    platform,
    faults,
  );

  async function findNumber(call: Call): Promise<Answer> {
    const wanted = await bodyOf(call);
    const wrong = wrongField(wanted, 'maTinhKs', ['maHuyenKs', 'maXaKs']);
    if (wrong !== undefined) return json(200, { maSoBhxh: '', trangThai: '0', errorCode: wrong });
    const commune = String(wanted['maXaKs']);
    const found = fitting(wanted, 'maTinhKs').filter((citizen) => commune === '' || placeOf(citizen, wanted).commune === commune);
    const [only] = found;
    return only !== undefined && found.length === 1
      ? json(200, { maSoBhxh: insuranceNumberOf(only), trangThai: '1', errorCode: '' })
      : json(200, { maSoBhxh: '', trangThai: '0', errorCode: '' });
  }

  async function readPerson(call: Call): Promise<Answer> {
    const { maSoBhxh } = await bodyOf(call);
    if (typeof maSoBhxh !== 'string' || !/^(\d{10}|\d{12})$/.test(maSoBhxh)) return json(200, { hoTen: '', trangThai: '0', errorCode: 'maSoBhxh' });
    const citizen = insured.find((candidate) => insuranceNumberOf(candidate) === maSoBhxh || candidate.personalId === maSoBhxh);
    if (!citizen) return json(200, { hoTen: '', trangThai: '0' });
    const { province, district, commune } = citizen.birthRegistrationPlace;
    return json(200, {
      hoTen: citizen.fullName,
      soSoCu: '',
      ...birthOf(citizen),
      gioiTinh: String(citizen.sex),
      maTinhKs: province,
      maHuyenKs: district ?? '',
      maXaKs: commune,
      trangThai: '1',
    });
  }

  async function findHousehold(call: Call): Promise<Answer> {
    const wanted = await bodyOf(call);
    const wrong = wrongField(wanted, 'maTinh', ['soSo', 'maThe']);
    if (wrong !== undefined) return json(200, { maSo: '', trangThai: '0', errorCode: wrong });
    const found = fitting(wanted, 'maTinh');
    const [citizen] = found;
    if (citizen === undefined || found.length > 1) return json(200, { maSo: '', trangThai: '0' });
    return json(200, {
      maSo: insuranceNumberOf(citizen),
      hoTen: citizen.fullName,
      ...birthOf(citizen),
      gioiTinh: String(citizen.sex),
      maHo: `HO-TN-${citizen.householdHead.citizen.toUpperCase()}`,
      diaChi: citizen.permanentAddress.detail,
      trangThai: '1',
    });
  }

  /** The people a statement fits; a birth of which less is known fits every date that begins so. */
  function fitting(wanted: Readonly<Record<string, unknown>>, provinceField: string): readonly Citizen[] {
    const name = folded(String(wanted['hoTen']));
    return insured.filter(
      (citizen) =>
        folded(citizen.fullName) === name &&
        citizen.birthDate.replaceAll('-', '').startsWith(String(wanted['ngaySinh'])) &&
        String(citizen.sex) === wanted['gioiTinh'] &&
        placeOf(citizen, wanted).province === wanted[provinceField],
    );
  }
}

/** Name of the first field that is missing or has another form than the guide says. */
function wrongField(wanted: Readonly<Record<string, unknown>>, provinceField: string, others: readonly string[]): string | undefined {
  const forms: Readonly<Record<string, RegExp>> = { hoTen: /\S/, loaiNgaySinh: /^[012]$/, gioiTinh: /^[123]$/, isKs: /^[01]$/, [provinceField]: /^\d{2}$/ };
  for (const [field, form] of Object.entries(forms)) if (typeof wanted[field] !== 'string' || !form.test(wanted[field])) return field;
  const digits = ({ 0: 8, 1: 4, 2: 6 } as Readonly<Record<string, number>>)[String(wanted['loaiNgaySinh'])];
  if (typeof wanted['ngaySinh'] !== 'string' || !new RegExp(`^\\d{${digits}}$`).test(wanted['ngaySinh'])) return 'ngaySinh';
  return others.find((field) => typeof wanted[field] !== 'string');
}

function placeOf(citizen: Citizen, wanted: Readonly<Record<string, unknown>>): Citizen['permanentAddress'] {
  return wanted['isKs'] === '1' ? citizen.birthRegistrationPlace : citizen.permanentAddress;
}

function birthOf(citizen: Citizen): { ngaySinh: string; loaiNgaySinh: string } {
  const ngaySinh = citizen.birthDate.replaceAll('-', '');
  return { ngaySinh, loaiNgaySinh: ngaySinh.length === 4 ? '1' : '0' };
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
}
