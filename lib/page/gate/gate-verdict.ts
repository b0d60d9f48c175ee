/**
 * Why the gate answered as it did.
 * - `policy`: a privacy policy in English, ready to be read;
 * - `not-english`: a privacy policy in another language (`policy` is true);
 * - `not-a-policy`: anything else;
 * - `empty`: it calls itself a privacy policy, and there is next to no text (yet).
 */
export type GateReason = 'policy' | 'not-english' | 'not-a-policy' | 'empty';

/** What the gate says of a page or a text. */
export interface GateVerdict {
  policy: boolean;
  /** How much it looks like a privacy policy, 0–1; `policy` is true from {@link POLICY_THRESHOLD} on. */
  score: number;
  /** BCP 47 without region (`en`, `de`, …); `und` where it cannot be told. */
  language: string;
  reason: GateReason;
}
