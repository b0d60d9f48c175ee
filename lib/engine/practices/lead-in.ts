import { sentencesOf } from '../nlp/sentences';
import type { Block } from '../text/policy-text';

/** A heading that a list goes on with: it ends in a colon, or denies what the list then names ("We do not collect"). */
const LEADS_ON =
  /[:：]\s*$|\b(?:we|us|our [a-z]+)\b[^.?]*?\b(?:(?:do|does|did|will|would|can|shall)(?: not|n['’]t)|cannot|won['’]t|never)\b[^.?]*$/i;

/** The last sentence of a text: what a list or a cut paragraph goes on with. */
function lastSentence(text: string): string {
  const last = sentencesOf(text).at(-1);
  return last ? text.slice(last.start, last.end) : '';
}

/** The heading right above the list that an item stands in, or null where something else stands between. */
function headingOfList(blocks: readonly Block[], index: number): string | null {
  let at = index - 1;
  while (blocks[at]?.kind === 'list-item' && !blocks[at]?.leadIn) at -= 1;
  const above = blocks[at];
  return above?.kind === 'heading' ? above.text : null;
}

/** Whether a paragraph only goes on with the sentence that the one before it broke off ("… we do not" / "sell it."). */
const goesOn = (before: Block | undefined, { kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  before?.kind === 'paragraph' &&
  /^\p{Ll}/u.test(text) &&
  /[\p{L},]$/u.test(before.text);

/**
 * What stands before a block's sentences and belongs to them: the lead-in of its list, a heading that leads its list
 * in, its cell's headers, or the beginning of a sentence that the page broke in two. '' where there is none.
 */
export function leadInAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  if (!block) return '';
  if (block.leadIn) return lastSentence(block.leadIn);
  if (block.headers.length > 0) return `${block.headers.join(', ')}:`;
  if (block.kind === 'list-item') {
    const heading = headingOfList(blocks, index);
    return heading && LEADS_ON.test(heading) ? heading : '';
  }
  const before = blocks[index - 1];
  return before && goesOn(before, block) ? lastSentence(before.text) : '';
}
