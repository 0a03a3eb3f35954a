import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', 'storybook-static/**', '.motcua/**', 'test/fixtures/**'] },
  { basePath: '..' },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/packages/components/src/**/*.ts'],
    plugins: { lit, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'lit/no-template-map': 'off',
    },
  },
  {
    // Law 8 of DESIGN.md: nothing that a host page's Content-Security-Policy would have to allow.
    files: ['**/packages/{components,gateway-client,search,forms}/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Law 8: no innerHTML.' },
        { selector: "ImportSpecifier[imported.name='unsafeHTML']", message: 'Law 8: no unsafeHTML.' },
        { selector: "ImportSpecifier[imported.name='styleMap']", message: 'Law 8: styleMap sets a style attribute at first render.' },
        { selector: 'MemberExpression[object.name=/^(localStorage|sessionStorage)$/]', message: 'Law 3: nothing personal in browser storage.' },
        { selector: 'TemplateElement[value.raw=/ style=/]', message: 'Law 8: no inline style.' },
      ],
    },
  },
);
