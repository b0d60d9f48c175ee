import type { PlacedPassage } from '../classify/passages';
import { plainOf } from '../nlp/plain';
import { sentencesOf } from '../nlp/sentences';
import type { PolicyText } from '../text/policy-text';
import { leadInAt } from './lead-in';
import {
  EVERYBODY,
  firstStatement,
  headingScope,
  isGeneral,
  joinScopes,
  type Scope,
  sentenceScope,
} from './scope';

/**
 * One sentence of a policy with what gives it meaning. `text` is its lead-in (`leadInAt`), a space, and the sentence;
 * `own` is where the sentence itself begins in it.
 */
export interface Statement {
  block: number;
  /** UTF-16 offsets of the sentence in its block's own text. */
  start: number;
  end: number;
  text: string;
  /** `text` in plain form (`plainOf`): the same offsets. */
  plain: string;
  own: number;
  /** The nearest heading in plain form, or ''. */
  heading: string;
  /** All headings above, plain, joined by ' / '. */
  section: string;
  scope: Scope;
  /** The part of `scope` that headings and earlier sentences give. */
  inherited: Scope;
  /** The sentences before and after it in its block, plain, or ''. */
  previous: string;
  next: string;
  /** Index of the passage (see `passagesOf`) that it belongs to. */
  passage: number;
  isHeading: boolean;
}

/** A line so short and without a full stop is a heading, whatever the page calls it. */
const HEADING_WORDS = 9;

/** A heading that says something in a full sentence ("We never sell your data.") is a statement; a name is not. */
const isSentence = (text: string): boolean =>
  /\.["')”]?$/.test(text) && /\b(?:we|our|us|you)\b/i.test(text) && text.split(' ').length >= 5;

const looksLikeHeading = (kind: string, text: string): boolean =>
  kind === 'heading'
    ? !isSentence(text)
    : kind === 'paragraph' &&
      text.split(' ').length <= HEADING_WORDS &&
      !/[.:;,!)]$/.test(text) &&
      /^[A-Z0-9(“"]/.test(text);

/** Every sentence of a policy in order, headings included (marked), with the scope that headings and words give it. */
export function statementsOf(policy: PolicyText, passages: readonly PlacedPassage[]): Statement[] {
  const passageOf = new Map<number, number>();
  passages.forEach((passage, index) => {
    for (const { block } of passage.parts) passageOf.set(block, index);
  });
  let pseudo = '';
  let pseudoUnder = '';
  return policy.blocks.flatMap((block, index) => {
    const above = block.headings.join(' / ');
    const isHeading = looksLikeHeading(block.kind, block.text);
    if (isHeading) {
      pseudo = block.kind === 'heading' ? '' : block.text;
      pseudoUnder = above;
    }
    if (pseudoUnder !== above) pseudo = '';
    const headings = pseudo && pseudo !== block.text ? [...block.headings, pseudo] : block.headings;
    const section = headings.map(headingScope).reduce(joinScopes, EVERYBODY);
    const leadIn = leadInAt(policy.blocks, index);
    let carried = leadIn ? sentenceScope(plainOf(leadIn)) : EVERYBODY;
    const heading = plainOf(headings.at(-1) ?? '');
    const sectionText = plainOf(headings.join(' / '));
    const sentences = sentencesOf(block.text);
    const sentenceAt = (order: number): string => {
      const span = sentences[order];
      return span ? plainOf(block.text.slice(span.start, span.end)) : '';
    };
    return sentences.map(({ start, end }, order): Statement => {
      const text = leadIn ? `${leadIn} ${block.text.slice(start, end)}` : block.text.slice(start, end);
      const plain = plainOf(text);
      const inherited = joinScopes(section, carried);
      const stated = sentenceScope(plain);
      // What a paragraph's first sentence limits itself to holds for the rest ("If you live in California, … You may also …").
      if (order === 0 && isGeneral(carried))
        carried = { regions: sentenceScope(firstStatement(plain)).regions, audiences: [] };
      return {
        block: index,
        start,
        end,
        text,
        plain,
        own: leadIn ? leadIn.length + 1 : 0,
        heading,
        section: sectionText,
        scope: joinScopes(inherited, stated),
        inherited,
        previous: sentenceAt(order - 1),
        next: sentenceAt(order + 1),
        passage: passageOf.get(index) ?? -1,
        isHeading,
      };
    });
  });
}
