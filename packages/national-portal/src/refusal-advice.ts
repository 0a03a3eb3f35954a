import type { PortalRefusalReason } from '@motcua/contracts/national-portal/codec';
import { isMotcuaError, type Text } from '@motcua/domain';

const advice: Readonly<Record<PortalRefusalReason, Text>> = {
  address_missing: {
    vi: 'Đơn vị chưa cập nhật địa chỉ trên Cổng Dịch vụ công quốc gia. Quản trị viên của đơn vị cần cập nhật địa chỉ rồi gửi lại.',
    en: 'The unit has not given the national portal its addresses. Its administrator has to enter them there; then send again.',
  },
  dossier_code: {
    vi: 'Mã hồ sơ sai hoặc không theo quy định. Kiểm tra mã hồ sơ trong phần mềm một cửa rồi gửi lại.',
    en: 'The dossier code is not one the national portal takes. Check it in the one-stop system and send again.',
  },
  procedure_code: {
    vi: 'Mã hoặc tên thủ tục không khớp cơ sở dữ liệu quốc gia về thủ tục hành chính. Đối chiếu lại danh mục thủ tục rồi gửi lại.',
    en: 'Code or name of the procedure is not that of the national catalogue. Compare the lists of procedures and send again.',
  },
  sector_code: {
    vi: 'Mã lĩnh vực không khớp danh mục quốc gia. Cập nhật danh mục lĩnh vực rồi gửi lại.',
    en: 'The code of the sector is not in the national list. Update the list and send again.',
  },
  agency_code: {
    vi: 'Mã đơn vị không khớp tài khoản kết nối. Kiểm tra mã định danh của đơn vị trong cấu hình.',
    en: 'The code of the agency does not go with the account. Check the agency code in the connection profile.',
  },
  required: {
    vi: 'Thiếu thông tin bắt buộc. Bổ sung trường được nêu rồi gửi lại.',
    en: 'Something the portal needs is missing. Fill in the named field and send again.',
  },
  format: {
    vi: 'Một trường sai định dạng. Sửa trường được nêu rồi gửi lại.',
    en: 'A field is written in another way than the portal takes. Correct the named field and send again.',
  },
  too_long: {
    vi: 'Một trường dài quá mức cho phép. Rút ngắn trường được nêu rồi gửi lại.',
    en: 'A field is longer than the portal takes. Shorten the named field and send again.',
  },
};

/** What an operator does about a refusal of the national portal; none when its words told nothing. */
export function refusalAdvice(error: unknown): Text | undefined {
  if (!isMotcuaError(error) || error.code !== 'rejected') return undefined;
  const reason = error.details['reason'];
  return typeof reason === 'string' && Object.hasOwn(advice, reason) ? advice[reason as PortalRefusalReason] : undefined;
}
