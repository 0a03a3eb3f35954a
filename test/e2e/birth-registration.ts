import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../../scripts/demo.ts';
import type { Hands } from './hands.ts';
import { axeViolations, browserStorage, readableText, tabTo, waitForText, type Visitor } from './visitor.ts';

/** The synthetic parent who registers a birth. */
export interface Parent {
  fullName: string;
  personalId: string;
  birthDate: string;
}

export const parent: Parent = { fullName: 'Nguyễn Thử Nghiệm An', personalId: '', birthDate: '' };

/** What a journey needs to know of its surroundings. */
export interface Journey {
  demo: Demo;
  visitor: Visitor;
  hands: Hands;
  keyboard: boolean;
  /** Pages of the site: where to begin, and what the elements link to. */
  start: string;
  /** Called on every step; throws when the step is not accessible. */
  step?: (name: string) => Promise<void>;
}

/** The smallest PDF a reader opens; what matters is its first bytes, which tell its type. */
export async function samplePdf(name = 'giay-chung-sinh.pdf'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-papers-'));
  const path = join(folder, name);
  await writeFile(path, '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  return path;
}

/** Runs axe, looks for sideways scrolling, and for anything personal the browser kept. */
export function inspector(visitor: Visitor, secrets: readonly string[]): (name: string) => Promise<void> {
  return async (name) => {
    assert.deepEqual(await axeViolations(visitor.page), [], `axe on "${name}"`);
    const sideways = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(sideways <= 0, `"${name}" scrolls ${sideways} px sideways`);
    const kept = await browserStorage(visitor.page);
    for (const secret of secrets) assert.ok(!kept.includes(secret), `browser storage holds personal data on "${name}"`);
  };
}

/** From the search box to the procedure's form. */
export async function findProcedure({ visitor, hands, keyboard, start, step }: Journey): Promise<void> {
  const { page } = visitor;
  await page.goto(start);
  await waitForText(page, 'Bạn cần làm thủ tục gì?');
  await step?.('search');
  await hands.fill('Bạn cần làm thủ tục gì?', 'dang ky khai sinh');
  await waitForText(page, /Tìm thấy \d+ thủ tục/);
  await step?.('results');
  if (keyboard) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  } else {
    const option = await page.waitForSelector('::-p-aria([role="option"])');
    await option?.click();
  }
  await waitForText(page, 'Nộp hồ sơ tại đây');
  await step?.('description');
  await Promise.all([page.waitForNavigation(), hands.press('Nộp hồ sơ tại đây')]);
}

/** Signs in through the national sign-in's stand-in. */
export async function signIn({ visitor, hands, keyboard, step }: Journey, fullName: string): Promise<void> {
  const { page } = visitor;
  const button = 'Đăng nhập bằng tài khoản Cổng Dịch vụ công quốc gia / VNeID';
  await waitForText(page, button);
  await step?.('signed out');
  await Promise.all([page.waitForNavigation(), hands.press(button)]);
  await waitForText(page, 'Bạn đăng nhập với tư cách ai?');
  await step?.('national sign-in');
  await hands.pick('Bạn đăng nhập với tư cách ai?', fullName);
  if (keyboard) {
    await tabTo(page, /^button .*Đăng nhập/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  } else {
    await Promise.all([page.waitForNavigation(), hands.press('Đăng nhập')]);
  }
}

/** Ticks what may be fetched and has the identity checked. */
export async function consent({ visitor, hands, step }: Journey): Promise<void> {
  const { page } = visitor;
  await waitForText(page, 'Đồng ý cho lấy thông tin của bạn');
  await step?.('consent');
  const unticked = await page.evaluate(() => {
    const root = document.querySelector('motcua-identity-verification')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].every((box) => !box.checked);
  });
  assert.ok(unticked, 'no consent is ticked beforehand (Decree 356/2025/NĐ-CP art. 6)');
  for (const item of ['Họ, chữ đệm và tên', 'Số định danh cá nhân', 'Ngày, tháng, năm sinh', 'Nơi thường trú', 'Số điện thoại']) {
    await hands.tick(item);
  }
  await hands.press('Đồng ý và kiểm tra thông tin');
  await waitForText(page, 'Thông tin của bạn khớp');
  await step?.('identity matches');
}

