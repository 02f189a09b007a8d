// The entry for Node.
import { makeParts, MachineBase } from './machine.js';
import { nodePlatform } from './platform/node.js';
import type { BootOptions } from './types.js';

export class Machine extends MachineBase {
  /** Makes a machine. The module is compiled once per process. */
  static async boot(options: BootOptions = {}): Promise<Machine> {
    return new Machine(await makeParts(nodePlatform, options)).prepare();
  }

  /**
   * Opens an image that `freeze` made with this build. Limits, commands and directories are those given
   * here; what ran goes on. Rejects with kind `image` for anything else, and leaves no half machine.
   */
  static async thaw(image: Uint8Array, options: BootOptions = {}): Promise<Machine> {
    return new Machine(await makeParts(nodePlatform, options, image));
  }

  /** A second machine that goes on from this moment, with this one's options unless others are given. */
  async fork(options: BootOptions = {}): Promise<Machine> {
    return new Machine(await this.forkParts(options));
  }
}

export * from './exports.js';
