import type { Block } from '../../engine/text/policy-text';
import type { Run } from './folded-text';
import { HeadingTrail } from './heading-trail';
import { LeadIns, type ListContext, leads } from './lead-ins';
import { joinLines, type LineBlock } from './line-blocks';
import type { RawPage, Region } from './raw-page';
import { type Cell, readTables } from './tables';

/** A block of the policy and how its text leads back to the page. */
export interface PlacedBlock {
  block: Block;
  runs: Run[];
  region: Region;
}

/** Where a region stands: in which lists, in which cell of a data table, and whether it is a definition's term. */
interface Place {
  lists: ListContext;
  cell: Cell | null;
  term: boolean;
}

const NO_LIST: ListContext = { item: null, list: null, outer: null };
const LIST_TAGS = new Set(['ul', 'ol', 'menu', 'dir', 'dl']);

/** Turns the kept raw blocks into the policy's blocks: kinds, heading trails, lead-ins, table headers. */
export const composeBlocks = (page: RawPage, kept: number[]): PlacedBlock[] => {
  const raw = kept.flatMap((index) => page.blocks[index] ?? []);
  const places = placesOf(page, raw);
  const trail = new HeadingTrail();
  const leadIns = new LeadIns();
  const placed: PlacedBlock[] = [];
  let bulletLead: string | null = null;
  let term: string | null = null;
  for (const line of joinLines(raw)) {
    const place = places.get(line.region) ?? { lists: NO_LIST, cell: null, term: false };
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
      headers: kind === 'heading' ? [] : (place.cell?.headers ?? []),
      links: line.links,
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

const kindOf = (line: LineBlock, { lists, cell, term }: Place): Block['kind'] => {
  if (term) return 'paragraph';
  if (lists.item || line.bulleted) return 'list-item';
  return cell ? 'table-cell' : 'paragraph';
};

/** Each region's place, from its parent's; regions come parents first. */
const placesOf = (page: RawPage, raw: RawPage['blocks']): Map<Region, Place> => {
  const cells = readTables(page);
  const sections = sectionItems(raw);
  const places = new Map<Region, Place>();
  for (const region of page.regions) {
    const above = (region.parent && places.get(region.parent)) ?? { lists: NO_LIST, cell: null, term: false };
    const { tag } = region;
    let { lists, cell, term } = above;
    if (LIST_TAGS.has(tag)) lists = { item: null, list: region, outer: lists.item ? lists : lists.outer };
    else if ((tag === 'li' || tag === 'dd') && !sections.has(region)) lists = { ...lists, item: region };
    else if (tag === 'li') lists = NO_LIST;
    else if (tag === 'td' || tag === 'th') {
      cell = cells.get(region) ?? null;
      lists = NO_LIST;
    }
    if (tag === 'dt') term = true;
    else if (tag === 'dd') term = false;
    places.set(region, { lists, cell, term });
  }
  return places;
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
