// curl over TLS on the machine's own network beside the real curl and the real Node: one script serves both.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';

const pki = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'script', 'pki');
const kept = ['server', 'rsa', 'expired', 'future', 'self', 'other', 'plain', 'below'];
// `old` is of an authority whose own time is over.
const names = [...kept, 'old'];
const script = `
  const https = require('https'), fs = require('fs'), net = require('net');
  const ports = {};
  async function listen(name, server) {
    server.on('error', () => {});
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports[name] = server.address().port;
  }
  function secure(name, more) {
    return https.createServer({ key: fs.readFileSync(name + '.key'), cert: fs.readFileSync(name + '.crt'), ...more }, (request, response) => {
      let size = 0;
      request.on('data', (bytes) => size += bytes.length).on('end', () => {
        if (request.url === '/large') return response.end(Buffer.alloc(1000000, 'large '));
        if (request.url === '/moved') return response.writeHead(302, { Location: '/there' }).end();
        if (request.url === '/cut') {
          response.writeHead(200, { 'Content-Length': 100 }).write('not all');
          return setImmediate(() => request.socket.destroy());
        }
        response.end([name, request.method, request.url, request.socket.servername, request.socket.getProtocol(), request.socket.alpnProtocol, size].join(' ') + '\\n');
      });
    });
  }
  function raw(act) {
    return net.createServer((socket) => socket.on('error', () => {}).once('data', () => act(socket)));
  }
  (async () => {
    for (const name of ${JSON.stringify(names)}) await listen(name, secure(name));
    await listen('least', secure('rsa', { minVersion: 'TLSv1.3' }));
    await listen('most', secure('rsa', { maxVersion: 'TLSv1.2' }));
    await listen('http', raw((socket) => socket.end('HTTP/1.1 400 Bad Request\\r\\n\\r\\n')));
    await listen('closes', raw((socket) => socket.end()));
    await listen('alert', raw((socket) => socket.end(Buffer.from('15030300020228', 'hex'))));
    await listen('silent', raw(() => {}));
    fs.writeFileSync('ports.json', JSON.stringify(ports));
    console.log('ready');
  })();`;

// oldca.crt, old.key and old.crt.
function makeOld(at) {
  const made = spawnSync(
    'bash',
    [
      '-ec',
      `new='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
       openssl req $new -keyout oldca.key -subj '/CN=An old authority' -out oldca.csr
       openssl x509 -req -in oldca.csr -signkey oldca.key -days -1 -extfile <(echo basicConstraints=critical,CA:TRUE) -out oldca.crt
       openssl req $new -keyout old.key -subj /CN=localhost -out old.csr
       openssl x509 -req -in old.csr -CA oldca.crt -CAkey oldca.key -CAcreateserial -days 30 -extfile <(echo subjectAltName=DNS:localhost) -out old.crt`,
    ],
    { cwd: at, encoding: 'utf8' },
  );
  assert.equal(made.status, 0, made.stderr);
}

let dir;
let node;
let machine;
const ports = {};

before(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'curl-tls-'));
  machine = await Machine.boot({ limits: { wallMs: 120_000, turnMs: 20_000 } });
  const filesOf = (of) => of.flatMap((name) => [`${name}.key`, `${name}.crt`]);
  for (const name of [...filesOf(kept), 'ca.crt'])
    fs.copyFileSync(path.join(pki, name), path.join(dir, name));
  makeOld(dir);
  for (const name of [...filesOf(names), 'ca.crt', 'oldca.crt'])
    await machine.fs.writeFile(`/home/user/${name}`, fs.readFileSync(path.join(dir, name)));
  fs.writeFileSync(path.join(dir, 'serve.js'), script);
  await machine.fs.writeFile('/home/user/serve.js', script);
  node = spawn(process.execPath, ['serve.js'], { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(node.stdout, 'data');
  ports.real = JSON.parse(fs.readFileSync(path.join(dir, 'ports.json'), 'utf8'));
  void machine.exec('node serve.js > log').catch(() => {});
  await machine.exec('until [ -s log ]; do sleep 0.02; done');
  ports.own = JSON.parse(Buffer.from(await machine.fs.readFile('/home/user/ports.json')).toString());
});
after(async () => {
  node.kill();
  await machine.dispose();
  fs.rmSync(dir, { recursive: true });
});

