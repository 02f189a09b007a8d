// The entry `bivalve/just-bash` for pages and web workers: without real directories.
import { Machine } from '../browser.js';
import { makeParts } from '../machine.js';
import { browserPlatform } from '../platform/browser.js';
import { BashBase, type BashOptions, type Host } from './bash.js';
import { SandboxBase, type SandboxOptions } from './sandbox.js';
import { readScriptsOn } from './syntax/reader.js';

const host: Host = {
  platform: browserPlatform,
  boot: async (platform, options) => new Machine(await makeParts(platform, options)).prepare(),
};

readScriptsOn(browserPlatform);

/** A shell over a filesystem: see {@link BashOptions}. */
export class Bash extends BashBase {
  constructor(options?: BashOptions) {
    super(host, options);
  }
}

/** @vercel/sandbox's face, in this page. */
export class Sandbox extends SandboxBase {
  static async create(options?: SandboxOptions): Promise<Sandbox> {
    return new Sandbox({ bash: (bash) => new Bash(bash) }, options);
  }
}

export * from './exports.js';
