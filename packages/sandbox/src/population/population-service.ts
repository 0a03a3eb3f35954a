import type { Answer, Call } from "../call.ts";
import { BodyTooLarge } from "../call.ts";
import type { Citizen } from "../citizens.ts";
import type { Faults } from "../faults.ts";
import { escapeMarkup } from "../markup.ts";
import type { Platform } from "../platform.ts";
import { platformFault } from "../platform.ts";
import { offsetTime } from "../wire-time.ts";
import { citizenXml } from "./citizen-xml.ts";
import type { Statement } from "./register.ts";
import { findCitizens } from "./register.ts";
import type { Element } from "./soap.ts";
import { SoapFault, envelope, readSoapBody } from "./soap.ts";

const requestNamespace = "http://dancuquocgia.bca";
const responseNamespace = "http://www.mic.gov.vn/dancu/1.0";
const bodyLimit = 65_536;

/** Operation → the integration code that must stand in the message (Kiên Giang plan 129/KH-UBND, appendix 1). */
const services: Readonly<Record<string, string>> = {
  XacMinhThongTinNhanThan: "001",
  CungCapThongTinCongDan: "002",
  XacThucThongTinCongDan: "003",
};

/** The fields of a request in their order. `MaDonVi` is seen before and after the officer. */
const fieldOrder = ["MaYeuCau", "MaDVC", "MaTichHop", "MaDonVi", "MaCanBo", "MaDonVi", "SoDinhDanh", "SoCMND", "HoVaTen", "NgayThangNamSinh"];
const longest: Readonly<Record<string, number>> = { MaYeuCau: 40, MaDVC: 20, MaTichHop: 20, MaDonVi: 35, MaCanBo: 20, HoVaTen: 100 };

/** The population database behind the NGSP: services 001 to 003, SOAP 1.1. */
export function createPopulationService(register: readonly Citizen[], platform: Platform, faults: Faults) {
  const byKey = new Map(register.map((citizen) => [citizen.id, citizen]));

  return async (call: Call): Promise<Answer> => {
    if (call.method !== "POST") return platformFault(call, 900907);
    const refused = platform.refuse(call);
    if (refused) return refused;
    if (faults.take("population", ["expired_token"])) return platform.expire(call);
    let operation: string | undefined;
    try {
      const mediaType = (call.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
      if (mediaType !== "text/xml" && mediaType !== "application/xml") {
        throw new SoapFault("Client", "The message must be text/xml or application/xml");
      }
      const request = readSoapBody(await call.text(bodyLimit));
      if (request.namespace !== requestNamespace) throw new SoapFault("Client", `The operation must stand in ${requestNamespace}`);
      const code = services[request.name];
      if (code === undefined) throw new SoapFault("Client", "The operation is not known here");
      operation = request.name;
      const { requestId, statement } = readRequest(request, code);
      return operation === "XacThucThongTinCongDan"
        ? envelope(200, confirmation(findCitizens(register, statement, true).length), operation)
        : envelope(200, collection(findCitizens(register, statement), requestId), operation);
    } catch (error) {
      if (error instanceof SoapFault) return error.answer(operation);
      if (error instanceof BodyTooLarge) return platformFault(call, 900805);
      throw error;
    }
  };

  function collection(citizens: readonly Citizen[], requestId: string): string {
    const note = citizens.some((citizen) => citizen.deceasedOn !== undefined) ? "Công dân đã khai tử" : "";
    return (
      `<ns1:CongdanCollection xmlns:ns1="${responseNamespace}" SoCongDan="${citizens.length}" GhiChu="${escapeMarkup(note)}" ` +
      `ThoiDiemDuLieu="${offsetTime(new Date())}" id="${escapeMarkup(requestId)}">` +
      `${citizens.map((citizen) => citizenXml(citizen, (id) => byKey.get(id))).join("")}</ns1:CongdanCollection>`
    );
  }
}

function confirmation(count: number): string {
  return (
    `<ns1:XacThucThongTinCongDanResponse xmlns:ns1="${responseNamespace}">` +
    `<ns1:SoLuongCongDan>${count}</ns1:SoLuongCongDan></ns1:XacThucThongTinCongDanResponse>`
  );
}

/** @throws {@link SoapFault} that names the first field that is missing, out of order, too long or of the wrong shape. */
function readRequest(request: Element, code: string): { requestId: string; statement: Statement } {
  let position = 0;
  const values = new Map<string, Element>();
  for (const field of request.children) {
    const known = fieldOrder.includes(field.name) && field.namespace === requestNamespace;
    if (!known) throw new SoapFault("Client", "The request holds a field that is not in its schema");
    if (values.has(field.name)) throw new SoapFault("Client", `${field.name}: stands twice`);
    const place = fieldOrder.indexOf(field.name, position);
    if (place < 0) throw new SoapFault("Client", `${field.name}: out of order`);
    position = place + 1;
    values.set(field.name, field);
  }
  const text = (name: string): string => values.get(name)?.text ?? "";
  for (const name of ["MaYeuCau", "MaDVC", "MaTichHop", "MaDonVi", "MaCanBo", "HoVaTen"]) {
    if (text(name) === "") throw new SoapFault("Client", `${name}: required`);
    if (text(name).length > (longest[name] ?? Infinity)) throw new SoapFault("Client", `${name}: too long`);
  }
  if (text("MaTichHop") !== code) throw new SoapFault("Client", "MaTichHop: does not fit the operation");
  const [personalId, legacyIdCard] = [text("SoDinhDanh"), text("SoCMND")];
  if (personalId === "" && legacyIdCard === "") throw new SoapFault("Client", "SoDinhDanh: required, or SoCMND");
  if (personalId !== "" && legacyIdCard !== "") throw new SoapFault("Client", "SoCMND: only without SoDinhDanh");
  if (personalId !== "" && !/^\d{12}$/.test(personalId)) throw new SoapFault("Client", "SoDinhDanh: must have 12 digits");
  if (legacyIdCard !== "" && !/^\d{9}$/.test(legacyIdCard)) throw new SoapFault("Client", "SoCMND: must have 9 digits");
  return {
    requestId: text("MaYeuCau"),
    statement: {
      ...(personalId === "" ? { legacyIdCard } : { personalId }),
      fullName: text("HoVaTen"),
      birth: readBirth(values.get("NgayThangNamSinh")),
    },
  };
}

function readBirth(field: Element | undefined): string {
  const [choice, ...others] = field?.children ?? [];
  if (!choice || others.length > 0) {
    throw new SoapFault("Client", "NgayThangNamSinh: required, with NgayThangNam or Nam");
  }
  if (choice.name === "Nam" && /^\d{4}$/.test(choice.text)) return choice.text;
  if (choice.name === "NgayThangNam" && /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(choice.text)) return choice.text;
  throw new SoapFault("Client", "NgayThangNamSinh: NgayThangNam is yyyyMMdd, Nam is yyyy");
}
