import { statementsOf } from '../../engine/compare/values';
import type { Label, RowValue } from '../../engine/label/label';
import { ROWS } from '../../engine/label/rows';
import type { PolicyText } from '../../engine/text/policy-text';
import type { HistoryDatabase } from './database';
import { listPolicies, openVersion, versionsOf } from './history';
import type { PolicyRecord } from './records';

/** The format of an export; raised when its shape changes. */
export const EXPORT_SCHEMA = 1;

/** One version in an export. */
export interface ExportedVersion {
  hash: string;
  firstSeen: number;
  lastSeen: number;
  label: Label;
  /** Null where only the label was kept. */
  policy: PolicyText | null;
}

/** One policy in an export, its versions oldest first. */
export interface ExportedPolicy {
  url: string;
  title: string;
  firstSeen: number;
  lastSeen: number;
  /** Hash of the version whose changes the reader has seen; exports before it was added have none: all is seen. */
  acknowledged?: string;
  versions: ExportedVersion[];
}

/** A whole export. */
export interface Export {
  format: 'policy-facts-history';
  schema: number;
  /** ISO time of the export. */
  exportedAt: string;
  policies: ExportedPolicy[];
}

/**
 * Everything read, as JSON, policy by policy so that no more than one lies open in memory. The recently deleted and
 * corrupt records are left out.
 */
export async function exportJson(database: HistoryDatabase, now: Date): Promise<Blob> {
  const head = { format: 'policy-facts-history', schema: EXPORT_SCHEMA, exportedAt: now.toISOString() };
  const parts: string[] = [`${JSON.stringify(head).slice(0, -1)},"policies":[`];
  for (const [index, policy] of (await listPolicies(database)).entries()) {
    if (index > 0) parts.push(',\n');
    parts.push(JSON.stringify(await exportedPolicy(database, policy)));
  }
  parts.push(']}\n');
  return new Blob(parts, { type: 'application/json' });
}

async function exportedPolicy(database: HistoryDatabase, policy: PolicyRecord): Promise<ExportedPolicy> {
  const versions: ExportedVersion[] = [];
  const stored = (await versionsOf(database, policy.id)).reverse();
  for (const { id, hash, firstSeen, lastSeen } of stored) {
    const opened = await openVersion(database, id);
    if (typeof opened === 'string') continue;
    versions.push({ hash, firstSeen, lastSeen, label: opened.label, policy: opened.policy });
  }
  const { url, title, firstSeen, lastSeen } = policy;
  const acknowledged = stored.find(({ id }) => id === policy.acknowledged)?.hash;
  return { url, title, firstSeen, lastSeen, ...(acknowledged && { acknowledged }), versions };
}

/** The latest label of every policy as CSV (RFC 4180), one policy a line, one row of the label a column. */
export async function exportCsv(database: HistoryDatabase): Promise<Blob> {
  const header = [
    'site',
    'title',
    'url',
    'last updated',
    'last read',
    'words',
    'coverage',
    ...ROWS.map(({ id }) => id),
  ];
  const lines = (await listPolicies(database)).map((policy) => [
    policy.site,
    policy.title,
    policy.url,
    policy.lastUpdated ?? '',
    new Date(policy.lastSeen).toISOString().slice(0, 10),
    String(policy.words),
    policy.coverage.toFixed(2),
    ...ROWS.map(({ id }) => valueCell(policy.values[id])),
  ]);
  const text = [header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n');
  // The byte order mark tells spreadsheets that this is UTF-8.
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

const valueCell = (value: RowValue | undefined): string =>
  value === undefined ? '' : statementsOf(value).join(' ');

/**
 * A cell that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a line break gets an
 * apostrophe before it (OWASP, CSV injection); quotes are doubled.
 */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
