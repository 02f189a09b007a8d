const fs = require('fs'), path = require('path');
fs.mkdirSync('s'); fs.writeFileSync('s/t', 'target'); fs.symlinkSync('t', 's/rel'); fs.symlinkSync(path.resolve('s/t'), 's/abs');
const rel = (p) => (path.isAbsolute(p) ? '/' + path.relative(process.cwd(), p) : p);
const links = (d) => fs.readdirSync(d).sort().map((n) => n + (fs.lstatSync(d + '/' + n).isSymbolicLink() ? '->' + rel(fs.readlinkSync(d + '/' + n)) : '')).join();
fs.cpSync('s', 'd1', { recursive: true }); console.log(links('d1'));
fs.cpSync('s', 'd2', { recursive: true, dereference: true }); console.log(links('d2'));
fs.cpSync('s', 'd3', { recursive: true, verbatimSymlinks: true }); console.log(links('d3'));
(async () => {
  console.log(await fs.promises.cp('s', 'd4', { recursive: true })); console.log(links('d4'));
  await fs.promises.cp('s', 'd5', { recursive: true, filter: async (from) => !from.endsWith('abs') }); console.log(links('d5'));
  for (const [from, to, options] of [['s', 'd6', {}], ['none', 'x', {}], ['s/t', 'd4', {}], ['s', 's/in', { recursive: true }], ['s/t', 'd4/t', { errorOnExist: true, force: false }]])
    await fs.promises.cp(from, to, options).then(() => console.log('ok'), (e) => console.log(e.code, e.message.replaceAll(process.cwd(), '.')));
  fs.cp('s/t', 'cb', (e) => { console.log(e, fs.readFileSync('cb', 'utf8'));
    fs.cp('s', 'cb2', (e2) => console.log(e2.code, e2.name)); });
})();
//# status: 0
//| abs->/s/t,rel->/s/t,t
//| abs,rel,t
//| abs->/s/t,rel->t,t
//| undefined
//| abs->/s/t,rel->/s/t,t
//| rel->/s/t,t
//| ERR_FS_EISDIR Path is a directory: cp returned EISDIR (s is a directory (not copied)) s
//| ENOENT ENOENT: no such file or directory, lstat 'none'
//| ERR_FS_CP_NON_DIR_TO_DIR Cannot overwrite directory with non-directory: cp returned ENOTDIR (cannot overwrite directory d4 with non-directory s/t) d4
//| ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (cannot copy s to a subdirectory of self s/in) s/in
//| ERR_FS_CP_EEXIST Target already exists: cp returned EEXIST (d4/t already exists) d4/t
//| null target
//| ERR_FS_EISDIR SystemError
