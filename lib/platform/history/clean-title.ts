/** Characters kept of a title: enough to know a policy by. */
const MOST = 300;

/** A page's title as it is stored: one line, cut, without controls that hide text or turn it around. */
export function cleanTitle(title: string): string {
  const shown = title.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cf}/gu, '');
  return [...shown.replace(/\s+/g, ' ').trim()].slice(0, MOST).join('');
}
