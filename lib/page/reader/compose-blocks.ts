import type { Block } from '../../engine/text/policy-text';
import type { Run } from './folded-text';
import { HeadingTrail } from './heading-trail';
import { LeadIns, type ListContext, leads } from './lead-ins';
import { joinLines } from './line-blocks';
import { resolved } from './link-address';
import type { Place, RawBlock, RawPage, Region } from './raw-page';
import { readTables } from './tables';

/** A block of the policy and how its text leads back to the page. */
export interface PlacedBlock {
  block: Block;
  runs: Run[];
  region: Region;
}

const NO_LIST: ListContext = { item: null, list: null, outer: null };
const NOWHERE: Place = { lists: NO_LIST, cell: null, term: false };
const NO_HEADERS: string[] = [];
const LIST_TAGS = new Set(['ul', 'ol', 'menu', 'dir', 'dl']);

/**
 * Turns the kept raw blocks into the policy's blocks: kinds, heading trails, lead-ins, table headers.
 * @param base What relative links are resolved against; '' leaves them out.
 */
export const composeBlocks = (page: RawPage, kept: number[], base: string): PlacedBlock[] => {
  const raw: RawBlock[] = [];
  for (const index of kept) raw.push(page.blocks[index] as RawBlock);
  placeRegions(page, raw);
  const trail = new HeadingTrail();
  const leadIns = new LeadIns();
  const placed: PlacedBlock[] = [];
  let bulletLead: string | null = null;
  let term: string | null = null;
  for (const line of joinLines(raw)) {
    const place = line.region.place ?? NOWHERE;
    const inList = place.lists.item !== null;
    const level = trail.levelOf(line, inList || place.cell !== null || place.term);
    const kind = level !== null ? 'heading' : kindOf(line, place);
    const previous = placed.at(-1)?.block;
    if (line.bulleted && !inList && previous && !isBulleted(placed.at(-1)))
      bulletLead = previous.kind === 'paragraph' && leads(previous.text) ? previous.text : null;
    const isDefinition = place.lists.item?.tag === 'dd';
    const leadIn =
      kind !== 'list-item'
        ? null
        : isDefinition
          ? term
          : line.bulleted && !inList
            ? bulletLead
            : leadIns.for(place.lists);
    const block: Block = {
      kind,
      text: line.text,
      level,
      headings: trail.above(level),
      leadIn,
      headers: kind === 'heading' ? NO_HEADERS : (place.cell?.headers ?? NO_HEADERS),
      links: resolved(line.links, base),
    };
    if (level !== null) trail.enter(level, line.text);
    if (place.term) term = line.text;
    leadIns.after(block, place.lists);
    if (line.bulleted && !inList) bulleted.add(block);
    placed.push({ block, runs: line.runs, region: line.region });
  }
  return placed;
};

const bulleted = new WeakSet<Block>();
const isBulleted = (placed: PlacedBlock | undefined): boolean => !!placed && bulleted.has(placed.block);

const kindOf = (line: RawBlock, { lists, cell, term }: Place): Block['kind'] => {
  if (term) return 'paragraph';
  if (lists.item || line.bulleted) return 'list-item';
  return cell ? 'table-cell' : 'paragraph';
};

/** Gives each region its place, from its parent's; regions come parents first. */
const placeRegions = (page: RawPage, raw: RawPage['blocks']): void => {
  const cells = readTables(page);
  const sections = sectionItems(raw);
  for (const region of page.regions) {
    const above = region.parent?.place ?? NOWHERE;
    const { tag } = region;
    const { lists } = above;
    if (LIST_TAGS.has(tag)) {
      const inside = { item: null, list: region, outer: lists.item ? lists : lists.outer };
      region.place = { ...above, lists: inside };
    } else if (tag === 'li' || tag === 'dd')
      region.place = sections.has(region)
        ? { ...above, lists: NO_LIST, term: false }
        : { ...above, lists: { ...lists, item: region }, term: false };
    else if (tag === 'td' || tag === 'th')
      region.place = { ...above, cell: cells.get(region) ?? null, lists: NO_LIST };
    else region.place = tag === 'dt' ? { ...above, term: true } : above;
  }
};

/** List items that hold headings: sections numbered by a list, not items. */
const sectionItems = (raw: RawPage['blocks']): Set<Region> => {
  const sections = new Set<Region>();
  for (const { heading, region } of raw) {
    if (heading === 0) continue;
    for (let at: Region | null = region; at && !sections.has(at); at = at.parent)
      if (at.tag === 'li' || at.tag === 'dd') sections.add(at);
  }
  return sections;
};
