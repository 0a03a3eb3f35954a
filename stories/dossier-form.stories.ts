import '@motcua/components/dossier-form/define';
import type { Draft } from '@motcua/contracts/gateway/types';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { choose, find, press, type } from '../scripts/storybook/in-element.ts';
import { recordedGateway, recording, type Replies, type Reply } from '../scripts/storybook/recorded-gateway.ts';
import '../scripts/storybook/recorded-uploads.ts';

interface Args {
  /** What the gateway answers. */
  replies: Replies;
  procedure?: string;
  'status-page'?: string;
}

type Play = NonNullable<StoryObj<Args>['play']>;

const birth = '1.001193';
const newsletter = 'BTT-LSN-284348';

/** Somebody signed in, without a draft, whose details the gateway fetches. */
const signedIn = (more: Replies = {}): Replies => ({
  'GET /session': { answer: 'session-signed-in' },
  'GET /procedures/{procedureCode}/form': { answer: 'form-birth' },
  'GET /drafts/{procedureCode}': { answer: 'draft-none' },
  'PUT /drafts/{procedureCode}': { answer: 'draft-first-page' },
  'POST /prefills': { answer: 'prefill-birth' },
  // A file that was refused, or whose page is left, is taken away there too.
  'DELETE /uploads/{uploadId}': { answer: 'upload-deleted' },
  ...more,
});

/** Somebody who comes back to a draft, with the files that belong to it. */
const withDraft = (answer: string, more: Replies = {}): Replies => {
  const { body } = recording(answer);
  const { documents } = ('inAll' in body ? body.inAll : {}) as Draft;
  const files = documents.flatMap(({ documentId, uploadIds }) => uploadIds.map((id): [string, Reply] => [`GET /uploads/${id}`, { answer: fileAnswers[documentId] ?? '' }]));
  return signedIn({ 'GET /drafts/{procedureCode}': { answer }, 'PUT /drafts/{procedureCode}': { answer }, ...Object.fromEntries(files), ...more });
};

const fileAnswers: Record<string, string> = { birth_notice: 'upload-birth-notice', marriage_certificate: 'upload-marriage-certificate' };

