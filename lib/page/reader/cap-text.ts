import type { PlacedBlock } from './compose-blocks';
import { sliceFolded } from './folded-text';

/** The blocks that fit into `most` characters; the one that does not is cut at the end of a sentence, else of a word. */
export const capped = (placed: PlacedBlock[], most: number): { placed: PlacedBlock[]; cut: number } => {
  let characters = 0;
  const index = placed.findIndex(({ block }) => {
    characters += block.text.length;
    return characters > most;
  });
  const last = placed[index];
  if (!last) return { placed, cut: 0 };
  const room = most - (characters - last.block.text.length);
  const { text } = last.block;
  const stop = text.lastIndexOf('. ', room) + 1;
  const end = stop > room / 2 ? stop : text.lastIndexOf(' ', room);
  const part = end > 0 ? [shortened(last, end)] : [];
  return { placed: [...placed.slice(0, index), ...part], cut: placed.length - index };
};

const shortened = ({ block, runs, region }: PlacedBlock, end: number): PlacedBlock => {
  const { text, runs: left } = sliceFolded({ text: block.text, runs }, 0, end);
  return {
    block: { ...block, text, links: block.links.filter((link) => link.end <= end) },
    runs: left,
    region,
  };
};
