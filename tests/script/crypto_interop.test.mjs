// What the machine signs, locks and says over TLS, Node and openssl understand; and the other way round.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';

const pki = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pki');
const read = (name) => fs.readFileSync(path.join(pki, name));

async function withMachine(files, body) {
  const machine = await Machine.boot({ limits: { wallMs: 60_000, turnMs: 20_000 } });
  try {
    for (const name of [
      'ca.crt',
      'server.crt',
      'server.key',
      'rsa.crt',
      'rsa.key',
      'client.crt',
      'client.key',
    ])
      await machine.fs.writeFile(`/home/user/${name}`, read(name));
    for (const [name, text] of Object.entries(files)) await machine.fs.writeFile(`/home/user/${name}`, text);
    await body(machine);
  } finally {
    await machine.dispose();
  }
}
async function run(machine, command) {
  const result = await machine.exec(command);
  assert.equal(Buffer.from(result.stderr).toString(), '');
  return Buffer.from(result.stdout).toString();
}

test('Node takes the keys and signatures of the machine', async () => {
  const script = `
    const crypto = require('crypto'), text = Buffer.from('what is signed'), made = [];
    for (const [type, options] of [['rsa', { modulusLength: 1024 }], ['ec', { namedCurve: 'P-256' }], ['ec', { namedCurve: 'P-384' }],
      ['ec', { namedCurve: 'P-521' }], ['ec', { namedCurve: 'secp256k1' }]]) {
      const { publicKey, privateKey } = crypto.generateKeyPairSync(type, options);
      const out = { locked: privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }),
        older: privateKey.export({ type: type === 'rsa' ? 'pkcs1' : 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'secret' }),
        jwk: privateKey.export({ format: 'jwk' }), public: publicKey.export({ type: 'spki', format: 'pem' }), signatures: [] };
      const forms = type === 'rsa' ? [{}, { padding: 6 }, { padding: 6, saltLength: 0 }, { padding: 6, saltLength: -1 }] : [{}, { dsaEncoding: 'ieee-p1363' }];
      for (const form of forms) for (const hash of ['sha1', 'sha256', 'sha384', 'sha3-256'])
        out.signatures.push([hash, form, crypto.sign(hash, text, { key: privateKey, ...form }).toString('base64')]);
      if (type === 'rsa') {
        out.secrets = [['sha1', 'x'], ['sha256', '']].map(([oaepHash, label]) => [oaepHash, label, crypto.publicEncrypt({ key: publicKey, oaepHash, oaepLabel: Buffer.from(label) }, text).toString('base64')]);
        out.pkcs1 = crypto.publicEncrypt({ key: publicKey, padding: 1 }, text).toString('base64');
      }
      made.push(out);
    }
    console.log(JSON.stringify(made));`;
  await withMachine({ 'make.js': script }, async (machine) => {
    const text = Buffer.from('what is signed');
    for (const one of JSON.parse(await run(machine, 'node make.js'))) {
      const publicKey = crypto.createPublicKey(one.public);
      const privateKey = crypto.createPrivateKey({ key: one.locked, passphrase: 'secret' });
      assert.ok(crypto.createPublicKey(privateKey).equals(publicKey));
      assert.ok(crypto.createPrivateKey({ key: one.older, passphrase: 'secret' }).equals(privateKey));
      assert.ok(crypto.createPrivateKey({ key: one.jwk, format: 'jwk' }).equals(privateKey));
      assert.ok(one.signatures.length >= 8);
      for (const [hash, form, signature] of one.signatures)
        assert.ok(
          crypto.verify(hash, text, { key: publicKey, ...form }, Buffer.from(signature, 'base64')),
          `${hash} ${JSON.stringify(form)}`,
        );
      for (const [oaepHash, label, secret] of one.secrets ?? []) {
        const key = { key: privateKey, oaepHash, oaepLabel: Buffer.from(label) };
        assert.deepEqual(crypto.privateDecrypt(key, Buffer.from(secret, 'base64')), text);
      }
      if (one.pkcs1) {
        const block = crypto.privateDecrypt(
          { key: privateKey, padding: 3 },
          Buffer.from(one.pkcs1, 'base64'),
        );
        assert.deepEqual(
          [block[0], block[1], block.subarray(-text.length - 1).toString()],
          [0, 2, `\0${text}`],
        );
      }
    }
  });
});

