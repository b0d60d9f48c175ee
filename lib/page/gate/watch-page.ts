import type { GateVerdict } from './gate-verdict';
import { lookAtPage } from './judge-page';
import { fold, nameOf } from './names';
import type { Openings } from './sample-text';

/** What made the gate look: first look, text that came later, a route without a load, the back/forward cache. */
export type Occasion = 'load' | 'late' | 'route' | 'restored';

/** A verdict, or `framed`: no policy, but it may show one in a frame that can't be looked into from here. */
export type WatchVerdict = Omit<GateVerdict, 'reason'> & { reason: GateVerdict['reason'] | 'framed' };

/** How to watch a page. */
export interface WatchOptions {
  layout: Openings;
  /**
   * Called with the first verdict, with every changed one, when much text was added to a policy, at every look while
   * the policy may be in a closed frame, and whenever the address or the page's life began anew.
   */
  onVerdict(verdict: WatchVerdict, occasion: Occasion, url: string): void;
}

/** A running watch. */
export interface PageWatch {
  /** Judges again if the address is another than last time: for hosts that hear of routes elsewhere. */
  routeMayHaveChanged(): void;
  /** Ends the watch: no listener, timer or observer is left. */
  stop(): void;
}

/**
 * Milliseconds between looks at a page that may still get its text. They are taken on the clock, since text in shadow
 * roots and frames comes unobserved: half a minute in all, the slowest of the pages tried being there after eight
 * seconds. As many more are taken sooner, so long after something was seen to be added.
 */
const LOOKS = [300, 600, 1000, 1500, 2500, 4000, 8000, 12_000];
/**
 * The first look on the clock where there is neither frame nor custom element: only a shadow root in a plain element
 * can hide text there, and most pages with a promising name have all their text at once.
 */
const FIRST_BLIND = 4;
const ADDED = { childList: true, characterData: true, subtree: true };
/** A policy whose text has grown by this factor since it was reported is reported again: its reading was cut short. */
const GROWN = 1.1;
/** A title or heading often comes after the address: a route is judged when things have settled for so long. */
const SETTLE = 150;

interface Navigation extends EventTarget {}

/**
 * Watches one page: judges it when it is shown, and again when that may change the answer. On a page that promises
 * nothing it leaves a few passive listeners and no observer.
 * @param page the page's window, in the page's or an isolated world.
 */
export const watchPage = (page: Window, { layout, onVerdict }: WatchOptions): PageWatch => {
  const { document } = page;
  const ends = new AbortController();
  const listening = { signal: ends.signal, passive: true, capture: true };
  let timer = 0;
  let due = 0;
  let url = '';
  let last: WatchVerdict | null = null;
  let reported = 0;
  let timedLooks = 0;
  let promptedLooks = 0;
  let watching = false;
  const observer = new MutationObserver(() => onAdded());

  const later = (wait: number, then: () => void): void => {
    page.clearTimeout(timer);
    due = page.performance.now() + wait;
    timer = page.setTimeout(then, wait);
  };

  const watchForText = (opens: boolean): void => {
    stopWatching();
    if (!opens) timedLooks = Math.max(timedLooks, FIRST_BLIND);
    const wait = LOOKS[timedLooks];
    if (wait !== undefined)
      later(wait, () => {
        timedLooks++;
        judge('late');
      });
    else due = Number.POSITIVE_INFINITY;
    if (promptedLooks >= LOOKS.length || !document.documentElement) return;
    watching = true;
    observer.observe(document.documentElement, ADDED);
  };

  const stopWatching = (): void => {
    watching = false;
    observer.disconnect();
  };

  const onAdded = (): void => {
    // One callback for any storm of changes: looking waits, and nothing is observed meanwhile.
    stopWatching();
    const wait = LOOKS[promptedLooks++] ?? 0;
    if (page.performance.now() + wait < due) later(wait, () => judge('late'));
  };

  const onLoad = (event: Event): void => {
    if (watching && /^i?frame$/i.test((event.target as Element | null)?.nodeName ?? '')) onAdded();
  };

  const judge = (occasion: Occasion): void => {
    if (ends.signal.aborted) return;
    const look = lookAtPage(document, { url: page.location.href, layout });
    const { awaited, characters, opens, framed } = look;
    const verdict: WatchVerdict = framed ? { ...look.verdict, reason: 'framed' } : look.verdict;
    const changed = verdict.policy !== last?.policy || verdict.reason !== last.reason;
    const grown = verdict.policy && characters > GROWN * reported;
    // Said at every look, since what comes into a closed frame is seen by no other sign.
    last = verdict;
    url = page.location.href;
    if (occasion !== 'late' || changed || grown || framed) {
      reported = characters;
      onVerdict(verdict, occasion, url);
    }
    if (awaited) watchForText(opens);
    else stopWatching();
  };

  const begin = (occasion: Occasion): void => {
    timedLooks = 0;
    promptedLooks = 0;
    stopWatching();
    later(occasion === 'route' ? SETTLE : 0, () => judge(occasion));
  };

  const routeMayHaveChanged = (): void => {
    if (url !== '' && page.location.href !== url) {
      url = page.location.href;
      begin('route');
    }
  };

  const onClick = (event: Event): void => {
    page.setTimeout(routeMayHaveChanged, SETTLE);
    const target = event.target as Element | null;
    const text = typeof target?.textContent === 'string' ? target.textContent.slice(0, 80) : '';
    // A click on "Privacy policy" may open it in a dialog.
    if (!last?.policy && nameOf(fold(text)) === 'policy') {
      timedLooks = 0;
      promptedLooks = 0;
      watchForText(true);
    }
  };

  const start = (): void => begin('load');
  page.addEventListener('pageshow', (event) => event.persisted && begin('restored'), listening);
  page.addEventListener('popstate', routeMayHaveChanged, listening);
  page.addEventListener('hashchange', routeMayHaveChanged, listening);
  page.addEventListener('click', onClick, listening);
  // A frame's load goes no further up than its document.
  document.addEventListener('load', onLoad, listening);
  const navigation = (page as unknown as { navigation?: Navigation }).navigation;
  navigation?.addEventListener('currententrychange', routeMayHaveChanged, { signal: ends.signal });
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal: ends.signal });
  } else start();

  return {
    routeMayHaveChanged,
    stop: () => {
      ends.abort();
      stopWatching();
      page.clearTimeout(timer);
    },
  };
};
