// What `npm run lint` checks and `npm run format` mends. Each check returns { ok, text } or
// { skipped, text }.
import path from 'node:path';
import { checkArchitecture } from '../check-architecture.mjs';
import { root } from './cache.mjs';
import { run, which } from './run.mjs';
import { ensurePackages } from './system.mjs';
import { treeFiles } from './tree.mjs';

async function tool(program, args) {
  const { code, output } = await run(program, args, { cwd: root, check: false });
  return { ok: code === 0, text: output };
}
const nodeTool = (script, args) => tool(process.execPath, [path.join(root, 'node_modules', script), ...args]);

async function clangFormat({ fix }) {
  if (!(await ensurePackages('format')) || !which('clang-format-19'))
    return { skipped: true, text: 'clang-format-19 is not installed' };
  const files = treeFiles().filter((name) => /^(src|wasm|cmake|tests)\/.*\.(cc|h)$/.test(name));
  if (files.length === 0) return { ok: true };
  return tool('clang-format-19', fix ? ['-i', ...files] : ['--dry-run', '--Werror', ...files]);
}

export const checks = [
  {
    name: 'architecture',
    run: async () => {
      const problems = checkArchitecture(root, treeFiles());
      return { ok: problems.length === 0, text: problems.join('\n') };
    },
  },
  { name: 'clang-format', run: clangFormat },
  {
    name: 'prettier',
    run: ({ fix }) =>
      nodeTool('prettier/bin/prettier.cjs', [fix ? '--write' : '--check', '--log-level=warn', '.']),
  },
  { name: 'eslint', run: ({ fix }) => nodeTool('eslint/bin/eslint.js', [...(fix ? ['--fix'] : []), '.']) },
  { name: 'types', run: () => nodeTool('typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']) },
  { name: 'types of the demo page', run: () => nodeTool('typescript/bin/tsc', ['-p', 'docs/demo']) },
  {
    name: 'docs/api.md',
    run: ({ fix }) =>
      tool(process.execPath, [path.join(root, 'scripts/api-docs.mjs'), ...(fix ? [] : ['--check'])]),
  },
];
