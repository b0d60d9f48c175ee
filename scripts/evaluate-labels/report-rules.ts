import { passagesOf } from '../../lib/engine/classify/passages';
import { namesOf } from '../../lib/engine/practices/findings';
import { applyRule, type Finding } from '../../lib/engine/practices/rule';
import { FINDERS, RULES } from '../../lib/engine/practices/rules';
import { statementsOf } from '../../lib/engine/practices/statement';
import { policyFrom, readSegments } from './corpus';

/** False findings shown for each rule. */
const SHOWN = 6;

/** Prints, for each rule of a row, how often its findings are what the labelled passage says, with false ones quoted. */
export function reportRules(row: string): void {
  const rules = RULES.filter((rule) => rule.row === row);
  const tallies = new Map<string, { right: number; wrong: string[] }>();
  const presence = { right: 0, wrong: 0, missed: 0 };
  for (const segment of readSegments()) {
    const policy = policyFrom(segment.policy, [segment]);
    const context = { names: namesOf(policy) };
    const findings = statementsOf(policy, passagesOf(policy)).flatMap((statement): Finding[] => [
      ...rules.flatMap((rule) => applyRule(rule, statement, context) ?? []),
      ...FINDERS.flatMap((find) => find(statement, context)).filter((finding) => finding.row === row),
    ]);
    const gold = new Set(segment.states.map((state) => state.split('@')[0] ?? ''));
    const speaks = [...gold].some((state) => state.startsWith(`${row}=`));
    if (findings.length > 0) presence[speaks ? 'right' : 'wrong'] += 1;
    else if (speaks) presence.missed += 1;
    for (const { rule, value, denied, block, start, end } of findings) {
      const key = `${rule} → ${denied ? '!' : ''}${value}`;
      const tally = tallies.get(key) ?? { right: 0, wrong: [] };
      tallies.set(key, tally);
      if (gold.has(`${row}${denied ? '!=' : '='}${value}`)) tally.right += 1;
      else tally.wrong.push(policy.blocks[block]?.text.slice(start, end) ?? '');
    }
  }
  console.log(`${row}: passages found ${presence.right}, false ${presence.wrong}, missed ${presence.missed}`);
  for (const [key, { right, wrong }] of [...tallies].sort()) {
    console.log(`${key}: ${right} right, ${wrong.length} wrong`);
    for (const quote of wrong.slice(0, SHOWN)) console.log(`    ${quote.slice(0, 200)}`);
  }
}
