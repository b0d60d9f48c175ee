import type { GateVerdict } from './gate-verdict';
import { fold, PRIVACY } from './names';
import type { PageNames } from './page-names';

/** What the gate knows of a page or text when it decides. */
export interface Signals {
  names: PageNames;
  text: string;
  language: string;
  linkDensity: number;
}

/** The score from which a page is taken for a policy. */
export const POLICY_THRESHOLD = 0.5;
/** Characters below which there is no policy to read. */
export const LEAST_CHARACTERS = 400;

const called = (names: PageNames): boolean =>
  names.title === 'policy' || names.heading === 'policy' || names.path === 'policy';

/** Decides from what was seen; see the model card for where the numbers come from. */
export const decide = ({ names, text, language }: Signals): GateVerdict => {
  const short = text.trim().length < LEAST_CHARACTERS;
  if (short) return { policy: false, score: 0, language, reason: called(names) ? 'empty' : 'not-a-policy' };
  const folded = fold(text.slice(0, 60_000));
  const hits = folded.match(new RegExp(PRIVACY.source, 'g'))?.length ?? 0;
  const density = (hits * 1000) / folded.length;
  const score = 1 / (1 + Math.exp(-(2 * density - 2 + (called(names) ? 1.5 : -1.5))));
  const policy = score >= POLICY_THRESHOLD;
  return {
    policy,
    score,
    language,
    reason: !policy ? 'not-a-policy' : language === 'en' ? 'policy' : 'not-english',
  };
};
