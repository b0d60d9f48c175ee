import type { Scope } from '../practices/scope';
import type { Candidate } from './candidates';
import { thresholdOf } from './threshold-of';

/** A row before its evidence is quoted: the value, what supports it, and how strong the best support is. */
export interface Verdict {
  value: string | string[] | Record<string, 'collected' | 'denied'>;
  /** Best first; `for` names the member or type. */
  support: { candidate: Candidate; for?: string }[];
  scopes: Scope;
  /** 0..1, not calibrated: what the confidence is computed from. */
  strength: number;
}

/** The best support a value has among candidates, 0 for none. */
export const best = (candidates: readonly Candidate[], value: string): number =>
  candidates.reduce(
    (most, { value: other, probability }) => (other === value && probability > most ? probability : most),
    0,
  );

/** Those that are probable enough to be given, and so placed in the sentence that carries them. */
export const isSure = ({ row, value, probability }: Candidate): boolean =>
  probability >= thresholdOf(row, value);
