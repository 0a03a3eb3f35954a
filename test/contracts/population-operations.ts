/** The operation of each numbered service of the population database, as its guide names them. */
export const populationOperations = {
  '001': 'XacMinhThongTinNhanThan',
  '002': 'CungCapThongTinCongDan',
  '003': 'XacThucThongTinCongDan',
  '004': 'TraCuuThongTinCongDan',
  '005': 'XacMinhThongTinNguoiGiamHo',
  '006': 'XacMinhThongTinChuHo',
  '007': 'XacMinhThongTinNoiOHienTai',
  '008': 'CungCapThongTinHoGiaDinh',
  '009': 'CungCapThongTinNhomMau',
  '010': 'XacMinhTinhTrangHonNhan',
  '011': 'XacMinhTinhTrangChetMatTich',
} as const;
