import { isCalendarDate, localDate, shiftDate } from '@motcua/domain';
import type { Answer, Call, Handler } from '../call.ts';
import { json } from '../call.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { byPath, guardedService } from '../registers/guarded-service.ts';
import { slashDate } from '../wire-time.ts';
import type { Enterprise, RegistrationDossier } from './enterprises.ts';
import { dossierOf, receivedOn } from './enterprises.ts';

const longestSpan = 5;

/**
 * The national database of enterprise registration behind a platform. Asked with `version=1.1` it answers the detail in
 * the shape a one-stop system in production reads (`Data`), else in that of the guide.
 */
export function createEnterpriseRegisterService(enterprises: readonly Enterprise[], platform: Platform | undefined, faults: Faults): Handler {
  return guardedService(
    'enterprise-register',
    byPath({
      '/chiTietDoanhNghiep': { method: 'GET', name: 'chiTietDoanhNghiep', run: detail },
      '/danhSachHoSoTrongNgay': { method: 'GET', name: 'danhSachHoSoTrongNgay', run: ofDay },
      '/danhSachHoSo': { method: 'GET', name: 'danhSachHoSo', run: ofSpan },
      '/tinhTrangHoSo': { method: 'GET', name: 'tinhTrangHoSo', run: state },
    }),
    platform,
    faults,
  );

  function detail(call: Call): Answer {
    const enterprise = enterprises.find(({ taxCode }) => taxCode === call.query.get('msdn'));
    if (!enterprise) return failed('Không tìm thấy doanh nghiệp');
    return json(200, { ...(call.query.get('version') === '1.1' ? nested(enterprise) : flat(enterprise)), DataCount: 1, Status: '1', Message: 'success' });
  }

  function ofDay(call: Call): Answer {
    const [from, to] = [call.query.get('from_ts') ?? '', call.query.get('to_ts') ?? ''];
    if (![from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return failed('from_ts, to_ts: định dạng HH:mm');
    const today = localDate();
    const days = Array.from({ length: 4 }, (_, back) => shiftDate(today, -back));
    const dossiers = days
      .flatMap((day) => receivedOn(day, enterprises, today))
      .filter(({ changedOn, changedAt }) => changedOn === today && changedAt >= from && changedAt <= to);
    return page(call, dossiers, handledRow);
  }

  function ofSpan(call: Call): Answer {
    const [from, to] = [dayOf(call.query.get('from_date')), dayOf(call.query.get('to_date'))];
    if (from === undefined || to === undefined) return failed('from_date, to_date: định dạng dd/MM/yyyy');
    const days: string[] = [];
    for (let day = from; day <= to && days.length <= longestSpan; day = shiftDate(day, 1)) days.push(day);
    if (days.length > longestSpan) return failed('Khoảng thời gian tối đa 05 ngày');
    return page(call, days.flatMap((day) => receivedOn(day, enterprises)), receivedRow);
  }

  function state(call: Call): Answer {
    const dossier = dossierOf(call.query.get('in_journal_no') ?? '', enterprises);
    if (!dossier) return json(200, { MainInformation: null, DataCount: 0, Status: '1', Message: 'success' });
    return json(200, { MainInformation: stateRow(dossier), DataCount: 1, Status: '1', Message: 'success' });
  }
}

function page(call: Call, dossiers: readonly RegistrationDossier[], row: (dossier: RegistrationDossier) => object): Answer {
  const [offset, limit] = ['offset', 'limit'].map((name) => call.query.get(name) ?? '');
  if (![offset, limit].every((number) => /^\d{1,6}$/.test(number ?? ''))) return failed('offset, limit: bắt buộc');
  const rows = dossiers.slice(Number(offset), Number(offset) + Number(limit)).map(row);
  return json(200, { MainInformation: rows, DataCount: rows.length, Status: '1', Message: 'success' });
}

function failed(message: string): Answer {
  return json(200, { Status: '0', Message: message, DataCount: 0 });
}

function dayOf(text: string | null): string | undefined {
  const day = (text ?? '').split('/').reverse().join('-');
  return /^\d{2}\/\d{2}\/\d{4}$/.test(text ?? '') && isCalendarDate(day) ? day : undefined;
}

function main(enterprise: Enterprise): Record<string, unknown> {
  return {
    ENTERPRISE_ID: Number(enterprise.taxCode.slice(-4)),
    ENTERPRISE_GDT_CODE: enterprise.taxCode,
    IMP_BUSINESS_CODE: null,
    ENTERPRISE_TYPE_ID: enterprise.type.code,
    ENTERPRISE_TYPE_NAME: enterprise.type.name,
    NAME: enterprise.name.toUpperCase(),
    SHORT_NAME: enterprise.shortName ?? null,
    NAME_F: enterprise.foreignName ?? null,
    FOUNDING_DATE: slashDate(enterprise.foundedOn),
    LAST_AMEND_DATE: enterprise.lastChangedOn === undefined ? null : slashDate(enterprise.lastChangedOn),
    NUMBER_CHANGES: enterprise.changes,
    CAPITAL_AMOUNT: enterprise.capital,
  };
}

function address({ address: place }: Enterprise): Record<string, unknown> {
  return {
    CityID: Number(place.provinceCode),
    CityName: place.provinceName,
    DistrictID: null,
    DistrictName: null,
    WardID: Number(place.communeCode),
    WardName: place.communeName,
    StreetNumber: place.street,
    AddressFullText: `${place.street}, ${place.communeName}, ${place.provinceName}`,
  };
}

function activities(enterprise: Enterprise): object[] {
  return enterprise.activities.map(({ code, name, main: isMain }) => ({ CODE: code, NAME: name, IS_MAIN: isMain ? 'Y' : 'N' }));
}

function flat(enterprise: Enterprise): object {
  return {
    MainInformation: { ...main(enterprise), ENTERPRISE_STATUS: enterprise.status.code, LEGAL_NAMES: enterprise.representatives.join(';') },
    HOAdress: address(enterprise),
    BusinessActivity: activities(enterprise),
    Member: enterprise.members.map(({ name, amount, percent }) => ({ MEMBER_NAME: name, AMOUNT: amount, RATIO_PERCENT: percent, COUNTRY: 'Việt Nam' })),
  };
}

function nested(enterprise: Enterprise): object {
  return {
    Data: {
      MainInformation: { ...main(enterprise), ENTERPRISE_STATUS_ID: enterprise.status.code, ENTERPRISE_STATUS_NAME: enterprise.status.name },
      HOAdress: address(enterprise),
      Representatives: enterprise.representatives.map((name) => ({ FULL_NAME: name })),
      BusinessActivities: activities(enterprise),
    },
  };
}

function common(dossier: RegistrationDossier): Record<string, unknown> {
  return {
    IN_JOURNAL_NO: dossier.journalNumber,
    DOCUMENT_TYPE: dossier.documentType,
    ENTERPRISE_GDT_CODE: dossier.documentType === 'Đăng ký mới' ? null : dossier.enterprise.taxCode,
    NAME: dossier.enterprise.name.toUpperCase(),
    SITE_ID: 20,
    PROCESS_STATUS: dossier.status,
  };
}

function handledRow(dossier: RegistrationDossier): object {
  return { ...common(dossier), PROCESSED_DATE: slashDate(dossier.changedOn) };
}

function receivedRow(dossier: RegistrationDossier): object {
  return {
    ...common(dossier),
    ENTERPRISE_CODE: dossier.enterprise.taxCode.slice(-4),
    RECEIPT_DATE: slashDate(dossier.receivedOn),
    PLAN_DATE: slashDate(dossier.promisedOn),
  };
}

function stateRow(dossier: RegistrationDossier): object {
  return {
    ...receivedRow(dossier),
    ENTERPRISE_TYPE_ID: dossier.enterprise.type.code,
    REGISTRATION_DATE: dossier.status === 'Đã chấp thuận' ? slashDate(dossier.changedOn) : null,
    SUPPLEMENT_DATE: null,
    SUBMISSION_TYPE: 'Qua mạng điện tử',
    CONTACT_FULL_NAME: dossier.enterprise.representatives[0] ?? null,
    CONTACT_ADDRESS: dossier.enterprise.address.street,
    CONTACT_ID_NO: '099090000101',
    CONTACT_PHONE: '0900000001',
    CONTACT_EMAIL: 'doanh-nghiep@example.com',
  };
}
