#!/usr/bin/env node
// Records what Node itself makes of numbers, durations, names and JSON: node record.mjs > data/recorded.json
import { createHash, createHmac } from 'node:crypto';

let seed = 12345;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;

const duration = (ms) => (ms >= 2000 ? `${(ms / 1000).toFixed(1)}s` : `${ms}ms`);
const grouped = (ms) =>
  ms >= 2000
    ? `${Number((ms / 1000).toFixed(1)).toLocaleString('en-US', { minimumFractionDigits: 1 })}s`
    : `${ms}ms`;
const durations = [
  0, 1, 97, 1999, 2000, 2049, 2050, 2051, 2250, 2350, 3750, 3849, 3850, 60_000, 3_600_000, 123_456_789,
];
for (let i = 0; i < 300; i++) durations.push(2000 + Math.floor(random() * 10_000_000));

const base = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const names = [
  'Test@Page#123',
  'page.example.com',
  'test-🚀-name',
  'a--b',
  '-x-',
  'İstanbul',
  '\u212Aelvin',
  'ÅNGSTRÖM',
  'A B  C',
  '7',
  'naïve café',
  'x\u0130',
  '\u0130',
];

const texts = [
  '0', '-0', '1.0', '1.50', '1e3', '1E400', '-1e400', '0.000001', '0.0000001', '123456789012345678901234567890', '1e21', '1e-7',
  '123456789.123456789', '0.1', '-0.5', '100', '5e-324', '1.7976931348623157e308', '9007199254740993', '4.35', '"a"', '""',
  '"\\u00e9\\ud83d\\ude00"', '"\\ud83d"', '"a\\/b\\b\\f\\n\\r\\t\\"\\\\"', '"\\u0001\\u007f\\u2028"', 'true', 'false', 'null', '[]', '{}', '[[],{}]',
  '{"a":1,"b":[1,2,{"c":null}],"d":{}}', ' { "a" : [ 1 , 2 ] , "b" : "x" } ', '[1.0,2.50,-0,1e5,"\\u0041"]', '{"k\\u0065y":{"":[true]}}',
]; // prettier-ignore
for (let i = 0; i < 300; i++) texts.push(String((random() - 0.5) * 10 ** Math.floor(random() * 40 - 20)));
for (let i = 0; i < 100; i++) texts.push((random() * 1e6).toFixed(Math.floor(random() * 20)));

const bad = ['', '{', '[1,]', '{"a"}', 'undefined', "{'a':1}", '01', '1.', '"\n"', 'nul', '[1]x', '\uFEFF1'];
for (const text of bad) {
  let fails = false;
  try {
    JSON.parse(text);
  } catch {
    fails = true;
  }
  if (!fails) throw new Error(`${text} is JSON`);
}

console.log(
  JSON.stringify({
    durations: durations.map((ms) => [ms, duration(ms), grouped(ms)]),
    names: names.map((name) => [name, base(name)]),
    json: texts.map((text) => {
      const value = JSON.parse(text);
      const shown =
        typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : String(value);
      return [text, shown, JSON.stringify(value), Boolean(value)];
    }),
    bad,
    iso: [0, 1e12, 1700000000123, 951782399999].map((ms) => [new Date(ms).toISOString(), ms]),
    hmac: [
      ['key', 'text'],
      ['k'.repeat(100), 'x\ny'],
      ['', ''],
    ].map(([key, text]) => [
      key,
      text,
      createHmac('sha256', key).update(text).digest('hex'),
      createHash('sha256').update(text).digest('hex'),
    ]),
  }),
);
