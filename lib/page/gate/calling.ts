import type { Name } from './names';
import type { PageNames } from './page-names';

/**
 * How the names of a page, taken together, speak for a policy:
 * `policy` it is called one; `torn` it is called one and something else; `embedded` a lower heading names one;
 * then the near misses, and `none`.
 */
export type Calling =
  | 'policy'
  | 'torn'
  | 'embedded'
  | 'about-privacy'
  | 'terms'
  | 'cookies'
  | 'processing'
  | 'none';

const NEAR_MISSES: Name[] = ['processing', 'cookies', 'terms', 'about-privacy'];

/** Weighs the names of a page against each other: title and first heading first, then the address. */
export const callingOf = ({ title, heading, path, embedded }: PageNames): Calling => {
  const said = [title, heading];
  const other = NEAR_MISSES.find((name) => said.includes(name));
  if (said.includes('policy')) return other && other !== 'about-privacy' ? 'torn' : 'policy';
  if (!other || other === 'about-privacy') {
    if (path === 'policy') return other ? 'embedded' : 'policy';
    if (embedded) return 'embedded';
    if (path === 'cookies' || path === 'processing') return path;
    return other ?? (path === 'terms' ? 'terms' : 'none');
  }
  return embedded && other === 'terms' ? 'embedded' : (other as Calling);
};
