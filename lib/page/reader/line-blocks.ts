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
  const lines: RawBlock[] = [];
  for (const block of blocks) {
    const line = unbulleted(block);
    const last = lines.at(-1);
    if (last && last.region === line.region && line.breaks === 1 && !isApart(last, line)) append(last, line);
    else lines.push(line);
  }
  return lines;
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

/** Appends `line` to `above` in place: a thousand short lines must not be copied a thousand times. */
const append = (above: RawBlock, line: RawBlock): void => {
  const by = above.text.length + 1;
  if (isBold(above) && isBold(line)) above.boldCharacters++;
  above.text += ` ${line.text}`;
  for (const run of line.runs) above.runs.push({ ...run, at: run.at + by });
  above.links.push(...shifted(line.links, by));
  above.linkCharacters += line.linkCharacters;
  above.boldCharacters += line.boldCharacters;
};

const shifted = (links: Link[], by: number): Link[] =>
  links.map(({ start, end, href }) => ({ start: Math.max(0, start + by), end: end + by, href }));