/** The pages of the birth registration, up to "check your answers". */
export async function fillForm({ visitor, hands, step }: Journey, papers: string): Promise<void> {
  const { page } = visitor;
  await waitForText(page, 'Bạn là ai đối với trẻ?');
  await step?.('form: relation');
  await hands.pick('Bạn là ai đối với trẻ?', 'Cha');
  await hands.pick('Bạn có giấy tờ nào về việc sinh?', 'Giấy chứng sinh');
  await hands.pick('Cha và mẹ của trẻ đã đăng ký kết hôn chưa?', 'Đã đăng ký kết hôn');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Thông tin của bạn');
  await waitForText(page, 'Lấy từ Cơ sở dữ liệu quốc gia về dân cư');
  await step?.('form: applicant, filled in');
  const filled = await page.evaluate(() => [...(document.querySelector('motcua-dossier-form')?.shadowRoot?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])].map((field) => field.value));
  assert.ok(filled.includes(parent.fullName), 'the name is filled in');
  await hands.select('Quốc tịch của bạn', 'Việt Nam');
  // An account behind VNeID carries no phone number, so this is typed.
  await hands.fill('Số điện thoại của bạn', '0900000001');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Họ, chữ đệm, tên của trẻ');
  // Going on with nothing typed: the summary takes the focus, and says what to do.
  await hands.press('Tiếp tục');
  await waitForText(page, 'Hãy trả lời “Họ, chữ đệm, tên của trẻ”.');
  assert.match(await focusedPart(page), /error-summary/, 'the error summary has the focus');
  await step?.('form: what is missing');
  await hands.fill('Họ, chữ đệm, tên của trẻ', 'Nguyễn Thử Nghiệm Bảo');
  await hands.fillDate('Ngày, tháng, năm sinh của trẻ', '2', '11', '2026');
  await hands.pick('Giới tính của trẻ', 'Nam');
  await hands.fill('Nơi sinh', 'Bệnh viện Đa khoa (thử nghiệm)');
  await hands.fill('Quê quán của trẻ', 'Lạng Sơn');
  await hands.select('Quốc tịch của trẻ', 'Việt Nam');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Họ, chữ đệm, tên mẹ');
  await step?.('form: mother');
  await hands.fill('Họ, chữ đệm, tên mẹ', 'Trần Thử Nghiệm Bình');
  await hands.fillDate('Ngày, tháng, năm sinh của mẹ', '3', '4', '1990');
  await hands.select('Quốc tịch của mẹ', 'Việt Nam');
  await hands.fill('Nơi cư trú của mẹ', 'Số 1, đường Thử Nghiệm');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Bạn muốn nhận kết quả ở đâu?');
  await hands.pick('Bạn muốn nhận kết quả ở đâu?', 'Tại bộ phận một cửa của xã, phường');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Giấy tờ kèm theo');
  await step?.('documents');
  await hands.attach('Giấy chứng sinh', papers);
  await waitForText(page, /Đã nhận/);
  await step?.('document received');
  await hands.press('Tiếp tục');
  await waitForText(page, 'Kiểm tra trước khi nộp');
  await step?.('check your answers');
}

/** Affirms, submits, and reads the receipt; returns the dossier code. */
export async function submit({ visitor, hands, step }: Journey): Promise<string> {
  const { page } = visitor;
  await hands.tick('Tôi đồng ý với lời cam đoan trên');
  await hands.press('Nộp hồ sơ');
  const text = await waitForText(page, 'Đã nộp hồ sơ');
  await step?.('receipt');
  assert.match(text, /Hẹn trả kết quả/);
  assert.match(text, /\d{1,2} tháng \d{1,2} năm 20\d\d|\d{1,2}\/\d{1,2}\/20\d\d/, 'the appointment is a date');
  const code = /\b[A-Z0-9.]+-\d{6}-\d{4,}\b/.exec(text)?.[0];
  assert.ok(code, `a dossier code in: ${text.slice(0, 2000)}`);
  return code;
}

/** Follows the dossier to its result. */
export async function follow({ visitor, hands, demo, step }: Journey, code: string): Promise<void> {
  const { page } = visitor;
  await Promise.all([page.waitForNavigation(), hands.press('Theo dõi hồ sơ')]);
  await waitForText(page, code);
  await step?.('tracker: begun');
  for (const [status, name] of [[4, 'Đang xử lý'], [9, 'Đã xử lý xong'], [10, 'Đã trả kết quả']] as const) {
    demo.sandbox.setStatus(code, status);
    await hands.press('Cập nhật ngay');
    await waitForText(page, new RegExp(`Trạng thái:? ${name}|${name}`));
    await step?.(`tracker: ${name}`);
  }
  assert.match(await readableText(page), /Hồ sơ được giải quyết đúng hạn/);
}

/** Takes the consent back and signs out, where the consent was given. */
export async function withdraw({ visitor, hands, step }: Journey, formPage: string): Promise<void> {
  const { page } = visitor;
  await page.goto(formPage);
  await waitForText(page, 'Những gì bạn đã đồng ý');
  await hands.press('Rút lại sự đồng ý');
  await waitForText(page, 'Đồng ý cho lấy thông tin của bạn');
  await step?.('consent withdrawn');
  await hands.press('Đăng xuất');
  // Out of the national sign-in too, which asks.
  await waitForText(page, 'Bạn có muốn đăng xuất khỏi dịch vụ đăng nhập thử nghiệm không?');
  await hands.press('Đăng xuất');
  // Back at the agency's own front page.
  await waitForText(page, 'Bạn cần làm thủ tục gì?');
  await page.goto(formPage);
  await waitForText(page, 'Hãy đăng nhập trước khi điền tờ khai');
}

async function focusedPart(page: Journey['visitor']['page']): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.id ?? ''} ${element?.getAttribute('part') ?? ''}`;
  });
}
