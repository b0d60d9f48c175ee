import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, saysTheSame, type TextChange } from '../../../lib/engine/compare/texts';
import type { Block } from '../../../lib/engine/text/policy-text';
import { paragraph, policyOf } from './policy-text';

/** A change in a line: `=` run, `-` gone, `+` come, `~` changed with its words, `>` moved. */
const told = (change: TextChange): string => {
  switch (change.kind) {
    case 'same':
      return `= ${change.after.length}`;
    case 'gone':
      return `- ${change.before.text}`;
    case 'come':
      return `+ ${change.after.text}`;
    case 'moved':
      return `> ${change.after.text}`;
    case 'changed':
      return `~ ${change.words.map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, come: `[+${text}]` })[kind]).join('')}`;
  }
};
const difference = (before: string[], after: string[]) =>
  compareTexts(policyOf(...before), policyOf(...after)).changes.map(told);

const INTRO = 'We run a bookshop. This policy says what we do with your data.';
const LOGS = 'Our servers write logs of every visit for thirty days.';
const MAIL = 'We send a newsletter on the first Monday of each month.';

test.each<[string, string[], string[], string[]]>([
  ['nothing changed', [INTRO, LOGS], [INTRO, LOGS], ['= 3']],
  ['white space and quotes are no change', ['We “keep” it.'], ['We  "keep"  it.'], ['= 1']],
  ['a sentence came', [INTRO, MAIL], [INTRO, LOGS, MAIL], ['= 2', `+ ${LOGS}`, '= 1']],
  ['a sentence is gone', [INTRO, LOGS, MAIL], [INTRO, MAIL], ['= 2', `- ${LOGS}`, '= 1']],
  [
    'words inside a sentence',
    [INTRO, LOGS],
    [INTRO, 'Our servers write logs of every visit for ninety days.'],
    ['= 2', '~ Our servers write logs of every visit for [-thirty][+ninety] days.'],
  ],
  ['a sentence moved', [LOGS, INTRO, MAIL], [INTRO, MAIL, LOGS], ['= 3', `> ${LOGS}`]],
  [
    'a short sentence that reappears has not moved',
    [MAIL, 'Read on.', LOGS, INTRO],
    [MAIL, LOGS, 'Read on.', INTRO],
    ['= 1', '- Read on.', '= 1', '+ Read on.', '= 2'],
  ],
  [
    'another subject is no change of the old sentence',
    [INTRO, LOGS],
    [INTRO, MAIL],
    ['= 2', `- ${LOGS}`, `+ ${MAIL}`],
  ],
  [
    'an offer before the policy is the page’s frame',
    [INTRO],
    ['Spring offer: 20 % off until Sunday.', INTRO],
    ['= 2'],
  ],
  [
    'headlines behind the policy are its frame',
    [INTRO, 'Local news. Market opens on Friday.'],
    [INTRO, 'Bookshop wins prize for best window.', 'More from this section'],
    ['= 2'],
  ],
  [
    'a consent banner is its frame, though it speaks of cookies',
    [INTRO],
    ['This site uses cookies. By clicking “Accept” you agree to their use.', INTRO],
    ['= 2'],
  ],
  [
    'a last sentence that changed is not',
    [INTRO, 'The courts of Bremen decide.'],
    [INTRO, 'The courts of Hamburg decide.'],
    ['= 2', '~ The courts of [-Bremen][+Hamburg] decide.'],
  ],
  ['nor is a section that came at the end', [INTRO], [INTRO, LOGS], ['= 2', `+ ${LOGS}`]],
  [
    'nor is a sentence added to the last paragraph',
    [INTRO],
    [`${INTRO} Have a nice day.`],
    ['= 2', '+ Have a nice day.'],
  ],
  ['everything is new', [], [MAIL], [`+ ${MAIL}`]],
  ['everything is gone', [MAIL], [], [`- ${MAIL}`]],
])('%s', (_name, before, after, expected) => {
  expect(difference(before, after)).toEqual(expected);
});

