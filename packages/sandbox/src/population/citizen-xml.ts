import type { Address, Citizen, Relative } from '../citizens.ts';
import { escapeMarkup } from '../markup.ts';

/** Finds a citizen by the key other records use. */
export type CitizenByKey = (id: string) => Citizen | undefined;

/**
 * One `CongDan` node as the population database writes it, in its field order. Prefix `ns1`.
 *
 * @param only - names of the fields to write; all of them when left out.
 */
export function citizenXml(citizen: Citizen, byKey: CitizenByKey, only?: readonly string[]): string {
  const year = citizen.birthDate.length === 4;
  const fields: readonly (readonly [name: string, content: string | readonly string[]])[] = [
    ['SoDinhDanh', citizen.personalId ?? ''],
    ['SoCMND', citizen.legacyIdCard ?? ''],
    ['HoVaTen', nameParts(citizen)],
    ['GioiTinh', String(citizen.sex)],
    ['DanToc', String(citizen.ethnicity).padStart(2, '0')],
    ['TonGiao', citizen.religion],
    ['TinhTrangHonNhan', String(citizen.maritalStatus)],
    ['NhomMau', citizen.bloodGroup],
    ['NgayThangNamSinh', [year ? element('Nam', citizen.birthDate) : element('NgayThangNam', citizen.birthDate.replaceAll('-', ''))]],
    ['NoiDangKyKhaiSinh', place(citizen.birthRegistrationPlace)],
    ['QueQuan', place(citizen.placeOfOrigin)],
    ['ThuongTru', place(citizen.permanentAddress)],
    ['NoiOHienTai', place(citizen.currentAddress)],
    ['QuocTich', citizen.nationality],
    ['Cha', relative(citizen.father, byKey)],
    ['Me', relative(citizen.mother, byKey)],
    ['VoChong', relative(citizen.spouse, byKey)],
    ['NguoiDaiDien', relative(citizen.representative, byKey)],
    ['ChuHo', head(citizen, byKey)],
    ['SoSoHoKhau', ''],
  ];
  const written = only === undefined ? fields : fields.filter(([name]) => only.includes(name));
  return element('CongDan', written.map(([name, content]) => element(name, content)));
}

/** The name in its three parts where the record has them; else all of it in the last, as most records do. */
function nameParts(citizen: Citizen): readonly string[] {
  const words = citizen.fullName.toUpperCase().split(' ');
  if (!citizen.splitName) return [element('Ho', ''), element('ChuDem', ''), element('Ten', words.join(' '))];
  return [
    element('Ho', words[0] ?? ''),
    element('ChuDem', words.slice(1, -1).join(' ')),
    element('Ten', words.at(-1) ?? ''),
  ];
}

function place(address: Address): readonly string[] {
  return [
    element('MaTinhThanh', address.province),
    element('MaQuanHuyen', address.district ?? ''),
    element('MaPhuongXa', address.commune),
    element('ChiTiet', address.detail),
    element('QuocGia', address.country),
  ];
}

function relative(who: Relative | undefined, byKey: CitizenByKey): readonly string[] {
  const person = typeof who === 'string' ? byKey(who) : who;
  const known = typeof who === 'string' ? byKey(who) : undefined;
  return [
    element('HoVaTen', person?.fullName.toUpperCase() ?? ''),
    element('QuocTich', person?.nationality ?? ''),
    element('SoDinhDanh', known?.personalId ?? ''),
    element('SoCMND', known?.legacyIdCard ?? ''),
  ];
}

function head(citizen: Citizen, byKey: CitizenByKey): readonly string[] {
  const person = byKey(citizen.householdHead.citizen);
  return [
    element('QuanHe', citizen.householdHead.relation),
    element('SoDinhDanh', person?.personalId ?? ''),
    element('SoCMND', person?.legacyIdCard ?? ''),
    element('HoVaTen', person?.fullName.toUpperCase() ?? ''),
  ];
}

function element(name: string, content: string | readonly string[]): string {
  const inside = typeof content === 'string' ? escapeMarkup(content) : content.join('');
  return inside === '' ? `<ns1:${name}/>` : `<ns1:${name}>${inside}</ns1:${name}>`;
}
