import type { Rule } from '../rule';

const MODEL =
  '(?:machine[- ]learning|\\bai\\b|artificial intelligence|(?:large )?language models?|\\bllms?\\b|neural networks?|algorithms?|algorithmic models?|generative models?|foundation models?|(?:our|its|the|these|their|ai|ml|predictive|statistical)(?: [a-z-]+){0,2} models?|classifiers?)';

/** Training machine-learning models on users' data, moderation and advertising models too. */
export const AI_TRAINING_RULES: readonly Rule[] = [
  {
    id: 'ai-training/train-models',
    row: 'ai-training',
    reason: 'Data trains, develops or improves a machine-learning model.',
    cue: new RegExp(
      `\\b(?:train(?:s|ed|ing)?|fine-tun(?:e|ed|ing)|retrain(?:ing)?|teach(?:ing)?)\\b(?: [a-z,'/-]+){0,12}? ${MODEL}|${MODEL}(?: [a-z,'()-]+){0,4} train(?:ed|ing)\\b|\\btrain(?:ing)? (?:our |the |its )*(?:systems|ai)\\b|\\b(?:used|use) (?:[a-z]+ ){0,4}?for (?:[a-z]+ )?training purposes\\b|\\bused to (?:build|train) models\\b|\\b(?:develop|improv|build|creat|enhanc|test|validat)(?:e[sd]?|ing|ment|s)? (?:of |and [a-z]+ |[a-z]+, )*(?:our |its |the |new |and |underlying )*(?:machine[- ]learning|artificial intelligence|ai|language|ml|generative)(?: and [a-z -]+)? (?:models?|algorithms?|systems?|technolog(?:y|ies)|features|tools|services|capabilities|products)\\b`,
      'g',
    ),
    says: { affirmed: 'yes', denied: 'no', consent: 'opt-in', 'opt-out': 'opt-out' },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [
      /\b(?:training courses|training (?:our )?(?:staff|employees|personnel)|data protection training)\b/,
    ],
    weight: 0.8,
  },
];
