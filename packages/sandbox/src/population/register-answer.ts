import type { Citizen } from '../citizens.ts';
import { escapeMarkup } from '../markup.ts';
import { offsetTime } from '../wire-time.ts';
import { citizenXml } from './citizen-xml.ts';
import type { CitizenByKey } from './citizen-xml.ts';
import { findCitizens } from './register.ts';
import type { RegisterRequest } from './request.ts';

const responseNamespace = 'http://www.mic.gov.vn/dancu/1.0';

/** How service 003 spells its answer. Both were seen. */
export type ConfirmationSpelling = 'count' | 'verdict';

/** What 005 to 010 say of a person beside who it is. Their answers were never seen: this is our inference. */
const itemOfService: Readonly<Record<string, string>> = {
  '005': 'NguoiDaiDien',
  '006': 'ChuHo',
  '007': 'NoiOHienTai',
  '009': 'NhomMau',
  '010': 'TinhTrangHonNhan',
};

/** What the register answers a request: the element in the SOAP body. */
export function registerAnswer(register: readonly Citizen[], request: RegisterRequest, spelling: ConfirmationSpelling): string {
  const { service, statement, requestId } = request;
  const byKey: CitizenByKey = (id) => register.find((citizen) => citizen.id === id);
  const found = findCitizens(register, statement, service === '003' || service === '033');
  switch (service) {
    case '003':
      return spelling === 'count'
        ? element('XacThucThongTinCongDanResponse', 'SoLuongCongDan', String(found.length))
        : element('KetQuaXacThuc', 'TonTai', String(found.length > 0));
    case '033':
      return element('KetQuaXacThucResponse', 'TonTai', String(found.length > 0));
    case '011': {
      const gone = found.some(({ deceasedOn, missingSince }) => deceasedOn !== undefined || missingSince !== undefined);
      return element('KetQuaXacThuc', 'TonTai', String(gone));
    }
    case '008': {
      const heads = new Set(found.map(({ householdHead }) => householdHead.citizen));
      const members = register.filter(({ householdHead, deceasedOn }) => heads.has(householdHead.citizen) && deceasedOn === undefined);
      return collection(members, requestId, byKey);
    }
    default: {
      const item = itemOfService[service];
      return collection(found, requestId, byKey, item === undefined ? undefined : ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh', item]);
    }
  }
}

function collection(citizens: readonly Citizen[], requestId: string, byKey: CitizenByKey, only?: readonly string[]): string {
  const note = citizens.some(({ deceasedOn }) => deceasedOn !== undefined) ? 'Công dân đã khai tử' : '';
  return (
    `<ns1:CongdanCollection xmlns:ns1="${responseNamespace}" SoCongDan="${citizens.length}" GhiChu="${escapeMarkup(note)}" ` +
    `ThoiDiemDuLieu="${offsetTime(new Date())}" id="${escapeMarkup(requestId)}">` +
    `${citizens.map((citizen) => citizenXml(citizen, byKey, only)).join('')}</ns1:CongdanCollection>`
  );
}

function element(name: string, member: string, value: string): string {
  return `<ns1:${name} xmlns:ns1="${responseNamespace}"><ns1:${member}>${value}</ns1:${member}></ns1:${name}>`;
}
