import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code is in the bundle, with the texts its licence asks to be passed on. */
interface Bundled {
  name: string;
  version: string;
  licence: string;
  texts: string[];
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Folder of the package that a module's id lies in; null for code of our own and modules made by the build. */
export const packageFolder = (id: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, ''))?.[1] ?? null;

/** The MIT licence for a package that names it and brings no text: the words are those of our own. */
const mitOf = (holder: string): string => {
  const own = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
  return `MIT License\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}`;
};

const describe = (folder: string): Bundled => {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return { name, version, licence: license, texts };
  if (license !== 'MIT') throw new Error(`${name} is bundled but brings no text of its licence (${license})`);
  return { name, version, licence: license, texts: [mitOf(author?.name ?? author ?? name)] };
};

/** Notes what is bundled while it is bundled, so that the notices follow the dependencies by themselves. */
export class ThirdPartyNotices {
  readonly #folders = new Set<string>();

  plugin(): Plugin {
    return {
      name: 'third-party-notices',
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) this.note(id);
        }
      },
    };
  }

  note(id: string): void {
    const folder = packageFolder(id);
    if (folder !== null && existsSync(join(folder, 'package.json'))) this.#folders.add(folder);
  }

  /** All notices as one text, by name. Throws where a bundled package brings no text of a licence that is not MIT. */
  text(): string {
    const bundled = [...this.#folders].map(describe).sort((a, b) => a.name.localeCompare(b.name));
    const parts = bundled.map(({ name, version, licence, texts }) =>
      [`${name} ${version} (${licence})`, '', ...texts].join('\n'),
    );
    return `${['Policy Facts contains code of these packages. Made by the build from what it bundles.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
  }
}
