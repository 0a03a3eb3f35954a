/** One of the religions of the population database's list. */
export interface Religion {
  /** Two digits. */
  readonly code: string;
  /** Vietnamese name. */
  readonly name: string;
}

const names =
  'Không,Phật giáo,Công giáo,Phật giáo Hòa Hảo,Hồi giáo,Cao Đài,Minh Sư đạo,Minh Lý đạo,Tin Lành,Tịnh độ cư sĩ Phật hội Việt Nam,' +
  'Tứ Ân Hiếu Nghĩa,Bửu Sơn Kỳ Hương,Baha’i,Bà La Môn,Mặc Môn';

/** The population database's list of religions, 00 (none) to 14, as the forms of one system that reads it list them. */
export const religions: readonly Religion[] = /* @__PURE__ */ names
  .split(',')
  .map((name, index) => ({ code: String(index).padStart(2, '0'), name }));
