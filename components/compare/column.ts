import type { Label } from '../../lib/engine/label/label';

/** Policies that one comparison holds. */
export const MOST_COMPARED = 5;

/** One policy of a comparison. */
export interface Column {
  policyId: string;
  site: string;
  title: string;
  url: string;
  label: Label;
}
