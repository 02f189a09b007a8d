// A client of Duktape's debug protocol (version 2), as its document describes it: a line that names the versions,
// then messages of tagged values.
const [EOM, REQ, REP, ERR, NFY] = [0, 1, 2, 3, 4];
const PLAIN = new Map([
  [0x15, { unused: true }],
  [0x16, undefined],
  [0x17, null],
  [0x18, true],
  [0x19, false],
]);
const MARKS = new Map([
  [EOM, 'EOM'],
  [REQ, 'REQ'],
  [REP, 'REP'],
  [ERR, 'ERR'],
  [NFY, 'NFY'],
]);
export const COMMANDS = {
  BasicInfo: 0x10, TriggerStatus: 0x11, Pause: 0x12, Resume: 0x13, StepInto: 0x14, StepOver: 0x15, StepOut: 0x16,
  ListBreak: 0x17, AddBreak: 0x18, DelBreak: 0x19, GetVar: 0x1a, PutVar: 0x1b, GetCallStack: 0x1c, GetLocals: 0x1d,
  Eval: 0x1e, Detach: 0x1f, GetHeapObjInfo: 0x23, GetObjPropDesc: 0x24,
}; // prettier-ignore
const NOTIFIES = { 1: 'Status', 5: 'Throw', 6: 'Detaching', 7: 'AppNotify' };

class Mark {
  constructor(name) {
    this.name = name;
  }
}

function encode(value) {
  if (value instanceof Mark) return Buffer.from([[...MARKS].find(([, name]) => name === value.name)[0]]);
  if (typeof value === 'number' && Number.isInteger(value)) {
    const bytes = Buffer.alloc(5);
    bytes[0] = 0x10;
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const head = Buffer.alloc(5);
    head[0] = 0x11;
    head.writeUInt32BE(text.length, 1);
    return Buffer.concat([head, text]);
  }
  throw new TypeError(`no form for ${value}`);
}

export class DebugClient {
  version;
  notified = [];
  #link;
  #bytes = Buffer.alloc(0);
  #answers = [];
  #waiting = [];
  #ended = false;
  ended;

  /** `link`: write(bytes), and an async iterable of bytes. */
  constructor(link) {
    this.#link = link;
    this.ended = this.#read().catch(() => undefined);
  }

  async #read() {
    const iterator = this.#link[Symbol.asyncIterator]();
    const more = async () => {
      const { done, value } = await iterator.next();
      if (done) throw new Error('end');
      this.#bytes = Buffer.concat([this.#bytes, value]);
    };
    const take = async (size) => {
      while (this.#bytes.length < size) await more();
      const part = this.#bytes.subarray(0, size);
      this.#bytes = this.#bytes.subarray(size);
      return part;
    };
    const value = async () => {
      const [tag] = await take(1);
      if (MARKS.has(tag)) return new Mark(MARKS.get(tag));
      if (PLAIN.has(tag)) return PLAIN.get(tag);
      if (tag >= 0x60 && tag <= 0x7f) return (await take(tag - 0x60)).toString();
      if (tag >= 0x80 && tag <= 0xbf) return tag - 0x80;
      if (tag >= 0xc0) return (tag - 0xc0) * 256 + (await take(1))[0];
      if (tag === 0x10) return (await take(4)).readInt32BE();
      if (tag === 0x11) return (await take((await take(4)).readUInt32BE())).toString();
      if (tag === 0x12) return (await take((await take(2)).readUInt16BE())).toString();
      if (tag === 0x13) return Buffer.from(await take((await take(4)).readUInt32BE()));
      if (tag === 0x14) return Buffer.from(await take((await take(2)).readUInt16BE()));
      if (tag === 0x1a) return (await take(8)).readDoubleBE();
      if (tag === 0x1b) {
        const [kind, size] = await take(2);
        return { object: kind, pointer: (await take(size)).toString('hex') };
      }
      if (tag === 0x1c || tag === 0x1e) return { pointer: (await take((await take(1))[0])).toString('hex') };
      if (tag === 0x1d) {
        const flags = (await take(2)).readUInt16BE();
        return { lightfunc: flags, pointer: (await take((await take(1))[0])).toString('hex') };
      }
      throw new Error(`unknown tag ${tag}`);
    };
    try {
      while (!this.#bytes.includes(10)) await more();
      this.version = (await take(this.#bytes.indexOf(10) + 1)).toString().trim();
      this.#tell();
      for (;;) {
        const head = await value();
        const values = [];
        for (let one = await value(); !(one instanceof Mark && one.name === 'EOM'); one = await value())
          values.push(one);
        if (head.name === 'NFY')
          this.notified.push({ name: NOTIFIES[values[0]] ?? values[0], values: values.slice(1) });
        else if (head.name === 'REP') this.#answers.shift()?.resolve(values);
        else if (head.name === 'ERR')
          this.#answers.shift()?.reject(Object.assign(new Error(String(values[1])), { code: values[0] }));
        this.#tell();
      }
    } finally {
      this.#ended = true;
      for (const { reject } of this.#answers.splice(0)) reject(new Error('the connection has ended'));
      this.#tell();
    }
  }

  #tell() {
    for (const one of this.#waiting.splice(0)) one();
  }

  /** Waits until test() is true. */
  async until(test) {
    while (!test()) {
      if (this.#ended) throw new Error('the connection has ended');
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
  }

  /** The values of the reply. */
  request(name, ...args) {
    const bytes = Buffer.concat([new Mark('REQ'), COMMANDS[name], ...args, new Mark('EOM')].map(encode));
    const answer = new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
    answer.catch(() => undefined);
    this.#link.write(bytes);
    return answer;
  }

  /** Status is [state (0 running, 1 paused), file, function, line, pc]: waits for the next pause. */
  async paused() {
    await this.until(() => this.notified.some(({ name, values }) => name === 'Status' && values[0] === 1));
    const { values } = this.notified.findLast(
      ({ name, values: [state] }) => name === 'Status' && state === 1,
    );
    return { file: values[1], name: values[2], line: values[3] };
  }

  /** The script goes on, until the next pause. */
  async go(command) {
    this.notified = this.notified.filter(({ name }) => name !== 'Status');
    await this.request(command);
    return this.paused();
  }
}

/** A link over machine.connect. */
export async function linkOf(machine, port) {
  const connection = await machine.connect(port);
  const writer = connection.writable.getWriter();
  return {
    write: (bytes) => void writer.write(new Uint8Array(bytes)).catch(() => undefined),
    close: () => connection.close(),
    async *[Symbol.asyncIterator]() {
      const reader = connection.readable.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield Buffer.from(value);
      }
    },
  };
}
