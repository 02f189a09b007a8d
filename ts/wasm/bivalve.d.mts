// The generated glue of the module (dist/wasm/bivalve.mjs), as far as this layer uses it.
import type { GlueOptions, ModuleExports } from '../core/abi.js';

declare const createModule: (options: GlueOptions) => Promise<ModuleExports>;
export default createModule;
