import { randomBytes } from 'node:crypto';
import type { ConnectionProfile, ServiceProfiles } from '@motcua/http';
import type { Handler } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import { createCivilStatusService } from '../civil-status/civil-status-service.ts';
import { createCivilStatusSystem } from '../civil-status/civil-status-system.ts';
import { createCriminalRecordService } from '../criminal-record/criminal-record-service.ts';
import { createCriminalRecordSystem } from '../criminal-record/criminal-record-system.ts';
import { createEnterpriseRegisterService } from '../enterprise-register/enterprise-register-service.ts';
import { loadEnterprises } from '../enterprise-register/enterprises.ts';
import type { Faults, Upstream } from '../faults.ts';
import type { Platform } from '../platform.ts';
import type { Part } from '../server.ts';
import { createCatalogues } from '../shared-catalogue/catalogues.ts';
import { createAllCategories, createSharedCatalogueService } from '../shared-catalogue/shared-catalogue-service.ts';
import { createSocialInsuranceService } from '../social-insurance/social-insurance-service.ts';

/** The registers' services of a connection profile. */
export type RegisterServices = Required<Pick<ServiceProfiles, 'sharedCatalogue' | 'enterpriseRegister' | 'socialInsurance' | 'civilStatus' | 'criminalRecord'>>;

/** Where the registers can be reached: the four routes of the architecture of Lạng Sơn end at these three doors. */
export interface Registers {
  readonly parts: readonly Part[];
  /** The registers behind NGSP, under `/ngsp`; the same stand under `/lgsp`, which is LGSP, and under `/direct`, which asks for nothing. */
  readonly services: RegisterServices;
  /** A platform for what is reached directly. */
  readonly platforms: ConnectionProfile['platforms'];
}

/** Opens the shared catalogues and the registers of the ministries behind NGSP, behind LGSP, and directly. */
export async function createRegisters(ground: {
  readonly url: string;
  readonly citizens: readonly Citizen[];
  readonly ngsp: Platform;
  readonly lgsp: Platform;
  readonly faults: Faults;
  readonly agencyCode: string;
}): Promise<Registers> {
  const { url, citizens, ngsp, lgsp, faults, agencyCode } = ground;
  const catalogues = createCatalogues();
  const enterprises = await loadEnterprises();
  const civilStatus = createCivilStatusSystem();
  const criminalRecord = createCriminalRecordSystem(citizens);
  const oldUser = { username: 'mot-cua-thu-nghiem', password: randomBytes(18).toString('base64url') };
  const doors: readonly (readonly [prefix: string, platform: Platform | undefined])[] = [['/ngsp', ngsp], ['/lgsp', lgsp], ['/direct', undefined]];
  const services: readonly (readonly [upstream: Upstream, path: string, make: (platform: Platform | undefined) => Handler])[] = [
    ['shared-catalogue', '/dmdc/1.0', (platform) => createSharedCatalogueService(catalogues, platform, faults)],
    ['enterprise-register', '/apiCSDLDKDN/1.0', (platform) => createEnterpriseRegisterService(enterprises, platform, faults)],
    ['social-insurance', '/apiBHXH/1.0', (platform) => createSocialInsuranceService(citizens, platform, faults)],
    ['civil-status', '/apiHoTichTuPhap/1.0', (platform) => createCivilStatusService(civilStatus, platform, faults)],
    ['criminal-record', '/apiLyLichTuPhap/1.0', (platform) => createCriminalRecordService(criminalRecord, platform, faults)],
  ];
  const account = { agencyCode, officerId: 'CB-THUNGHIEM-01' };

  return {
    parts: [
      { prefix: '/svc/ngsp.svc/AllCategory', upstream: 'shared-catalogue', handle: createAllCategories(catalogues, oldUser), pattern: (path) => (path === '' ? path : undefined) },
      ...doors.flatMap(([prefix, platform]) =>
        services.map(([upstream, path, make]): Part => ({ prefix: `${prefix}${path}`, upstream, handle: make(platform), pattern: (below) => patternOf(upstream, below) })),
      ),
    ],
    platforms: { direct: { token: { strategy: 'none' } } },
    services: {
      sharedCatalogue: {
        platform: 'ngsp',
        url: `${url}/ngsp/dmdc/1.0`,
        allCategories: { url: `${url}/svc/ngsp.svc/AllCategory`, username: { value: oldUser.username }, password: { value: oldUser.password } },
      },
      enterpriseRegister: { platform: 'ngsp', url: `${url}/ngsp/apiCSDLDKDN/1.0`, ...account },
      socialInsurance: { platform: 'ngsp', url: `${url}/ngsp/apiBHXH/1.0`, ...account },
      civilStatus: { platform: 'ngsp', url: `${url}/ngsp/apiHoTichTuPhap/1.0`, ...account, unitCode: 5986, provinceCode: '20' },
      criminalRecord: { platform: 'ngsp', url: `${url}/ngsp/apiLyLichTuPhap/1.0`, ...account, unitCode: '20' },
    },
  };
}

/** The resources of each register, for the journal: what a caller makes up is not written down. */
const resources: Readonly<Record<string, readonly string[]>> = {
  'enterprise-register': ['chiTietDoanhNghiep', 'danhSachHoSoTrongNgay', 'danhSachHoSo', 'tinhTrangHoSo'],
  'social-insurance': ['getMaSoBhxhTheoTieuChi', 'getTraCuuTtHgdByMaSoBhxh', 'getTraCuuThongTinHgd'],
  'civil-status': ['dangKyHoTich', 'danhMuc', 'traTrangThaiHoSo', 'ketQuaDangKyHS', 'dsHoSoDangKy', 'traHoSo', 'traDanhSachHoSo'],
  'criminal-record': ['nhanHoSoDangKy', ...['TrangThaiHs', 'HoSo', 'DanhMuc', 'DsTrangThaiHs'].map((name) => `LLTP-API-tra${name}`), 'LLTP-API-danhDauHsThanhCong'],
};

function patternOf(upstream: Upstream, path: string): string | undefined {
  if (upstream === 'shared-catalogue') return /^\/(Metadata|Category)\/[a-z0-9]{1,60}$/.test(path) ? `${path.slice(0, 9)}/{category}` : undefined;
  return resources[upstream]?.includes(path.slice(1)) ? path : undefined;
}
