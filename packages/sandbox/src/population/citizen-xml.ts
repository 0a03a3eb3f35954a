import type { Address, Citizen, Relative } from "../citizens.ts";
import { escapeMarkup } from "../markup.ts";

/** Finds a citizen by the key other records use. */
export type CitizenByKey = (id: string) => Citizen | undefined;

/** One `CongDan` node as the population database writes it, in its field order. Prefix `ns1`. */
export function citizenXml(citizen: Citizen, byKey: CitizenByKey): string {
  const year = citizen.birthDate.length === 4;
  return element("CongDan", [
    element("SoDinhDanh", citizen.personalId ?? ""),
    element("SoCMND", citizen.legacyIdCard ?? ""),
    element("HoVaTen", nameParts(citizen)),
    element("GioiTinh", String(citizen.sex)),
    element("DanToc", String(citizen.ethnicity).padStart(2, "0")),
    element("TonGiao", citizen.religion),
    element("TinhTrangHonNhan", String(citizen.maritalStatus)),
    element("NhomMau", citizen.bloodGroup),
    element("NgayThangNamSinh", [
      year
        ? element("Nam", citizen.birthDate)
        : element("NgayThangNam", citizen.birthDate.replaceAll("-", "")),
    ]),
    element("NoiDangKyKhaiSinh", place(citizen.birthRegistrationPlace)),
    element("QueQuan", place(citizen.placeOfOrigin)),
    element("ThuongTru", place(citizen.permanentAddress)),
    element("NoiOHienTai", place(citizen.currentAddress)),
    element("QuocTich", citizen.nationality),
    element("Cha", relative(citizen.father, byKey)),
    element("Me", relative(citizen.mother, byKey)),
    element("VoChong", relative(citizen.spouse, byKey)),
    element("NguoiDaiDien", relative(citizen.representative, byKey)),
    element("ChuHo", head(citizen, byKey)),
    element("SoSoHoKhau", ""),
  ]);
}

/** The name in its three parts where the record has them; else all of it in the last, as most records do. */
function nameParts(citizen: Citizen): readonly string[] {
  const words = citizen.fullName.toUpperCase().split(" ");
  if (!citizen.splitName) return [element("Ho", ""), element("ChuDem", ""), element("Ten", words.join(" "))];
  return [
    element("Ho", words[0] ?? ""),
    element("ChuDem", words.slice(1, -1).join(" ")),
    element("Ten", words.at(-1) ?? ""),
  ];
}

function place(address: Address): readonly string[] {
  return [
    element("MaTinhThanh", address.province),
    element("MaQuanHuyen", address.district ?? ""),
    element("MaPhuongXa", address.commune),
    element("ChiTiet", address.detail),
    element("QuocGia", address.country),
  ];
}

function relative(who: Relative | undefined, byKey: CitizenByKey): readonly string[] {
  const person = typeof who === "string" ? byKey(who) : who;
  const known = typeof who === "string" ? byKey(who) : undefined;
  return [
    element("HoVaTen", person?.fullName.toUpperCase() ?? ""),
    element("QuocTich", person?.nationality ?? ""),
    element("SoDinhDanh", known?.personalId ?? ""),
    element("SoCMND", known?.legacyIdCard ?? ""),
  ];
}

function head(citizen: Citizen, byKey: CitizenByKey): readonly string[] {
  const person = byKey(citizen.householdHead.citizen);
  return [
    element("QuanHe", citizen.householdHead.relation),
    element("SoDinhDanh", person?.personalId ?? ""),
    element("SoCMND", person?.legacyIdCard ?? ""),
    element("HoVaTen", person?.fullName.toUpperCase() ?? ""),
  ];
}

function element(name: string, content: string | readonly string[]): string {
  const inside = typeof content === "string" ? escapeMarkup(content) : content.join("");
  return inside === "" ? `<ns1:${name}/>` : `<ns1:${name}>${inside}</ns1:${name}>`;
}
