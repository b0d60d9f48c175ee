/** Stands for `wxt/browser` in browser-mode tests, where WXT's own plugin does not run. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
