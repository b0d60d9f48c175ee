import { browserLayout } from '../../page/browser-layout';
import { findPolicyLinks } from '../../page/policy-links/find-policy-links';
import { LIVE_LIMITS } from '../../page/reader/limits';
import { type PolicyReading, readPolicy } from '../../page/reader/read-policy';
import { frameAt } from '../../page/reveal/frame-at';
import { clearReveal, markPlace, reveal } from '../../page/reveal/reveal';
import { scrollToFrame } from '../../page/reveal/scroll-to';
import { serve } from '../messaging';
import type { ReadAnswer } from '../schemas/page';
import type { PolicyLinkRef } from '../tab-state';
import { clipPolicy } from './clip-policy';
import { fetchPolicy } from './fetch-policy';
import { isPdf } from './is-pdf';
import { openShadowRoot } from './shadow-roots';

/** Links offered; below this score a link is more likely something else. */
const MOST_LINKS = 8;
const LEAST_SCORE = 0.5;

/**
 * The second script of a page, put in on a positive gate or a click: reads the policy, finds passages again, and
 * looks for the site's policy. A second copy in the same page leaves the first to its work.
 */
export function runReader(window: Window): void {
  const world = globalThis as { policyFactsReader?: true };
  if (world.policyFactsReader) return;
  world.policyFactsReader = true;
  let reading: PolicyReading | null = null;
  const layout = browserLayout(openShadowRoot);
  const read = (): PolicyReading => {
    reading = readPolicy(window.document, { url: window.location.href, layout, limits: LIVE_LIMITS });
    return reading;
  };
  serve('page', {
    'page/read': (): ReadAnswer => {
      if (isPdf(window.document)) return { ok: false, reason: 'pdf', message: 'a PDF in its viewer' };
      const { policy } = read();
      return policy.blocks.length > 0
        ? { ok: true, policy: clipPolicy(policy) }
        : { ok: false, reason: 'empty', message: 'no text was found' };
    },
    'page/links': () => linksOf(window),
    'page/reveal': (target) => reveal(reading ?? read(), target, { readAgain: read }),
    'page/clear-reveal': () => {
      clearReveal();
      return null;
    },
    'page/mark-place': () => markPlace(),
    'page/scroll-to-frame': ({ url, ...place }) => {
      const frame = frameAt(window.document, url);
      if (frame) scrollToFrame(frame, place);
      return null;
    },
    'page/fetch': ({ href }) => fetchPolicy(href, window.location),
    'page/route-changed': () => null,
  });
}

/** `sameSite` is the page's guess by host; the worker, which knows registrable domains, has the last word. */
function linksOf({ document, location }: Window): PolicyLinkRef[] {
  return findPolicyLinks(document, { url: location.href })
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, MOST_LINKS);
}
