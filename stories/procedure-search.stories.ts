import '@motcua/components/procedure-search/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { catalogue, type CatalogueFault, type CatalogueFileKind } from '../scripts/storybook/catalogue.ts';
import { find, press, type } from '../scripts/storybook/in-element.ts';
import { recordedGateway, type Reply } from '../scripts/storybook/recorded-gateway.ts';

interface Args {
  /** What goes wrong with the files of the catalogue, which is the real one. */
  faults: Partial<Record<CatalogueFileKind, CatalogueFault>>;
  /** What the gateway says when asked which procedures have a form. */
  procedures: Reply;
  'form-page'?: string;
  /** Whether the page offers to remember searches. */
  recent?: boolean;
}

type Play = NonNullable<StoryObj<Args>['play']>;

/** Where the element keeps what a person asked it to remember. */
const recentKey = 'motcua-recent-searches';

const meta: Meta<Args> = {
  title: 'Procedure search',
  component: 'motcua-procedure-search',
  argTypes: { faults: { table: { disable: true } }, procedures: { table: { disable: true } }, 'form-page': { control: 'text' } },
  args: { faults: {}, procedures: { answer: 'procedures' }, 'form-page': '?path=/story/dossier-form--first-page', recent: false },
  // A description that was open in another story would open here too: it stands in the page's address.
  beforeEach: () => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    localStorage.removeItem(recentKey);
  },
  render: ({ faults, procedures, 'form-page': formPage, recent }) => html`
    <motcua-procedure-search gateway=${recordedGateway({ 'GET /procedures': procedures })} catalogue=${catalogue(faults)} form-page=${formPage ?? nothing} ?recent=${recent}>
      <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>
    </motcua-procedure-search>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

/** Types a question and waits for what it leads to. */
const asks =
  (question: string, selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, "[part='search'] > .muted, [part='results']");
    await type(canvasElement, '#query', question);
    await find(canvasElement, selector);
  };

/** Types a question and opens the first result. */
const opens =
  (question: string, selector: string): Play =>
  async (context) => {
    await asks(question, '#result-0 mark')(context);
    await press(context.canvasElement, '#result-0');
    await find(context.canvasElement, selector);
  };

/** Typed without diacritics; what was asked for is marked in each result. */
export const Filled: Story = { tags: ['themes', '!autodocs'], play: asks('dang ky khai sinh', '#result-0 mark') };

/** Nothing typed: what can be filed here at once. */
export const Empty: Story = { play: shows('#result-0') };

/** On a page without a form nothing is offered at once. */
export const EmptyWithoutForm: Story = { args: { 'form-page': '' }, play: shows("[part='search'] > .muted") };

/** What people call it, not what the list calls it. */
export const EverydayWords: Story = { tags: ['!autodocs'], play: asks('so do', "p.muted span [lang='vi']") };

/** By code. */
export const ByCode: Story = { tags: ['!autodocs'], play: asks('1.001193', '#result-0 mark') };

/** A sector chosen before anything was typed. */
export const BySector: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.chip');
    await find(canvasElement, '#result-0');
  },
};

/** The page offers to remember searches, and the person has said yes. */
export const Remembered: Story = {
  args: { recent: true },
  tags: ['!autodocs'],
  beforeEach: () => localStorage.setItem(recentKey, JSON.stringify(['khai sinh', 'đổi bằng lái'])),
  play: shows('#remember:checked'),
};

/** The page offers to remember searches, and nobody has said yes. */
export const NotRemembered: Story = { args: { recent: true }, tags: ['!autodocs'], play: shows('#remember:not(:checked)') };

/** Narrowed to the communes. */
export const Filtered: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    await asks('khai sinh', '#filters')(context);
    await press(context.canvasElement, '#filters');
    await type(context.canvasElement, '#level', '3');
    await find(context.canvasElement, '.chip');
  },
};

/** The filters hide everything that fits. */
export const FilteredToNothing: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    await Filtered.play?.(context);
    await type(context.canvasElement, '#query', 'khoáng sản');
    await find(context.canvasElement, "[part='none'] button");
  },
};

/** The third result has the keyboard. */
export const ByKeyboard: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    await asks('ket hon', '#result-2 mark')(context);
    const box = await find(context.canvasElement, '#query');
    box.focus();
    for (let presses = 0; presses < 3; presses += 1) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    await find(context.canvasElement, "#result-2[aria-selected='true']");
  },
};

/** Nothing answers, but something looks like it. */
export const DidYouMean: Story = { tags: ['!autodocs'], play: asks('zzzz xxxx qqqq wwww yyyy vvvv khai', "[part='none'] ~ div [lang='vi'].chip") };

/** Nothing like it in the list. */
export const NoResult: Story = { tags: ['!autodocs'], play: asks('xyzzy', "[part='none']") };

/** A procedure that is described in full. */
export const Detail: Story = { tags: ['themes', '!autodocs'], play: opens('BTT-LSN-284348', "[part='detail'] .steps") };

/** A procedure that is prepared here and filed on the national portal. */
export const DetailHandOver: Story = { tags: ['!autodocs'], play: opens('1.009374', "[part='action']") };

/** A procedure that the list only names; what is not known is said. */
export const DetailOfNameOnly: Story = { tags: ['!autodocs'], play: opens('dang ky ket hon', "[part='facts'] div") };

/** The description does not arrive. */
export const DetailOffline: Story = { args: { faults: { details: 'offline' } }, tags: ['!autodocs'], play: opens('BTT-LSN-284348', '#failure') };

/** The list has not arrived. */
export const Loading: Story = { args: { faults: { manifest: 'never' } }, play: shows("[part='search'] > .muted") };

/** There is no list where the page looks for it. */
export const Failed: Story = { name: 'Error', args: { faults: { manifest: 'missing' } }, play: shows('#failure') };

/** The list is not the one that was published. */
export const Damaged: Story = { args: { faults: { index: 'damaged' } }, play: shows('#failure') };

/** The citizen has no connection. */
export const Offline: Story = { args: { faults: { manifest: 'offline' } }, play: shows('#failure') };

/** No connection, but the browser still has the list of an earlier visit. */
export const Stale: Story = { args: { faults: { manifest: 'kept' } }, play: shows("[part='stale']") };

/** The list is large and the line slow: the citizen is asked before it is loaded. */
export const Huge: Story = { args: { faults: { manifest: 'huge' } }, play: shows('#failure') };

/** The gateway does not say what can be filed here; the search works all the same. */
export const GatewayOffline: Story = { args: { procedures: 'offline' }, tags: ['!autodocs'], play: opens('dang ky khai sinh', "[part='action']") };
