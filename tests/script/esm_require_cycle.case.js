// require() of an ES module that is still being evaluated.
const fs = require('fs');
const { spawnSync } = require('child_process');
fs.mkdirSync('d');
const files = {
  'a.mjs': "import './b.cjs';\nexport default 'a';\nconsole.log('a done');\n",
  'b.cjs':
    "try { console.log(require('./a.mjs')); } catch (e) { console.log(e.code, e.name, e.message, Object.keys(e)); }\n",
  'main.cjs': "console.log(require('./a.mjs').default);\n",
  'dynamic.cjs': "import('./a.mjs').then((ns) => console.log(ns.default));\n",
  'fatal.mjs': "import './fatal.cjs';\n",
  'fatal.cjs': "require('./fatal.mjs');\n",
  'e.mjs': "import f from './f.cjs';\nimport './g.mjs';\nexport const x = 1;\nconsole.log(f.late().x);\n",
  'f.cjs':
    "exports.late = () => { try { return require('./e.mjs'); } catch (e) { return { x: e.code }; } };\n" +
    "console.log(require('./g.mjs').g);\n",
  'g.mjs': "import './e.mjs';\nexport const g = 1;\n",
  'h.mjs': "import './i.cjs';\nawait 1;\nconsole.log('h done');\n",
  'i.cjs': "try { require('./h.mjs'); } catch (e) { console.log(e.code, e.message); }\n",
  'after.mjs': "import './a.mjs';\nimport './j.cjs';\n",
  'j.cjs': "console.log(require('./a.mjs').default);\n",
};
for (const [name, text] of Object.entries(files)) fs.writeFileSync('d/' + name, text);
for (const name of ['a.mjs', 'main.cjs', 'dynamic.cjs', 'fatal.mjs', 'e.mjs', 'h.mjs', 'after.mjs']) {
  const ran = spawnSync(process.execPath, [name], { cwd: 'd', encoding: 'utf8' });
  console.log('##', name, ran.status);
  console.log(ran.stdout);
  console.log(ran.stderr.split('\n').filter((line) => /^Error|code:/.test(line)).join('\n'));
}
//# status: 0
//| ## a.mjs 0
//| ERR_REQUIRE_CYCLE_MODULE Error Cannot require() ES Module /home/user/d/a.mjs in a cycle. (from /home/user/d/b.cjs) A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded. [ 'code' ]
//| a done
//|
//|
//| ## main.cjs 0
//| ERR_REQUIRE_CYCLE_MODULE Error Cannot require() ES Module /home/user/d/a.mjs in a cycle. (from /home/user/d/main.cjs) [ 'code' ]
//| a done
//| a
//|
//|
//| ## dynamic.cjs 0
//| ERR_REQUIRE_CYCLE_MODULE Error Cannot require() ES Module /home/user/d/a.mjs in a cycle. (from /home/user/d/b.cjs) A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded. [ 'code' ]
//| a done
//| a
//|
//|
//| ## fatal.mjs 1
//|
//| Error [ERR_REQUIRE_CYCLE_MODULE]: Cannot require() ES Module /home/user/d/fatal.mjs in a cycle. (from /home/user/d/fatal.cjs) A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded.
//|   code: 'ERR_REQUIRE_CYCLE_MODULE'
//| ## e.mjs 0
//| 1
//| ERR_REQUIRE_CYCLE_MODULE
//|
//|
//| ## h.mjs 0
//| ERR_REQUIRE_CYCLE_MODULE Cannot require() ES Module /home/user/d/h.mjs in a cycle. (from /home/user/d/i.cjs) A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded.
//| h done
//|
//|
//| ## after.mjs 0
//| ERR_REQUIRE_CYCLE_MODULE Error Cannot require() ES Module /home/user/d/a.mjs in a cycle. (from /home/user/d/b.cjs) A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded. [ 'code' ]
//| a done
//| a
//|
//|
