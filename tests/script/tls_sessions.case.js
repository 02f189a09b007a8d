//# files: pki/ca.crt pki/server.crt pki/server.key pki/client.crt pki/client.key
const fs = require('fs');
const tls = require('tls');
const https = require('https');
const { constants } = require('crypto');
const read = (name) => fs.readFileSync(name);
const own = { key: read('server.key'), cert: read('server.crt') };
const base = { ca: read('ca.crt'), servername: 'server.test', host: '127.0.0.1' };

async function serve(options, act) {
  const server = tls.createServer({ ...own, ...options }, (socket) => {
    const peer = socket.getPeerCertificate();
    socket.on('error', () => {});
    socket.end([socket.isSessionReused(), socket.authorized, peer.subject ? peer.subject.CN : 'nobody', socket.getSession().length > 0,
      socket.getTLSTicket()].join(' '));
  });
  server.on('tlsClientError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await act(server);
  await new Promise((resolve) => server.close(resolve));
}
// Says what happened, and gives back the last session, its ticket, and what getSession said at the end.
function ask(title, server, options) {
  return new Promise((resolve) => {
    let sessions = 0, last = null, ticket, text = '', said = 'not secure', present = null;
    const socket = tls.connect({ ...base, port: server.address().port, ...options });
    const done = () => {
      if (!text || (socket.getProtocol() === 'TLSv1.3' && !socket.isSessionReused() && sessions < 2)) return;
      present = socket.getSession();
      socket.end();
    };
    socket.on('secureConnect', () => {
      said = [socket.isSessionReused(), socket.authorized, socket.authorizationError, Buffer.isBuffer(socket.getSession()), Buffer.isBuffer(socket.getTLSTicket()),
        Object.keys(socket.getPeerCertificate()).length > 0, socket.getProtocol()].join(' ');
    });
    socket.on('session', (session) => {
      sessions++;
      last = session;
      ticket = socket.getTLSTicket();
      done();
    });
    socket.on('data', (bytes) => {
      text += bytes;
      done();
    });
    socket.on('error', (error) => said = error.code);
    socket.on('close', () => {
      console.log(`${title}: ${said}; ${text}; ${sessions}`);
      resolve({ session: last, ticket, present });
    });
  });
}

async function tickets(version) {
  console.log(version);
  await serve({ maxVersion: version }, async (server) => {
    const { session, ticket, present } = await ask('first', server, {});
    await ask('again', server, { session });
    await ask('again', server, { session });
    await ask('what getSession said', server, { session: present });
    await ask('its authority is not asked any more', server, { session, ca: undefined });
    const doubtful = (await ask('not trusted', server, { rejectUnauthorized: false, ca: undefined })).session;
    await ask('what was not trusted', server, { session: doubtful });
    await ask('nor trusted now', server, { session: doubtful, rejectUnauthorized: false });
    const changed = Buffer.from(session), at = changed.indexOf(ticket);
    console.log(at > 0, ticket.length > 32);
    changed[at + (ticket.length >> 1)] ^= 1;
    await ask('tampered', server, { session: changed });
    changed[at + (ticket.length >> 1)] ^= 1;
    changed[at + 2] ^= 1;
    await ask('of another name', server, { session: changed });
    await ask('cut off', server, { session: session.subarray(0, session.length >> 1) });
    await ask('nothing of the kind', server, { session: Buffer.from('garbage') });
    await ask('empty', server, { session: Buffer.alloc(0) });
    const keys = server.getTicketKeys();
    console.log(keys.length, keys.equals(server.getTicketKeys()));
    server.setTicketKeys(Buffer.alloc(48, 7));
    await ask('other keys', server, { session });
    server.setTicketKeys(keys);
    await ask('the old keys', server, { session });
    await serve({ maxVersion: version, ticketKeys: keys }, (other) => ask('a server with the same keys', other, { session }));
    await serve({ maxVersion: version, ticketKeys: keys, sessionIdContext: 'other' }, (other) => ask('another context', other, { session }));
    await serve({ maxVersion: version }, (other) => ask('another server', other, { session }));
    if (version === 'TLSv1.2') await serve({ maxVersion: version, secureOptions: constants.SSL_OP_NO_TICKET }, (other) => ask('a server without tickets', other, { session }));
  });
  await serve({ maxVersion: version, requestCert: true, ca: base.ca }, async (server) => {
    const known = { key: read('client.key'), cert: read('client.crt') };
    const { session } = await ask('known', server, known);
    await ask('known again', server, { ...known, session });
  });
}

async function numbers() {
  const kept = new Map(), said = [];
  await serve({ maxVersion: 'TLSv1.2', secureOptions: constants.SSL_OP_NO_TICKET }, async (server) => {
    server.on('newSession', (id, data, callback) => {
      said.push('newSession', id.length, Buffer.isBuffer(data));
      kept.set(id.toString('hex'), data);
      setImmediate(callback);
    });
    server.on('resumeSession', (id, callback) => {
      said.push('resumeSession', kept.has(id.toString('hex')));
      setImmediate(callback, null, kept.get(id.toString('hex')) || null);
    });
    const only = { maxVersion: 'TLSv1.2' };
    const { session } = await ask('number', server, only);
    await ask('number again', server, { ...only, session });
    kept.clear();
    await ask('forgotten', server, { ...only, session });
    server.removeAllListeners('resumeSession').on('resumeSession', (id, callback) => callback(new Error('refused')));
    await ask('refused', server, { ...only, session });
    console.log(said.join(' '));
  });
}

async function versions() {
  // A session of the other version is passed over.
  const keys = Buffer.alloc(48, 9), found = {};
  for (const version of ['TLSv1.2', 'TLSv1.3'])
    await serve({ maxVersion: version, ticketKeys: keys }, async (server) => found[version] = (await ask(version, server, {})).session);
  await serve({ ticketKeys: keys, minVersion: 'TLSv1.3' }, (server) => ask('1.2 to 1.3', server, { session: found['TLSv1.2'] }));
  await serve({ ticketKeys: keys, maxVersion: 'TLSv1.2' }, (server) => ask('1.3 to 1.2', server, { session: found['TLSv1.3'] }));
}

async function agents() {
  const server = https.createServer(own, (request, response) => {
    response.setHeader('connection', 'close').end(String(request.socket.isSessionReused()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  for (const options of [{}, { maxCachedSessions: 0 }, { maxVersion: 'TLSv1.2' }]) {
    const agent = new https.Agent({ ca: base.ca, servername: 'server.test', ...options }), said = [];
    for (let i = 0; i < 3; i++) said.push(await new Promise((resolve, reject) => {
      let text = '', client, reused;
      https.get({ agent, host: '127.0.0.1', port: server.address().port }, (response) => {
        client = response.socket;
        reused = client.isSessionReused();
        response.on('data', (part) => text += part);
        client.on('close', () => resolve([reused, text].join()));
      }).on('error', reject);
    }));
    console.log(agent.maxCachedSessions, said.join(' '), agent._sessionCache.list.length, Object.keys(agent._sessionCache.map).length);
  }
  const small = new https.Agent({ maxCachedSessions: 2 });
  for (const name of ['a', 'b', 'a', 'c']) small._cacheSession(name, Buffer.from(name));
  console.log(small._sessionCache.list, String(small._getSession('a')), String(small._getSession('c')));
  small._evictSession('b');
  console.log(small._sessionCache.list);
  await new Promise((resolve) => server.close(resolve));
}

function thrown(act) {
  try {
    act();
    console.log('nothing thrown');
  } catch (error) {
    console.log(error.name, error.code, error.message.trim());
  }
}
(async () => {
  await tickets('TLSv1.2');
  await tickets('TLSv1.3');
  await numbers();
  await versions();
  await agents();
  const server = tls.createServer(own);
  for (const keys of [undefined, 1, 'text', Buffer.alloc(47), new Uint8Array(48)]) thrown(() => server.setTicketKeys(keys));
  for (const options of [{ ticketKeys: Buffer.alloc(3) }, { ticketKeys: 'x' }, { sessionTimeout: 'x' }, { sessionTimeout: -1 }, { sessionIdContext: 1 }])
    thrown(() => tls.createServer({ ...own, ...options }));
  for (const session of ['text', 1, {}]) thrown(() => tls.connect({ ...base, port: 1, session }));
})();
//# status: 0
//| TLSv1.2
//| first: false true  true true true TLSv1.2; false false nobody true ; 1
//| again: true true  true true false TLSv1.2; true false nobody true ; 0
//| again: true true  true true false TLSv1.2; true false nobody true ; 0
//| what getSession said: true true  true true false TLSv1.2; true false nobody true ; 0
//| its authority is not asked any more: true true  true true false TLSv1.2; true false nobody true ; 0
//| not trusted: false false UNABLE_TO_VERIFY_LEAF_SIGNATURE true true true TLSv1.2; false false nobody true ; 1
//| what was not trusted: UNABLE_TO_VERIFY_LEAF_SIGNATURE; ; 0
//| nor trusted now: true false UNABLE_TO_VERIFY_LEAF_SIGNATURE true true false TLSv1.2; true false nobody true ; 0
//| true true
//| tampered: false true  true true true TLSv1.2; false false nobody true ; 1
//| of another name: false true  true true true TLSv1.2; false false nobody true ; 1
//| cut off: false true  true true true TLSv1.2; false false nobody true ; 1
//| nothing of the kind: false true  true true true TLSv1.2; false false nobody true ; 1
//| empty: false true  true true true TLSv1.2; false false nobody true ; 1
//| 48 true
//| other keys: false true  true true true TLSv1.2; false false nobody true ; 1
//| the old keys: true true  true true false TLSv1.2; true false nobody true ; 0
//| a server with the same keys: true true  true true false TLSv1.2; true false nobody true ; 0
//| another context: false true  true true true TLSv1.2; false false nobody true ; 1
//| another server: false true  true true true TLSv1.2; false false nobody true ; 1
//| a server without tickets: false true  true false true TLSv1.2; false false nobody true ; 1
//| known: false true  true true true TLSv1.2; false true a client true ; 1
//| known again: true true  true true false TLSv1.2; true true a client true ; 0
//| TLSv1.3
//| first: false true  true false true TLSv1.3; false false nobody true ; 2
//| again: true true  true true false TLSv1.3; true false nobody true ; 0
//| again: true true  true true false TLSv1.3; true false nobody true ; 0
//| what getSession said: true true  true true false TLSv1.3; true false nobody true ; 0
//| its authority is not asked any more: true true  true true false TLSv1.3; true false nobody true ; 0
//| not trusted: false false UNABLE_TO_VERIFY_LEAF_SIGNATURE true false true TLSv1.3; false false nobody true ; 2
//| what was not trusted: UNABLE_TO_VERIFY_LEAF_SIGNATURE; ; 0
//| nor trusted now: true false UNABLE_TO_VERIFY_LEAF_SIGNATURE true true false TLSv1.3; true false nobody true ; 0
//| true true
//| tampered: false true  true false true TLSv1.3; false false nobody true ; 2
//| of another name: false true  true false true TLSv1.3; false false nobody true ; 2
//| cut off: false true  true false true TLSv1.3; false false nobody true ; 2
//| nothing of the kind: false true  true false true TLSv1.3; false false nobody true ; 2
//| empty: false true  true false true TLSv1.3; false false nobody true ; 2
//| 48 true
//| other keys: false true  true false true TLSv1.3; false false nobody true ; 2
//| the old keys: true true  true true false TLSv1.3; true false nobody true ; 0
//| a server with the same keys: true true  true true false TLSv1.3; true false nobody true ; 0
//| another context: false true  true false true TLSv1.3; false false nobody true ; 2
//| another server: false true  true false true TLSv1.3; false false nobody true ; 2
//| known: false true  true false true TLSv1.3; false true a client true ; 2
//| known again: true true  true true false TLSv1.3; true true a client true ; 0
//| number: false true  true false true TLSv1.2; false false nobody true ; 1
//| number again: true true  true false false TLSv1.2; true false nobody true ; 0
//| forgotten: false true  true false true TLSv1.2; false false nobody true ; 1
//| refused: ECONNRESET; ; 0
//| newSession 32 true resumeSession true resumeSession false newSession 32 true
//| TLSv1.2: false true  true true true TLSv1.2; false false nobody true ; 1
//| TLSv1.3: false true  true false true TLSv1.3; false false nobody true ; 2
//| 1.2 to 1.3: false true  true false true TLSv1.3; false false nobody true ; 2
//| 1.3 to 1.2: false true  true true true TLSv1.2; false false nobody true ; 1
//| 100 false,false true,true true,true 1 1
//| 0 false,false false,false false,false 0 0
//| 100 false,false true,true true,true 1 1
//| [ 'b', 'c' ] undefined c
//| [ 'c' ]
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('text')
//| Error ERR_INTERNAL_ASSERTION Session ticket keys must be a 48-byte buffer
//| This is caused by either a bug in Node.js or incorrect usage of Node.js internals.
//| Please open an issue with this stack trace at https://github.com/nodejs/node/issues
//| nothing thrown
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.ticketKeys' must be exactly 48 bytes. Received 3
//| TypeError ERR_INVALID_ARG_TYPE The "options.ticketKeys" property must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options.sessionTimeout" property must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.sessionTimeout" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "options.sessionIdContext" property must be of type string. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE Session must be a buffer
//| TypeError ERR_INVALID_ARG_TYPE Session must be a buffer
//| TypeError ERR_INVALID_ARG_TYPE Session must be a buffer
