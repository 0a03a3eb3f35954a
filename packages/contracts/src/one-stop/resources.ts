/**
 * Names of the one-stop intake's resources, relative to its base address. The steps are those of the ministry-level
 * intake of 2025–26; the public sources do not give its addresses, so a connection profile may name others.
 */
export const oneStopResources = {
  nextCode: 'CapSoHoSo',
  upload: 'TepTin',
  submit: 'NoiHoSo',
  progress: 'CapNhatTienDo',
  status: 'CapNhatTrangThai',
  search: 'search/call',
} as const;
