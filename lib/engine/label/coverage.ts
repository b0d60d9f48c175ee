import type { Reading } from '../practices/findings';
import type { Models } from './models';

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Share of the words read, headings aside, that stand in a passage which was placed; 0..1 in hundredths. */
export function coverageOf(reading: Reading, _models: Models): number {
  const spoken = new Set(reading.findings.map(({ passage }) => passage));
  let placed = 0;
  let all = 0;
  reading.passages.forEach(({ text }, index) => {
    const words = wordsIn(text);
    all += words;
    if (spoken.has(index)) placed += words;
  });
  return all === 0 ? 0 : Math.round((placed / all) * 100) / 100;
}
