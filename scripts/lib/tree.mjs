// The files of the project.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './cache.mjs';
import { ask } from './run.mjs';

/** Files under version control, or about to be. */
export const treeFiles = () =>
  (ask('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root }) ?? '')
    .split('\n')
    .filter((name) => name && fs.existsSync(path.join(root, name)));
