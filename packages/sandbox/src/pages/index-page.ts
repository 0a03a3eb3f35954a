import type { Fault, FaultKind, Upstream } from '../faults.ts';
import { faultKinds, upstreams } from '../faults.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

const upstreamNames: Readonly<Record<Upstream, string>> = {
  ngsp: 'Cấp mã truy cập NGSP',
  population: 'Cơ sở dữ liệu quốc gia về dân cư',
  lgsp: 'Cấp mã truy cập LGSP của tỉnh',
  'one-stop': 'Hệ thống một cửa',
  'national-portal': 'Cổng Dịch vụ công quốc gia',
  'sign-in': 'Đăng nhập',
  payment: 'Cổng thanh toán',
  'public-catalogue': 'Danh mục thủ tục công khai',
  'shared-catalogue': 'Danh mục dùng chung',
  'enterprise-register': 'Cơ sở dữ liệu đăng ký doanh nghiệp',
  'social-insurance': 'Bảo hiểm xã hội',
  'civil-status': 'Hộ tịch (Bộ Tư pháp)',
  'criminal-record': 'Lý lịch tư pháp (Bộ Tư pháp)',
};

const kindNames: Readonly<Record<FaultKind, string>> = {
  slow: 'Trả lời chậm 5 giây',
  html: 'Trả về trang web thay vì dữ liệu',
  error500: 'Lỗi máy chủ (500)',
  expired_token: 'Mã truy cập hoặc phiên hết hạn',
  already_exists: 'Báo “đã tồn tại”',
  wrong_checksum: 'Thông báo có mã xác thực sai',
  sent_twice: 'Thông báo gửi hai lần',
};

const addresses: readonly (readonly [what: string, path: string])[] = [
  ['Cấp mã truy cập NGSP', '/ngsp/token'],
  ['Cơ sở dữ liệu dân cư, dịch vụ 001 đến 003 (SOAP 1.1)', '/ngsp/dancu/1.0/services'],
  ['Danh mục dùng chung', '/ngsp/dmdc/1.0'],
  ['Cơ sở dữ liệu đăng ký doanh nghiệp', '/ngsp/apiCSDLDKDN/1.0'],
  ['Bảo hiểm xã hội', '/ngsp/apiBHXH/1.0'],
  ['Hộ tịch của Bộ Tư pháp', '/ngsp/apiHoTichTuPhap/1.0'],
  ['Lý lịch tư pháp của Bộ Tư pháp', '/ngsp/apiLyLichTuPhap/1.0'],
  ['Cấp mã truy cập LGSP của tỉnh', '/lgsp/token'],
  ['Hệ thống một cửa sau LGSP', '/lgsp/mot-cua/1.0'],
  ['Cổng Dịch vụ công quốc gia qua VXP', '/vxp/XrdAdapter/RestService/forward'],
  ['Danh mục thủ tục công khai', '/portal-public/jsp/rest.jsp'],
  ['Nền tảng thanh toán, KeyPay và PayGov', '/payment'],
  ['Đăng nhập (OpenID Connect)', '/sso/.well-known/openid-configuration'],
];

/** What is here, and the switches for failures. */
export function indexMain(url: string, faults: readonly Fault[]): Html {
  return html`<p>Hệ thống này đứng thay cho các hệ thống của Nhà nước mà Motcua kết nối, để thử và trình diễn trên máy của bạn.
Không có gì được gửi ra ngoài. Dữ liệu nằm trong bộ nhớ và mất khi tắt.</p>
<h2>Có thể xem gì</h2>
<ul>
<li><a href="/dossiers">Hồ sơ trong hệ thống một cửa</a>: xem hồ sơ vừa nộp và chuyển trạng thái.</li>
<li><a href="/received">Cổng Dịch vụ công quốc gia đã nhận</a>: hồ sơ và tiến độ được đồng bộ.</li>
<li><a href="/pay">Thanh toán</a>: các khoản thanh toán đã bắt đầu và kết quả.</li>
<li><a href="/citizens">Công dân thử nghiệm</a>: những người có thể đăng nhập và có trong dữ liệu dân cư.</li>
</ul>
<h2>Địa chỉ dành cho phần mềm</h2>
<dl>
${addresses.map(([what, path]) => html`<dt>${what}</dt><dd><code>${url}${path}</code></dd>\n`)}
</dl>
<h2 id="faults">Thử khi hệ thống bị lỗi</h2>
${
  faults.length === 0
    ? html`<p>Đang không bật lỗi nào.</p>`
    : html`<ul>${faults.map((fault) => html`<li>${upstreamNames[fault.upstream]}: ${kindNames[fault.kind]}${fault.times === undefined ? '' : ` (còn ${fault.times} lần)`}</li>`)}</ul>`
}
<form method="post" action="/faults">
<div class="row">
<div><label for="upstream">Hệ thống</label>
<select id="upstream" name="upstream">${upstreams.map((name) => html`<option value="${name}">${upstreamNames[name]}</option>`)}</select></div>
<div><label for="kind">Loại lỗi</label>
<select id="kind" name="kind">${faultKinds.map((name) => html`<option value="${name}">${kindNames[name]}</option>`)}</select></div>
<div><label for="times">Số lần (để trống: cho đến khi tắt)</label>
<input type="number" id="times" name="times" min="1" step="1" inputmode="numeric"></div>
<button type="submit">Bật lỗi</button>
<button type="submit" class="second" name="clear" value="1">Tắt hết lỗi</button>
</div>
</form>`;
}
