// What scripts are told of the embedder's modules and globals. Plain data: a worker answers with it by
// itself, since scripts read it while nothing else can be asked.
import type { Capability } from './capabilities.js';

/** `true`: the function returns a promise. A value is encoded (values.ts), with its bytes in base64. */
export type DescribedMember =
  ['function', boolean] | ['value', unknown, string] | ['object', Record<string, DescribedMember>];

export interface ModuleTable {
  modules: Record<string, Record<string, DescribedMember>>;
  globals: Record<string, DescribedMember>;
}

/** The capability "module" with its table at hand. */
export function withTable(table: ModuleTable, capability: Capability | undefined): Capability {
  const text = JSON.stringify(table);
  return {
    request: (request, token) =>
      request.op === 'table'
        ? { text }
        : (capability?.request(request, token) ?? { error: 38, text: 'the host gives no modules' }),
    cancel: (token) => capability?.cancel?.(token),
  };
}