const server = `
  const tls = require('tls'), fs = require('fs');
  const name = process.argv[2], options = JSON.parse(process.argv[3] || '{}');
  tls.createServer({ key: fs.readFileSync(name + '.key'), cert: fs.readFileSync(name + '.crt'), ca: fs.readFileSync('ca.crt'), ...options }, (socket) => {
    socket.on('data', (bytes) => socket.write(socket.getProtocol() + ' ' + socket.authorized + ' ' + bytes)).on('end', () => socket.end()).on('error', () => {});
  }).listen(4433, () => console.log('listening'));`;
async function serving(machine, command) {
  void machine.exec(`${command} > log 2>&1`).catch(() => {});
  await run(machine, 'until [ -s log ]; do sleep 0.02; done');
  return machine.publish(0, { guestPort: 4433 });
}

test("Node's clients and openssl's talk to a server of the machine", async () => {
  await withMachine({ 'server.js': server }, async (machine) => {
    const published = await serving(
      machine,
      `node server.js rsa '{"requestCert":true,"rejectUnauthorized":false}'`,
    );
    const base = { port: published.port, host: '127.0.0.1', ca: read('ca.crt'), servername: 'server.test' };
    for (const version of ['TLSv1.2', 'TLSv1.3']) {
      for (const own of [{}, { key: read('client.key'), cert: read('client.crt') }]) {
        const socket = tls.connect({ ...base, minVersion: version, maxVersion: version, ...own });
        await once(socket, 'secureConnect');
        assert.ok(socket.authorized);
        socket.end('hello');
        let heard = '';
        for await (const part of socket) heard += part;
        assert.equal(heard, `${version} ${'key' in own} hello`);
      }
      const flag = version === 'TLSv1.2' ? '-tls1_2' : '-tls1_3';
      const ran = spawn(
        'openssl',
        [
          's_client',
          '-connect',
          `127.0.0.1:${published.port}`,
          '-CAfile',
          path.join(pki, 'ca.crt'),
          '-servername',
          'server.test',
          '-verify_return_error',
          '-quiet',
          flag,
        ],
        { stdio: ['pipe', 'pipe', 'ignore'] },
      );
      ran.stdin.write('by openssl');
      const [bytes] = await once(ran.stdout, 'data');
      assert.equal(String(bytes), `${version} false by openssl`);
      ran.kill();
    }
    await published.close();
  });
});

