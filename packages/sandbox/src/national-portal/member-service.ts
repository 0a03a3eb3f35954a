import { randomUUID } from 'node:crypto';
import type { Answer, Call } from '../call.ts';
import { json, jsonObject } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import { technicalIdOf } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import type { Procedures } from '../procedures.ts';
import { dossierFault, progressFault } from './dossier-rules.ts';
import { procedureAnswer, procedureList } from './procedure-answer.ts';
import { pushFault, pushServices } from './pushed-rules.ts';
import { createPortalQuestions } from './questions.ts';
import type { Received } from './received.ts';
import { referenceLists } from './reference-lists.ts';

const bodyLimit = 4_000_000;
/** Members send progress in parts of ten. */
const mostProgress = 10;

/** The account of an agency at the portal. */
export interface MemberAccount {
  readonly username: string;
  readonly password: string;
}

/** A service of the member API: takes the message, answers its result or says what is wrong. */
type Service = (message: Readonly<Record<string, unknown>>) => Answer;

/**
 * The national portal's member API as the unit's VXP adapter forwards it: `/mapi/login`, and `/mapi/g` for every
 * service. Failures are HTTP 200 with an `error_code`.
 *
 * @param memberCode - the `dstcode` under which the portal stands on the exchange axis.
 * @param sessionSeconds - life of a session.
 */
