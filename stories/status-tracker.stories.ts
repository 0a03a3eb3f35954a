import '@motcua/components/status-tracker/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { find, press, type } from '../scripts/storybook/in-element.ts';
import { recordedGateway, recording, type Reply } from '../scripts/storybook/recorded-gateway.ts';

interface Args {
  /** What the gateway answers when asked for the dossier. */
  progress: Reply;
  dossier?: string;
  refresh?: number;
}

const meta: Meta<Args> = {
  title: 'Status tracker',
  component: 'motcua-status-tracker',
  argTypes: { progress: { table: { disable: true } }, dossier: { control: 'text' }, refresh: { control: 'number' } },
  args: { refresh: 0 },
  render: ({ progress, dossier, refresh }) => html`
    <motcua-status-tracker gateway=${recordedGateway({ 'GET /dossiers/{dossierCode}': progress })} dossier=${dossier ?? codeIn(progress) ?? nothing} refresh=${refresh ?? nothing}>
      <a href="https://one-stop.example/tra-cuu">Tra cứu hồ sơ</a>
    </motcua-status-tracker>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

/** A dossier's status, once it is known. */
const filled = (answer: string, more = ''): Story => ({ args: { progress: { answer } }, play: shows(`[part='status'] ${more}`.trim()) });

/** The owner, signed in, while the agency works on the dossier. */
export const Filled: Story = { ...filled('dossier-processing-owner'), tags: ['themes'] };

/** What anybody with the code sees: no names, no notes, and a way to sign in. */
export const PublicView: Story = filled('dossier-processing-public');

/** Just submitted. */
export const Registered: Story = filled('dossier-registered');

/** The agency has taken the dossier in. */
export const Received: Story = filled('dossier-received');

/** The agency refused the dossier and says why. */
export const NotAccepted: Story = filled('dossier-not-accepted');

/** Papers are missing: what, and until when; the deadline is paused. */
export const SupplementRequired: Story = filled('dossier-supplement-owner');

/** The same for somebody who is not signed in: that something is missing, not what. */
export const SupplementRequiredPublic: Story = filled('dossier-supplement-public');

/** A fee is due. */
export const PaymentRequired: Story = filled('dossier-payment');

/** Past the appointment. */
export const Late: Story = filled('dossier-late', '.late');

/** The result can be collected. */
export const ResultReady: Story = filled('dossier-processed');

/** Done, but after the appointment. */
export const FinishedLate: Story = filled('dossier-finished-late', '.late');

/** Handed over; nothing more happens. */
export const Returned: Story = filled('dossier-returned');

/** Withdrawn by the citizen. */
export const Withdrawn: Story = filled('dossier-withdrawn');

/** The agency stopped. */
export const Stopped: Story = filled('dossier-stopped');

/** The one-stop system does not answer; what it said last is shown, with the time. */
export const Stale: Story = { args: { progress: { answer: 'dossier-stale' } }, play: shows('.notice.warning') };

/** No code in the page's address: the citizen is asked for it. */
export const Empty: Story = { args: { progress: 'never' }, play: shows('#code') };

/** The form was sent without a code. */
export const CodeMissing: Story = {
  args: { progress: 'never' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, "button[type='submit']");
    await find(canvasElement, '#code-error');
  },
};

/** Nobody has a dossier of this code. */
export const NoResult: Story = { args: { progress: { answer: 'dossier-not-found' }, dossier: 'H37.90.01-260722-9999' }, play: shows('#code-error') };

/** The answer has not arrived. */
export const Loading: Story = { args: { progress: 'never', dossier: 'H37.90.01-260722-0001' }, play: shows("[aria-busy='true'] .muted") };

/** The one-stop system is down, and nothing is known of the dossier yet. */
export const Failed: Story = { name: 'Error', args: { progress: { answer: 'dossier-one-stop-unavailable' }, dossier: 'H37.90.01-260722-0001' }, play: shows('#failure') };

/** Too many look-ups in a short time. */
export const TooManyRequests: Story = { args: { progress: { answer: 'dossier-too-many-requests' }, dossier: 'H37.90.01-260722-0001' }, play: shows('#failure') };

/** The citizen has no connection. */
export const Offline: Story = { args: { progress: 'offline', dossier: 'H37.90.01-260722-0001' }, play: shows('#failure') };

/** A code typed by hand that leads to a dossier. */
export const LookedUpByHand: Story = {
  args: { progress: { answer: 'dossier-processing-public' }, dossier: '' },
  tags: ['!autodocs'],
  play: async ({ canvasElement, args }) => {
    await type(canvasElement, '#code', codeIn(args.progress) ?? '');
    await press(canvasElement, "button[type='submit']");
    await find(canvasElement, "[part='status']");
  },
};

/** The code of the recorded dossier, so that the element asks for the one it is told about. */
function codeIn(reply: Reply): string | undefined {
  if (typeof reply === 'string') return undefined;
  const { body } = recording(reply.answer);
  const progress = 'inAll' in body ? (body.inAll as { dossierCode?: string }) : undefined;
  return progress?.dossierCode;
}
