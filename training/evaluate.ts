/**
 * `npm run evaluate [modern|states|validation|opp115]`: every figure of the model card, all from models that have not seen the
 * passages they are judged on.
 */
import { evaluateModern } from './evaluate-modern';
import { evaluateOpp115, evaluateValidation } from './evaluate-opp115';
import { evaluateStates } from './evaluate-states';

const only = process.argv[2];
const wanted = (name: string): boolean => only === undefined || only === name;
if (wanted('modern')) evaluateModern();
if (wanted('states')) evaluateStates();
if (wanted('validation')) evaluateValidation();
if (wanted('opp115')) evaluateOpp115();
