import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROWS } from '../../../lib/engine/label/rows';

const ROOT = resolve(import.meta.dirname, '../../..');
const POLICY = `# Privacy policy

We collect the name, the e-mail address and the postal address that you give us when you open an account with us.

We share your personal information with the companies that deliver our parcels and take payments for us.

We do not sell your personal information to third parties.

## Cookies

Our website uses cookies and similar technologies to remember what is in your basket.

## Your rights

You may ask us at any time to delete the personal data that we hold about you. Write to privacy@lanternshop.example.

We keep your personal information for as long as your account is open.
`;
let folder = '';

const spawn = (args: string[], { input, from }: { input?: string; from?: string } = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/policy/main.ts', ...args], {
    cwd: ROOT,
    input,
    env: from === undefined ? process.env : { ...process.env, INIT_CWD: from },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });

/** Runs a command as people do and gives its lines, its messages and its exit code. */
const run = (
  args: string[],
  { input, from }: { input?: string; from?: string } = {},
): { lines: Record<string, unknown>[]; messages: string; code: number | null } => {
  const { stdout, stderr, status } = spawn(args, { input, from });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, messages: stderr, code: status };
};

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-facts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each input has its line, in order, and what is unusable does not stop the rest', () => {
  mkdirSync(join(folder, 'folder'));
  const inputs: [path: string, reason: string | null][] = [
    [file('policy.md', POLICY), null],
    [join(folder, 'missing.html'), 'missing'],
    [join(folder, 'folder'), 'not-a-file'],
    [file('zero.html', ''), 'empty'],
    [file('binary.html', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2])), 'binary'],
    [file('image.html', '<!doctype html><title>x</title><img src="x.png"><script>1</script>'), 'empty'],
    [file('huge.html', `<p>${'We collect personal data. '.repeat(800_000)}`), 'too-large'],
    [
      file(
        'german.txt',
        `# Datenschutzerklärung\n\n${'Wir verarbeiten Ihre personenbezogenen Daten nur mit Ihrer Einwilligung und geben sie nicht an Dritte weiter.\n\n'.repeat(12)}`,
      ),
      'not-english',
    ],
    [
      file(
        'recipe.txt',
        `# Lentil soup\n\n${'Wash the lentils and boil them with an onion until they are soft.\n\n'.repeat(12)}`,
      ),
      'not-a-policy',
    ],
    [
      file(
        'policy.html',
        `<!doctype html><title>Privacy policy</title><main><h1>Privacy policy</h1>${POLICY.split('\n\n')
          .slice(1)
          .map((text) => `<p>${text}</p>`)
          .join('')}</main>`,
      ),
      null,
    ],
  ];
  const { lines, code } = run(['label', ...inputs.map(([path]) => path)]);
  expect(code).toBe(0);
  expect(
    lines.map(({ file: path, error }) => [path, (error as { reason: string } | undefined)?.reason ?? null]),
  ).toEqual(inputs);
  expect(lines[0]?.label).toHaveProperty('rows.length', ROWS.length);
});

test('--force labels whatever the gate says, and --url is the address', () => {
  const { lines } = run([
    'label',
    '--force',
    '--url',
    'https://lanternshop.example/privacy',
    file('soup.txt', 'Boil the lentils until soft.'),
  ]);
  expect(lines[0]).toHaveProperty('label.url', 'https://lanternshop.example/privacy');
});

test('extract gives title, language and blocks; the address of a page is its canonical link', () => {
  const html = `<!doctype html><html lang="en"><head><link rel="canonical" href="https://lanternshop.example/privacy"></head><main><h1>Privacy policy</h1><p>We collect what you give us and share it with nobody.</p></main>`;
  const { lines } = run(['extract', file('page.html', html)]);
  expect(lines).toEqual([
    {
      file: join(folder, 'page.html'),
      title: 'Privacy policy',
      language: 'en',
      blocks: [
        { kind: 'heading', text: 'Privacy policy' },
        { kind: 'paragraph', text: 'We collect what you give us and share it with nobody.' },
      ],
    },
  ]);
});

test.each(['classify', 'types'])('%s answers each line, and a bad one with an error', (command) => {
  const { lines, code } = run([command], {
    input: '{"text":"We sell your e-mail address."}\nnot json\n{"no":"text"}\n{"text":"We delete it."}\n',
  });
  expect(code).toBe(0);
  expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, false]);
});

test.each([
  [[], 'No command'],
  [['unknown'], 'Unknown command unknown'],
  [['label'], 'No file'],
  [['extract', '--colour', 'x.html'], 'Unknown option --colour'],
  [['extract', '--force', 'x.html'], 'Unknown option --force'],
  [['detect', '--force', 'x.html'], 'Unknown option --force'],
  [['label', 'x.html', '--url'], '--url needs a value'],
  [['label', '--url', 'lanternshop', 'x.html'], 'http:// or https://'],
  [['detect', '--url=javascript:alert(1)', 'x.html'], 'http:// or https://'],
  [['classify', '--model'], '--model needs a value'],
  [['types', '--force'], 'Unknown option --force'],
])('wrong use ends with code 2 and says what is wrong and how it is used: %j', (args, message) => {
  const { lines, messages, code } = run(args);
  expect({ lines, code }).toEqual({ lines: [], code: 2 });
  expect(messages).toContain(message);
  expect(messages).toContain('Usage:');
});

test.each([[['--help']], [['label', '-h']], [['types', '--help']]])('%j says how it is used', (args) => {
  const { stdout, status } = spawn(args);
  expect(status).toBe(0);
  expect(stdout).toContain('Usage:');
});

test('a file is looked for where the user stands, and named as it was given', () => {
  file('here.md', POLICY);
  const { lines } = run(['label', 'here.md'], { from: folder });
  expect(lines).toMatchObject([{ file: 'here.md', label: { title: 'Privacy policy' } }]);
});

test('a page too large to be read to its end says so, on standard error for extract', () => {
  const path = file(
    'long.html',
    `<main><h1>Privacy policy</h1><p>${'We keep it. '.repeat(90_000)}</p></main>`,
  );
  const { lines, messages } = run(['extract', path]);
  expect(lines).toHaveLength(1);
  expect(messages).toContain(`${path}: `);
});
