import { readFile } from 'node:fs/promises';
import { decodeModel, type Model } from '../../lib/engine/classify/model';
import type { Models } from '../../lib/engine/label/models';

/** The weights that the extension ships, from the project's own folder, whatever folder the command is run in. */
export const loadModels = async (): Promise<Models> => {
  const [categories, states] = await Promise.all([modelOf('categories'), modelOf('states')]);
  return { categories, states };
};

const modelOf = async (name: string): Promise<Model> =>
  decodeModel(await readFile(new URL(`../../public/models/${name}.bin`, import.meta.url)));
