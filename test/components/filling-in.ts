// Filling in the dossier form as a person does, and asking the gateway what it has of them.
import type { DossierList, Draft } from '@motcua/contracts/gateway/types';
import { cutLine, house } from './commands.ts';
import { focusedIn, inside, ok, place, textOf, type, until, untilReads } from './seeing.ts';

/** *Đăng ký khai sinh*. */
export const birth = '1.001193';
/** *Cấp giấy phép xuất bản bản tin*. */
export const newsletter = 'BTT-LSN-284348';

/** Public URL of the real gateway. */
export const { gateway } = await house();

/** Asks the gateway's API as the page does. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${gateway}/motcua/api/v1${path}`, {
    method,
    credentials: 'include',
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  ok(response.ok, `${method} ${path} answered ${response.status}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The person's draft of the birth registration, if there is one. */
export async function savedDraft(): Promise<Draft | undefined> {
  const response = await fetch(`${gateway}/motcua/api/v1/drafts/${birth}`, { credentials: 'include' });
  return response.ok ? ((await response.json()) as Draft) : undefined;
}

/** Forgets what a person has left behind: their draft and their consents. */
export async function clearDesk(procedure = birth): Promise<void> {
  await ask('DELETE', `/drafts/${procedure}`);
  const { consents } = await ask<{ consents: { id: string; withdrawnAt?: string }[] }>('GET', '/consents');
  for (const { id, withdrawnAt } of consents) if (!withdrawnAt) await ask('DELETE', `/consents/${id}`);
}

/** Consents to data items, as identity verification does. */
export const consentTo = (...items: string[]): Promise<unknown> => ask('POST', '/consents', { procedureCode: birth, noticeVersion: '2026-11-1', items });

/** Puts the form on the page, alone. */
export function open(procedure = birth, attributes = ''): HTMLElement {
  return place(`<motcua-dossier-form gateway="${gateway}" procedure="${procedure}" status-page="/theo-doi?x=1" ${attributes}><a href="/ho-so">Mẫu giấy</a></motcua-dossier-form>`);
}

/** Heading of the step being shown. */
export const title = (element: HTMLElement): string => textOf(inside(element, '#step'));
/** Chooses the button that goes on. */
export const go = (element: HTMLElement): void => inside(element, '#next').click();

/** Types into the field of that label; a link of the error summary has the same words and is not meant. */
export function fill(element: HTMLElement, label: string, value: string): void {
  const fields = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [];
  const one = [...fields].find(({ labels }) => [...(labels ?? [])].some((candidate) => textOf(candidate).startsWith(label)));
  ok(one, `no field ${label}; the element reads: ${textOf(element)}`);
  type(one, value);
}
/** A control by its field's id. */
export const field = <E extends HTMLElement = HTMLInputElement>(element: HTMLElement, id: string): E => inside<E>(element, `#f-${id}`);
/** Chooses an option of a radio group or ticks one of several boxes. */
export const choose = (element: HTMLElement, id: string, value: string): void => inside(element, `[id="f-${id}-${value}"]`).click();

/** Chooses from a list. */
export function pick(element: HTMLElement, id: string, value: string): void {
  const select = field<HTMLSelectElement>(element, id);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** Types the three parts of a date. */
export function date(element: HTMLElement, id: string, day: string, month: string, year: string): void {
  type(field(element, `${id}-day`), day);
  type(field(element, `${id}-month`), month);
  type(field(element, `${id}-year`), year);
}

/** Waits until a step is shown and its heading has focus. */
export async function arrive(element: HTMLElement, heading: string): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('#step') && title(element) === heading, heading, element);
}

/** Goes on, and waits for the next step. */
export async function goTo(element: HTMLElement, heading: string): Promise<void> {
  go(element);
  await arrive(element, heading);
  await until(() => focusedIn(element) === inside(element, '#step'), 'focus on the heading of the step');
}

