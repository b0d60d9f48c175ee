import { UsageError } from './command-line';

const USAGE = `Usage: npm run --silent policy -- <command> …
  label [--force] [--url URL] FILE…   labels of .html, .md and .txt policies
  detect [--url URL] FILE…            whether a page is a privacy policy
  extract [--url URL] FILE…           the policy's text in blocks
  classify [--model FILE] [--explain] categories of the passages on standard input, JSON Lines {text, heading?, …}
  types                               data types named in the texts on standard input, JSON Lines {text}
  --help                              this`;

/** Each command's module is loaded only when asked for: the others' dictionaries and weights cost a second. */
const COMMANDS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  label: () => import('./label'),
  extract: () => import('./extract'),
  detect: () => import('./detect'),
  classify: () => import('./classify'),
  types: () => import('./types'),
};

/** What asks for help, unless it is the name of a file after `--`. */
const asksForHelp = (args: string[]): boolean =>
  args
    .slice(0, args.includes('--') ? args.indexOf('--') : args.length)
    .some((arg) => arg === '--help' || arg === '-h');

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  if (asksForHelp([name, ...args])) console.log(USAGE);
  else if (!load) throw new UsageError(name ? `Unknown command ${name}` : 'No command given');
  else await (await load()).run(args);
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\n${USAGE}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
