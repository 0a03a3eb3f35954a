import {
  type BirthDate,
  bloodGroupFromRegisterCode,
  type Citizen,
  type CodedName,
  formatBirthDate,
  type HouseholdHead,
  maritalStatusFromRegisterCode,
  registerCodeOfBloodGroup,
  registerCodeOfMaritalStatus,
  registerCodeOfSex,
  type RegisteredAddress,
  type RelatedPerson,
  sexFromRegisterCode,
} from '@motcua/domain';
import { ethnicGroups } from '@motcua/domain/ethnic-groups';
import { religions } from '@motcua/domain/religions';
import { filled, present } from '../members.ts';
import { statedBirthDate } from '../stated-birth-date.ts';
import type { AddressElement, CitizenEntry, NameElement, RelativeElement } from '../generated/population.types.ts';

/** A citizen out of a register entry. What is empty there is absent here. */
export function decodeCitizen(entry: CitizenEntry): Citizen {
  return present<Citizen>({
    personalId: textOf(entry.SoDinhDanh),
    legacyIdCard: textOf(entry.SoCMND),
    fullName: decodeName(entry.HoVaTen),
    birthDate: decodeBirthDate(entry.NgayThangNamSinh),
    sex: entry.GioiTinh === undefined ? undefined : sexFromRegisterCode(entry.GioiTinh),
    nationality: textOf(entry.QuocTich),
    ethnicity: decodeEthnicity(entry.DanToc),
    religion: decodeReligion(entry.TonGiao),
    maritalStatus: entry.TinhTrangHonNhan === undefined ? undefined : maritalStatusFromRegisterCode(entry.TinhTrangHonNhan),
    bloodGroup: entry.NhomMau === undefined ? undefined : bloodGroupFromRegisterCode(entry.NhomMau),
    birthRegistrationPlace: decodeAddress(entry.NoiDangKyKhaiSinh),
    placeOfOrigin: decodeAddress(entry.QueQuan),
    permanentAddress: decodeAddress(entry.ThuongTru),
    currentAddress: decodeAddress(entry.NoiOHienTai),
    father: decodeRelative(entry.Cha),
    mother: decodeRelative(entry.Me),
    spouse: decodeRelative(entry.VoChong),
    representative: decodeRelative(entry.NguoiDaiDien),
    householdHead: filled<HouseholdHead>({
      relationship: textOf(entry.ChuHo?.QuanHe),
      personalId: textOf(entry.ChuHo?.SoDinhDanh),
      legacyIdCard: textOf(entry.ChuHo?.SoCMND),
      fullName: decodeName(entry.ChuHo?.HoVaTen),
    }),
  });
}

/** A register entry, with the whole name in `Ten`, as the register mostly writes it. */
export function encodeCitizen(citizen: Citizen): CitizenEntry {
  return present<CitizenEntry>({
    SoDinhDanh: citizen.personalId,
    SoCMND: citizen.legacyIdCard,
    HoVaTen: citizen.fullName === undefined ? undefined : { Ho: '', ChuDem: '', Ten: citizen.fullName },
    GioiTinh: citizen.sex && registerCodeOfSex(citizen.sex),
    DanToc: citizen.ethnicity && padded(citizen.ethnicity.code),
    TonGiao: citizen.religion && padded(citizen.religion.code),
    TinhTrangHonNhan: citizen.maritalStatus && registerCodeOfMaritalStatus(citizen.maritalStatus),
    NhomMau: citizen.bloodGroup && registerCodeOfBloodGroup(citizen.bloodGroup),
    NgayThangNamSinh: citizen.birthDate && encodeBirthDate(citizen.birthDate),
    NoiDangKyKhaiSinh: encodeAddress(citizen.birthRegistrationPlace),
    QueQuan: encodeAddress(citizen.placeOfOrigin),
    ThuongTru: encodeAddress(citizen.permanentAddress),
    NoiOHienTai: encodeAddress(citizen.currentAddress),
    QuocTich: citizen.nationality,
    Cha: encodeRelative(citizen.father),
    Me: encodeRelative(citizen.mother),
    VoChong: encodeRelative(citizen.spouse),
    NguoiDaiDien: encodeRelative(citizen.representative),
    ChuHo:
      citizen.householdHead &&
      present({
        QuanHe: citizen.householdHead.relationship,
        SoDinhDanh: citizen.householdHead.personalId,
        SoCMND: citizen.householdHead.legacyIdCard,
        HoVaTen: citizen.householdHead.fullName,
      }),
  });
}

