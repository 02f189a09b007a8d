const fs = require('fs'), path = require('path');
const tree = (d) => fs.readdirSync(d, { recursive: true }).sort().join();
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.name, e.code, e.message.replaceAll(process.cwd(), '.')); } };
fs.mkdirSync('s/sub/deep', { recursive: true });
fs.writeFileSync('s/a', 'A'); fs.writeFileSync('s/sub/b', 'B'); fs.writeFileSync('s/sub/deep/c', 'C');
attempt('no recursive', () => fs.cpSync('s', 'd'));
attempt('recursive', () => fs.cpSync('s', 'd', { recursive: true }));
console.log(tree('d'), fs.readFileSync('d/sub/deep/c', 'utf8'));
fs.writeFileSync('s/a', 'A2');
attempt('no force', () => fs.cpSync('s', 'd', { recursive: true, force: false })); console.log(fs.readFileSync('d/a', 'utf8'));
attempt('errorOnExist', () => fs.cpSync('s/a', 'd/a', { force: false, errorOnExist: true }));
attempt('force', () => fs.cpSync('s', 'd', { recursive: true })); console.log(fs.readFileSync('d/a', 'utf8'));
const seen = [];
attempt('filter', () => fs.cpSync('s', 'e', { recursive: true, filter: (from, to) => { seen.push(from + '>' + to); return !from.endsWith('deep'); } })); console.log(tree('e'), seen.sort());
attempt('file', () => fs.cpSync('s/a', 'new/dir/a')); console.log(fs.readFileSync('new/dir/a', 'utf8'));
attempt('self', () => fs.cpSync('s', 's', { recursive: true }));
attempt('into itself', () => fs.cpSync('s', 's/sub/x', { recursive: true }));
attempt('dir to file', () => fs.cpSync('s', 'd/a', { recursive: true }));
attempt('file to dir', () => fs.cpSync('s/a', 'd/sub'));
attempt('missing', () => fs.cpSync('none', 'x'));
attempt('timestamps', () => { fs.utimesSync('s/a', 100, 200); fs.cpSync('s/a', 'ts', { preserveTimestamps: true }); return fs.statSync('ts').mtimeMs; });
attempt('bad', () => fs.cpSync('s', 'd', { recursive: 1 }));
attempt('bad filter', () => fs.cpSync('s', 'd', { filter: 1 }));
attempt('bad mode', () => fs.cpSync('s/a', 'd/a', { mode: 99 }));
attempt('excl', () => fs.cpSync('s/a', 'd/a', { mode: fs.constants.COPYFILE_EXCL }));
//# status: 0
//| no recursive SystemError ERR_FS_EISDIR Path is a directory: cp returned EISDIR (s is a directory (not copied)) s
//| recursive undefined
//| a,sub,sub/b,sub/deep,sub/deep/c C
//| no force undefined
//| A
//| errorOnExist SystemError ERR_FS_CP_EEXIST Target already exists: cp returned EEXIST (d/a already exists) d/a
//| force undefined
//| A2
//| filter undefined
//| a,sub,sub/b [
//|   's/a>e/a',
//|   's/sub/b>e/sub/b',
//|   's/sub/deep>e/sub/deep',
//|   's/sub>e/sub',
//|   's>e'
//| ]
//| file undefined
//| A2
//| self SystemError ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (src and dest cannot be the same) s
//| into itself SystemError ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (cannot copy s to a subdirectory of self s/sub/x) s/sub/x
//| dir to file SystemError ERR_FS_CP_DIR_TO_NON_DIR Cannot overwrite non-directory with directory: cp returned EISDIR (cannot overwrite non-directory d/a with directory s) d/a
//| file to dir SystemError ERR_FS_CP_NON_DIR_TO_DIR Cannot overwrite directory with non-directory: cp returned ENOTDIR (cannot overwrite directory d/sub with non-directory s/a) d/sub
//| missing Error ENOENT ENOENT: no such file or directory, lstat 'none'
//| timestamps 200000
//| bad TypeError ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (1)
//| bad filter TypeError ERR_INVALID_ARG_TYPE The "options.filter" property must be of type function. Received type number (1)
//| bad mode RangeError ERR_OUT_OF_RANGE The value of "mode" is out of range. It must be >= 0 && <= 7. Received 99
//| excl undefined
