// The daemon's tools, as a client of the Model Context Protocol sees them.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import { test } from 'node:test';
import { finish } from '../finish.mjs';
import { program } from './support.mjs';

function start(t) {
  const child = spawn(process.execPath, [program, '--stdio', '-P', 'mcp'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  finish(t, () => void child.kill('SIGKILL'));
  const waiting = new Map();
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line);
    assert.equal(message.jsonrpc, '2.0');
    waiting.get(message.id)?.(message);
  });
  let next = 1;
  const ask = (method, params, id = next++) => {
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, ...(params && { params }) })}\n`);
    return answer;
  };
  const call = async (name, args) => (await ask('tools/call', { name, arguments: args })).result;
  return { child, ask, call, waiting };
}

test('tools of the Model Context Protocol', async (t) => {
  const { child, ask, call, waiting } = start(t);
  const hello = await ask('initialize', {
    protocolVersion: '2025-03-26',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  assert.equal(hello.result.protocolVersion, '2025-03-26');
  assert.deepEqual(hello.result.capabilities, { tools: {} });
  assert.equal(hello.result.serverInfo.name, 'goxel-daemon');
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  assert.deepEqual((await ask('ping', undefined, 'text')).result, {});
  const { tools } = (await ask('tools/list')).result;
  for (const name of [
    'create_project', 'open_file', 'save_file', 'export_file', 'render_scene', 'get_voxel', 'add_voxels', 'remove_voxels',
    'paint_voxels', 'flood_fill', 'procedural_shape', 'batch_voxel_operations', 'new_layer', 'delete_layer', 'list_layers',
    'merge_layers', 'set_layer_visibility', 'ping', 'version', 'list_methods',
  ]) {
    const tool = tools.find((each) => each.name === `goxel_${name}`);
    assert.equal(tool?.inputSchema.type, 'object', name);
    assert.ok(tool.description.length > 0, name);
  } // prettier-ignore

  const read = (result) => JSON.parse(result.content[0].text);
  const made = await call('goxel_execute_script', { script: 'console.log(args.n); goxel.fillBox([0, 0, 0], [4, 4, 4], [255, 0, 0])', args: { n: 7 } }); // prettier-ignore
  assert.deepEqual([made.isError, read(made).value, read(made).console], [undefined, 125, [{ level: 'log', text: '7' }]]); // prettier-ignore
  assert.equal(
    read(await call('goxel_add_voxels', { voxels: [{ x: 9, y: 9, z: 9, r: 1, g: 2, b: 3 }] })).added,
    1,
  );
  assert.deepEqual(read(await call('goxel_get_voxel', { x: 9, y: 9, z: 9 })).color, [1, 2, 3, 255]);
  assert.equal(
    read(await call('goxel_paint_voxels', { voxels: [{ x: 9, y: 9, z: 9 }], color: [5, 5, 5] })).painted,
    1,
  );
  assert.equal(
    read(await call('goxel_flood_fill', { x: 0, y: 0, z: 0, color: [0, 0, 255] })).voxels_filled,
    125,
  );
  await call('goxel_remove_voxels', {
    voxels: [
      { x: 9, y: 9, z: 9 },
      { x: 0, y: 0, z: 0 },
    ],
  });
  assert.equal(read(await call('goxel_get_voxel', { x: 9, y: 9, z: 9 })).exists, false);
  const picture = await call('goxel_render_scene', { width: 32, height: 24 });
  const png = Buffer.from(picture.content[0].data, 'base64');
  assert.deepEqual(
    [picture.content[0].mimeType, png.readUInt32BE(16), png.readUInt32BE(20)],
    ['image/png', 32, 24],
  );

  const thrown = await call('goxel_execute_script', { script: 'throw new RangeError("far")' });
  assert.deepEqual([thrown.isError, read(thrown).error.message], [true, 'far']);
  const missing = await call('goxel_open_file', { path: '/none/x.gox' });
  assert.deepEqual([missing.isError, read(missing).code], [true, -1002]);
  for (const [method, params, code] of [
    ['tools/call', { name: 'goxel_nothing' }, -32602],
    ['tools/call', { name: 'goxel_get_voxel', arguments: { x: 1 } }, -32602],
    ['tools/call', { name: 'goxel_remove_voxels', arguments: { voxels: [1] } }, -32602],
    ['resources/list', {}, -32601],
  ])
    assert.equal((await ask(method, params)).error.code, code, method);
  const broken = new Promise((resolve) => waiting.set(null, resolve));
  child.stdin.write('{oops\n');
  assert.equal((await broken).error.code, -32700);

  // What was asked before the end is answered before the end.
  const last = call('goxel_execute_script', { script: 'for (let i = 0; i < 1e6; i++); "end"' });
  child.stdin.end();
  assert.equal(read(await last).value, 'end');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('the protocol of tools needs standard streams', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, '-P', 'mcp'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /--protocol mcp is spoken on standard streams: --stdio/);
});
