import type { OutOfReachReason, TabErrorReason, TabState } from '../../lib/platform/tab-state';
import type { MessageKey, Translate } from '../text/translate';

/** Every state of a tab in which there is no label to show. */
export type ScreenState = Exclude<TabState, { kind: 'label' }>;

/**
 * What a screen offers besides its words: to read the page; to do the same reading again; the same although the text is
 * not in English; to open the address that could not be read in place; to look at pages again.
 */
export type ScreenAction = 'read' | 'retry' | 'anyway' | 'open' | 'turn-on';

/** A screen in words: a title, a sentence or two, and what can be done. */
export interface Screen {
  title: string;
  text: string;
  /** The buttons, best first; none where nothing helps. */
  actions: { kind: ScreenAction; text: string }[];
  busy: boolean;
}

const OUT_OF_REACH: Record<OutOfReachReason, [MessageKey, MessageKey]> = {
  'browser-page': ['stateOutOfReachTitle', 'stateOutOfReachText'],
  'extension-store': ['stateOutOfReachTitle', 'stateOutOfReachStore'],
  'local-file': ['stateOutOfReachTitle', 'stateOutOfReachLocal'],
  'not-loaded': ['stateNotLoadedTitle', 'stateNotLoadedText'],
  offline: ['stateOfflineTitle', 'stateOfflineText'],
};

const ERRORS: Record<TabErrorReason, [MessageKey, MessageKey]> = {
  'page-silent': ['stateErrorTitle', 'error_page_silent'],
  'page-changed': ['stateErrorTitle', 'error_page_changed'],
  'too-large': ['stateTooLargeTitle', 'stateTooLargeText'],
  'analyst-failed': ['stateErrorTitle', 'error_analyst_failed'],
  'analyst-timeout': ['stateErrorTitle', 'error_analyst_timeout'],
  'model-broken': ['stateErrorTitle', 'error_model_broken'],
  'fetch-failed': ['stateErrorTitle', 'error_fetch_failed'],
  'fetch-other-site': ['stateErrorTitle', 'error_fetch_other_site'],
  'fetch-not-html': ['stateErrorTitle', 'error_fetch_not_html'],
  offline: ['stateOfflineTitle', 'stateOfflineText'],
  unexpected: ['stateErrorTitle', 'error_unexpected'],
};

const STEPS: Record<'page' | 'fetching' | 'analysing', MessageKey> = {
  page: 'stateReadingText',
  fetching: 'stateReadingFetching',
  analysing: 'stateReadingAnalysing',
};

const ACTION_WORDS: Record<ScreenAction, MessageKey> = {
  read: 'statePermissionRead',
  retry: 'stateRetry',
  anyway: 'stateNotPolicyRead',
  open: 'stateFoundOpen',
  'turn-on': 'stateOffTurnOn',
};

/** What helps after an error: most pass, damaged weights do not, and what is too large to fetch has to be opened. */
const waysOn = ({ reason, href }: Extract<TabState, { kind: 'error' }>): ScreenAction[] => {
  if (reason === 'model-broken') return [];
  if (reason === 'too-large') return href === null ? [] : ['open'];
  return ['retry'];
};

/**
 * The words and the ways on of a state. `off` says that pages are not looked at by themselves (everywhere, or on this
 * site): then a page that has not been judged is no "waiting" page.
 */
export const screenOf = (state: ScreenState, off: 'everywhere' | string | null, t: Translate): Screen => {
  const screen = (title: MessageKey, text: string, ...actions: ScreenAction[]): Screen => ({
    title: t(title),
    text,
    actions: actions.map((kind) => ({ kind, text: t(ACTION_WORDS[kind]) })),
    busy: state.kind === 'reading',
  });

  if (off !== null && (state.kind === 'waiting' || state.kind === 'not-a-policy')) {
    const why = off === 'everywhere' ? t('stateOffText') : t('stateOffSiteText', off);
    const words = screen('stateOffTitle', why, 'turn-on');
    return { ...words, actions: [...words.actions, { kind: 'read', text: t('stateOffRead') }] };
  }
  switch (state.kind) {
    case 'waiting':
      return screen('stateWaitingTitle', t('stateWaitingText'), 'read');
    case 'reading':
      return screen('stateReadingTitle', t(STEPS[state.step]));
    case 'out-of-reach':
      return screen(OUT_OF_REACH[state.reason][0], t(OUT_OF_REACH[state.reason][1]));
    case 'pdf':
      return screen('statePdfTitle', t('statePdfText'));
    case 'needs-permission':
      return screen('statePermissionTitle', t('statePermissionText'), 'read');
    case 'not-a-policy':
      return screen('stateNotPolicyTitle', t('stateNotPolicyText'), 'anyway');
    case 'not-english': {
      const known = state.language !== 'und' && state.language !== '';
      const language = known
        ? t('stateNotEnglishText', t.languageName(state.language))
        : t('stateNotEnglishUnknown');
      return screen('stateNotEnglishTitle', `${language} ${t('stateNotEnglishFind')}`, 'anyway');
    }
    case 'empty':
      return screen('stateEmptyTitle', t('stateEmptyText'), 'retry');
    case 'error':
      return screen(ERRORS[state.reason][0], t(ERRORS[state.reason][1]), ...waysOn(state));
  }
};
