import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runReader } from '../lib/platform/page/reader-script';

export default defineUnlistedScript(() => runReader(window));
