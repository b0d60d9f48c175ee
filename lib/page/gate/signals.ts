import type { PageNames } from './page-names';

/** What the gate knows of a page or text when it decides. */
export interface Signals {
  names: PageNames;
  text: string;
  language: string;
  linkDensity: number;
}
