/** The command line lays nothing out. */
export { inertLayout as nodeLayout } from '../../lib/page/inert-layout';
