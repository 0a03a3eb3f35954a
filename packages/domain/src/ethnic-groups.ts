/** One of the ethnic groups of the national list. */
export interface EthnicGroup {
  /** Number in the population database's list, without leading zeros. */
  readonly code: string;
  /** Vietnamese name. */
  readonly name: string;
}

const names =
  'Kinh,Tày,Thái,Hoa,Khơ-me,Mường,Nùng,HMông,Dao,Gia-rai,Ngái,Ê-đê,Ba na,Xơ-Đăng,Sán Chay,Cơ-ho,Chăm,Sán Dìu,Hrê,Mnông,' +
  'Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié Triêng,Mạ,Khơ-mú,Co,Tà-ôi,Chơ-ro,Kháng,Xinh-mun,Hà Nhì,Chu ru,Lào,' +
  'La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Co Lao,Cống,Bố Y,Si La,Pu Péo,Brâu,Ơ Đu,Rơ măm';

/** The 54 ethnic groups in the order and with the numbers of the population database, as two independent systems list them. */
export const ethnicGroups: readonly EthnicGroup[] = /* @__PURE__ */ names
  .split(',')
  .map((name, index) => ({ code: String(index + 1), name }));