const meta: Meta<Args> = {
  title: 'Dossier form',
  component: 'motcua-dossier-form',
  argTypes: { replies: { table: { disable: true } }, procedure: { control: 'text' }, 'status-page': { control: 'text' } },
  args: { procedure: birth, 'status-page': '?path=/story/status-tracker--filled' },
  render: ({ replies, procedure, 'status-page': statusPage }) => html`
    <motcua-dossier-form gateway=${recordedGateway(replies)} procedure=${procedure ?? nothing} status-page=${statusPage ?? nothing}>
      <a href="https://one-stop.example/nop-ho-so">Nộp hồ sơ</a>
    </motcua-dossier-form>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

/** Answers the first page as a married father with a birth notice, and goes on. */
const firstPageAnswered: Play = async ({ canvasElement }) => {
  for (const choice of ['relation-father', 'birth_evidence-certificate', 'parents_married-yes']) await press(canvasElement, `[id='f-${choice}']`);
  await press(canvasElement, '#next');
  await find(canvasElement, '#f-applicant_name');
};

/** Affirms the declaration and submits. */
const submitted =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await press(canvasElement, '#f-declaration');
    await press(canvasElement, '#next');
    await find(canvasElement, selector);
  };

/** Adds a file to the birth notice. */
const fileAdded =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    const given = new DataTransfer();
    given.items.add(new File(['%PDF-1.4'.padEnd(4096)], 'giay-chung-sinh.pdf', { type: 'application/pdf' }));
    await choose(canvasElement, '#f-birth_notice', given.files);
    await find(canvasElement, selector);
  };

/** A page whose answers were fetched from the population database; each says where it comes from and can be changed. */
export const Filled: Story = { args: { replies: signedIn() }, tags: ['themes', '!autodocs'], play: firstPageAnswered };

/** The first page, nothing answered. */
export const FirstPage: Story = { args: { replies: signedIn() }, play: shows('#f-relation-father') };

/** Gone on without an answer: the summary takes focus and leads to each question. */
export const ErrorSummary: Story = {
  args: { replies: signedIn() },
  tags: ['themes', '!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#next');
    await find(canvasElement, '#error-summary');
  },
};

/** Answers that cannot be right: letters in the number, a day that is not in the calendar, half a phone number. */
export const AnswerErrors: Story = {
  args: { replies: signedIn({ 'POST /prefills': { answer: 'prefill-consent-required' } }) },
  tags: ['!autodocs'],
  play: async (context) => {
    await firstPageAnswered(context);
    const canvas = context.canvasElement;
    await type(canvas, '#f-applicant_name', 'An 007');
    await type(canvas, '#f-applicant_personal_id', '09909000010A');
    await type(canvas, '#f-applicant_birth_date-day', '31');
    await type(canvas, '#f-applicant_birth_date-month', '2');
    await type(canvas, '#f-applicant_birth_date-year', '1990');
    await type(canvas, '#f-applicant_phone', '0900');
    await type(canvas, '#f-applicant_email', 'an.example.com');
    await press(canvas, '#next');
    await find(canvas, '#error-summary');
  },
};

/** Nobody is signed in. */
export const SignedOut: Story = { args: { replies: { ...signedIn(), 'GET /session': { answer: 'session-signed-out' } } }, play: shows('#sign-in') };

/** The browser still has the cookie of a session that has ended. */
export const ExpiredSession: Story = { args: { replies: { ...signedIn(), 'GET /session': { answer: 'session-expired' } } }, play: shows('#sign-in') };

/** Back to a draft that was left at the documents. */
export const DraftRestored: Story = { args: { replies: withDraft('draft-documents') }, play: shows('#restored') };

/** Asked whether the draft may really be thrown away. */
export const StartOver: Story = {
  args: { replies: withDraft('draft-documents') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#start-over');
    await find(canvasElement, '#clear');
  },
};

/** The form has changed since the draft was saved. */
export const OlderDraft: Story = { args: { replies: withDraft('draft-older-form') }, play: shows('#restored p + p') };

/** The register does not answer: everything can be typed. */
export const PrefillUnavailable: Story = { args: { replies: signedIn({ 'POST /prefills': { answer: 'prefill-unavailable' } }) }, play: shows('#prefill-problem') };

/** The draft cannot be saved while the line is down; what was typed stays. */
export const NotSaved: Story = {
  args: { replies: signedIn({ 'PUT /drafts/{procedureCode}': 'offline' }) },
  tags: ['!autodocs'],
  play: async (context) => {
    await firstPageAnswered(context);
    await find(context.canvasElement, '#unsaved');
  },
};

/** The session ended in the middle of the form: everything stays, and a second tab signs in again. */
export const SessionExpiredMeanwhile: Story = {
  args: { replies: signedIn({ 'PUT /drafts/{procedureCode}': { answer: 'draft-session-expired' } }) },
  tags: ['!autodocs'],
  play: async (context) => {
    await firstPageAnswered(context);
    await find(context.canvasElement, '#sign-in-again');
  },
};

/** Numbers, a select and boxes, of another procedure's form. */
export const OtherForm: Story = {
  args: {
    replies: withDraft('draft-newsletter', { 'GET /procedures/{procedureCode}/form': { answer: 'form-newsletter' }, 'POST /prefills': { answer: 'prefill-consent-required' } }),
    procedure: newsletter,
  },
  play: shows('#f-print_run'),
};

/** Documents, some with their files. */
export const Documents: Story = {
  args: { replies: withDraft('draft-complete') },
  tags: ['themes', '!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, "[data-step='documents']");
    await find(canvasElement, '.file-name');
  },
};

/** A file on its way. */
export const FileSending: Story = {
  args: { replies: withDraft('draft-documents', { 'POST /uploads': { answer: 'upload-opened' }, 'PATCH /uploads/{uploadId}': 'never' }) },
  tags: ['!autodocs'],
  play: fileAdded('.file progress'),
};

/** A program that calls itself a PDF. */
export const FileRefused: Story = {
  args: { replies: withDraft('draft-documents', { 'POST /uploads': { answer: 'upload-opened' }, 'PATCH /uploads/{uploadId}': { answer: 'upload-refused' } }) },
  tags: ['themes', '!autodocs'],
  play: fileAdded('.file .field-error'),
};

/** A file that waits for the line. */
export const FileWaiting: Story = {
  args: { replies: withDraft('draft-documents', { 'POST /uploads': 'offline' }) },
  tags: ['!autodocs'],
  play: fileAdded('.file button + button'),
};

/** Gone on without a document that is needed. */
export const DocumentMissing: Story = {
  args: { replies: withDraft('draft-documents') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#next');
    await find(canvasElement, '#error-summary');
  },
};

/** Everything that was stated, with a way back to each part, and the declaration. */
export const CheckAnswers: Story = { args: { replies: withDraft('draft-complete') }, tags: ['themes'], play: shows("[part='review']") };

/** Submitted without the declaration. */
export const DeclarationMissing: Story = {
  args: { replies: withDraft('draft-complete') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#next');
    await find(canvasElement, '#declaration-error');
  },
};

/** The dossier is on its way. */
export const Submitting: Story = {
  args: { replies: withDraft('draft-complete', { 'POST /dossiers': 'never' }) },
  tags: ['!autodocs'],
  play: submitted("[aria-busy='true'] form > p.muted"),
};

/** Submitted: the code, the appointment, and where to follow the dossier. */
export const Receipt: Story = { args: { replies: withDraft('draft-complete', { 'POST /dossiers': { answer: 'receipt-birth' } }) }, tags: ['themes', '!autodocs'], play: submitted("[part='receipt']") };

/** The gateway found something the page could not know: the person is led to it. */
export const AnswersRefused: Story = {
  args: { replies: withDraft('draft-complete', { 'POST /dossiers': { answer: 'submit-invalid-answers' } }) },
  tags: ['!autodocs'],
  play: submitted('#error-summary'),
};

/** The form changed while it was being filled in. */
export const FormOutdated: Story = {
  args: { replies: withDraft('draft-complete', { 'POST /dossiers': { answer: 'submit-form-outdated' } }) },
  tags: ['!autodocs'],
  play: submitted('.notice.warning'),
};

/** The one-stop system does not take dossiers at the moment. */
export const OneStopUnavailable: Story = {
  args: { replies: withDraft('draft-complete', { 'POST /dossiers': { answer: 'submit-one-stop-unavailable' } }) },
  tags: ['!autodocs'],
  play: submitted('#failure'),
};

/** The line broke while submitting: nobody knows whether the dossier arrived, and the same button finds out. */
export const NotSure: Story = { args: { replies: withDraft('draft-complete', { 'POST /dossiers': 'offline' }) }, tags: ['!autodocs'], play: submitted('#failure') };

/** A procedure that is filed on the national portal. */
export const HandOver: Story = { args: { replies: signedIn({ 'GET /procedures/{procedureCode}/form': { answer: 'form-hand-over' } }), procedure: '1.009374' }, play: shows('.form > p a, .form a.button') };

/** The page names no procedure. */
export const Empty: Story = { args: { replies: signedIn({ 'GET /procedures': { answer: 'procedures' } }), procedure: '' }, play: shows('.form > ul a') };

/** The answer has not arrived. */
export const Loading: Story = { args: { replies: { 'GET /session': 'never', 'GET /procedures/{procedureCode}/form': 'never' } }, play: shows("[aria-busy='true'] .muted") };

/** The gateway has no form for the procedure. */
export const Failed: Story = { name: 'Error', args: { replies: signedIn({ 'GET /procedures/{procedureCode}/form': { answer: 'form-not-found' } }), procedure: '9.999999' }, play: shows('#failure') };

/** The citizen has no connection. */
export const Offline: Story = { args: { replies: { 'GET /session': 'offline', 'GET /procedures/{procedureCode}/form': 'offline' } }, play: shows('#failure') };
