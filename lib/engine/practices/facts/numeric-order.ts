import type { PolicyText } from '../../text/policy-text';
import { type NumericOrder, numericOrderOf, writtenOrderOf } from './dates';

/** Characters read of a block for a date that tells, and of the first blocks for the spelling. */
const DATED = 3_000;
const SPELT = 400;
/** Blocks that tell the spelling. */
const SPELT_BLOCKS = 80;

const BRITISH =
  /\b(?:\w{1,30}isations?|personalise[ds]?|behaviours?|favour|programme|Ltd|Limited|GmbH|UK|ICO|Ireland|Australia|India|B\.V)\b/g;
const AMERICAN =
  /\b(?:\w{1,30}izations?|personalized?|behaviors?|program|Inc|LLC|U\.S|USA|California|Delaware)\b/g;
/** Countries whose sites write the day first. */
const DAY_FIRST_HOST =
  /\.(?:uk|ie|au|nz|in|za|de|at|ch|fr|be|nl|es|pt|it|gr|pl|cz|ro|hu|se|no|dk|fi|br|mx|ar)$/;

/**
 * How a policy's "03/04/2024" is read: as its other numeric dates are that can be read one way only, else as it orders
 * dates with a month's name, else by the country of its address, else by its spelling and its company's country.
 */
export const numericOrderIn = ({ blocks, url }: PolicyText): NumericOrder => {
  const dated = blocks.filter(({ text }) => /\d\d/.test(text)).map(({ text }) => text.slice(0, DATED));
  return (
    firstOf(dated, numericOrderOf) ??
    firstOf(dated, writtenOrderOf) ??
    (DAY_FIRST_HOST.test(hostOf(url)) ? 'day-first' : null) ??
    orderBySpelling(blocks.slice(0, SPELT_BLOCKS).map(({ text }) => text.slice(0, SPELT)))
  );
};

const hostOf = (url: string | null): string => /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';

const firstOf = (texts: string[], tell: (text: string) => NumericOrder | null): NumericOrder | null => {
  for (const text of texts) {
    const told = tell(text);
    if (told) return told;
  }
  return null;
};

const orderBySpelling = (texts: string[]): NumericOrder => {
  const sample = texts.join(' ');
  const british = sample.match(BRITISH)?.length ?? 0;
  const american = sample.match(AMERICAN)?.length ?? 0;
  return british > 2 * american ? 'day-first' : 'month-first';
};