/** The problems above the form. */
export async function problems(element: HTMLElement): Promise<string[]> {
  const summary = await until(() => element.shadowRoot?.querySelector('#error-summary'), 'an error summary', element);
  await until(() => focusedIn(element) === summary, 'focus on the error summary');
  return [...summary.querySelectorAll('a')].map(textOf);
}

/** Gives files to a document's control, as the browser's own dialogue does. */
export function attach(element: HTMLElement, id: string, ...files: File[]): void {
  const input = field(element, id);
  const given = new DataTransfer();
  for (const one of files) given.items.add(one);
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** A one-page PDF. */
export const pdf = (name: string): File => new File(['%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], name, { type: 'application/pdf' });

/** Answers the first page as a father who has a birth notice and is married. */
export function answerFirstPage(element: HTMLElement, relation = 'father'): void {
  choose(element, 'relation', relation);
  choose(element, 'birth_evidence', 'certificate');
  choose(element, 'parents_married', 'yes');
}

/** Answers the questions about the applicant, who is `c01`. */
export async function answerApplicant(element: HTMLElement): Promise<void> {
  fill(element, 'Họ, chữ đệm, tên của bạn', 'Nguyễn Thử Nghiệm An');
  fill(element, 'Số định danh cá nhân của bạn', '099 090 000 101');
  date(element, 'applicant_birth_date', '14', '5', '1990');
  pick(element, 'applicant_nationality', 'VN');
  fill(element, 'Nơi thường trú của bạn', 'Số 12 đường Thử Nghiệm, phường Thử Nghiệm, tỉnh Lạng Sơn');
  fill(element, 'Số điện thoại của bạn', '0900000001');
}

/** Answers everything up to the documents. */
export async function answerToDocuments(element: HTMLElement): Promise<void> {
  await arrive(element, 'Bạn và trẻ được khai sinh');
  answerFirstPage(element);
  await goTo(element, 'Thông tin của bạn');
  await answerApplicant(element);
  await goTo(element, 'Thông tin của trẻ');
  fill(element, 'Họ, chữ đệm, tên của trẻ', 'Nguyễn Thử Nghiệm Minh');
  date(element, 'child_birth_date', '18', '11', '2026');
  choose(element, 'child_sex', 'male');
  fill(element, 'Nơi sinh', 'Bệnh viện Thử Nghiệm');
  fill(element, 'Quê quán của trẻ', 'Lạng Sơn');
  pick(element, 'child_nationality', 'VN');
  await goTo(element, 'Mẹ của trẻ');
  fill(element, 'Họ, chữ đệm, tên mẹ', 'Trần Thử Nghiệm Bình');
  date(element, 'mother_birth_date', '', '', '1992');
  pick(element, 'mother_nationality', 'VN');
  fill(element, 'Nơi cư trú của mẹ', 'Số 12 đường Thử Nghiệm');
  await goTo(element, 'Nhận kết quả');
  choose(element, 'delivery', 'desk');
  await goTo(element, 'Giấy tờ kèm theo');
}

/** Answers everything up to the check before submitting. */
export async function answerToReview(element: HTMLElement): Promise<void> {
  await answerToDocuments(element);
  attach(element, 'birth_notice', pdf('giay-chung-sinh.pdf'));
  await untilReads(element, 'Đã nhận');
  await goTo(element, 'Kiểm tra trước khi nộp');
}

/** The button that takes a file away. */
export function removeButton(element: HTMLElement, name: string): HTMLElement {
  const item = [...(element.shadowRoot?.querySelectorAll('.file') ?? [])].find((candidate) => textOf(candidate).includes(name));
  const button = item?.querySelector<HTMLElement>('.remove');
  ok(button && button.textContent?.includes(name), `no button that names ${name}`);
  return button;
}

/** Gives the line back, and says so as the browser does. */
export async function lineBack(): Promise<void> {
  await cutLine(false);
  window.dispatchEvent(new Event('online'));
}

/** How many dossiers the person has. */
export const dossiers = async (): Promise<number> => (await ask<DossierList>('GET', '/dossiers')).dossiers.length;
