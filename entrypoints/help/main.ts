import { mount } from 'svelte';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { loadMessages } from '../../components/text/load-messages';
import { interfaceLanguage, readSettings } from '../../lib/platform/settings';
import App from './App.svelte';

const t = await loadMessages(interfaceLanguage(await readSettings()));
document.documentElement.lang = t.language;
document.title = t('titleHelp');
const target = document.getElementById('app');
if (target) mount(App, { target, props: { t } });
