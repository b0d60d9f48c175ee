import type { OutOfReachReason, TabErrorReason, TabState } from '../../lib/platform/tab-state';
import type { MessageKey, Translate } from '../text/translate';

/** Every state of a tab in which there is no label to show. */
export type ScreenState = Exclude<TabState, { kind: 'label' }>;

/** What a screen offers besides its words. */
export type ScreenAction = 'read' | 'retry';

/** A screen in words: a title, a sentence or two, and what can be done. */
export interface Screen {
  title: string;
  text: string;
  /** The label of the button that reads the page, or null where reading cannot help. */
  action: { kind: ScreenAction; text: string } | null;
  busy: boolean;
}

const OUT_OF_REACH: Record<OutOfReachReason, [MessageKey, MessageKey]> = {
  'browser-page': ['stateOutOfReachTitle', 'stateOutOfReachText'],
  'extension-store': ['stateOutOfReachTitle', 'stateOutOfReachStore'],
  'local-file': ['stateOutOfReachTitle', 'stateOutOfReachLocal'],
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

/**
 * The words and the way on of a state. `off` says that pages are not looked at by themselves (everywhere, or on this
 * site): then a page that has not been judged is no "waiting" page.
 */
export const screenOf = (state: ScreenState, off: 'everywhere' | string | null, t: Translate): Screen => {
  const screen = (
    title: MessageKey,
    text: string,
    action: Screen['action'] = null,
    busy = false,
  ): Screen => ({ title: t(title), text, action, busy });
  const read = (key: MessageKey): Screen['action'] => ({ kind: 'read', text: t(key) });
  const retry: Screen['action'] = { kind: 'retry', text: t('stateRetry') };

  if (off !== null && (state.kind === 'waiting' || state.kind === 'not-a-policy'))
    return screen(
      'stateOffTitle',
      off === 'everywhere' ? t('stateOffText') : t('stateOffSiteText', off),
      read('stateOffRead'),
    );
  switch (state.kind) {
    case 'waiting':
      return screen('stateWaitingTitle', t('stateWaitingText'), read('statePermissionRead'));
    case 'reading':
      return screen('stateReadingTitle', t(STEPS[state.step]), null, true);
    case 'out-of-reach':
      return screen(OUT_OF_REACH[state.reason][0], t(OUT_OF_REACH[state.reason][1]));
    case 'pdf':
      return screen('statePdfTitle', t('statePdfText'));
    case 'needs-permission':
      return screen('statePermissionTitle', t('statePermissionText'), read('statePermissionRead'));
    case 'not-a-policy':
      return screen('stateNotPolicyTitle', t('stateNotPolicyText'), read('stateNotPolicyRead'));
    case 'not-english':
      return screen(
        'stateNotEnglishTitle',
        `${
          state.language === 'und' || state.language === ''
            ? t('stateNotEnglishUnknown')
            : t('stateNotEnglishText', t.languageName(state.language))
        } ${t('stateNotEnglishFind')}`,
      );
    case 'empty':
      return screen('stateEmptyTitle', t('stateEmptyText'), retry);
    case 'error':
      return screen(
        ERRORS[state.reason][0],
        t(ERRORS[state.reason][1]),
        state.reason === 'too-large' || state.reason === 'model-broken' ? null : retry,
      );
  }
};
