import { callingOf } from './calling';
import type { GateVerdict } from './gate-verdict';
import { scoreOfEnglish } from './score-english';
import { scoreOfForeign } from './score-foreign';
import type { Signals } from './signals';
import type { TextModel } from './text-model';

/**
 * The score from which a page is taken for a policy. Out of fold, of 331 pages, those rightly rejected score up to
 * 0.17 and the policies that have their text from 0.53 on; the middle of that gap is 0.35.
 */
export const POLICY_THRESHOLD = 0.4;
/** Characters below which a page has its name and nothing to read: its text has not come, or is elsewhere. */
export const LEAST_CHARACTERS = 60;

/**
 * Decides from what was seen.
 * @param model the model of English text; the shipped one unless measuring.
 */
export const decide = (signals: Signals, model?: TextModel): GateVerdict => {
  const { text, language } = signals;
  const calling = callingOf(signals.names);
  if (text.length < LEAST_CHARACTERS) {
    return { policy: false, score: 0, language, reason: calling === 'policy' ? 'empty' : 'not-a-policy' };
  }
  const english = language === 'en' || language === 'und';
  const score = english ? scoreOfEnglish(calling, signals, model) : scoreOfForeign(calling, signals);
  const policy = score >= POLICY_THRESHOLD;
  return { policy, score, language, reason: !policy ? 'not-a-policy' : english ? 'policy' : 'not-english' };
};
