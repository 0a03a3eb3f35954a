import type { Answer, Call, Handler } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import type { Fault, FaultKind, Faults, Upstream } from '../faults.ts';
import { refusal } from '../faults.ts';
import type { PortalRecord } from '../national-portal/received.ts';
import type { OneStopSystem } from '../one-stop/one-stop-system.ts';
import { citizensMain } from './citizens-page.ts';
import { dossiersMain } from './dossiers-page.ts';
import { html } from './html.ts';
import { indexMain } from './index-page.ts';
import { pageAnswer } from './layout.ts';
import { receivedMain } from './received-page.ts';

/** What the pages show and change. */
export interface Shown {
  /** The sandbox's own address. */
  readonly url: string;
  readonly citizens: readonly Citizen[];
  readonly faults: Faults;
  readonly oneStop: OneStopSystem;
  /** What the national portal received, newest first. */
  received(): readonly PortalRecord[];
}

/** The patterns of the pages' paths. */
export function pagePattern(path: string): string | undefined {
  if (['/', '/faults', '/dossiers', '/received', '/citizens'].includes(path)) return path;
  return /^\/dossiers\/[^/]+\/status$/.test(path) ? '/dossiers/{code}/status' : undefined;
}

/** The pages for people: Vietnamese, plain forms, nothing that needs JavaScript. */
export function createPages(shown: Shown): Handler {
  return async (call) => {
    const method = call.method === 'HEAD' ? 'GET' : call.method;
    switch (`${method} ${pagePattern(call.path) ?? ''}`) {
      case 'GET /':
        return pageAnswer(200, 'Hệ thống thử nghiệm của Motcua', indexMain(shown.url, shown.faults.list()));
      case 'GET /dossiers':
        return pageAnswer(200, 'Hồ sơ trong hệ thống một cửa', dossiersMain(shown.oneStop.list()));
      case 'GET /received':
        return pageAnswer(200, 'Cổng Dịch vụ công quốc gia đã nhận', receivedMain(shown.received()));
      case 'GET /citizens':
        return pageAnswer(200, 'Công dân thử nghiệm', citizensMain(shown.citizens));
      case 'POST /faults':
        return setFaults(call);
      case 'POST /dossiers/{code}/status':
        return setStatus(call);
      default:
        return pagePattern(call.path) === undefined
          ? pageAnswer(404, 'Không có trang này', html`<p><a href="/">Về trang giới thiệu</a></p>`)
          : pageAnswer(405, 'Không thực hiện được', html`<p><a href="/">Về trang giới thiệu</a></p>`);
    }
  };

  async function setFaults(call: Call): Promise<Answer> {
    const form = new URLSearchParams(await call.text(4096));
    if (form.has('clear')) {
      shown.faults.clear();
      return seeOther('/#faults');
    }
    const times = form.get('times') ?? '';
    const fault: Fault = {
      upstream: (form.get('upstream') ?? '') as Upstream,
      kind: (form.get('kind') ?? '') as FaultKind,
      ...(times === '' ? {} : { times: Number(times) }),
    };
    if (refusal(fault) !== undefined) {
      return pageAnswer(
        422,
        'Chưa bật được lỗi',
        html`<p>Loại lỗi này không dùng được cho hệ thống đã chọn, hoặc số lần không hợp lệ.</p><p><a href="/#faults">Chọn lại</a></p>`,
      );
    }
    shown.faults.set(fault);
    return seeOther('/#faults');
  }

  async function setStatus(call: Call): Promise<Answer> {
    const code = call.path.split('/')[2] ?? '';
    const form = new URLSearchParams(await call.text(16_384));
    const status = Number(form.get('status'));
    const note = (form.get('note') ?? '').trim();
    if (!shown.oneStop.get(code)) {
      return pageAnswer(404, 'Không có hồ sơ này', html`<p><a href="/dossiers">Về danh sách hồ sơ</a></p>`);
    }
    if (!Number.isInteger(status) || status < 1 || status > 10) {
      return pageAnswer(422, 'Trạng thái không hợp lệ', html`<p><a href="/dossiers">Về danh sách hồ sơ</a></p>`);
    }
    shown.oneStop.setStatus(code, { status, ...(note === '' ? {} : { note }) });
    return seeOther(`/dossiers#dossier-${encodeURIComponent(code)}`);
  }
}

function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: '' };
}
