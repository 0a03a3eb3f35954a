import type { Citizen } from '../citizens.ts';
import type { Html } from '../pages/html.ts';
import { html } from '../pages/html.ts';
import { page } from '../pages/layout.ts';

const kinds = { citizen: undefined, business: 'Tài khoản doanh nghiệp.', organisation: 'Tài khoản tổ chức.' } as const;

/** The page that stands where the national sign-in asks for an account: choose a synthetic person. */
export function choosePage(action: string, people: readonly Citizen[], options: { readonly nobodyChosen?: boolean } = {}): string {
  const error = html`<div class="error" role="alert"><p><a href="#c-${people[0]?.id ?? ''}">Hãy chọn một người trước khi đăng nhập.</a></p></div>`;
  return page(
    'Đăng nhập thử nghiệm',
    html`${options.nobodyChosen ? error : undefined}
<p>Trang này đứng thay cho dịch vụ đăng nhập quốc gia. Chọn một công dân thử nghiệm; không cần mật khẩu.</p>
<form method="post" action="${action}">
<fieldset>
<legend>Bạn đăng nhập với tư cách ai?</legend>
${people.map(choice)}
</fieldset>
<div class="row">
<button type="submit">Đăng nhập</button>
<button type="submit" class="second" name="cancel" value="1">Hủy, quay lại trang trước</button>
</div>
</form>`,
    { navigation: false },
  );
}

function choice(citizen: Citizen): Html {
  const kind = kinds[citizen.account?.kind ?? 'citizen'];
  return html`<div class="choice">
<input type="radio" name="citizen" value="${citizen.id}" id="c-${citizen.id}" aria-describedby="n-${citizen.id}">
<label for="c-${citizen.id}">${citizen.fullName}</label>
<p class="hint" id="n-${citizen.id}">${citizen.note}.${kind === undefined ? undefined : html` ${kind}`}</p>
</div>
`;
}

/** Asks before signing out. `form` is the provider's own hidden form, id `op.logoutForm`. */
export function signOutPage(form: Html): string {
  return page(
    'Đăng xuất thử nghiệm',
    html`${form}
<p>Bạn có muốn đăng xuất khỏi dịch vụ đăng nhập thử nghiệm không?</p>
<div class="row">
<button type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>
<button type="submit" form="op.logoutForm" class="second">Vẫn đăng nhập</button>
</div>`,
    { navigation: false },
  );
}

/** A step that goes on by itself elsewhere: here with a button. `action` and `fields` are escaped already. */
export function continuePage(action: string, fields: Html): string {
  return page(
    'Đăng xuất thử nghiệm',
    html`<p>Nhấn nút để kết thúc phiên đăng nhập thử nghiệm.</p>
<form method="post" action="${{ safe: action }}">${fields}<button type="submit">Tiếp tục</button></form>`,
    { navigation: false },
  );
}

/** Shown after signing out when there is no page to go back to. */
export function signedOutPage(): string {
  return page('Đã đăng xuất', html`<p>Bạn có thể đóng trang này.</p>`, { navigation: false });
}

/** Shown when a sign-in cannot go on. `code` is an OAuth error code, from a closed list. */
export function signInErrorPage(code: string): string {
  return page(
    'Không đăng nhập được',
    html`<p>Phiên đăng nhập đã hết hạn hoặc yêu cầu không hợp lệ. Hãy quay lại trang bạn vừa rời và đăng nhập lại từ đầu.</p>
<p class="hint">Mã lỗi: <code>${code}</code></p>`,
    { navigation: false },
  );
}
