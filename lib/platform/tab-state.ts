import type { Label } from '../engine/label/label';
import type { RowId } from '../engine/label/rows';

/** The page a state speaks of. `site` is the registrable domain, private suffixes included; null for addresses without one. */
export interface PageRef {
  url: string;
  title: string;
  site: string | null;
}

/** A link to the site's own policy, as found on the page; `sameSite` says whether it may be read in place. */
export interface PolicyLinkRef {
  href: string;
  text: string;
  score: number;
  sameSite: boolean;
}

/** A policy of this site that was read before. Times are milliseconds since 1970. */
export interface RememberedPolicy {
  policyId: string;
  url: string;
  title: string;
  lastSeen: number;
  warnings: number;
}

/** Why an extension may not look at a page at all. */
export type OutOfReachReason = 'browser-page' | 'extension-store' | 'local-file' | 'not-loaded' | 'offline';

/** Why a page that could be reached gave no label; each offers a retry. */
export type TabErrorReason =
  | 'page-silent'
  | 'page-changed'
  | 'too-large'
  | 'analyst-failed'
  | 'analyst-timeout'
  | 'model-broken'
  | 'fetch-failed'
  | 'fetch-other-site'
  | 'fetch-not-html'
  | 'offline'
  | 'unexpected';

/** Why a label was not written to the history. */
export type NotRecordedReason = 'private-window' | 'storage-full' | 'storage-failed';

/** What changed since the version the reader last looked at. `rows` may be empty: the words changed, the label did not. */
export interface ChangeSince {
  fromVersionId: string;
  /** First seen, milliseconds since 1970, of the version compared with. */
  fromSeen: number;
  rows: RowId[];
}

/**
 * What the extension knows about one tab: everything that popup and side panel can show. Each kind is a screen;
 * nothing is told by a missing field.
 */
export type TabState =
  /** The page has not reported yet (loading, or opened before the extension was installed). */
  | { kind: 'waiting' }
  | { kind: 'out-of-reach'; reason: OutOfReachReason }
  /** A PDF in the browser's viewer: it has to be found as a web page. */
  | { kind: 'pdf'; page: PageRef }
  /** The user narrowed the extension's access; `readTab` works after one click, by `activeTab`. */
  | { kind: 'needs-permission'; page: PageRef }
  | { kind: 'not-a-policy'; page: PageRef; links: PolicyLinkRef[]; remembered: RememberedPolicy[] }
  | { kind: 'reading'; page: PageRef; step: 'page' | 'fetching' | 'analysing' }
  /** `href`: address of the policy where it was fetched; null where it is the page in the tab. */
  | { kind: 'not-english'; page: PageRef; language: string; href: string | null }
  /** A policy page on which no text could be read. */
  | { kind: 'empty'; page: PageRef }
  | LabelState
  /** `href`: address whose fetch failed, so that a retry fetches it again; null where the page itself was read. */
  | { kind: 'error'; page: PageRef; reason: TabErrorReason; links: PolicyLinkRef[]; href: string | null };

/** A policy was read. */
export interface LabelState {
  kind: 'label';
  page: PageRef;
  label: Label;
  /** The label is of the page in the tab (`here`), or of the site's policy fetched without leaving (`fetched`). */
  place: 'here' | 'fetched';
  /** Address of the policy itself; differs from `page.url` when `fetched`. */
  policyUrl: string;
  /** Rows that warn, by the settings in force. */
  warnings: RowId[];
  /** Part of the text was left out for its size or for time (`label.omitted` says what). */
  partly: boolean;
  /** So little of the text was placed that the label must not look like a clean policy. */
  lowCoverage: boolean;
  /** From an older engine, shown while it is being computed anew. */
  stale: boolean;
  /** Read before with the same text: `recorded.firstSeen` says since when. */
  recorded:
    | { ok: true; policyId: string; versionId: string; firstSeen: number; versions: number }
    | { ok: false; reason: NotRecordedReason };
  changed: ChangeSince | null;
}
