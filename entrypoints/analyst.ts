import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAnalyst, type WorkerScope } from '../lib/platform/analyst/run-worker';

export default defineUnlistedScript(() => runAnalyst(globalThis as unknown as WorkerScope));