const item = (text: string, leadIn: string | null): Block => ({
  ...paragraph(text),
  kind: 'list-item',
  leadIn,
});
const cell = (text: string, ...headers: string[]): Block => ({
  ...paragraph(text),
  kind: 'table-cell',
  headers,
});
const heading = (text: string): Block => ({ ...paragraph(text), kind: 'heading', level: 2 });

const COLLECTED = 'We also collect the following information from you:';
const PARTNERS = 'We share your personal information with these partners:';

test.each<[string, (string | Block)[], (string | Block)[]]>([
  [
    'an item of a list of what is collected',
    [COLLECTED, item('your shoe size', COLLECTED)],
    [COLLECTED, item('your shoe size', COLLECTED), item('your health records', COLLECTED)],
  ],
  [
    'a partner’s name',
    [PARTNERS, item('Acme Parcels', PARTNERS)],
    [PARTNERS, item('Acme Parcels', PARTNERS), item('Ledger Holdings', PARTNERS)],
  ],
  [
    'a partner’s name that is gone',
    [PARTNERS, item('Acme Parcels', PARTNERS), item('Ledger Holdings', PARTNERS)],
    [PARTNERS, item('Acme Parcels', PARTNERS)],
  ],
  ['a number in a cell', [cell('6 years', 'Orders')], [cell('25 years', 'Orders')]],
  ['an answer in a cell', [cell('No', 'Do we sell your data?')], [cell('Yes', 'Do we sell your data?')]],
  ['an answer below a heading', [heading('Do we sell?'), 'No.'], [heading('Do we sell?'), 'Yes.']],
  ['a cell of a table of periods', [cell('Orders', 'Retention')], [cell('Photographs', 'Retention')]],
])('at the end of a policy it is no frame: %s', (_name, before, after) => {
  expect(saysTheSame(policyOf(INTRO, ...before), policyOf(INTRO, ...after))).toBe(false);
  expect(saysTheSame(policyOf(...before, INTRO), policyOf(...after, INTRO))).toBe(false);
});

test.each<[string, Block[], Block[]]>([
  ['navigation behind the policy', [item('Careers', null)], [item('Opening hours', null)]],
  [
    'headlines below a heading',
    [heading('More stories'), item('Rain', null)],
    [heading('More stories'), item('Sun', null)],
  ],
])('it is still frame: %s', (_name, before, after) => {
  expect(saysTheSame(policyOf(INTRO, ...before), policyOf(INTRO, ...after))).toBe(true);
});

test('offsets lead to the sentence in its own block', () => {
  const before = policyOf(INTRO);
  const after = policyOf(INTRO, `${MAIL} ${LOGS}`);
  const come = compareTexts(before, after).changes.flatMap((change) =>
    change.kind === 'come' ? [change.after] : [],
  );
  expect(come.map(({ block, start, end }) => after.blocks[block]?.text.slice(start, end))).toEqual([
    MAIL,
    LOGS,
  ]);
});

const words = fc.constantFrom(
  'we',
  'share',
  'keep',
  'your',
  'data',
  'for',
  'ads',
  'never',
  'always',
  'ten',
  'days',
);
const sentence = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => `${list.join(' ')}.`);

test('every sentence of both texts is told of exactly once', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 25 }), fc.array(sentence, { maxLength: 25 }), (a, b) => {
      const { changes } = compareTexts(policyOf(INTRO, ...a, MAIL), policyOf(INTRO, ...b, MAIL));
      const before = changes.flatMap((c) => (c.kind === 'same' ? c.before : 'before' in c ? [c.before] : []));
      const after = changes.flatMap((c) => (c.kind === 'same' ? c.after : 'after' in c ? [c.after] : []));
      expect(before.map(({ block }) => block).sort((x, y) => x - y)).toEqual([
        0,
        0,
        ...a.map((_, i) => i + 1),
        a.length + 1,
      ]);
      expect(after.map(({ block }) => block)).toEqual([0, 0, ...b.map((_, i) => i + 1), b.length + 1]);
    }),
    { numRuns: 150 },
  );
});
