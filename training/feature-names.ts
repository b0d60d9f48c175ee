/** Features counted by name, before there is a vocabulary. */
import {
  countHeading,
  countPassage,
  countUnit,
  type FeatureCounter,
  SIGNS,
  type Sign,
} from '../lib/engine/classify/features';
import { formatOf } from '../lib/engine/classify/format';
import { classOf } from '../lib/engine/classify/places';

/** How often each feature occurs. */
export type FeatureCounts = ReadonlyMap<string, number>;

class Names implements FeatureCounter<string> {
  readonly counts = new Map<string, number>();
  wordOf(token: string): string {
    return token;
  }
  countWord(sign: Sign, word: string): void {
    this.count(SIGNS[sign] + word);
  }
  countNamed(sign: Sign, word: string): void {
    const name = classOf(word);
    if (name !== undefined) this.count(SIGNS[sign] + name);
  }
  countPair(sign: Sign, first: string, second: string): void {
    this.count(`${SIGNS[sign]}${first} ${second}`);
  }
  count(feature: string): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
  }
}

const countedBy =
  (count: (names: Names, text: string) => void) =>
  (text: string): FeatureCounts => {
    const names = new Names();
    count(names, text);
    return names.counts;
  };

/** Features of a whole passage's text. */
export const passageFeatures = countedBy((names, text) => countPassage(names, text, formatOf(text)));
/** Features of a sentence-like unit. */
export const unitFeatures = countedBy(countUnit);
/** Features of a heading. */
export const headingFeatures = countedBy(countHeading);
