import { attributeOf } from './dom-access';
import { dropHidden } from './hidden-regions';
import { policyMassOf } from './policy-mass';
import { namesPolicy } from './policy-section';
import type { RawBlock, RawPage, Region } from './raw-page';

/** A region marked as chrome that holds this share of the page's policy is the policy after all. */
const RESCUE_SHARE = { sure: 0.5, likely: 0.3, consent: 0.97 } as const;
/** The root is the smallest region that holds this share of what looks like policy. */
const ROOT_SHARE = 0.985;

/** The core is the smallest region that holds this share; what stands beside it must look like policy itself. */
const CORE_SHARE = 0.8;
/** From this much text on, a region beside the core that is this unlike a policy is something else: news, offers. */
const ASIDE_CHARACTERS = 200;
const ASIDE_LIKENESS = 0.3;

/** Tags that say by themselves that they are beside the content. */
const OUTSIDE_TAGS = new Set(['footer', 'aside', 'header', 'form']);

/** An aside in the midst of the content is a note on it, if it is not mostly links. */
const isOutside = ({ tag, parent }: Region): boolean => {
  if (tag !== 'aside') return OUTSIDE_TAGS.has(tag);
  let at = parent;
  while (at && at.tag !== 'main' && at.tag !== 'article') at = at.parent;
  return at === null;
};

/** Elements that hold one thing: a text of several blocks is in what is around them. */
const LEAF_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt ul ol dl menu tr tbody thead tfoot blockquote pre summary caption'.split(' '),
);

/** Sums over ranges of blocks, each in constant time. */
class Sums {
  readonly #sums = [0];
  constructor(blocks: readonly RawBlock[], weigh: (block: RawBlock, index: number) => number) {
    let sum = 0;
    blocks.forEach((block, index) => {
      sum += weigh(block, index);
      this.#sums.push(sum);
    });
  }
  of({ from, to }: { from: number; to: number }): number {
    return (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0);
  }
}

export interface Content {
  root: Region | null;
  /** Indices of the raw blocks that are the policy's, in order. */
  kept: number[];
}

/** Chooses the region that holds the policy, and within it what is policy rather than the page's own furniture. */
export const chooseContent = (page: RawPage): Content => {
  const { blocks, regions } = page;
  const body = regions[0];
  if (!body || blocks.length === 0) return { root: null, kept: [] };
  const mass = blocks.map(policyMassOf);
  const all = new Sums(blocks, (_, i) => mass[i] ?? 0);
  const total = all.of(body);
  const dropped = blocks.map(() => false);
  for (const region of regions) {
    if (region.chrome === 'none' || region.to === region.from) continue;
    if (all.of(region) >= RESCUE_SHARE[region.chrome] * total) continue;
    if (region.chrome !== 'likely' || isOutside(region)) dropped.fill(true, region.from, region.to);
  }
  dropHidden(page, (region) => all.of(region), dropped);
  const masses = new Sums(blocks, (_, i) => (dropped[i] ? 0 : (mass[i] ?? 0)));
  const links = new Sums(blocks, ({ linkCharacters }) => linkCharacters);
  const characters = new Sums(blocks, ({ text }) => text.length);
  const core = smallestWith(CORE_SHARE, regions, masses);
  const widest = smallestWith(ROOT_SHARE, regions, masses);
  const apart = standsApart(core);
  // A page of something else that holds the policy in a dialog or a panel: what is around it is that something else.
  const beside = apart ? characters.of(widest) - characters.of(apart) : 0;
  const root = apart && masses.of(widest) - masses.of(apart) < ASIDE_LIKENESS * beside ? apart : widest;
  for (const region of regions) {
    if (region.from < root.from || region.to > root.to || region === root || region.to === region.from)
      continue;
    if (region.chrome === 'likely' && masses.of(region) < RESCUE_SHARE.likely * total) {
      if (links.of(region) > 0.5 * characters.of(region)) dropped.fill(true, region.from, region.to);
    }
  }
  for (const region of besides(core, root, regions)) {
    const size = characters.of(region);
    if (size >= ASIDE_CHARACTERS && masses.of(region) < ASIDE_LIKENESS * size)
      dropped.fill(true, region.from, region.to);
  }
  const kept = root === apart ? [] : titleBefore(blocks, root, dropped);
  for (let i = root.from; i < root.to; i++) if (!dropped[i]) kept.push(i);
  return { root, kept };
};

/** Raw blocks looked at before the root, and characters taken at most, in search of the title that stands outside it. */
const TITLE_BLOCKS = 20;
const TITLE_CHARACTERS = 600;

/** The policy's title often stands in a box of its own above the text: it, and what is between (a date), belong. */
const titleBefore = (blocks: RawBlock[], root: Region, dropped: boolean[]): number[] => {
  const between: number[] = [];
  let characters = 0;
  for (let i = root.from - 1; i >= 0 && i >= root.from - TITLE_BLOCKS; i--) {
    const block = blocks[i];
    if (!block || dropped[i]) continue;
    characters += block.text.length;
    if (characters > TITLE_CHARACTERS) return [];
    between.unshift(i);
    if (block.heading >= 1 && block.heading <= 2 && (block.heading === 1 || namesPolicy(block.text)))
      return between;
  }
  return [];
};

/** The smallest region that holds a share of what looks like policy. */
const smallestWith = (share: number, regions: Region[], masses: Sums): Region => {
  let smallest = regions[0] as Region;
  const enough = share * masses.of(smallest);
  // Regions come parents first, so the last one that still holds enough is the deepest.
  for (const region of regions) {
    if (region.from < smallest.from || region.to > smallest.to || masses.of(region) < enough) continue;
    if (!LEAF_TAGS.has(region.tag)) smallest = region;
  }
  return smallest;
};

/** The outermost dialog, or region that is not drawn now, around a region; null where there is none. */
const standsApart = (region: Region): Region | null => {
  let outermost: Region | null = null;
  for (let at: Region | null = region; at?.parent; at = at.parent)
    if (at.hiding !== 'no' || at.tag === 'dialog' || attributeOf(at.element, 'role') === 'dialog')
      outermost = at;
  return outermost;
};

/** The regions next to `core` and to what is around it, as far as `root`. */
const besides = (core: Region, root: Region, regions: Region[]): Region[] => {
  const path = new Set<Region>();
  for (let at: Region | null = core; at && at !== root.parent; at = at.parent) path.add(at);
  path.delete(core);
  return path.has(root)
    ? regions.filter(
        (region) => region !== core && region.parent && path.has(region.parent) && !path.has(region),
      )
    : [];
};
