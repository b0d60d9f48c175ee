import { serveAnalyst } from '../../lib/platform/analyst/serve-analyst';

serveAnalyst(() => window.close());
