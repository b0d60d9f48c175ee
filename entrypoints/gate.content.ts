import { defineContentScript } from 'wxt/utils/define-content-script';
import { runGate } from '../lib/platform/page/gate-script';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: () => runGate(window),
});
