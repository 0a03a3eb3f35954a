import '@motcua/components/identity-verification/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { find, press, type } from '../scripts/storybook/in-element.ts';
import { recordedGateway, type Replies, type Reply } from '../scripts/storybook/recorded-gateway.ts';

interface Args {
  /** What the gateway answers. */
  replies: Replies;
  procedure?: string;
}

type Play = NonNullable<StoryObj<Args>['play']>;

const birth = '1.001193';

const visitor: Replies = { 'GET /session': { answer: 'session-signed-out' } };

/** Somebody who has signed in, with what they have consented to so far. */
const signedIn = (consents: string, more: Replies = {}, session = 'session-signed-in'): Replies => ({
  'GET /session': { answer: session },
  'GET /consents': { answer: consents },
  'GET /procedures/{procedureCode}/consent-request': { answer: 'consent-request-birth' },
  ...more,
});

const verifying = (reply: Reply): Replies => signedIn('consents-none', { 'POST /consents': { answer: 'consent-given' }, 'POST /verifications': reply });

const meta: Meta<Args> = {
  title: 'Identity verification',
  component: 'motcua-identity-verification',
  argTypes: { replies: { table: { disable: true } }, procedure: { control: 'text' } },
  args: { procedure: birth },
  render: ({ replies, procedure }) => html`
    <motcua-identity-verification gateway=${recordedGateway(replies)} procedure=${procedure ?? nothing}>
      <a href="https://one-stop.example/dinh-danh">Đăng nhập và kiểm tra thông tin</a>
    </motcua-identity-verification>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

/** Ticks everything that is required, agrees, and waits for what the element shows then. */
const agrees =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, "[part='consent']");
    for (const item of ['full_name', 'personal_id', 'birth_date']) await press(canvasElement, `#item-${item}`);
    await press(canvasElement, "[part='consent'] button[type='submit']");
    await find(canvasElement, selector);
  };

/** Signed in: which data would be fetched, for what, and a box for each. Nothing is ticked beforehand. */
export const Filled: Story = { args: { replies: signedIn('consents-none') }, tags: ['themes'], play: shows("[part='consent']") };

/** Nobody is signed in. */
export const SignedOut: Story = { args: { replies: visitor }, play: shows('#sign-in') };

/** The browser still has the cookie of a session that has ended. */
export const ExpiredSession: Story = { args: { replies: { 'GET /session': { answer: 'session-expired' } } }, play: shows('.notice.warning') };

/** Agreed without ticking what is needed: the summary takes focus and leads to each box. */
export const ErrorSummary: Story = {
  args: { replies: signedIn('consents-none') },
  tags: ['themes', '!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, "[part='consent'] button[type='submit']");
    await find(canvasElement, '#error-summary');
  },
};

/** The person would rather type everything. */
export const Declined: Story = {
  args: { replies: signedIn('consents-none') },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#decline');
    await find(canvasElement, '#reconsider');
  },
};

/** Consent was given earlier; the comparison has not been made in this session. */
export const ConsentGiven: Story = { args: { replies: signedIn('consents-given') }, play: shows('#check') };

/** The register agrees with what the account says. */
export const Match: Story = { args: { replies: verifying({ answer: 'verification-match' }) }, tags: ['themes', '!autodocs'], play: agrees("[part='result'].success") };

/** The register knows nobody like this. It does not say what differs, and so neither does the element. */
export const NoMatch: Story = { args: { replies: verifying({ answer: 'verification-no-match' }) }, tags: ['themes', '!autodocs'], play: agrees("[part='result'].warning") };

/** The register does not answer: the person can go on all the same. */
export const CannotTell: Story = { args: { replies: verifying({ answer: 'verification-unavailable' }) }, tags: ['!autodocs'], play: agrees('#check') };

/** The comparison is under way. */
export const Checking: Story = { args: { replies: verifying('never') }, tags: ['!autodocs'], play: agrees("[aria-busy='true'] #decline, [aria-busy='true'] #check, [aria-busy='true'] .who") };

/** The account carries no number: the person says who they are. */
export const Statement: Story = {
  args: { replies: signedIn('consents-none', { 'POST /consents': { answer: 'consent-given' } }, 'session-without-number') },
  tags: ['!autodocs'],
  play: agrees("[part='statement']"),
};

/** A statement that cannot be right: letters in the number, no name, a day that is not in the calendar. */
export const StatementErrors: Story = {
  args: Statement.args ?? {},
  tags: ['!autodocs'],
  play: async (context) => {
    await agrees("[part='statement']")(context);
    const canvas = context.canvasElement;
    await type(canvas, '#number', '09909000010A');
    await type(canvas, '#day', '31');
    await type(canvas, '#month', '2');
    await type(canvas, '#year', '1990');
    await press(canvas, "[part='statement'] button[type='submit']");
    await find(canvas, '#error-summary');
  },
};

/** The session ended while the person was reading: nothing ticked is lost. */
export const SessionExpiredMeanwhile: Story = {
  args: { replies: signedIn('consents-none', { 'POST /consents': { answer: 'consent-session-expired' } }) },
  tags: ['!autodocs'],
  play: agrees('#failure a'),
};

/** Consents for other procedures can be withdrawn here too. */
export const OtherConsents: Story = {
  args: { replies: signedIn('consents-other-procedure') },
  play: async ({ canvasElement }) => {
    const details = await find<HTMLDetailsElement>(canvasElement, 'details');
    details.open = true;
    await find(canvasElement, "[part='consents'] button");
  },
};

/** The page names no procedure. */
export const Empty: Story = {
  args: { replies: signedIn('consents-none'), procedure: '' },
  play: shows('#sign-out'),
};

/** The gateway has no form for the procedure. */
export const UnknownProcedure: Story = {
  args: { replies: signedIn('consents-none', { 'GET /procedures/{procedureCode}/consent-request': { answer: 'consent-request-unknown' } }), procedure: '9.999999' },
  play: shows('#failure'),
};

/** The answer has not arrived. */
export const Loading: Story = { args: { replies: { 'GET /session': 'never' } }, play: shows("[aria-busy='true'] .muted") };

/** The gateway refuses: the comparison was asked for too often. */
export const Failed: Story = { name: 'Error', args: { replies: verifying({ answer: 'verification-too-many-requests' }) }, tags: ['!autodocs'], play: agrees('#failure') };

/** The citizen has no connection. */
export const Offline: Story = { args: { replies: { 'GET /session': 'offline' } }, play: shows('#failure') };
