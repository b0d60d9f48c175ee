/** What runs inside the page for parity, benchmarks and the measure of reveal. */
export { browserLayout } from '../../lib/page/browser-layout';
export { readPolicy } from '../../lib/page/reader/read-policy';
export { clearReveal, reveal } from '../../lib/page/reveal/reveal';
export { revealTarget } from '../../lib/page/reveal/reveal-target';
