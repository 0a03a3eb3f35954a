import type { Answer, Call, Handler } from '../call.ts';
import type { Html } from '../pages/html.ts';
import { html } from '../pages/html.ts';
import { pageAnswer } from '../pages/layout.ts';
import type { PaymentNotices } from './payment-notices.ts';
import type { Payment, PaymentGateway, Payments, PaymentStatus } from './payments.ts';

const gatewayNames: Readonly<Record<PaymentGateway, string>> = {
  'payment-platform': 'Nền tảng thanh toán của Cổng Dịch vụ công quốc gia',
  keypay: 'KeyPay',
  paygov: 'PayGov',
};

const statusNames: Readonly<Record<PaymentStatus, string>> = {
  waiting: 'Chờ thanh toán',
  paid: 'Đã thanh toán',
  failed: 'Thanh toán không thành công',
  cancelled: 'Người nộp đã hủy',
};

const choices: Readonly<Record<string, Exclude<PaymentStatus, 'waiting'>>> = { pay: 'paid', fail: 'failed', cancel: 'cancelled' };

/** The patterns of the payment pages' paths. */
export function paymentPagePattern(path: string): string | undefined {
  if (path === '') return '';
  return /^\/[^/]+$/.test(path) ? '/{id}' : undefined;
}

/** The pages where a tester pays, cancels or lets a payment fail. */
export function createPaymentPages(payments: Payments, notices: PaymentNotices): Handler {
  return async (call) => {
    if (call.path === '') {
      return call.method === 'GET' ? pageAnswer(200, 'Thanh toán thử nghiệm', listMain(payments.list())) : refused(405);
    }
    const payment = payments.get(call.path.slice(1));
    if (!payment) return refused(404);
    if (call.method === 'GET') return pageAnswer(200, 'Thanh toán thử nghiệm', paymentMain(payment, notices.url(payment.gateway)));
    return call.method === 'POST' ? choose(call, payment) : refused(405);
  };

  async function choose(call: Call, payment: Payment): Promise<Answer> {
    const choice = new URLSearchParams(await call.text(4096)).get('choice') ?? '';
    if (choice === 'again') {
      await notices.send(payment);
    } else {
      const status = Object.hasOwn(choices, choice) ? choices[choice] : undefined;
      if (status === undefined) return refused(422);
      const ended = payments.end(payment.id, status);
      if (ended) await notices.send(ended);
    }
    return { status: 303, headers: { location: `/pay/${payment.id}` }, body: '' };
  }
}

function refused(status: number): Answer {
  return pageAnswer(status, 'Không thực hiện được', html`<p><a href="/pay">Về danh sách thanh toán</a></p>`);
}

const money = new Intl.NumberFormat('vi-VN');

function paymentMain(payment: Payment, noticeUrl: string | undefined): Html {
  return html`<p>Trang này đứng thay cho ${gatewayNames[payment.gateway]}. Không có tiền thật nào được chuyển.</p>
<dl>
<dt>Nội dung</dt><dd>${payment.description}</dd>
<dt>Số tiền</dt><dd>${money.format(payment.amount)} đồng</dd>
<dt>Mã tham chiếu</dt><dd>${payment.reference}</dd>
<dt>Trạng thái</dt><dd>${statusNames[payment.status]}</dd>
</dl>
${payment.status === 'waiting' ? waiting(payment) : ended(payment, noticeUrl)}`;
}

function waiting(payment: Payment): Html {
  return html`<form method="post" action="/pay/${payment.id}" aria-label="Chọn kết quả thanh toán">
<div class="row">
<button type="submit" name="choice" value="pay">Thanh toán</button>
<button type="submit" class="second" name="choice" value="fail">Giả lập lỗi thanh toán</button>
<button type="submit" class="second" name="choice" value="cancel">Hủy</button>
</div>
</form>`;
}

function ended(payment: Payment, noticeUrl: string | undefined): Html {
  const last = payment.notices.at(-1);
  return html`${
    noticeUrl === undefined
      ? html`<p>Chưa có địa chỉ nhận thông báo của đơn vị, nên chưa gửi thông báo nào.</p>`
      : html`<p>${
          last === undefined
            ? 'Chưa gửi thông báo cho đơn vị.'
            : last.taken
              ? 'Đơn vị đã nhận thông báo kết quả.'
              : 'Đơn vị chưa nhận thông báo kết quả. Bạn có thể gửi lại.'
        }</p>
<form method="post" action="/pay/${payment.id}" aria-label="Gửi lại thông báo"><button type="submit" class="second" name="choice" value="again">Gửi lại thông báo (đã gửi ${payment.notices.length} lần)</button></form>`
  }
${payment.returnUrl === undefined ? undefined : html`<p><a href="${payment.returnUrl}">Quay lại trang của đơn vị</a></p>`}`;
}

function listMain(payments: readonly Payment[]): Html {
  if (payments.length === 0) return html`<p>Chưa có khoản thanh toán nào. Hãy bắt đầu thanh toán ở trang của cơ quan.</p>`;
  return html`<ul>${payments.map(
    (payment) => html`<li><a href="/pay/${payment.id}">${payment.reference}</a>: ${money.format(payment.amount)} đồng, ${statusNames[payment.status].toLowerCase()}</li>\n`,
  )}</ul>`;
}