export function createMemberService(
  account: MemberAccount,
  memberCode: string,
  sessionSeconds: number,
  procedures: Procedures,
  citizens: readonly Citizen[],
  received: Received,
  faults: Faults,
) {
  /** Session → when it ends, in milliseconds. */
  const sessions = new Map<string, number>();
  const questions = createPortalQuestions(account.username, procedures.agencyName(account.username));
  const services: Readonly<Record<string, Service>> = {
    ...Object.fromEntries(Object.entries(referenceLists(procedures, citizens)).map(([name, rows]) => [name, () => found(rows())])),
    LayDanhSachTTHC: () => json(200, { error_code: '0', message: '', result: procedureList(procedures) }),
    LayThuTuc: readProcedure,
    LayDVC: readServices,
    TraCuuHoSo: findDossier,
    TraCuuTechID: findAccount,
    LayDanhSachHoiDapGuiTuDVCQG: () => found(questions.list('citizens')),
    LayDanhSachHoiDapBoCoQuan: () => found(questions.list('agencies')),
    LayNoiDungTraLoiTheoCauHoi: readAnswers,
    ...Object.fromEntries(pushServices.map((name) => [name, (message: Readonly<Record<string, unknown>>) => takePush(name, message)])),
    DongBoHoSoMC: syncDossiers,
    CapNhatTienDoHoSoMC: syncProgress,
  };

  return async (call: Call): Promise<Answer> => {
    if (call.path !== '/mapi/login' && call.path !== '/mapi/g') return json(404, { error_code: '-1', message: 'Đường dẫn không tồn tại' });
    if (call.method !== 'POST') return json(405, { error_code: '-1', message: 'Chỉ nhận phương thức POST' });
    if (call.query.get('dstcode') !== memberCode && call.header('dstcode') !== memberCode) {
      return json(404, { error_code: '-1', message: 'dstcode: không có đơn vị này trên trục' });
    }
    const message = jsonObject(await call.text(bodyLimit));
    if (!message) return failed('Nội dung không phải là đối tượng JSON');
    if (call.path === '/mapi/login') return { ...logIn(message), operation: 'login' };
    const name = typeof message['service'] === 'string' ? message['service'] : '';
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    const answer = refuse(message) ?? service?.(message) ?? failed('Dịch vụ không tồn tại');
    return service ? { ...answer, operation: name } : answer;
  };

  function logIn(message: Readonly<Record<string, unknown>>): Answer {
    if (message['username'] !== account.username || message['password'] !== account.password) {
      return json(200, { session: null, error_code: '-1', message: 'Sai tên đăng nhập hoặc mật khẩu' });
    }
    const session = randomUUID();
    sessions.set(session, Date.now() + sessionSeconds * 1000);
    return json(200, { session, error_code: '0', message: '' });
  }

  function refuse(message: Readonly<Record<string, unknown>>): Answer | undefined {
    const session = typeof message['session'] === 'string' ? message['session'] : '';
    if (faults.take('national-portal', ['expired_token'])) sessions.delete(session);
    if ((sessions.get(session) ?? 0) <= Date.now()) {
      sessions.delete(session);
      return json(200, { error_code: 3, message: 'Phiên làm việc không hợp lệ hoặc đã hết hạn' });
    }
    return message['madonvi'] === account.username ? undefined : failed('madonvi: không đúng với tài khoản');
  }

  function readProcedure(message: Readonly<Record<string, unknown>>): Answer {
    const procedure = typeof message['maTTHC'] === 'string' ? procedures.get(message['maTTHC']) : undefined;
    if (!procedure) return failed('maTTHC: không tìm thấy thủ tục');
    const number = procedures.all().findIndex(({ code }) => code === procedure.code) + 1;
    return json(200, { error_code: '00', message: '', result: procedureAnswer(procedure, number) });
  }

  function readServices(message: Readonly<Record<string, unknown>>): Answer {
    const { maTTHC, maDVC } = message;
    const wanted = typeof maDVC === 'string' ? maDVC.replace(/\.01$/, '') : maTTHC;
    const matching = procedures.all().filter(({ code }) => wanted === undefined || code === wanted);
    return found(
      matching.map(({ code, name, agency, sector }) => ({
        MADVC: `${code}.01`,
        TENDVC: name,
        MATTHC: code,
        TENTTHC: name,
        TENCOQUANBANHANH: agency ?? '',
        TENLINHVUC: sector.name,
        APDUNGDVC: [{ MACOQUANTHUCHIEN: account.username, TENCOQUANTHUCHIEN: procedures.agencyName(account.username), MUCDO: '4' }],
      })),
    );
  }

  function findDossier(message: Readonly<Record<string, unknown>>): Answer {
    if (typeof message['mahoso'] !== 'string' || message['mahoso'] === '') return failed('mahoso: bắt buộc');
    const record = received.get(message['mahoso']);
    return found(record ? [record.item] : []);
  }

  function findAccount(message: Readonly<Record<string, unknown>>): Answer {
    if (message['provider'] !== 'wso2is') return failed('provider: giá trị không hợp lệ');
    const number = message['mstorcmnd'];
    if (typeof number !== 'string' || number === '') return failed('mstorcmnd: bắt buộc');
    const people = citizens.filter(
      (citizen) => citizen.account && [citizen.personalId, citizen.legacyIdCard, citizen.account.organisation?.taxCode].includes(number),
    );
    return found(people.map((citizen) => ({ TECHNICALID: technicalIdOf(citizen) })));
  }

  function readAnswers(message: Readonly<Record<string, unknown>>): Answer {
    const question = questions.get(Number(message['cauhoiid']));
    if (!question) return failed('cauhoiid: không tìm thấy câu hỏi');
    return found(question.TRALOIID > 0 ? [question] : []);
  }

  function takePush(name: (typeof pushServices)[number], message: Readonly<Record<string, unknown>>): Answer {
    const { data } = message;
    if (!Array.isArray(data) || data.length === 0) return failed('data: bắt buộc');
    for (const item of data as readonly unknown[]) {
      const fault = pushFault(name, item);
      if (fault !== undefined) return failed(fault);
    }
    const items = data as readonly Record<string, string>[];
    if (name === 'DongBoKetQuaHoiDapGuiTuDVCQG') {
      const unknown = items.find(({ HOIDAPID }) => !questions.get(Number(HOIDAPID)));
      if (unknown) return failed('HOIDAPID: không tìm thấy câu hỏi');
      for (const { HOIDAPID, NOIDUNGTRALOI } of items) questions.answer(Number(HOIDAPID), NOIDUNGTRALOI ?? '');
    }
    if (name === 'DongBoHoiDap') {
      for (const { HOIDAPID, MALINHVUC = '', NOIDUNG = '', MADONVI = '', TENDONVI = '', NOIDUNGTRALOI = '', MATTHCDP = '' } of items) {
        questions.publish({
          HOIDAPID: Number(HOIDAPID), MALINHVUC, NOIDUNG, MADONVI, TENDONVI, NOIDUNGTRALOI, MATTHCDP,
          TRALOIID: Number(HOIDAPID) * 10, HOVATEN: '', DIACHI: '', THUDIENTU: '', SODIENTHOAI: '', TRANGTHAI: 1,
        });
      }
    }
    for (const item of items) received.push(name, item);
    return json(200, { error_code: '00', message: 'Thành công', result: null });
  }

  function syncDossiers(message: Readonly<Record<string, unknown>>): Answer {
    const { isUpdating, data } = message;
    if (isUpdating !== 'True' && isUpdating !== 'False') return failed('isUpdating: phải là True hoặc False');
    if (!Array.isArray(data) || data.length === 0) return failed('data: bắt buộc');
    for (const item of data as readonly unknown[]) {
      const fault = dossierFault(item) ?? catalogueFault(item as Record<string, string>, isUpdating === 'True');
      if (fault !== undefined) return failed(fault);
    }
    for (const item of data as readonly Record<string, string>[]) received.put(item['MaHoSo'] ?? '', item);
    // As when an earlier message had come through and only its answer was lost.
    if (isUpdating === 'False' && faults.take('national-portal', ['already_exists'])) return failed('Hồ sơ đã tồn tại');
    return json(200, { error_code: '00', message: 'Thành công', result: null });
  }

  function catalogueFault(item: Readonly<Record<string, string>>, updating: boolean): string | undefined {
    if (!procedures.get(item['MaTTHC'] ?? '')) return 'MaTTHC: sai mã TTHC';
    if (!/^[A-Z0-9.]+-(\d{6}|\d{8})-\d{4,}$/.test(item['MaHoSo'] ?? '')) return 'MaHoSo: sai mã hồ sơ';
    const known = received.get(item['MaHoSo'] ?? '') !== undefined;
    if (known && !updating) return 'Hồ sơ đã tồn tại';
    return !known && updating ? 'MaHoSo: hồ sơ chưa có trên hệ thống' : undefined;
  }

  function syncProgress(message: Readonly<Record<string, unknown>>): Answer {
    const { data } = message;
    if (!Array.isArray(data) || data.length === 0) return failed('data: bắt buộc');
    if (data.length > mostProgress) return failed(`data: không quá ${mostProgress} bước trong một lần gửi`);
    for (const item of data as readonly unknown[]) {
      const fault = progressFault(item);
      if (fault !== undefined) return failed(fault);
      if (!received.get(String((item as Record<string, unknown>)['MaHoSo']))) return failed('MaHoSo: chưa có hồ sơ, hãy đồng bộ hồ sơ trước');
    }
    for (const item of data as readonly Record<string, string>[]) received.addProgress(item['MaHoSo'] ?? '', item);
    return json(200, { error_code: '0', message: 'Thành công', result: null });
  }
}

function found(result: readonly unknown[]): Answer {
  return json(200, { error_code: 0, message: '', result });
}

function failed(message: string): Answer {
  return json(200, { error_code: -1, message });
}
