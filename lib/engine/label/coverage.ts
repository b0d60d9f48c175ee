import { type Classified, classifyPassages } from '../classify/classify';
import type { Reading } from '../practices/findings';
import type { Models } from './models';

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * Share of the words read, headings aside, that stand in a passage which was placed in a category; 0..1 in hundredths.
 * A passage under every threshold is not placed.
 */
export function coverageOf(reading: Reading, models: Models): number {
  const headings = new Set(
    reading.statements.filter(({ isHeading }) => isHeading).map(({ passage }) => passage),
  );
  const classified: Classified[] = classifyPassages(
    models.categories,
    reading.passages.map(({ passage }) => passage),
  );
  let placed = 0;
  let all = 0;
  reading.passages.forEach(({ passage }, index) => {
    if (headings.has(index)) return;
    const words = wordsIn(passage.text);
    all += words;
    if ((classified[index]?.labels.length ?? 0) > 0) placed += words;
  });
  return all === 0 ? 0 : Math.round((placed / all) * 100) / 100;
}
