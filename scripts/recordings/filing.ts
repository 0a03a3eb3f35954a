import { randomBytes } from 'node:crypto';
import type { Answers, AttachedDocument, DossierSubmission, Receipt } from '@motcua/contracts/gateway/types';
import type { FormDefinition } from '@motcua/forms';
import { newsletterLicence } from '@motcua/forms/definitions';
import type { Person } from './person.ts';

/** *Đăng ký khai sinh*, filled in by the child's father, who is the synthetic citizen `c01`. */
export const birth = {
  procedureCode: '1.001193',
  answers: {
    relation: 'father',
    birth_evidence: 'certificate',
    parents_married: 'yes',
    applicant_name: 'Nguyễn Thử Nghiệm An',
    applicant_old_card_only: false,
    applicant_personal_id: '099090000101',
    applicant_birth_date: '1990-05-14',
    applicant_nationality: 'VN',
    applicant_address: 'Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    applicant_phone: '0900000001',
    child_name: 'Nguyễn Thử Nghiệm Minh Anh',
    child_birth_date: '2026-07-18',
    child_sex: 'female',
    child_birth_place: 'Bệnh viện Đa khoa Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    child_origin: 'Phường Thử Nghiệm, tỉnh Lạng Sơn',
    child_nationality: 'VN',
    mother_name: 'Trần Thử Nghiệm Bình',
    mother_birth_date: '1992-09-02',
    mother_personal_id: '099192000102',
    mother_nationality: 'VN',
    mother_address: 'Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    copies: 2,
    delivery: 'desk',
  },
  documents: ['birth_notice', 'marriage_certificate'],
};

/** *Cấp giấy phép xuất bản bản tin*, filled in by the synthetic citizen `c01` for a school. */
export const newsletter = {
  procedureCode: 'BTT-LSN-284348',
  answers: {
    applicant_kind: 'organisation',
    organisation_name: 'Trường Trung học phổ thông Thử Nghiệm',
    organisation_address: 'Số 90 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    establishment_number: '12/QĐ-TN',
    establishment_date: '2001-09-05',
    establishment_agency: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    submitter_name: 'Nguyễn Thử Nghiệm An',
    submitter_personal_id: '099090000101',
    submitter_birth_date: '1990-05-14',
    submitter_phone: '0900000001',
    responsible_name: 'Mai Thử Nghiệm Xuân',
    responsible_birth_date: '1981-04-10',
    responsible_position: 'Hiệu trưởng',
    responsible_qualification: 'Thạc sĩ Quản lý giáo dục',
    responsible_phone: '0900000024',
    newsletter_name: 'Bản tin Trường Thử Nghiệm',
    name_language: 'vietnamese',
    newsletter_purpose: 'Thông tin về việc dạy, việc học và hoạt động của trường tới phụ huynh và học sinh.',
    newsletter_content: 'Tin hoạt động, lịch học, gương học sinh tốt, tư vấn tuyển sinh.',
    newsletter_audience: 'Giáo viên, học sinh và phụ huynh',
    newsletter_area: 'Trong trường và trên địa bàn phường',
    newsletter_language: 'Tiếng Việt',
    frequency: 'monthly',
    paper_size: '19 x 27 cm',
    page_count: 16,
    print_run: 500,
    printing_place: 'Công ty In Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    distribution: ['internal', 'event'],
    delivery: 'desk',
  },
  documents: ['establishment_document', 'responsible_cv', 'name_design'],
};

/** A form that ends on the national portal: *Cấp giấy phép xuất bản bản tin* under its national code. */
export const handedOver: FormDefinition = {
  ...newsletterLicence,
  id: 'newsletter-licence-hand-over',
  procedureCode: '1.009374',
  ending: { kind: 'hand_over', url: 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.009374' },
};

/** A filled form with the names of the documents to attach. */
export interface Filing {
  procedureCode: string;
  answers: Answers;
  documents: readonly string[];
}

/** Asks the gateway for something the walk needs but no story shows; throws when it is refused. */
export async function need<T>(person: Person, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
  const response = await person.ask({ method, path, ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}\n${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Version of the form the gateway offers for a procedure. */
export async function formVersion(person: Person, procedureCode: string): Promise<string> {
  return (await need<{ version: string }>(person, 'GET', `/procedures/${procedureCode}/form`)).version;
}

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** What opens an upload (tus 1.0.0): the name says PDF, whatever the bytes will be. */
export function opening(procedureCode: string, documentId: string, fileName: string, length: number): Record<string, string> {
  const metadata = Object.entries({ filename: fileName, procedure: procedureCode, document: documentId }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  return { 'Tus-Resumable': '1.0.0', 'Upload-Length': String(length), 'Upload-Metadata': metadata.join(',') };
}

/** What goes with the bytes of an upload. */
export const sending = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };

/** Opens an upload and gives its id. */
export async function openUpload(person: Person, headers: Record<string, string>): Promise<string> {
  const created = await person.ask({ method: 'POST', path: '/uploads', headers });
  const location = created.headers.get('location');
  if (created.status !== 201 || location === null) throw new Error(`POST /uploads answered ${created.status}\n${await created.text()}`);
  return location.slice(location.lastIndexOf('/') + 1);
}

/** Uploads a one-page PDF and gives its id. */
export async function upload(person: Person, procedureCode: string, documentId: string, fileName: string): Promise<string> {
  const id = await openUpload(person, opening(procedureCode, documentId, fileName, pdf.length));
  const sent = await person.ask({ method: 'PATCH', path: `/uploads/${id}`, bytes: pdf, headers: sending });
  if (sent.status !== 204) throw new Error(`PATCH /uploads/{uploadId} answered ${sent.status}\n${await sent.text()}`);
  return id;
}

const fileNames: Record<string, string> = {
  birth_notice: 'giay-chung-sinh.pdf',
  marriage_certificate: 'giay-chung-nhan-ket-hon.pdf',
};

/** Uploads every document of a filing. */
export async function attach(person: Person, { procedureCode, documents }: Filing): Promise<AttachedDocument[]> {
  const attached: AttachedDocument[] = [];
  for (const documentId of documents) attached.push({ documentId, uploadIds: [await upload(person, procedureCode, documentId, fileNames[documentId] ?? 'giay-to.pdf')] });
  return attached;
}

/** What is posted to submit a filing, with a fresh idempotency key. */
export async function submission(person: Person, filing: Filing): Promise<{ body: DossierSubmission; headers: Record<string, string> }> {
  const { procedureCode, answers } = filing;
  const body = { procedureCode, formVersion: await formVersion(person, procedureCode), answers, documents: await attach(person, filing) };
  return { body, headers: { 'Idempotency-Key': randomBytes(16).toString('hex') } };
}

/** Submits a filing and gives the code of its dossier. */
export async function file(person: Person, filing: Filing): Promise<string> {
  const { body, headers } = await submission(person, filing);
  return (await need<Receipt>(person, 'POST', '/dossiers', body, headers)).dossierCode;
}
