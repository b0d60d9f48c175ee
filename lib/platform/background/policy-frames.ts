import { browser } from 'wxt/browser';
import { siteOf } from '../site';
import { injectGate } from './scripts';
import type { TabEntry } from './tab-entry';

/** Frames judged on one page: a page shows its policy in one. */
const MOST_FRAMES = 4;
/** CSS pixels below which nobody reads a policy in a frame: counters, consent helpers and the like. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

/** What a frame says of itself. */
interface FrameLook {
  url: string;
  width: number;
  height: number;
  /** Right below the tab's page, which can't look into it. */
  closed: boolean;
}

/** Runs in each frame of the page, so it must stand alone. */
function lookOfFrame(): FrameLook {
  let closed = window !== window.top && window.parent === window.top;
  try {
    // Throws for another origin.
    if (window.parent.document) closed = false;
  } catch {}
  return { url: location.href, width: innerWidth, height: innerHeight, closed };
}

/**
 * Puts the gate into the frames of a page that may show its site's policy and that a script of the page can't look
 * into: of the same site, right below the page, big enough to be read. Each reports what it finds.
 */
export async function judgeFrames({ tabId, page }: Pick<TabEntry, 'tabId' | 'page'>): Promise<void> {
  if (page.site === null) return;
  const looks = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: lookOfFrame })
    .catch(() => []);
  const frames = looks.flatMap(({ frameId, result }) => {
    const look = result as FrameLook | null | undefined;
    const fits = look?.closed && look.width >= LEAST_WIDTH && look.height >= LEAST_HEIGHT;
    return fits && siteOf(look.url) === page.site ? [{ frameId, area: look.width * look.height }] : [];
  });
  frames.sort((a, b) => b.area - a.area);
  for (const { frameId } of frames.slice(0, MOST_FRAMES)) await injectGate(tabId, frameId);
}
