import type { RawPage, Region } from './raw-page';

/** What is hidden for no visible reason is policy if it is this much, and reads like it. */
const HIDDEN_MASS = 800;
const HIDDEN_LIKENESS = 0.5;
/** Blocks shorter than this repeat by chance. */
const TELLING_CHARACTERS = 60;
/** A region of which this share stands elsewhere, drawn, is a copy: for narrow windows, for print. */
const COPY_SHARE = 0.8;

/**
 * Marks the blocks of hidden regions that are no part of the policy: copies of what is drawn, and what is hidden and
 * little or unlike a policy (menus, messages, bait for search engines). Lazily drawn pages and unusual accordions stay.
 */
export const dropHidden = (
  { blocks, regions }: RawPage,
  massOf: (region: Region) => number,
  dropped: boolean[],
): void => {
  const hidden = regions.filter(
    ({ hiding, parent, from, to }) => hiding !== 'no' && parent?.hiding === 'no' && to > from,
  );
  if (hidden.length === 0) return;
  const drawn = new Set<string>();
  for (const { text, region } of blocks)
    if (region.hiding === 'no' && text.length >= TELLING_CHARACTERS) drawn.add(text);
  for (const region of hidden) {
    const own = blocks.slice(region.from, region.to);
    const telling = own.filter(({ text }) => text.length >= TELLING_CHARACTERS);
    const copies = telling.filter(({ text }) => drawn.has(text)).length;
    const isCopy = telling.length > 0 && copies >= COPY_SHARE * telling.length;
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const isPolicy = massOf(region) >= Math.max(HIDDEN_MASS, HIDDEN_LIKENESS * characters);
    if (isCopy || (region.hiding === 'hidden' && !isPolicy)) dropped.fill(true, region.from, region.to);
  }
};
