import type { Text } from './text.ts';

/** A piece of data about a person that the register or the sign-in can give. The contract of the gateway uses the same names. */
export type DataItem =
  | 'full_name'
  | 'personal_id'
  | 'legacy_id_card'
  | 'birth_date'
  | 'sex'
  | 'nationality'
  | 'ethnicity'
  | 'religion'
  | 'marital_status'
  | 'place_of_origin'
  | 'birth_registration_place'
  | 'permanent_address'
  | 'current_address'
  | 'father'
  | 'mother'
  | 'spouse'
  | 'representative'
  | 'household_head'
  | 'phone'
  | 'email';

/** What a citizen is told a data item is. The keys are all the items there are. */
export const dataItemLabels: Readonly<Record<DataItem, Text>> = {
  full_name: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
  personal_id: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
  legacy_id_card: { vi: 'Số chứng minh nhân dân 9 số', en: 'Old identity card number (9 digits)' },
  birth_date: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  religion: { vi: 'Tôn giáo', en: 'Religion' },
  marital_status: { vi: 'Tình trạng hôn nhân', en: 'Marital status' },
  place_of_origin: { vi: 'Quê quán', en: 'Place of origin' },
  birth_registration_place: { vi: 'Nơi đăng ký khai sinh', en: 'Place of birth registration' },
  permanent_address: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  current_address: { vi: 'Nơi ở hiện tại', en: 'Current residence' },
  father: { vi: 'Thông tin về cha', en: 'Details of the father' },
  mother: { vi: 'Thông tin về mẹ', en: 'Details of the mother' },
  spouse: { vi: 'Thông tin về vợ hoặc chồng', en: 'Details of the spouse' },
  representative: { vi: 'Thông tin về người đại diện', en: 'Details of the legal representative' },
  household_head: { vi: 'Thông tin về chủ hộ', en: 'Details of the household head' },
  phone: { vi: 'Số điện thoại', en: 'Telephone number' },
  email: { vi: 'Thư điện tử', en: 'Email address' },
};

/** All data items. */
export const dataItems: readonly DataItem[] = /* @__PURE__ */ Object.keys(dataItemLabels) as DataItem[];

/**
 * Items that are sensitive personal data and need a consent of their own: ethnic origin and religious view
 * (Law 91/2025/QH15, in force since 1 January 2026).
 */
export const sensitiveDataItems: readonly DataItem[] = ['ethnicity', 'religion'];

/** Whether an item needs a consent of its own. */
export function isSensitive(item: DataItem): boolean {
  return sensitiveDataItems.includes(item);
}

/** Whether a text names a data item. */
export function isDataItem(text: string): text is DataItem {
  return Object.hasOwn(dataItemLabels, text);
}
