import { mount } from 'svelte';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { loadMessages } from '../../components/text/load-messages';
import type { HistoryDatabase } from '../../lib/platform/history/database';
import { historyDatabase } from '../../lib/platform/history/history';
import { interfaceLanguage, readSettings } from '../../lib/platform/settings';
import App from './App.svelte';

const settings = await readSettings();
const [t, database] = await Promise.all([
  loadMessages(interfaceLanguage(settings)),
  historyDatabase().catch((): HistoryDatabase | null => null),
]);
document.documentElement.lang = t.language;
const target = document.getElementById('app');
if (target)
  mount(App, { target, props: { t, settings, database, query: new URLSearchParams(location.search) } });
