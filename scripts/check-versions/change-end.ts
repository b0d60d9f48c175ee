import type { Block, PolicyText } from '../../lib/engine/text/policy-text';

/** A change of few words at the end of a policy, where the frame of a page begins: before and after it. */
export interface EndChange {
  kind: 'cell' | 'item' | 'partner' | 'answer';
  before: PolicyText;
  after: PolicyText;
}

const base: Block = {
  kind: 'paragraph',
  text: '',
  level: null,
  headings: [],
  leadIn: null,
  headers: [],
  links: [],
};
const paragraph = (text: string): Block => ({ ...base, text });
const heading = (text: string): Block => ({ ...base, kind: 'heading', level: 2, text });
const item = (text: string, leadIn: string): Block => ({ ...base, kind: 'list-item', text, leadIn });
const cell = (text: string, ...headers: string[]): Block => ({ ...base, kind: 'table-cell', text, headers });

const COLLECTED = 'We also collect the following information from you:';
const PARTNERS = 'We share your personal information with these advertising partners:';

const ENDS: Record<EndChange['kind'], [Block[], Block[]]> = {
  cell: [[cell('6 years', 'Orders', 'Period')], [cell('25 years', 'Orders', 'Period')]],
  item: [
    [paragraph(COLLECTED), item('your shoe size', COLLECTED)],
    [paragraph(COLLECTED), item('your shoe size', COLLECTED), item('your health records', COLLECTED)],
  ],
  partner: [
    [paragraph(PARTNERS), item('Acme Parcels Ltd', PARTNERS)],
    [paragraph(PARTNERS), item('Acme Parcels Ltd', PARTNERS), item('Ledger Holdings', PARTNERS)],
  ],
  answer: [
    [heading('Do we sell?'), paragraph('No.')],
    [heading('Do we sell?'), paragraph('Yes.')],
  ],
};

/**
 * The policy with each of the ends that hold a table cell, an item of a list, a partner's name or an answer, and
 * with that end changed; `noisy` is the same policy read again in another frame.
 */
export function changedEnds(first: PolicyText, noisy: PolicyText): EndChange[] {
  return Object.entries(ENDS).map(([kind, [before, after]]) => ({
    kind: kind as EndChange['kind'],
    before: { ...first, blocks: [...first.blocks, ...before] },
    after: { ...noisy, blocks: [...noisy.blocks, ...after] },
  }));
}
