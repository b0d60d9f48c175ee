import { expect, test } from 'vitest';
import { valuesOf } from '../say';

test.each([
  ['We use your content to train our machine learning models.', 'yes'],
  ['Your messages help us to train and improve our AI models.', 'yes'],
  ['We use photos to develop artificial intelligence systems.', 'yes'],
  ['Data may be used for training algorithms that detect spam.', 'yes'],
  ['We fine-tune language models on what users write.', 'yes'],
  ['We do not use your content to train AI models.', 'no'],
  ['We never train machine learning models on customer data.', 'no'],
  ['Your documents are not used to train our models.', 'no'],
  ['We will not use your inputs to train language models without your consent.', 'opt-in'],
  ['If you opt in, we use your recordings to train our speech models.', 'opt-in'],
  ['You can opt out of having your posts used to train AI models.', 'opt-out'],
  ['We train our models on your chats unless you object.', 'opt-out'],
])('%s → %s', (sentence, value) => expect(valuesOf('ai-training', sentence)).toContain(value));

test.each([
  'Our employees are trained in data protection.',
  'We train our staff to handle personal data with care.',
  'We offer training courses on machine learning.',
  'Do we train AI on your data?',
  'Our chat assistant is an AI feature.',
])('nothing about training on data: %s', (sentence) => expect(valuesOf('ai-training', sentence)).toEqual([]));

test('what others must not do is no denial of ours', () => {
  expect(valuesOf('ai-training', 'Third parties may not use the data to train their models.')).not.toContain(
    'no',
  );
});
