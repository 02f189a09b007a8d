// The messages between a bridge to native libraries and the thread on which their functions run. Integers are decimal
// digits, since they have 64 bits.

/** What an argument or a result may be. */
export type NativeType =
  | 'void'
  | 'bool'
  | 'int8_t'
  | 'uint8_t'
  | 'int16_t'
  | 'uint16_t'
  | 'int32_t'
  | 'uint32_t'
  | 'int64_t'
  | 'uint64_t'
  | 'intptr_t'
  | 'float'
  | 'double';

export type ToLane =
  | {
      op: 'call';
      id: number;
      file: string;
      name: string;
      result: NativeType;
      args: readonly NativeType[];
      values: readonly string[];
      /** On a thread of its own. */
      later: boolean;
    }
  | {
      op: 'callAt';
      id: number;
      address: string;
      result: NativeType;
      args: readonly NativeType[];
      values: readonly string[];
    }
  | { op: 'symbol'; id: number; file: string; name: string }
  | { op: 'alloc'; id: number; size: number }
  | { op: 'free'; id: number; address: string }
  | { op: 'read'; id: number; address: string; size: number }
  | { op: 'write'; id: number; address: string; bytes: Uint8Array }
  | { op: 'callback'; id: number; number: number; count: number }
  | { op: 'forget'; id: number; address: string }
  | { op: 'return'; value: string }
  | { op: 'quit' };

export type FromLane =
  | { reply: number; value?: string | Uint8Array; errno: number }
  | { reply: number; error: string }
  /** Native code calls this callback and waits for 'return'. */
  | { callback: number; args: string[] };

export interface LaneStart<Port> {
  /** The URL of koffi. */
  library: string;
  port: Port;
  /** Word 0 counts what the lane posted, word 1 what its owner did. */
  bell: SharedArrayBuffer;
}

/** A thread that calls native functions. */
export interface NativeLane {
  post(message: ToLane): void;
  /** The next message, waited for on this thread; undefined after `ms`. */
  take(ms: number): FromLane | undefined;
  /** Messages that come while nobody waits. */
  listen(onMessage: (message: FromLane) => void): void;
  /** Frees what it has, and ends. */
  close(): void;
}

export interface NativeLanes {
  open(): NativeLane;
  /** What the system's own loader would make of a name; undefined: nothing is known. */
  readonly pointerSize: number;
  /** How memory that is none of ours may be used: r, w and x; undefined where the system does not tell. */
  rights(address: number, size: number): string | undefined;
}
