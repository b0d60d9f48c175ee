import { serve } from '../messaging';
import { AnalystHost } from './analyst-host';
import { startAnalystWorker } from './start-worker';

/** Milliseconds without a task after which the offscreen document closes and gives its memory back. */
const IDLE_MS = 60_000;

/** Answers for the analyst in the offscreen document, which only lives while it has something to do. */
export function serveAnalyst(close: () => void): void {
  const host = new AnalystHost(startAnalystWorker);
  let timer = setTimeout(close, IDLE_MS);
  const busy = async <T>(work: Promise<T>): Promise<T> => {
    clearTimeout(timer);
    const answer = await work;
    clearTimeout(timer);
    if (!host.busy) timer = setTimeout(close, IDLE_MS);
    return answer;
  };
  serve('analyst', {
    'analyst/label': ({ policy }) => busy(host.label(policy)),
    'analyst/same': ({ before, after }) => busy(host.same(before, after)),
  });
}
