// The entry for Node.
import { bootParts, MachineBase } from './machine.js';
import { nodePlatform } from './platform/node.js';
import type { BootOptions } from './types.js';

export class Machine extends MachineBase {
  /** Makes a machine. The module is compiled once per process. */
  static async boot(options: BootOptions = {}): Promise<Machine> {
    return new Machine(await bootParts(nodePlatform, options)).prepare();
  }
}

export * from './exports.js';
