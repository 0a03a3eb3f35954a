import type { Citizen } from '../citizens.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Everybody in the register, and what each is there to try out. */
export function citizensMain(citizens: readonly Citizen[]): Html {
  return html`<p>Số định danh của những người này bắt đầu bằng 099, không tỉnh nào dùng.</p>
<div class="scroll" role="region" aria-label="Danh sách công dân thử nghiệm" tabindex="0">
<table>
<caption>${citizens.length} công dân thử nghiệm</caption>
<thead><tr>
<th scope="col">Họ và tên</th><th scope="col">Ngày sinh</th><th scope="col">Số định danh hoặc số CMND</th><th scope="col">Để thử</th><th scope="col">Đăng nhập được</th>
</tr></thead>
<tbody>
${citizens.map(
  (citizen) => html`<tr>
<th scope="row">${citizen.fullName}</th>
<td>${citizen.birthDate.split('-').reverse().join('/')}</td>
<td>${citizen.personalId ?? citizen.legacyIdCard}</td>
<td>${citizen.note}</td>
<td>${citizen.account ? 'Có' : 'Không'}</td>
</tr>
`,
)}
</tbody>
</table>
</div>`;
}
