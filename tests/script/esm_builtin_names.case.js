for (const m of ['fs', 'path', 'util', 'events', 'stream', 'url', 'assert', 'buffer', 'os', 'timers', 'querystring', 'string_decoder', 'readline', 'zlib', 'http', 'net', 'vm', 'crypto', 'child_process', 'module', 'process', 'console', 'fs/promises', 'timers/promises', 'stream/promises', 'path/posix']) {
  const ns = await import(m);
  const missing = Object.keys(ns.default).filter((k) => /^[A-Za-z]/.test(k) && !(k in ns));
  console.log(m, typeof ns.default, missing.length, ns === (await import('node:' + m)));
}
//# status: 0
//| fs object 0 true
//| path object 0 true
//| util object 0 true
//| events function 0 true
//| stream function 0 true
//| url object 0 true
//| assert function 0 true
//| buffer object 0 true
//| os object 0 true
//| timers object 0 true
//| querystring object 0 true
//| string_decoder object 0 true
//| readline object 0 true
//| zlib object 0 true
//| http object 0 true
//| net object 0 true
//| vm object 0 true
//| crypto object 0 true
//| child_process object 0 true
//| module function 0 true
//| process object 0 true
//| console object 0 true
//| fs/promises object 0 true
//| timers/promises object 0 true
//| stream/promises object 0 true
//| path/posix object 0 true
