import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, numericOrderOf } from '../../../../lib/engine/practices/facts/dates';

describe('datesIn', () => {
  test.each([
    ['March 5, 2024', '2024-03-05'],
    ['March 5 2024', '2024-03-05'],
    ['Mar. 5, 2024', '2024-03-05'],
    ['MARCH 05, 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Sept. 21st 2019', '2019-09-21'],
    ['Nov, 24 2022', '2022-11-24'],
    ['November/24, 2022', '2022-11-24'],
    ['July. 31, 2025', '2025-07-31'],
    ['June 8. 2026', '2026-06-08'],
    ['January\u00a015, 2026', '2026-01-15'],
    ['5 March 2024', '2024-03-05'],
    ['05 Mar 2024', '2024-03-05'],
    ['5th of March, 2024', '2024-03-05'],
    ['the 5th day of March 2024', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['25 October, 2021', '2021-10-25'],
    ['2024 March 5', '2024-03-05'],
    ['2024, March 5th', '2024-03-05'],
    ['March 2024', '2024-03'],
    ['May, 2023', '2023-05'],
    ['APRIL-2024', '2024-04'],
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['03/05/2024', '2024-03-05'],
    ['3/5/2024', '2024-03-05'],
    ['13/05/2024', '2024-05-13'],
    ['05/13/2024', '2024-05-13'],
    ['05-13-2024', '2024-05-13'],
    ['05.03.2024', '2024-03-05'],
    ['5. 3. 2024', '2024-03-05'],
    ['06-03-26', '2026-06-03'],
    ['6/18/25', '2025-06-18'],
    ['2024-03', '2024-03'],
    ['10/2014', '2014-10'],
  ])('%s → %s', (text, iso) => {
    expect(datesIn(`Updated ${text}.`).map((date) => date.iso)).toEqual([iso]);
  });

  test.each([
    ['03/05/2024', '2024-05-03'],
    ['3-5-2024', '2024-05-03'],
    ['05/13/2024', '2024-05-13'],
  ])('day first: %s → %s', (text, iso) =>
    expect(datesIn(text, 'day-first').map((date) => date.iso)).toEqual([iso]),
  );

  test.each([
    '2024',
    'June 31, 2024',
    '32 March 2024',
    'version 2.0.14',
    'March 5',
    'you may 2024 times',
    '45/45/2024',
    'Law 78-17 of January 6, 1978',
    'call 800-555-1234',
    '1.2.3.4',
    '192.168.10.24',
    'March 5, 2999',
    '100/2014/2015',
    'Regulation 2016/679',
    'EU 2021/914',
    '12.12.120',
  ])('no date: %s', (text) => expect(datesIn(text)).toEqual([]));

  test('two dates, with their places', () => {
    const text = 'Effective May 1, 2020; updated 2 June 2021.';
    const dates = datesIn(text);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['May 1, 2020', '2 June 2021']);
  });

  test('any string gives places inside it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('May 4, 2021', '1/2/2023', ''),
        (text, date) => {
          const all = text + date + text;
          for (const { start, end, iso } of datesIn(all)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(all.length);
            expect(iso).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
          }
        },
      ),
    ));
});

describe('numericOrderOf', () => {
  test.each([
    ['before 12/31/2023 and on 01/02/2024', 'month-first'],
    ['before 31/12/2023 and on 01/02/2024', 'day-first'],
    ['on 01/02/2024', null],
    ['nothing', null],
  ])('%s → %s', (text, order) => expect(numericOrderOf(text)).toBe(order));
});
