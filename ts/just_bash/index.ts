// The entry `bivalve/just-bash` for Node: just-bash's classes and functions over Bivalve's machine.
import { Machine } from '../index.js';
import { makeParts } from '../machine.js';
import { nodePlatform } from '../platform/node.js';
import { BashBase, type BashOptions, type Host } from './bash.js';
import { OverlayFs } from './overlay_fs.js';
import { SandboxBase, type SandboxOptions } from './sandbox.js';
import { readScriptsOn } from './syntax/reader.js';

const host: Host = {
  platform: nodePlatform,
  boot: async (platform, options) => new Machine(await makeParts(platform, options)).prepare(),
};

readScriptsOn(nodePlatform);

/** A shell over a filesystem: see {@link BashOptions}. */
export class Bash extends BashBase {
  constructor(options?: BashOptions) {
    super(host, options);
  }
}

/** @vercel/sandbox's face, in this process. */
export class Sandbox extends SandboxBase {
  static async create(options?: SandboxOptions): Promise<Sandbox> {
    return new Sandbox(
      { bash: (bash) => new Bash(bash), overlay: (root) => new OverlayFs({ root }) },
      options,
    );
  }
}

export { OverlayFs, type OverlayFsOptions } from './overlay_fs.js';
export { ReadWriteFs, type ReadWriteFsOptions } from './read_write_fs.js';
export * from './exports.js';
