import type { Block } from '../../engine/text/policy-text';
import type { Region } from './raw-page';

/** What the lists around a block are: the nearest item and list, and the lists outside those. */
export interface ListContext {
  item: Region | null;
  list: Region | null;
  outer: ListContext | null;
}

/** What hands over to a list even where its sentence has ended ("We collect the following."). */
const HANDS_OVER =
  /\b(?:following|below|such as|includ(?:e|es|ing)|these|e\.g|as follows|list(?:ed)?|for example|namely)\b[^.!?]*[.!?]?$/i;
/** A longer paragraph that does not end in a colon is a paragraph of its own, not the lead of a list. */
const MAX_LEAD = 600;

/** Lists nested until their joined lead-ins pass this keep the nearest: no policy does, a page may. */
const MAX_JOINED = 1_500;

/** Whether a text reads as the lead-in of the list after it. */
export const leads = (text: string): boolean => {
  if (/[:：—–-]$/.test(text)) return true;
  if (text.length > MAX_LEAD) return false;
  return !/[.!?]["”’)\]]?$/.test(text) || HANDS_OVER.test(text);
};

/** Remembers, for each list, the text that leads it, as blocks go by in order. */
export class LeadIns {
  readonly #ofList = new Map<Region, string | null>();
  #last: { block: Block; context: ListContext; list: Region | null } | null = null;

  /** The lead-in for an item of `context.list`, nested ones joined; null where nothing leads it. */
  for(context: ListContext): string | null {
    const { list } = context;
    if (!list) return null;
    const known = this.#ofList.get(list);
    if (known !== undefined) return known;
    const lead = this.#lead(context);
    this.#ofList.set(list, lead);
    return lead;
  }

  /** Notes a block that was given out. */
  after(block: Block, context: ListContext): void {
    this.#last = { block, context, list: context.list };
  }

  #lead(context: ListContext): string | null {
    const outer = context.outer?.list ? this.for(context.outer) : null;
    const last = this.#last;
    if (!last || last.block.kind === 'heading') return outer;
    const sameOuter = (last.context.outer?.item ?? null) === (context.outer?.item ?? null);
    if (last.list && last.list !== context.outer?.list) {
      // A list right after a list of the same depth goes on with it.
      return sameOuter && last.block.kind === 'list-item' ? (this.#ofList.get(last.list) ?? outer) : outer;
    }
    const own = leads(last.block.text) ? last.block.text : null;
    const both = [outer, own].filter((text): text is string => text !== null).join(' ');
    return (both.length > MAX_JOINED ? own : both) || null;
  }
}
