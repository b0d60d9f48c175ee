import type { Link } from '../../engine/text/policy-text';
import { sliceFolded } from './folded-text';
import type { RawBlock } from './raw-page';

const BULLET = /^(?:[•‣⁃◦●○▪▫■□➢➤►▶✓✔·∙*–—-]|o(?= [A-Z]))\s*(?=\S)/u;
/** A line this long that ends a sentence is a paragraph of its own, even with one `<br>` after it. */
const PARAGRAPH_CHARACTERS = 80;
const SENTENCE_END = /[.!?:;]["”’)\]]?$/;

/**
 * Joins the lines that single line breaks cut out of one paragraph, and leaves apart what two breaks, bullets, bold
 * titles or finished sentences tell apart.
 */
export const joinLines = (blocks: RawBlock[]): RawBlock[] => {
  const groups: RawBlock[][] = [];
  for (const block of blocks) {
    const line = unbulleted(block);
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.region === line.region && line.breaks === 1 && !isApart(last, line))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map(joined);
};

const isBold = ({ boldCharacters, text }: RawBlock): boolean => boldCharacters >= text.length - 1;

const isApart = (above: RawBlock, line: RawBlock): boolean =>
  line.bulleted ||
  isBold(above) !== isBold(line) ||
  above.text.endsWith(':') ||
  (SENTENCE_END.test(above.text) && (above.text.length >= PARAGRAPH_CHARACTERS || above.bulleted));

/** Takes the bullet off a line that begins with one. */
const unbulleted = (block: RawBlock): RawBlock => {
  const bullet = block.heading > 0 ? null : BULLET.exec(block.text);
  if (!bullet || bullet[0].length === block.text.length) return block;
  const cut = bullet[0].length;
  const { text, runs } = sliceFolded(block, cut, block.text.length);
  return { ...block, text, runs, links: shifted(block.links, -cut), bulleted: true };
};

/** The lines of one paragraph as one block, a space between them. */
const joined = (lines: RawBlock[]): RawBlock => {
  const [first] = lines as [RawBlock, ...RawBlock[]];
  if (lines.length === 1) return first;
  const whole: RawBlock = { ...first, runs: [], links: [], linkCharacters: 0, boldCharacters: 0 };
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) whole.runs.push({ ...run, at: run.at + at });
    whole.links.push(...shifted(line.links, at));
    whole.linkCharacters += line.linkCharacters;
    whole.boldCharacters += line.boldCharacters;
    at += line.text.length + 1;
  }
  whole.text = lines.map(({ text }) => text).join(' ');
  // The spaces between bold lines are bold too, or a title of two lines would be none.
  if (lines.every(isBold)) whole.boldCharacters = whole.text.length;
  return whole;
};

const shifted = (links: Link[], by: number): Link[] =>
  links.map(({ start, end, href }) => ({ start: Math.max(0, start + by), end: end + by, href }));
