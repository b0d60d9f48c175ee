import { expect, test } from 'vitest';
import {
  isHypothetical,
  isLimited,
  isNoStatement,
  needsConsent,
  offersOptOut,
} from '../../../lib/engine/nlp/conditions';

test.each([
  'we share it only with your consent',
  'we will not share it without your explicit consent',
  'we share it if you agree',
  'we use it where you have consented',
  'we do this only if you opt in',
  'unless you consent, we share nothing',
  'subject to your prior permission we share it',
  'we ask for your consent before we share it',
])('consent: %s', (plain) => expect(needsConsent(plain)).toBe(true));

test.each([
  'you may withdraw your consent at any time',
  'we share it with partners',
  'we rely on consent or legitimate interests',
  'the consent of the board was given',
])('no consent: %s', (plain) => expect(needsConsent(plain)).toBe(false));

test.each([
  'you can opt out at any time',
  'unless you object, we share it',
  'you may choose not to receive it',
  'you have the right to object',
  'if you do not want this, tell us',
  'users can disable this in the settings',
])('choice: %s', (plain) => expect(offersOptOut(plain)).toBe(true));

test.each(['we share it', 'you may contact us', 'you can read more here'])('no choice: %s', (plain) =>
  expect(offersOptOut(plain)).toBe(false),
);

test.each([
  'except as described below',
  'other than to our processors',
  'unless required by law',
  'as set out in this policy',
  'with the exception of partners',
])('limited: %s', (plain) => expect(isLimited(plain)).toBe(true));

test('a plain denial is not limited', () => expect(isLimited('we do not sell your data')).toBe(false));

test.each([
  'if we were to sell it, we would ask',
  'should we ever decide to share it',
  'in the event we decide to sell',
])('hypothetical: %s', (plain) => expect(isHypothetical(plain)).toBe(true));

test.each([
  'do you sell my data?',
  '"sale" means an exchange for money.',
  'the term "share" covers advertising.',
  'sale is defined as any exchange.',
])('no statement: %s', (plain) => expect(isNoStatement(plain)).toBe(true));

test('a statement is one', () => expect(isNoStatement('we share it with partners.')).toBe(false));
