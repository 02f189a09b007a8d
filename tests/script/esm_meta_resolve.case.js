import fs from 'fs';
fs.mkdirSync('node_modules/p/lib', { recursive: true }); fs.mkdirSync('node_modules/q'); fs.writeFileSync('node_modules/p/package.json', '{"exports":{".":"./lib/i.js","./x":{"import":"./lib/x.mjs","require":"./lib/x.cjs"}}}'); fs.writeFileSync('node_modules/p/lib/i.js', ''); fs.writeFileSync('node_modules/p/lib/x.mjs', ''); fs.writeFileSync('node_modules/q/index.js', '');
const rel = (u) => u.replace(new URL('.', import.meta.url).href, './');
for (const s of ['./a.mjs', '/abs/c.js', 'p', 'p/x', 'q', 'fs', 'node:path', 'file:///x/y', 'https://x/y', 'data:text/javascript,1', './q?x=1#y', './sp ace', './\u00fc', 'p/none', 'none', '', 'node:nope', '#x', './dir/'])
  try { console.log(JSON.stringify(s), rel(import.meta.resolve(s))); } catch (e) { console.log(JSON.stringify(s), e.name, e.code); }
console.log(typeof import.meta.resolve, rel(import.meta.url), import.meta.filename === process.argv[1], import.meta.dirname === process.cwd());
fs.mkdirSync('d'); fs.writeFileSync('d/m.mjs', 'export const { url, filename, dirname } = import.meta; export const r = import.meta.resolve("./n.mjs"); import.meta.own = 1; export const same = import.meta;');
const m = await import('./d/m.mjs?x#y'); console.log(rel(m.url), rel('file://' + m.filename), rel('file://' + m.dirname), rel(m.r), m.same.own, m.same === import.meta);
fs.writeFileSync('sp \u00fc%.mjs', 'export const u = import.meta.url; export const f = import.meta.filename;'); const s = await import('./sp%20%C3%BC%25.mjs'); console.log(rel(s.u), rel('file://' + s.f));
//# status: 0
//| "./a.mjs" ./a.mjs
//| "/abs/c.js" file:///abs/c.js
//| "p" ./node_modules/p/lib/i.js
//| "p/x" ./node_modules/p/lib/x.mjs
//| "q" ./node_modules/q/index.js
//| "fs" node:fs
//| "node:path" node:path
//| "file:///x/y" file:///x/y
//| "https://x/y" https://x/y
//| "data:text/javascript,1" data:text/javascript,1
//| "./q?x=1#y" ./q?x=1#y
//| "./sp ace" ./sp%20ace
//| "./ü" ./%C3%BC
//| "p/none" Error ERR_PACKAGE_PATH_NOT_EXPORTED
//| "none" Error ERR_MODULE_NOT_FOUND
//| "" Error ERR_MODULE_NOT_FOUND
//| "node:nope" node:nope
//| "#x" TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED
//| "./dir/" ./dir/
//| function ./case.js true true
//| ./d/m.mjs?x#y ./d/m.mjs ./d ./d/n.mjs 1 false
//| ./sp%20%C3%BC%25.mjs ./sp ü%.mjs
