import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

const root = join(import.meta.dirname, '..', '..');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The search element reads the real index: it is a static file, and the gateway serves these very bytes.
  staticDirs: [{ from: '../../packages/catalogue/dist/index', to: '/motcua/catalogue' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal(settings, { configType }) {
    // While a designer works, an element is read from its source, so that a saved change is on the page at once;
    // the static build holds what is published.
    const alias = configType === 'DEVELOPMENT' ? [{ find: /^@motcua\/components\/([a-z-]+)\/define$/, replacement: join(root, 'packages/components/src/$1/define.ts') }] : [];
    const given = settings.resolve?.alias ?? [];
    return {
      ...settings,
      resolve: { ...settings.resolve, alias: [...alias, ...(Array.isArray(given) ? given : Object.entries(given).map(([find, replacement]) => ({ find, replacement: replacement as string })))] },
      // Lit and its relatives stay in one chunk; nobody downloads a Storybook over a bad line.
      build: { ...settings.build, chunkSizeWarningLimit: 4000 },
    };
  },
};

export default config;
