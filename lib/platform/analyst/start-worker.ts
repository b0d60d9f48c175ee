import { browser } from 'wxt/browser';
import type { AnalystWorker } from './analyst-host';

/**
 * Starts the worker with the engine, from the package. A worker's address is a Trusted Types sink: the policy named
 * in the manifest lets this one constant address through and nothing else.
 */
export function startAnalystWorker(): AnalystWorker {
  const address = browser.runtime.getURL('/analyst.js' as never);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesSlice };
  if (!trustedTypes) return new Worker(address);
  allowed ??= trustedTypes.createPolicy('policy-facts-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the analyst');
      return url;
    },
  });
  return new Worker(allowed.createScriptURL(address) as string);
}

interface TrustedTypesSlice {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let allowed: ReturnType<TrustedTypesSlice['createPolicy']> | null = null;
