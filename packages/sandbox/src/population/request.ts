import { SoapFault } from './soap.ts';
import type { Element } from './soap.ts';
import type { Statement } from './register.ts';

/** Namespace of every request. */
export const requestNamespace = 'http://dancuquocgia.bca';

/** Operation → the integration codes that may stand in its message (Kiên Giang plan 129/KH-UBND, appendix 1; 037 is seen). */
const services: Readonly<Record<string, readonly string[]>> = {
  XacMinhThongTinNhanThan: ['001'],
  CungCapThongTinCongDan: ['002'],
  XacThucThongTinCongDan: ['003'],
  TraCuuThongTinCongDan: ['004', '037'],
  XacMinhThongTinNguoiGiamHo: ['005'],
  XacMinhThongTinChuHo: ['006'],
  XacMinhThongTinNoiOHienTai: ['007'],
  CungCapThongTinHoGiaDinh: ['008'],
  CungCapThongTinNhomMau: ['009'],
  XacMinhTinhTrangHonNhan: ['010'],
  XacMinhTinhTrangChetMatTich: ['011'],
  XacThucThongTinCongDanRequest: ['033'],
};

/** Whether a name is an operation that is known here. */
export function isOperation(name: string): boolean {
  return Object.hasOwn(services, name);
}

/** The operation of a service's number, which the journal calls it. */
export function operationOf(service: string): string | undefined {
  return Object.entries(services).find(([, numbers]) => numbers.includes(service))?.[0];
}

/** The fields of a request in their order. `MaDonVi` is seen before and after the officer. */
const fieldOrder: Readonly<Record<string, readonly string[]>> = {
  numbered: ['MaYeuCau', 'MaDVC', 'MaTichHop', 'MaDonVi', 'MaCanBo', 'MaDonVi', 'SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  '037': ['MaYeuCau', 'MaDVC', 'MaTichHop', 'MaCanBo', 'MaDonVi', 'TaiKhoan', 'SoDienThoai', 'SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  '033': ['MaYeuCau', 'MaDichVu', 'MaCanBo', 'SoDinhDanh', 'SoCMND', 'HoVaTen'],
};
const mayBeMissing = ['SoDinhDanh', 'SoCMND', 'NgayThangNamSinh'];
const longest: Readonly<Record<string, number>> = {
  MaYeuCau: 40,
  MaDVC: 20,
  MaDichVu: 20,
  MaTichHop: 20,
  MaDonVi: 35,
  MaCanBo: 20,
  HoVaTen: 100,
};

/** A request that keeps to its schema. */
export interface RegisterRequest {
  /** `001` to `011`, `033`, `037`. */
  readonly service: string;
  readonly requestId: string;
  readonly officer: string;
  readonly statement: Statement;
}

/**
 * Reads a request of one of the services.
 *
 * @param agencyKnown - true where the platform knows the agency and the message need not name it.
 * @throws {@link SoapFault} that names the first field that is missing, out of order, too long or of the wrong shape.
 */
export function readRequest(request: Element, agencyKnown: boolean): RegisterRequest {
  const numbers = services[request.name];
  if (request.namespace !== requestNamespace) throw new SoapFault('Client', `The operation must stand in ${requestNamespace}`);
  if (numbers === undefined) throw new SoapFault('Client', 'The operation is not known here');
  const stated = request.children.find(({ name }) => name === 'MaTichHop')?.text ?? '';
  const service = numbers.includes('033') ? '033' : stated;
  const order = fieldOrder[service] ?? fieldOrder['numbered'] ?? [];
  const values = inOrder(request.children, order);
  const text = (name: string): string => values.get(name)?.text ?? '';
  for (const name of new Set(order)) {
    const needed = !mayBeMissing.includes(name) && !(name === 'MaDonVi' && agencyKnown && service !== '037');
    if (needed && text(name) === '') throw new SoapFault('Client', `${name}: required`);
    if (text(name).length > (longest[name] ?? Infinity)) throw new SoapFault('Client', `${name}: too long`);
  }
  if (!numbers.includes(service)) throw new SoapFault('Client', 'MaTichHop: does not fit the operation');
  return {
    service,
    requestId: text('MaYeuCau'),
    officer: text('MaCanBo'),
    statement: {
      ...readNumber(text('SoDinhDanh'), text('SoCMND')),
      fullName: text('HoVaTen'),
      ...(service === '033' ? {} : { birth: readBirth(values.get('NgayThangNamSinh')) }),
    },
  };
}

function inOrder(fields: readonly Element[], order: readonly string[]): Map<string, Element> {
  let position = 0;
  const values = new Map<string, Element>();
  for (const field of fields) {
    const known = order.includes(field.name) && field.namespace === requestNamespace;
    if (!known) throw new SoapFault('Client', 'The request holds a field that is not in its schema');
    if (values.has(field.name)) throw new SoapFault('Client', `${field.name}: stands twice`);
    const place = order.indexOf(field.name, position);
    if (place < 0) throw new SoapFault('Client', `${field.name}: out of order`);
    position = place + 1;
    values.set(field.name, field);
  }
  return values;
}

/** @throws {@link SoapFault} unless there is exactly one number, of the right length. */
export function readNumber(personalId: string, legacyIdCard: string): { personalId: string } | { legacyIdCard: string } {
  if (personalId === '' && legacyIdCard === '') throw new SoapFault('Client', 'SoDinhDanh: required, or SoCMND');
  if (personalId !== '' && legacyIdCard !== '') throw new SoapFault('Client', 'SoCMND: only without SoDinhDanh');
  if (personalId !== '' && !/^\d{12}$/.test(personalId)) throw new SoapFault('Client', 'SoDinhDanh: must have 12 digits');
  if (legacyIdCard !== '' && !/^\d{9}$/.test(legacyIdCard)) throw new SoapFault('Client', 'SoCMND: must have 9 digits');
  return personalId === '' ? { legacyIdCard } : { personalId };
}

function readBirth(field: Element | undefined): string {
  const [choice, ...others] = field?.children ?? [];
  if (!choice || others.length > 0) {
    throw new SoapFault('Client', 'NgayThangNamSinh: required, with NgayThangNam or Nam');
  }
  if (isBirth(choice.text) && choice.name === (choice.text.length === 4 ? 'Nam' : 'NgayThangNam')) return choice.text;
  throw new SoapFault('Client', 'NgayThangNamSinh: NgayThangNam is yyyyMMdd, Nam is yyyy');
}

/** Whether a text is a birth as the register takes it: `yyyyMMdd` or `yyyy`. */
export function isBirth(text: string): boolean {
  return /^\d{4}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/.test(text);
}
