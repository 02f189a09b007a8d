console.log(JSON.stringify({ a: [1, 'x', null, undefined, () => 1, NaN, Infinity], b: undefined, c: new Date(0), d: { toJSON() { return 'tj'; } } }));
console.log(JSON.stringify({ z: 1, a: { b: [1, { c: 2 }] } }, null, 2), JSON.stringify([1, [2]], null, '--'), JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ['a', 'c']));
console.log(JSON.stringify({ a: 1, b: 'x' }, (k, v) => (typeof v === 'number' ? v + 1 : v)), JSON.stringify('\u2028"\\\n\ud800'), JSON.stringify({ [Symbol('s')]: 1 }), JSON.stringify(undefined), JSON.stringify([undefined]));
console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041"}'), JSON.parse(' [1 , 2 ] '), JSON.parse('"x"'), JSON.parse('1e3'), JSON.parse('{"a":1,"a":2}'));
console.log(JSON.parse('{"a":1,"b":{"c":2}}', (k, v) => (typeof v === 'number' ? v * 10 : v)), JSON.parse('{"__proto__": 1}'));
for (const bad of ['{a:1}', '[1,]', '', "{'a':1}", '01', '[1', 'nul', '"\n"']) { try { JSON.parse(bad); console.log('ok', bad); } catch (e) { console.log(e.name); } }
const loop = {}; loop.self = loop;
try { JSON.stringify(loop); } catch (e) { console.log(e.name); }
console.log(JSON.stringify(new Map([[1, 2]])), JSON.stringify(new Set([1])), JSON.stringify(Object.create({ inherited: 1 })), JSON.stringify(new Boolean(false)), JSON.stringify([new Number(3), new String('s')]));
console.log(JSON.stringify({ d: new Uint8Array([1, 2]) }), JSON.stringify(Buffer.from('hi')), JSON.stringify({ a: 1 }, null, 20).split('\n')[1].length, JSON[Symbol.toStringTag]);
//# status: 0
//| {"a":[1,"x",null,null,null,null,null],"c":"1970-01-01T00:00:00.000Z","d":"tj"}
//| {
//|   "z": 1,
//|   "a": {
//|     "b": [
//|       1,
//|       {
//|         "c": 2
//|       }
//|     ]
//|   }
//| } [
//| --1,
//| --[
//| ----2
//| --]
//| ] {"a":1,"c":{"a":3}}
//| {"a":2,"b":"x"} " \"\\\n\ud800" {} undefined [null]
//| { a: [ 1, 2, { b: null } ], c: 'A' } [ 1, 2 ] x 1000 { a: 2 }
//| { a: 10, b: { c: 20 } } { ['__proto__']: 1 }
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| SyntaxError
//| TypeError
//| {} {} {} false [3,"s"]
//| {"d":{"0":1,"1":2}} {"type":"Buffer","data":[104,105]} 16 JSON
