import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We use your activity to personalise content.', 'yes'],
  ['This helps us to recommend films that you may like.', 'yes'],
  ['We build a profile of your interests.', 'yes'],
  ['We draw inferences about you from what you buy.', 'yes'],
  ['We tailor your experience to your preferences.', 'yes'],
  ['We use automated decision-making to approve applications.', 'yes'],
  ['Our systems predict your preferences from your searches.', 'yes'],
  ['You can turn off personalised recommendations in your settings.', 'opt-out'],
  ['You have the right to object to profiling.', 'opt-out'],
  ['With your consent, we create a profile of your interests.', 'opt-in'],
  ['We do not use automated decision-making or profiling.', 'no'],
  ['We do not build profiles of our visitors.', 'no'],
  ['No automated decision-making takes place.', 'no'],
])('%s → %s', (sentence, value) => expect(valuesOf('profiling', sentence)).toContain(value));

test.each([
  'You can edit your profile at any time.',
  'To create an account, fill in your user profile.',
  'We recommend that you read this policy with care.',
  'We recommend you to choose a strong password.',
  'What is profiling?',
  '"Profiling" means any automated processing of personal data to evaluate a person.',
  'We store your name and address.',
])('nothing about profiling: %s', (sentence) => expect(valuesOf('profiling', sentence)).toEqual([]));
