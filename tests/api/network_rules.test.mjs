// What may leave a machine: rules and private addresses, against the standards' own examples.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRules, findRules } from '../../dist/bridges/network_rules.js';
import { isPrivateAddress, isPrivateName } from '../../dist/bridges/private_address.js';

const allowed = (rules, url, method = 'GET') =>
  Array.isArray(findRules(checkRules(rules), method, new URL(url)));

test('a rule is an origin: scheme, host and port', () => {
  const rules = ['https://api.example.com'];
  assert.ok(allowed(rules, 'https://api.example.com/anything?q=1#x'));
  assert.ok(allowed(rules, 'https://API.example.com:443/'));
  for (const url of [
    'http://api.example.com/',
    'https://api.example.com:8443/',
    'https://api.example.com.evil.org/',
    'https://evil.org/https://api.example.com/',
    'https://xapi.example.com/',
    'ftp://api.example.com/',
  ])
    assert.ok(!allowed(rules, url), url);
});

test('a path allows what lies below it, by whole segments', () => {
  const rules = ['https://h.example/v1'];
  for (const path of ['/v1', '/v1/', '/v1/x', '/v1?x=/../'])
    assert.ok(allowed(rules, `https://h.example${path}`), path);
  for (const path of [
    '/',
    '/v10',
    '/v1-admin',
    '/v2/../v1x',
    '/v1/%2e%2e/admin',
    '/v1/a%2fb',
    '/v1/a%5cb',
    '/v1/a;b',
    '/v1//x',
  ])
    assert.ok(!allowed(rules, `https://h.example${path}`), path);
});

test('methods are GET and HEAD unless a rule says more', () => {
  assert.ok(allowed(['https://h.example'], 'https://h.example/', 'HEAD'));
  assert.ok(!allowed(['https://h.example'], 'https://h.example/', 'POST'));
  assert.ok(allowed([{ url: 'https://h.example', methods: ['POST'] }], 'https://h.example/', 'POST'));
  assert.ok(!allowed([{ url: 'https://h.example', methods: ['POST'] }], 'https://h.example/', 'GET'));
  assert.ok(allowed([{ url: 'https://h.example', methods: '*' }], 'https://h.example/', 'PURGE'));
});

test('a rule that is none is refused at boot', () => {
  for (const rule of ['example.com', 'ftp://x/', 'https://u:p@x/', 'https://x/?q', 'https://x/a%2fb', '/v1'])
    assert.throws(() => checkRules([rule]), TypeError, rule);
});

test('addresses that are not public', () => {
  const hidden =
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 ' +
    '192.0.0.1 198.18.0.1 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fc00::1 fd12:3456::1 ff02::1 ::ffff:10.0.0.1 ' +
    '::ffff:7f00:1 64:ff9b::a00:1 2002:a00:1:: 2001:db8::1 [::1] fe80::1%eth0';
  for (const address of hidden.split(' ')) assert.equal(isPrivateAddress(address), true, address);
  const shown =
    '1.1.1.1 8.8.8.8 172.15.0.1 172.32.0.1 100.63.0.1 100.128.0.1 169.253.1.1 192.167.1.1 223.255.255.255 ' +
    '2606:4700:4700::1111 2a00:1450:4001:80b::200e ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::';
  for (const address of shown.split(' ')) assert.equal(isPrivateAddress(address), false, address);
  for (const name of ['example.com', '1.2.3', '256.1.1.1', 'a:b'])
    assert.equal(isPrivateAddress(name), undefined, name);
  for (const name of ['localhost', 'LOCALHOST.', 'x.localhost', 'printer.local', 'metadata.google.internal'])
    assert.ok(isPrivateName(name), name);
  for (const name of ['example.com', 'localhost.example.com', 'local.org'])
    assert.ok(!isPrivateName(name), name);
});
