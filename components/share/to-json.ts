import type { Share } from './share-label';

/** The label as the engine gave it, with what made it: for programs, so in no one's language. */
export const labelToJson = ({ label, site, version, madeAt }: Omit<Share, 't' | 'warned'>): string =>
  `${JSON.stringify({ madeWith: `Policy Facts ${version}`, madeAt: new Date(madeAt).toISOString(), site, label }, null, 2)}\n`;
