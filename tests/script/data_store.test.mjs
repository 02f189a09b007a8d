// SimpleDataStore against files that a small encoder of its own writes from the format's text
// (docs/microscript.md), and against files that are damaged.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import zlib from 'node:zlib';
import { test } from 'node:test';
import { Machine } from 'bivalve';

const sha384 = (bytes) => crypto.createHash('sha384').update(bytes).digest();
const u32 = (n) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

// Bit by bit, from the polynomial.
function crc32c(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

function record(key, value, { digest = sha384(value), extra = 0 } = {}) {
  const name = Buffer.from(key);
  const size = 60 + extra + name.length + value.length;
  return Buffer.concat([
    u32(size),
    u32(name.length),
    u32(value.length),
    value.length ? digest : Buffer.alloc(48),
    Buffer.alloc(extra),
    name,
    value,
  ]);
}

function packed(key, plain) {
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(crc32c(Buffer.from(key)));
  return record(Buffer.concat([Buffer.from(key), crc]), zlib.deflateRawSync(plain), {
    digest: sha384(plain),
  });
}

const string = (text) => Buffer.from(`${text}\0`);

// The records of a file, as [key, value] in order; throws where it is none.
function decode(file) {
  const list = [];
  for (let at = 0; at < file.length;) {
    const [size, keyLength, valueLength] = [0, 4, 8].map((offset) => file.readUInt32BE(at + offset));
    assert.equal(size, 60 + keyLength + valueLength);
    const key = file.subarray(at + 60, at + 60 + keyLength);
    const value = file.subarray(at + 60 + keyLength, at + size);
    assert.equal(value.length, valueLength);
    const isPacked =
      keyLength > 4 && key.readUInt32LE(keyLength - 4) === crc32c(key.subarray(0, keyLength - 4));
    const plain = isPacked ? zlib.inflateRawSync(value) : value;
    if (valueLength) assert.deepEqual(file.subarray(at + 12, at + 60), sha384(plain));
    list.push([(isPacked ? key.subarray(0, -4) : key).toString(), plain.toString('latin1'), isPacked]);
    at += size;
  }
  return list;
}

async function withMachine(files, work) {
  const machine = await Machine.boot({ limits: { wallMs: 60_000, turnMs: 20_000 } });
  try {
    for (const [name, bytes] of Object.entries(files))
      await machine.fs.writeFile(`/home/user/${name}`, bytes);
    const run = async (script) => {
      const value = await machine.eval(script, { compat: 'microscript' });
      assert.equal(value.exitCode, 0, Buffer.from(value.stderr).toString());
      return value.value;
    };
    const read = async (name) => Buffer.from(await machine.fs.readFile(`/home/user/${name}`));
    await work(run, read, machine);
  } finally {
    await machine.dispose();
  }
}

const DUMP = `function dump(s) { var all = {}; s.Keys.forEach(function (k) { all[k] = s.Get(k); }); return all; }
var D = require('SimpleDataStore'), fs = require('fs');\n`;

const written = Buffer.concat([
  record('a', string('one')),
  record('b', Buffer.from([0, 255, 0])),
  record('gone', string('x')),
  packed('long', string('long '.repeat(500))),
  record('a', string('two')),
  record('gone', Buffer.alloc(0)),
  record('é', string('ü')),
]);

test('a file that another encoder wrote', () =>
  withMachine({ 'x.db': written }, async (run, read) => {
    const got = await run(
      `${DUMP}var s = D.Create('x.db'); [dump(s), s.GetBuffer('b').length, s.Get('gone'), s.GetBuffer('gone'), s.Get('long').length]`,
    );
    assert.equal(got[0].a, 'two');
    assert.equal(got[0].é, 'ü');
    assert.deepEqual(Object.keys(got[0]).sort(), ['a', 'b', 'long', 'é']);
    assert.deepEqual(got.slice(1), [3, null, null, 2500]);
    assert.deepEqual(await read('x.db'), written);
  }));

test('what it writes: records, deletions, compressed values, and nothing twice', () =>
  withMachine({}, async (run, read) => {
    const got = await run(
      `${DUMP}var s = D.Create('y.db'); var r = [s.Put('k', 'v'), s.Put('k', 'v'), s.PutCompressed('z', 'zzzzzzzzzz'), s.PutCompressed('z', 'zzzzzzzzzz'), s.Put('b', Buffer.from([1, 2])), s.Delete('b'), s.Delete('none'), s.Put('k', 'w')];
['Put', 'Delete', 'Get'].forEach(function (n) { try { s[n](5, 'x'); } catch (e) { r.push(e.message); } }); r.concat([D.Create('y.db')])`,
    );
    assert.deepEqual(got, [
      ...[0, 0, 0, 0, 0, undefined, undefined, 0].map((x, i) => (i === 5 || i === 6 ? 0 : x)),
      "SimpleDataStore.Put(): 'key' invalid parameter",
      "SimpleDataStore.Delete(): 'key' invalid parameter",
      "SimpleDataStore.Get(): 'key' invalid parameter",
      null,
    ]);
    assert.deepEqual(decode(await read('y.db')), [
      ['k', 'v\0', false],
      ['z', 'zzzzzzzzzz\0', true],
      ['b', '\x01\x02', false],
      ['b', '', false],
      ['k', 'w\0', false],
    ]);
    const compacted = await run(
      `${DUMP}var s = D.Create('y.db'), n = s.Compact(); s.Put('after', '1'); [n, dump(s), fs.existsSync('y.db.tmp'), D.Create('y.db')]`,
    );
    assert.deepEqual(compacted, [0, { k: 'w', z: 'zzzzzzzzzz', after: '1' }, false, null]);
    assert.deepEqual(
      decode(await read('y.db')).map(([key]) => key),
      ['k', 'z', 'after'],
    );
  }));

for (const extra of [4, 12])
  test(`headers of ${60 + extra} bytes are converted`, () => {
    const old = Buffer.concat([
      record('a', string('one'), { extra }),
      record('a', string('two'), { extra }),
      record('b', string('x'), { extra }),
    ]);
    return withMachine({ 'old.db': old }, async (run, read) => {
      assert.deepEqual(await run(`${DUMP}dump(D.Create('old.db', { readOnly: 1 }))`), { a: 'two', b: 'x' });
      assert.deepEqual(await read('old.db'), old);
      assert.deepEqual(await run(`${DUMP}dump(D.Create('old.db'))`), { a: 'two', b: 'x' });
      assert.deepEqual(decode(await read('old.db')), [
        ['a', 'two\0', false],
        ['b', 'x\0', false],
      ]);
    });
  });

test('read-only: nothing is changed, and the functions that change are not there', () =>
  withMachine({ 'x.db': written.subarray(0, -1) }, async (run, read) => {
    const got = await run(
      `${DUMP}var s = D.Create('x.db', { readOnly: 1 }); [s.Get('a'), typeof s.Put, typeof s.Delete, typeof s.Compact, fs.readdirSync('.')]`,
    );
    assert.deepEqual(got, ['two', 'undefined', 'undefined', 'undefined', ['x.db']]);
    assert.deepEqual(await read('x.db'), written.subarray(0, -1));
    const none = await run(
      `try { require('SimpleDataStore').Create('none.db', { readOnly: 1 }) } catch (e) { [e.code, /^SimpleDataStore.Create\\(\\): Unable to open/.test(e.message)] }`,
    );
    assert.deepEqual(none, ['ENOENT', true]);
  }));

test('damage of any kind: what is whole before it stays, the file is set aside unchanged', () => {
  // Deterministic damage: cut, flipped (keys have no digest: theirs stay text), foreign.
  let state = 12345;
  const random = (n) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % n;
  const damaged = {};
  for (let i = 0; i < 40; i++) {
    let bytes = Buffer.from(written);
    if (i % 2) bytes = bytes.subarray(0, 1 + random(bytes.length - 1));
    else bytes[random(bytes.length)] ^= 1 << random(7);
    damaged[`d${i}.db`] = bytes;
  }
  damaged['text.db'] = Buffer.from('This is a diary, not a store. '.repeat(20));
  damaged['zero.db'] = Buffer.alloc(4096);
  damaged['huge.db'] = Buffer.alloc(100, 255);
  return withMachine(damaged, async (run, read, machine) => {
    const got = await run(
      `${DUMP}var r = {}; fs.readdirSync('.').forEach(function (n) { var s = D.Create(n), d = dump(s); s.Put('new', 'n'); r[n] = [d, s.Get('new')]; }); r`,
    );
    assert.equal(Object.keys(got).length, Object.keys(damaged).length);
    const files = (await machine.fs.readdir('/home/user')).map((entry) => entry.name ?? entry);
    for (const [name, before] of Object.entries(damaged)) {
      const [values, fresh] = got[name];
      assert.equal(fresh, 'n', name);
      // By the decoder here: as many whole records as there are at the front.
      let whole = 0;
      for (let at = 0; at + 60 <= before.length;) {
        const size = before.readUInt32BE(at);
        try {
          decode(before.subarray(at, at + size));
          if (size < 60 || at + size > before.length || before.readUInt32BE(at + 4) === 0) break;
        } catch {
          break;
        }
        at = whole = at + size;
      }
      const expected = {};
      for (const [key, value] of decode(before.subarray(0, whole)))
        if (value) expected[key] = Buffer.from(value.replace(/\0$/, ''), 'latin1').toString();
        else delete expected[key];
      assert.deepEqual(values, expected, name);
      const aside = name.replace('.db', '.corrupt.db');
      assert.equal(files.includes(aside), whole < before.length, name);
      if (whole < before.length) assert.deepEqual(await read(aside), before, name);
      assert.deepEqual((await read(name)).subarray(0, whole), before.subarray(0, whole), name);
    }
  });
});

test('a full disk: the store goes on in memory, the file stays whole', async () => {
  const machine = await Machine.boot({ limits: { fsBytes: 1 << 20, wallMs: 30_000 } });
  try {
    const result = await machine.eval(
      `${DUMP}var s = D.Create('f.db'); s.Put('a', 'first'); var n = 0; for (; n < 40; n++) s.Put('big' + n, Buffer.alloc(65536, n));
[s.Get('a'), s.GetBuffer('big39').length, s.Keys.length, s.Compact()]`,
      { compat: 'microscript' },
    );
    assert.deepEqual(result.value, ['first', 65536, 41, 1], Buffer.from(result.stderr).toString());
    const file = Buffer.from(await machine.fs.readFile('/home/user/f.db'));
    const keys = decode(file).map(([key]) => key);
    assert.equal(keys[0], 'a');
    assert.ok(keys.length > 5 && keys.length < 20, `${keys.length}`);
  } finally {
    await machine.dispose();
  }
});

test('the shared store keeps what scripts put under keys of their own, and modules', () =>
  withMachine({}, async (run, read) => {
    const got = await run(
      `${DUMP}var r = [D.Shared(), D.Keys]; D.Put('k', 'v'); r.concat([D.Get('k'), D.Keys, D.Shared().Get('k'), D.Shared().Keys])`,
    );
    assert.deepEqual(got, [null, [], 'v', ['k'], 'v', ['k']]);
    assert.deepEqual(
      decode(await read('microscript.db')).map(([key]) => key),
      ['0/k'],
    );
  }));
