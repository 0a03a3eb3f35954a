/** Sentences of the filters. */
export const vi = {
  noneFiltered: 'Có thủ tục phù hợp nhưng đang bị bộ lọc ẩn đi.',
  removeFilters: 'Bỏ bộ lọc',
  level: 'Cấp thực hiện',
  allLevels: 'Tất cả',
  levels: { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' },
};

/** Shape of these sentences in every language. */
export type FilterMessages = typeof vi;
