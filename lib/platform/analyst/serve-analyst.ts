import { serve } from '../messaging';
import { AnalystHost } from './analyst-host';
import { startAnalystWorker } from './start-worker';

/** Milliseconds without a task after which the offscreen document closes and gives its memory back. */
const IDLE_MS = 60_000;

/** Answers `analyst/label` in the offscreen document, which only lives while it has something to do. */
export function serveAnalyst(close: () => void): void {
  const host = new AnalystHost(startAnalystWorker);
  let timer = setTimeout(close, IDLE_MS);
  serve('analyst', {
    async 'analyst/label'({ policy }) {
      clearTimeout(timer);
      const answer = await host.label(policy);
      if (!host.busy) timer = setTimeout(close, IDLE_MS);
      return answer;
    },
  });
}
