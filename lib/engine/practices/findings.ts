import { type PlacedPassage, passagesOf } from '../classify/passages';
import type { PolicyText } from '../text/policy-text';
import { applyRule, type Finding, type PolicyContext } from './rule';
import { FINDERS, RULES } from './rules';
import { type Statement, statementsOf } from './statement';

/** Everything that the rules read out of a policy. */
export interface Reading {
  passages: PlacedPassage[];
  statements: Statement[];
  findings: Finding[];
}

/** Reads a policy by the rules alone: its passages, its sentences, and what each sentence says of which row. */
export function readByRules(policy: PolicyText): Reading {
  const passages = passagesOf(policy);
  const statements = statementsOf(policy, passages);
  const context: PolicyContext = { names: namesOf(policy) };
  const findings = statements.flatMap((statement) => [
    ...RULES.flatMap((rule) => applyRule(rule, statement, context) ?? []),
    ...FINDERS.flatMap((find) => find(statement, context)),
  ]);
  return { passages, statements, findings };
}

const GENERIC =
  /\b(?:privacy|policy|notice|statement|the|and|of|for|our|center|centre|global|website|inc|llc|ltd|gmbh|data|protection|cookies?|terms|legal|home)\b/g;

/** The company's own names, lower case: from the title, and from how the text introduces itself (`Example Inc. ("we")`). */
export function namesOf(policy: PolicyText): string[] {
  const names = new Set<string>();
  const title = (policy.title ?? '')
    .split(/[|–—:·-]/)
    .map((part) => part.toLowerCase().replace(GENERIC, ' ').trim());
  for (const part of title) if (/^[a-z0-9.'& ]{3,30}$/.test(part)) names.add(part.replace(/\s+/g, ' '));
  const introduction =
    /\b([A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3})(?:,? (?:Inc|LLC|Ltd|GmbH|Corp|S\.A|B\.V|PLC|Limited)\.?)?,? ?\((?:[^)]{0,60}\b)?[“"'‘]?(?:we|us|our|the Company)\b/g;
  for (const block of policy.blocks.slice(0, 40)) {
    for (const match of block.text.matchAll(introduction)) names.add((match[1] ?? '').toLowerCase());
    for (const match of block.text.matchAll(
      /\([“"]([A-Z][\w.&' -]{1,24})[”"],? ?(?:or |and )?[“"](?:we|us|our)/g,
    ))
      names.add((match[1] ?? '').toLowerCase());
  }
  names.delete('');
  return [...names];
}