test("a client of the machine talks to Node's servers and openssl's", async () => {
  // The transport comes from outside: whoever connects is the server.
  const script = `
    const net = require('net'), tls = require('tls'), fs = require('fs');
    net.createServer((raw) => {
      const socket = tls.connect({ socket: raw, ca: fs.readFileSync('ca.crt'), servername: 'server.test' }, () => {
        socket.end('hello by ' + socket.getProtocol() + ' ' + socket.getCipher().name);
      });
      socket.on('data', () => {}).on('error', (error) => console.log(error.code));
    }).listen(4433, () => console.log('listening'));`;
  await withMachine({ 'client.js': script }, async (machine) => {
    const published = await serving(machine, 'node client.js');
    for (const [name, version, cipher] of [
      ['server', 'TLSv1.3', 'TLS_AES_256_GCM_SHA384'],
      ['rsa', 'TLSv1.3', 'TLS_CHACHA20_POLY1305_SHA256'],
      ['rsa', 'TLSv1.3', 'TLS_AES_128_GCM_SHA256'],
      ['server', 'TLSv1.2', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
      ['rsa', 'TLSv1.2', 'ECDHE-RSA-CHACHA20-POLY1305'],
    ]) {
      const { connect } = await import('node:net');
      const raw = connect(published.port, '127.0.0.1');
      await once(raw, 'connect');
      const socket = new tls.TLSSocket(raw, {
        isServer: true,
        secureContext: tls.createSecureContext({
          key: read(`${name}.key`),
          cert: read(`${name}.crt`),
          minVersion: version,
          maxVersion: version,
          ciphers: cipher,
          ecdhCurve: 'P-384:P-256',
        }),
      });
      let heard = '';
      for await (const part of socket) heard += part;
      assert.equal(heard, `hello by ${version} ${cipher}`);
      raw.destroy();
    }
    await published.close();
  });
});

// What `openssl s_client` says when it has heard an answer, and every line of a kind that it said.
async function openssl(port, flags, lines, times) {
  const ran = spawn(
    'openssl',
    [
      's_client',
      '-connect',
      `127.0.0.1:${port}`,
      '-CAfile',
      path.join(pki, 'ca.crt'),
      '-servername',
      'server.test',
      ...flags,
    ],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  let said = '';
  const found = () => said.match(lines) ?? [];
  ran.stdin.write('word\n');
  for await (const part of ran.stdout) {
    said += part;
    if (said.includes('heard word') && found().length >= times) break;
  }
  ran.kill();
  return found();
}

test("sessions of the machine's servers are taken up by openssl and Node", async () => {
  const script = `
    const tls = require('tls'), fs = require('fs');
    tls.createServer({ key: fs.readFileSync('rsa.key'), cert: fs.readFileSync('rsa.crt') }, (socket) => {
      socket.on('data', (bytes) => socket.write('heard ' + bytes)).on('error', () => {});
    }).listen(4433, () => console.log('listening'));`;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sessions-'));
  const kept = {};
  for (const round of ['own', 'foreign'])
    await withMachine({ 'server.js': script }, async (machine) => {
      const published = await serving(machine, 'node server.js');
      const line = /^(New|Reused), TLSv1\.[23]/gm;
      for (const [flag, version] of [
        ['-tls1_2', 'TLSv1.2'],
        ['-tls1_3', 'TLSv1.3'],
      ]) {
        const file = path.join(dir, `${version}.pem`);
        if (round === 'own') {
          if (version === 'TLSv1.2')
            assert.deepEqual(await openssl(published.port, [flag, '-reconnect'], line, 6), [
              'New, TLSv1.2',
              ...new Array(5).fill('Reused, TLSv1.2'),
            ]);
          const wanted = [`New, ${version}`];
          assert.deepEqual(await openssl(published.port, [flag, '-sess_out', file], line, 1), wanted);
          assert.match(fs.readFileSync(file, 'utf8'), /BEGIN SSL SESSION/);
        }
        // Another machine's server has other keys: the ticket is passed over.
        assert.deepEqual(await openssl(published.port, [flag, '-sess_in', file], line, 1), [
          `${round === 'own' ? 'Reused' : 'New'}, ${version}`,
        ]);
        const socket = tls.connect({
          port: published.port,
          host: '127.0.0.1',
          ca: read('ca.crt'),
          servername: 'server.test',
          minVersion: version,
          maxVersion: version,
          session: kept[version],
        });
        socket.on('session', (session) => {
          kept[version] ??= session;
        });
        await once(socket, 'secureConnect');
        assert.equal(socket.isSessionReused(), round === 'foreign' ? false : !!kept[`${version} again`]);
        socket.write('word');
        await once(socket, 'data');
        socket.destroy();
        if (round === 'foreign') continue;
        const again = tls.connect({
          port: published.port,
          host: '127.0.0.1',
          ca: read('ca.crt'),
          servername: 'server.test',
          minVersion: version,
          maxVersion: version,
          session: kept[version],
        });
        await once(again, 'secureConnect');
        assert.ok(again.isSessionReused() && again.authorized);
        again.destroy();
      }
      await published.close();
    });
  fs.rmSync(dir, { recursive: true });
});

test("a client of the machine takes up sessions of openssl's server", async () => {
  // Pairs of connections come from outside; each is led on to the server.
  const script = `
    const net = require('net'), tls = require('tls'), fs = require('fs');
    let session, count = 0;
    net.createServer((raw) => {
      const socket = tls.connect({ socket: raw, session, ca: fs.readFileSync('ca.crt'), servername: 'server.test' }, () => {
        socket.write('word\\n');
      });
      socket.on('session', (made) => { session = made; }).on('error', (error) => fs.appendFileSync('result', error.code + '\\n'));
      socket.once('data', () => {
        fs.appendFileSync('result', socket.getProtocol() + ' ' + socket.isSessionReused() + ' ' + socket.authorized + '\\n');
        if (process.argv[2] === 'tamper') session[session.indexOf(socket.getTLSTicket()) + 40] ^= 1;
        socket.end();
      });
    }).listen(4433, () => console.log('listening'));`;
  const { connect } = await import('node:net');
  for (const [flag, version] of [
    ['-tls1_2', 'TLSv1.2'],
    ['-tls1_3', 'TLSv1.3'],
  ])
    for (const how of ['own', 'tamper']) {
      // With -rev what a client says comes back, reversed.
      const server = spawn(
        'openssl',
        [
          's_server',
          '-accept',
          '127.0.0.1:0',
          '-key',
          path.join(pki, 'rsa.key'),
          '-cert',
          path.join(pki, 'rsa.crt'),
          flag,
          '-rev',
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let said = '';
      for await (const part of server.stdout.iterator({ destroyOnReturn: false })) {
        said += part;
        if (/ACCEPT .*:(\d+)/.test(said)) break;
      }
      server.stdout.resume();
      const port = Number(/ACCEPT .*:(\d+)/.exec(said)[1]);
      await withMachine({ 'client.js': script }, async (machine) => {
        const published = await serving(machine, `node client.js ${how}`);
        for (let i = 0; i < 2; i++) {
          const inner = connect(published.port, '127.0.0.1');
          const outer = connect(port, '127.0.0.1');
          inner.on('error', () => {});
          outer.on('error', () => {});
          inner.pipe(outer).pipe(inner);
          await new Promise((resolve) => inner.on('close', resolve));
          outer.destroy();
        }
        assert.equal(
          await run(machine, 'cat result'),
          `${version} false true\n${version} ${how === 'own'} true\n`,
        );
        await published.close();
      });
      server.kill();
    }
});

test('https of the machine serves Node, and its fetch and curl-like clients reach it', async () => {
  const script = `
    const https = require('https'), fs = require('fs');
    https.createServer({ key: fs.readFileSync('server.key'), cert: fs.readFileSync('server.crt') }, (request, response) => response.end('served ' + request.url))
      .listen(4433, async () => {
        process.env.NODE_EXTRA_CA_CERTS = 'ca.crt';
        const response = await fetch('https://localhost:4433/own');
        const refused = await fetch('https://127.0.0.2:4433/').catch((error) => error.cause.code);
        console.log(response.status, await response.text(), refused);
      });`;
  await withMachine({ 'serve.js': script }, async (machine) => {
    const published = await serving(machine, 'node serve.js');
    assert.equal(await run(machine, 'cat log'), '200 served /own ERR_TLS_CERT_ALTNAME_INVALID\n');
    const response = await new Promise((resolve, reject) => {
      https
        .get(
          {
            port: published.port,
            host: '127.0.0.1',
            path: '/x',
            ca: read('ca.crt'),
            servername: 'server.test',
          },
          resolve,
        )
        .on('error', reject);
    });
    let text = '';
    for await (const part of response) text += part;
    assert.equal(text, 'served /x');
    await published.close();
  });
});

test("MicroScript's certificates are openssl's", async () => {
  const script = `
    var tls = require('tls'), fs = require('fs'), crypto = require('crypto'), RSA = require('RSA');
    var pfx = tls.generateCertificate('secret', { certType: 2 });
    fs.writeFileSync('own.pfx', pfx);
    var loaded = tls.loadCertificate({ pfx: pfx, passphrase: 'secret' });
    fs.writeFileSync('own.der', loaded.toDER());
    var digest = crypto.createHash('sha384').update('text').digest();
    var signature = RSA.sign(RSA.TYPES.SHA384, loaded, digest), again = tls.loadCertificate({ der: loaded.toDER() });
    console.log(pfx.digest === crypto.createHash('sha384').update(loaded.toDER()).digest('hex').toUpperCase().replace(/..(?=.)/g, '$&:'),
      loaded.getKeyHash().length, RSA.verify(RSA.TYPES.SHA384, again, digest, signature), RSA.verify(RSA.TYPES.SHA256, again, digest.slice(0, 32), signature));
    var signer = require('SHA256Stream_Signer').Create({ pfx: pfx, passphrase: 'secret' });
    signer.OnSignature = function (bytes) {
      fs.writeFileSync('signature', bytes);
      var verifier = require('SHA256Stream_Verifier').Create(again, bytes);
      verifier.then(function () { console.log('right'); }, function (e) { console.log(e); });
      verifier.end('what is signed');
      var other = require('SHA256Stream_Verifier').Create(again, bytes);
      other.then(function () { console.log('right'); }, function (e) { console.log(e); });
      other.end('something else');
    };
    signer.end('what is signed');
    var low = '123456789012345678901234567890', high = '123456789012345678901234567899', all = {};
    for (var i = 0; i < 300; i++) all[tls.generateRandomInteger(low, high)] = 1;
    console.log(Object.keys(all).sort().join() === '0123456789'.split('').map(function (d) { return low.slice(0, -1) + d; }).join());`;
  await withMachine({ 'make.js': script }, async (machine) => {
    assert.equal(
      await run(machine, 'microscript make.js'),
      'true 48 true false\ntrue\nright\nSignature Failed\n',
    );
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'interop-'));
    for (const name of ['own.pfx', 'own.der', 'signature'])
      fs.writeFileSync(path.join(dir, name), await machine.fs.readFile(`/home/user/${name}`));
    const openssl = (...args) => {
      const ran = spawnSync('openssl', args, { cwd: dir, encoding: 'utf8', input: 'what is signed' });
      assert.equal(ran.status, 0, ran.stderr);
      return ran.stdout;
    };
    assert.match(
      openssl('pkcs12', '-in', 'own.pfx', '-passin', 'pass:secret', '-nodes'),
      /BEGIN PRIVATE KEY/,
    );
    openssl('x509', '-inform', 'DER', '-in', 'own.der', '-out', 'own.pem');
    assert.match(openssl('verify', '-CAfile', 'own.pem', 'own.pem'), /OK/);
    fs.writeFileSync(path.join(dir, 'own.pub'), openssl('x509', '-in', 'own.pem', '-pubkey', '-noout'));
    assert.match(openssl('dgst', '-sha256', '-verify', 'own.pub', '-signature', 'signature'), /OK/);
    assert.equal(
      new crypto.X509Certificate(fs.readFileSync(path.join(dir, 'own.pem'))).checkHost('localhost'),
      'localhost',
    );
    fs.rmSync(dir, { recursive: true });
  });
});

test('a limit ends the search for a key', async () => {
  const machine = await Machine.boot({ limits: { wallMs: 400 } });
  await assert.rejects(
    machine.exec(`node -e "require('crypto').generateKeyPairSync('rsa', { modulusLength: 8192 })"`),
    { kind: 'limit' },
  );
  assert.equal((await machine.exec('echo on', { limits: { wallMs: 5000 } })).stdoutText, 'on\n');
  await machine.dispose();
});