// The command with @name for a server's port, on both.
async function both(command) {
  const fill = (which) => command.replace(/@(\w+)/g, (_, name) => ports[which][name]);
  const unfill = (which, text) =>
    Object.entries(ports[which]).reduce((all, [name, port]) => all.replaceAll(`:${port}`, `:@${name}`), text);
  const real = spawnSync('bash', ['-c', fill('real')], { cwd: dir, encoding: 'utf8' });
  const own = await machine.exec(fill('own'));
  return [
    { status: real.status, stdout: unfill('real', real.stdout), stderr: unfill('real', real.stderr) },
    {
      status: own.exitCode,
      stdout: unfill('own', Buffer.from(own.stdout).toString()),
      stderr: unfill('own', Buffer.from(own.stderr).toString()),
    },
  ];
}

const statuses = new Map();
const cases = [
  ...names.flatMap((name) => [
    [`curl -sS --cacert ca.crt https://localhost:@${name}/x`],
    [`curl -sS --cacert ca.crt https://127.0.0.1:@${name}/x`],
    [`curl -sSk https://localhost:@${name}/x -w '%{ssl_verify_result} %{http_code} %{scheme}'`],
  ]),
  ['curl -sS --cacert server.crt https://localhost:@server/'],
  ['curl -sS --cacert self.crt https://localhost:@self/'],
  ['curl -s --cacert ca.crt https://localhost:@expired/', 60],
  ['curl -sS --cacert oldca.crt https://localhost:@old/', 60],
  ['curl -sS https://localhost:@server/', 60],
  ["curl -sS -o /dev/null -w '%{ssl_verify_result} %{exitcode} %{errormsg}' https://localhost:@self/", 60],
  ['curl -sS --cacert nofile https://localhost:@server/', 77],
  ['curl -sS --cacert server.key https://localhost:@server/', 77],
  ['CURL_CA_BUNDLE=ca.crt curl -sS https://localhost:@server/', 0],
  ['curl -sS --cacert ca.crt https://localhost:@http/', 35],
  ['curl -sS --cacert ca.crt https://localhost:@closes/', 35],
  ['curl -sS --cacert ca.crt https://localhost:@alert/', 35],
  ['curl -sS --cacert ca.crt --tls-max 1.2 https://localhost:@server/', 0],
  ['curl -sS --cacert ca.crt --tls-max 1.2 https://localhost:@least/', 35],
  ['curl -sS --cacert ca.crt --tlsv1.3 https://localhost:@server/', 0],
  ['curl -sS --tls-max 1.5 https://localhost:@server/', 2],
  ['curl -sS http://localhost:@server/', 52],
  ['curl -sS --cacert ca.crt https://localhost:@server/large | cksum', 0],
  ['head -c 300000 /dev/zero | curl -sS --cacert ca.crt --data-binary @- https://localhost:@server/post', 0],
  ['curl -sSL --cacert ca.crt https://localhost:@server/moved', 0],
  ["curl -sS -I --cacert ca.crt https://localhost:@server/ | grep -v '^Date'", 0],
  ['curl -sS --cacert ca.crt https://localhost:@server/1 https://localhost:@rsa/2', 0],
  ['curl -sS https://localhost:1/', 7],
];
describe("curl on the machine's own network, over TLS", () => {
  for (const [command, status] of cases)
    test(command, async () => {
      const [real, own] = await both(command);
      if (status !== undefined) assert.equal(real.status, status);
      statuses.set(real.status, true);
      assert.deepEqual(own, real);
    });
  test('a transfer that is cut off', async () => {
    const [real, own] = await both('curl -sS --cacert ca.crt https://localhost:@server/cut');
    assert.equal(own.stdout, real.stdout);
    assert.equal(real.status, 18);
    assert.equal(own.status, 18);
  });
  test('a server that never answers', async () => {
    const [real, own] = await both('curl -sS -m 0.3 --cacert ca.crt https://localhost:@silent/');
    assert.equal(real.status, 28);
    assert.equal(own.status, 28);
  });
  test('the statuses that were seen', () => {
    for (const status of [0, 2, 7, 35, 52, 60, 77]) assert.ok(statuses.has(status), String(status));
  });
});