function textOf(text: string | undefined): string | undefined {
  const clean = text?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return clean === '' ? undefined : clean;
}

function decodeName(name: NameElement | undefined): string | undefined {
  if (name === undefined || typeof name === 'string') return textOf(name);
  return textOf([name.Ho, name.ChuDem, name.Ten].filter((part) => part !== undefined).join(' '));
}

/** A register's date may know the year only, in its own field or with zeros for month and day. */
function decodeBirthDate(date: CitizenEntry['NgayThangNamSinh']): BirthDate | undefined {
  const full = textOf(date?.NgayThangNam);
  return (full === undefined ? undefined : statedBirthDate(full) ?? statedBirthDate(full.slice(0, 4))) ?? statedBirthDate(textOf(date?.Nam));
}

function encodeBirthDate(date: BirthDate): { NgayThangNam: string } | { Nam: string } {
  const text = formatBirthDate(date, 'yyyyMMdd');
  return text.length === 4 ? { Nam: text } : { NgayThangNam: text };
}

/** Leading zeros vary between sources: codes are compared as numbers. */
function canonical(raw: string | undefined): string | undefined {
  const text = textOf(raw);
  return text !== undefined && /^\d{1,4}$/.test(text) ? String(Number(text)) : text;
}

function padded(code: string): string {
  return code.padStart(2, '0');
}

function decodeEthnicity(raw: string | undefined): CodedName | undefined {
  const code = canonical(raw);
  // 99 is "not known", 0 is not recorded.
  if (code === undefined || code === '0' || code === '99') return undefined;
  const name = code === '55' ? 'Người nước ngoài' : ethnicGroups.find((group) => group.code === code)?.name;
  return name === undefined ? { code } : { code, name };
}

function decodeReligion(raw: string | undefined): CodedName | undefined {
  const number = canonical(raw);
  if (number === undefined) return undefined;
  const code = padded(number);
  const name = religions.find((religion) => religion.code === code)?.name;
  return name === undefined ? { code } : { code, name };
}

function decodeAddress(address: AddressElement | undefined): RegisteredAddress | undefined {
  return filled<RegisteredAddress>({
    provinceCode: textOf(address?.MaTinhThanh),
    districtCode: textOf(address?.MaQuanHuyen),
    communeCode: textOf(address?.MaPhuongXa),
    detail: textOf(address?.ChiTiet),
    country: textOf(address?.QuocGia),
  });
}

function encodeAddress(address: RegisteredAddress | undefined): AddressElement | undefined {
  if (address === undefined) return undefined;
  return present<AddressElement>({
    MaTinhThanh: address.provinceCode,
    MaQuanHuyen: address.districtCode,
    MaPhuongXa: address.communeCode,
    ChiTiet: address.detail,
    QuocGia: address.country,
  });
}

function decodeRelative(relative: RelativeElement | undefined): RelatedPerson | undefined {
  return filled<RelatedPerson>({
    fullName: decodeName(relative?.HoVaTen),
    nationality: textOf(relative?.QuocTich),
    personalId: textOf(relative?.SoDinhDanh),
    legacyIdCard: textOf(relative?.SoCMND),
  });
}

function encodeRelative(person: RelatedPerson | undefined): RelativeElement | undefined {
  if (person === undefined) return undefined;
  return present<RelativeElement>({
    HoVaTen: person.fullName,
    QuocTich: person.nationality,
    SoDinhDanh: person.personalId,
    SoCMND: person.legacyIdCard,
  });
}
