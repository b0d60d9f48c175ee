import { expect, test } from 'vitest';
import { headingScope, sentenceScope } from '../../../lib/engine/practices/scope';

test.each([
  ['California privacy rights', ['california'], []],
  ['Notice to residents of Colorado, Virginia and Utah', ['us-states'], []],
  ['Your rights under the GDPR', ['eu-uk'], []],
  ['Information for users in Brazil', ['brazil'], []],
  ['Canada', ['canada'], []],
  ['Additional terms for Australia', ['australia'], []],
  ["Children's privacy", [], ['children']],
  ['Job applicants', [], ['job-applicants']],
  ['Information we collect', [], []],
  ['International transfers from the EEA', [], []],
])('heading %s', (heading, regions, audiences) =>
  expect(headingScope(heading)).toEqual({ regions, audiences }),
);

test.each([
  ['if you are a california resident, you may opt out', ['california'], []],
  ['residents of virginia may appeal', ['us-states'], []],
  ['under the gdpr you have the right to object', ['eu-uk'], []],
  ['if you live in the european economic area, you may complain', ['eu-uk'], []],
  ['our servers stand in california', [], []],
  ['we do not collect data from children under 13', [], ['children']],
  ['we share data with partners', [], []],
])('sentence %s', (plain, regions, audiences) =>
  expect(sentenceScope(plain)).toEqual({ regions, audiences }),
);
