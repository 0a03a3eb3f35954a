import { dossierStatuses } from '@motcua/domain';
import type { Dossier } from '../one-stop/dossier.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Where an officer would take a dossier next, by its status. Terminal ones have no entry. */
const nextStatuses: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 7],
  2: [4, 5, 6, 7],
  4: [5, 6, 8, 9],
  5: [4, 7, 8],
  6: [4, 7, 8],
  9: [10],
};

/** The officer's view: every dossier with its history and a button per next status. */
export function dossiersMain(dossiers: readonly Dossier[]): Html {
  return html`<p><a href="/dossiers">Tải lại trang</a></p>
${
  dossiers.length === 0
    ? html`<p>Chưa có hồ sơ nào. Hãy nộp một hồ sơ ở trang của cơ quan, rồi tải lại trang này.</p>`
    : dossiers.map(card)
}`;
}

function card(dossier: Dossier): Html {
  const id = `dossier-${dossier.code}`;
  return html`<article class="card" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${dossier.code}</h2>
<dl>
<dt>Thủ tục</dt><dd>${dossier.procedureName} (${dossier.procedureCode})</dd>
<dt>Trạng thái</dt><dd>${statusName(dossier.status)}</dd>
<dt>Tiếp nhận</dt><dd>${moment(dossier.receivedAt)}</dd>
<dt>Hẹn trả</dt><dd>${dossier.appointment ? moment(dossier.appointment) : 'Chưa có'}</dd>
<dt>Giấy tờ</dt><dd>${dossier.documents.reduce((sum, { files }) => sum + files.length, 0)} tệp</dd>
</dl>
<details>
<summary>Quá trình xử lý (${dossier.progress.length} bước)</summary>
<ol>
${dossier.progress.map((entry) => html`<li>${moment(entry.at)}: ${statusName(entry.status)}. ${entry.department}. ${entry.note}</li>\n`)}
</ol>
</details>
${form(dossier, id)}
</article>
`;
}

function form(dossier: Dossier, id: string): Html | undefined {
  const next = nextStatuses[dossier.status];
  if (!next) return undefined;
  return html`<form method="post" action="/dossiers/${encodeURIComponent(dossier.code)}/status" aria-label="Chuyển trạng thái hồ sơ ${dossier.code}">
<label for="${id}-note">Lời nhắn cho công dân (không bắt buộc)</label>
<input type="text" id="${id}-note" name="note" maxlength="500" autocomplete="off">
<div class="row">
${next.map((status) => html`<button type="submit" name="status" value="${status}" class="${status === 3 || status === 7 || status === 8 ? 'second' : 'first'}">${statusName(status)}</button>\n`)}
</div>
</form>`;
}

/** The official name of a status, with its number. */
export function statusName(status: number): string {
  const entry = dossierStatuses.find(({ code }) => code === status);
  return entry ? `${entry.name.vi} (${status})` : String(status);
}

const format = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });

/** An instant as people write it in Vietnam. */
export function moment(instant: Date): string {
  return format.format(instant);
}
