import { isCalendarDate, MotcuaError } from '@motcua/domain';
import type { ReceiptInfo } from '../generated/payment.types.ts';
import { byCode, filled, present, textOf } from '../members.ts';
import type { PaymentBeneficiary, PaymentDecision, PaymentFee, PaymentPayer, PaymentReceipt } from './payment-order.ts';
import { amountText } from './whole-amount.ts';

const kindCodes = { penalty: '1', public_service: '2' } as const;
const feeCodes = { fee: '1', charge: '2' } as const;
const kindOf = byCode(kindCodes);
const feeOf = byCode(feeCodes);

/** What has to be there, by the kind of payment (members `dossierCode` and so on of the receipt). */
const required = {
  public_service: ['agencyCode', 'agencyName', 'dossierCode', 'procedureCode', 'procedureName', 'beneficiary'],
  penalty: ['decision'],
} as const satisfies Record<PaymentReceipt['kind'], readonly (keyof PaymentReceipt)[]>;

/**
 * The receipt part of an INIT: every scalar a text, empty when absent.
 *
 * @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing.
 */
export function encodeReceipt(receipt: PaymentReceipt, operation: string): ReceiptInfo {
  const missing = [
    ...(receipt.content.trim() === '' ? ['receipt.content'] : []),
    ...(receipt.payer.name.trim() === '' ? ['receipt.payer.name'] : []),
    ...(receipt.payer.number.trim() === '' ? ['receipt.payer.number'] : []),
    ...required[receipt.kind].filter((member) => receipt[member] === undefined || receipt[member] === '').map((member) => `receipt.${member}`),
  ];
  if (missing.length > 0) {
    throw new MotcuaError('invalid_request', `${operation}: members are missing`, {
      details: { operation, reason: 'required', field: missing[0] ?? '', fields: missing.join(' ') },
    });
  }
  const { payer, beneficiary, decision } = receipt;
  return {
    MaDichVu: kindCodes[receipt.kind],
    MaDVC: receipt.serviceCode ?? '',
    TenDVC: receipt.serviceName ?? '',
    MaTTHC: receipt.procedureCode ?? '',
    TenTTHC: receipt.procedureName ?? '',
    MaDonVi: receipt.agencyCode ?? '',
    TenDonVi: receipt.agencyName ?? '',
    MaHoSo: receipt.dossierCode ?? '',
    PhiLePhi: receipt.fees.map((fee) => ({
      LoaiPhiLePhi: feeCodes[fee.kind],
      MaPhiLePhi: fee.code ?? '',
      TenPhiLePhi: fee.name,
      SoTien: amountText(fee.amount, 'receipt.fees', operation),
    })),
    TKThuHuong: beneficiary?.account ?? '',
    MaNHThuHuong: beneficiary?.bankCode ?? '',
    TenTKThuHuong: beneficiary?.name ?? '',
    MaLoaiHinhThuPhat: decision?.kindCode ?? '',
    TenLoaiHinhThuPhat: decision?.kindName ?? '',
    MaCoQuanQD: decision?.agencyCode ?? '',
    TenCoQuanQD: decision?.agencyName ?? '',
    KhoBac: decision?.treasury ?? '',
    NgayQD: decision?.date?.replaceAll('-', '') ?? '',
    SoQD: decision?.number ?? '',
    ThoiGianViPham: decision?.violationTime ?? '',
    DiaDiemViPham: decision?.violationPlace ?? '',
    TenNguoiViPham: decision?.violatorName ?? '',
    TaiKhoanThuNSNN: receipt.budgetAccount ?? '',
    NoiDungThanhToan: receipt.content,
    HoTenNguoiNop: payer.name,
    SoCMNDNguoiNop: payer.number,
    DiaChiNguoiNop: payer.address ?? '',
    HuyenNguoiNop: payer.district ?? '',
    TinhNguoiNop: payer.province ?? '',
    DSKhoanNop: receipt.items.map((item) => ({ NoiDung: item.content, SoTien: amountText(item.amount, 'receipt.items', operation) })),
  };
}

/** The receipt of an INIT. */
export function decodeReceipt(wire: ReceiptInfo): PaymentReceipt {
  const account = textOf(wire.TKThuHuong);
  const day = `${wire.NgayQD.slice(0, 4)}-${wire.NgayQD.slice(4, 6)}-${wire.NgayQD.slice(6)}`;
  return present<PaymentReceipt>({
    kind: kindOf.get(wire.MaDichVu),
    content: wire.NoiDungThanhToan,
    payer: present<PaymentPayer>({
      name: wire.HoTenNguoiNop,
      number: wire.SoCMNDNguoiNop,
      address: textOf(wire.DiaChiNguoiNop),
      district: textOf(wire.HuyenNguoiNop),
      province: textOf(wire.TinhNguoiNop),
    }),
    serviceCode: textOf(wire.MaDVC),
    serviceName: textOf(wire.TenDVC),
    procedureCode: textOf(wire.MaTTHC),
    procedureName: textOf(wire.TenTTHC),
    agencyCode: textOf(wire.MaDonVi),
    agencyName: textOf(wire.TenDonVi),
    dossierCode: textOf(wire.MaHoSo),
    fees: wire.PhiLePhi.map((fee) =>
      present<PaymentFee>({ kind: feeOf.get(fee.LoaiPhiLePhi), name: fee.TenPhiLePhi, code: textOf(fee.MaPhiLePhi), amount: Number(fee.SoTien) }),
    ),
    items: wire.DSKhoanNop.map((item) => ({ content: item.NoiDung, amount: Number(item.SoTien) })),
    beneficiary:
      account === undefined ? undefined : ({ account, bankCode: wire.MaNHThuHuong, name: wire.TenTKThuHuong } satisfies PaymentBeneficiary),
    decision: filled<PaymentDecision>({
      kindCode: textOf(wire.MaLoaiHinhThuPhat),
      kindName: textOf(wire.TenLoaiHinhThuPhat),
      agencyCode: textOf(wire.MaCoQuanQD),
      agencyName: textOf(wire.TenCoQuanQD),
      treasury: textOf(wire.KhoBac),
      date: isCalendarDate(day) ? day : undefined,
      number: textOf(wire.SoQD),
      violationTime: textOf(wire.ThoiGianViPham),
      violationPlace: textOf(wire.DiaDiemViPham),
      violatorName: textOf(wire.TenNguoiViPham),
    }),
    budgetAccount: textOf(wire.TaiKhoanThuNSNN),
  });
}
