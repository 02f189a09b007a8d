// The entry for pages and web workers. The same API; nothing here or below imports a `node:` name.
import { makeParts, MachineBase } from './machine.js';
import { browserPlatform } from './platform/browser.js';
import type { BootOptions } from './types.js';

export class Machine extends MachineBase {
  /** Makes a machine. The module is fetched and compiled once per page. */
  static async boot(options: BootOptions = {}): Promise<Machine> {
    return new Machine(await makeParts(browserPlatform, options)).prepare();
  }

  /**
   * Opens an image that `freeze` made with this build. Limits and commands are those given here; what ran
   * goes on. Rejects with kind `image` for anything else, and leaves no half machine.
   */
  static async thaw(image: Uint8Array, options: BootOptions = {}): Promise<Machine> {
    return new Machine(await makeParts(browserPlatform, options, image));
  }

  /** A second machine that goes on from this moment, with this one's options unless others are given. */
  async fork(options: BootOptions = {}): Promise<Machine> {
    return new Machine(await this.forkParts(options));
  }
}

export * from './exports.js';
