import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runGate } from '../lib/platform/page/gate-script';

// Unlisted, and named in the manifest by hand: WXT's frame for content scripts brings the polyfill (3 KB in every
// page) and announces itself to the page with a message, which any site could read.
export default defineUnlistedScript(() => runGate(window));
