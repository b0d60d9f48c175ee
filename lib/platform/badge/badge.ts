/** What the toolbar icon has to tell of a tab, reduced to what decides the badge. */
export type BadgeSituation =
  /** Nothing to say: no policy here, nothing known of the site, or a page out of reach. */
  | { kind: 'nothing' }
  | { kind: 'reading' }
  | { kind: 'label'; warnings: number; lowCoverage: boolean; changed: boolean }
  | { kind: 'not-english'; language: string }
  | { kind: 'error' }
  /** Another page of a site whose policy was read. */
  | { kind: 'remembered'; warnings: number };

/** Whether badges are wanted: everywhere, nowhere, or not on this site. */
export type BadgeWish = 'on' | 'off' | 'off-here';

/** The look; each goes with a text or title of its own, so that colour is never the only sign. */
export type BadgeTone = 'count' | 'none-warn' | 'muted' | 'fault';

export interface Badge {
  /** At most three characters; empty for no badge. */
  text: string;
  tone: BadgeTone;
  /**
   * The tooltip: a message's key and what stands in it, a count (`_one`/`_other` is added) or a language (BCP 47).
   * Null: the extension's name.
   */
  title: { key: string; count: number | null; language: string | null } | null;
}

/** The largest number shown; the label has 26 rows, so it is never met today. */
const MOST = 99;

const NONE: Badge = { text: '', tone: 'muted', title: null };

/** Gives the badge of a situation. Pure: the same situation has the same badge in every tab and after every restart. */
export function badgeOf(situation: BadgeSituation, wish: BadgeWish): Badge {
  if (wish !== 'on') {
    return situation.kind === 'nothing'
      ? NONE
      : { text: '', tone: 'muted', title: { key: 'badgeOff', count: null, language: null } };
  }
  switch (situation.kind) {
    case 'nothing':
      return NONE;
    case 'reading':
      return { text: '…', tone: 'muted', title: { key: 'badgeReading', count: null, language: null } };
    case 'not-english':
      return {
        text: situation.language.slice(0, 2).toLowerCase() || '–',
        tone: 'muted',
        title: { key: 'badgeNotEnglish', count: null, language: situation.language },
      };
    case 'error':
      return { text: '!', tone: 'fault', title: { key: 'badgeError', count: null, language: null } };
    case 'remembered':
      // The dot sets it apart from a count of this very page, also in greyscale.
      return counted(`·${shown(situation.warnings)}`, 'muted', 'badgeRemembered', situation.warnings);
    case 'label':
      return labelBadge(situation);
  }
}

function labelBadge({
  warnings,
  lowCoverage,
  changed,
}: {
  warnings: number;
  lowCoverage: boolean;
  changed: boolean;
}): Badge {
  // Little was read: a mark of its own comes before everything, so that a thin reading never looks clean.
  if (lowCoverage) {
    return counted(`${shown(warnings)}?`, 'muted', changed ? 'badgeThinChanged' : 'badgeThin', warnings);
  }
  if (changed) return counted(`${shown(warnings)}≠`, 'count', 'badgeChanged', warnings);
  if (warnings === 0) {
    return { text: '0', tone: 'none-warn', title: { key: 'badgeNothingWarns', count: null, language: null } };
  }
  return counted(shown(warnings), 'count', 'badgeWarns', warnings);
}

const shown = (count: number): string => String(Math.min(count, MOST));

const counted = (text: string, tone: BadgeTone, key: string, count: number): Badge => ({
  text,
  tone,
  title: { key, count, language: null },
});

/**
 * Background and text colours of each tone: at least 4.5 : 1 between the two. Nothing found to warn of is not
 * green: it is no praise.
 */
export const TONE_COLOURS: Record<BadgeTone, { background: string; text: string }> = {
  count: { background: '#9a3412', text: '#ffffff' },
  'none-warn': { background: '#1e3a8a', text: '#ffffff' },
  muted: { background: '#52525b', text: '#ffffff' },
  fault: { background: '#18181b', text: '#ffffff' },
};
