import type { PortalRecord } from '../national-portal/received.ts';
import { moment, statusName } from './dossiers-page.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** What arrived at the national portal, newest first. The person's own data is left out. */
export function receivedMain(records: readonly PortalRecord[]): Html {
  if (records.length === 0) {
    return html`<p><a href="/received">Tải lại trang</a></p>
<p>Chưa nhận hồ sơ nào. Phần mềm một cửa gửi hồ sơ lên sau khi tiếp nhận và sau mỗi lần chuyển trạng thái.</p>`;
  }
  return html`<p><a href="/received">Tải lại trang</a></p>
<div class="scroll" role="region" aria-label="Hồ sơ đã nhận" tabindex="0">
<table>
<caption>${records.length} hồ sơ đã nhận, mới nhất trước</caption>
<thead><tr>
<th scope="col">Mã hồ sơ</th><th scope="col">Thủ tục</th><th scope="col">Trạng thái</th><th scope="col">Số lần gửi</th><th scope="col">Tiến độ</th><th scope="col">Lần cuối</th>
</tr></thead>
<tbody>
${records.map(row)}
</tbody>
</table>
</div>`;
}

function row({ dossierCode, item, messages, progress, lastReceivedAt }: PortalRecord): Html {
  return html`<tr>
<th scope="row">${dossierCode}</th>
<td>${String(item['TenTTHC'])} (${String(item['MaTTHC'])})</td>
<td>${statusName(Number(item['TrangThaiHoSo']))}</td>
<td>${messages}</td>
<td>${progress.length === 0 ? 'Chưa có' : html`<ol>${progress.map((entry) => html`<li>${statusName(Number(entry['TrangThai']))}: ${String(entry['NoiDungXuLy'])}</li>`)}</ol>`}</td>
<td>${moment(new Date(lastReceivedAt))}</td>
</tr>
`;
}
