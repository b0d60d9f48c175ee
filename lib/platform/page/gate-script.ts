import { watchPage } from '../../page/gate/watch-page';
import type { PageReport } from '../schemas/page';
import { isPdf } from './is-pdf';
import { openShadowRoot } from './shadow-roots';

/**
 * The script of every page: watches it with the gate and reports each verdict to the worker. It has no polyfill and
 * no validation library, for its size; what it receives it only compares with one constant.
 */
export function runGate(window: Window): void {
  const world = globalThis as { policyFactsGate?: { again(): void; alive(): boolean } };
  // Put in a second time (a worker that lost a tab's state asks for it): say again what was said. A gate of before
  // an update can say nothing any more.
  if (world.policyFactsGate?.alive()) {
    world.policyFactsGate.again();
    return;
  }
  let last: PageReport | null = null;
  const layout = {
    shadowRootOf: openShadowRoot,
    frameDocumentOf(frame: Element) {
      try {
        return (frame as HTMLIFrameElement).contentDocument;
      } catch {
        return null;
      }
    },
  };
  const watch = watchPage(window, {
    layout,
    onVerdict(verdict, cause, url) {
      const judged = isPdf(window.document) ? { ...verdict, policy: false, reason: 'pdf' } : verdict;
      last = { url: url.slice(0, 8_000), title: titleOf(window.document), cause, verdict: judged };
      void report(last, () => last);
    },
  });
  world.policyFactsGate = {
    again() {
      if (last) void report(last, () => last);
    },
    alive: () => Boolean(chrome.runtime?.id),
  };
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return undefined;
    if ((message as { type?: unknown } | null)?.type !== 'page/route-changed') return undefined;
    watch.routeMayHaveChanged();
    respond({ ok: true, answer: null });
    return undefined;
  });
}

/** Milliseconds before each further try to report, when the worker died over the last. */
const RETRIES = [250, 1_000, 4_000];

/**
 * Reports a verdict. The worker answers when the page's reading is done; if it dies before, the channel closes and
 * the report is made again, to the next worker. After an update of the extension nobody is there any more: silence.
 */
async function report(page: PageReport, current: () => PageReport | null): Promise<void> {
  for (const wait of [...RETRIES, null]) {
    try {
      await chrome.runtime.sendMessage({ type: 'background/page-seen', body: page });
      return;
    } catch {
      if (wait === null || !chrome.runtime?.id) return;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (current() !== page) return;
  }
}

function titleOf(document: Document): string {
  // A form can put an element in the place of `document.title`.
  const { title } = document as { title: unknown };
  return typeof title === 'string' ? title.slice(0, 4_000) : '';
}
