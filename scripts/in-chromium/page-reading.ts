/** What runs inside the page for parity, benchmarks and the measure of reveal. */
export { browserLayout } from '../../lib/page/browser-layout';
export { readPolicy } from '../../lib/page/reader/read-policy';
