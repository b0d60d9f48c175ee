import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { ThirdPartyNotices } from './scripts/third-party-notices';

/** Firefox needs a stable id; end-to-end tests pin the extension's address with it. */
export const GECKO_ID = 'policy-facts@policy-facts.invalid';

/** Drawn by `scripts/icons.ts`, one for each size. */
const ICON_SIZES = [16, 32, 48, 96, 128];
const ICONS = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/icon-${size}.png`]));
/** Firefox's `light` is for toolbars with light text, so for dark ones. */
const THEME_ICONS = ICON_SIZES.slice(0, 2).map((size) => ({
  dark: `icons/icon-${size}.png`,
  light: `icons/icon-dark-${size}.png`,
  size,
}));

const notices = new ThirdPartyNotices();

export default defineConfig({
  // Several builds side by side (a test run beside a hand-made one) need folders of their own.
  outDir: process.env.WXT_OUT_DIR ?? '.output',
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // `fragments: 'tree'` leaves no innerHTML in the bundle, so Trusted Types can be required.
  svelte: { vite: { compilerOptions: { fragments: 'tree', runes: true } } },
  vite: () => ({ plugins: [notices.plugin()] }),
  hooks: {
    'build:done': ({ config: { outDir, root } }) => {
      writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), notices.text());
      copyFileSync(join(root, 'training/MODEL_CARD.md'), join(outDir, 'MODEL_CARD.txt'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS, ...(browser === 'firefox' ? { theme_icons: THEME_ICONS } : {}) },
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandSidePanel__',
      },
    },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html policy-facts-worker",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
