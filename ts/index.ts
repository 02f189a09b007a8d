// The entry for Node.
import { makeParts, MachineBase } from './machine.js';
import { nodePlatform } from './platform/node.js';
import type { Published, PublishOptions } from './publish.js';
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

  readonly #published = new Set<Published>();

  /**
   * Listens on this host's loopback, or on `host`, and forwards each connection to a port of the machine: a server
   * inside can be reached from outside until `close`, or until the machine is disposed. Rejects with the
   * listener's own error (EADDRINUSE, EACCES). A connection for which nobody listens in the machine is reset.
   */
  async publish(port: number, options: PublishOptions = {}): Promise<Published> {
    const { publish } = await import('./publish.js');
    const published = await publish(this, port, options);
    this.#published.add(published);
    return published;
  }

  override async dispose(): Promise<void> {
    for (const published of this.#published) await published.close();
    this.#published.clear();
    await super.dispose();
  }
}

export type { Published, PublishOptions };

export * from './exports.js';
