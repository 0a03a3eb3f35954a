import './themes.css';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '@motcua/components/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const headings: Record<string, string> = { vi: 'Trang của cơ quan', en: 'Page of an agency' };

/** Puts a story on a page: its language, its token theme, and the landmarks a real page has. */
const page: Decorator = (story, { globals, viewMode }) => {
  const lang = String(globals['lang']);
  const theme = String(globals['theme']);
  if (viewMode !== 'story') return html`<div class="story-page" lang=${lang} data-theme=${theme}>${story()}</div>`;
  document.documentElement.lang = lang;
  return html`
    <main class="story-page" lang=${lang} data-theme=${theme}>
      <h1>${headings[lang]}</h1>
      ${story()}
    </main>
  `;
};

const preview: Preview = {
  decorators: [page],
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Token theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'default', title: 'Default tokens' },
          { value: 'agency', title: "An agency's own colours" },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
        dynamicTitle: true,
      },
    },
  },
  // Given by the story and by the toolbar, or given already as the attribute of nearly the same name.
  argTypes: { gateway: { control: false }, catalogue: { control: false }, lang: { control: false }, formPage: { control: false }, statusPage: { control: false } },
  initialGlobals: { lang: 'vi', theme: 'default' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Procedure search', 'Identity verification', 'Dossier form', 'Status tracker'] } },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
};

export default preview;
