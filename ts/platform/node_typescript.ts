// Types are taken away by ts-blank-space on the embedder's own typescript: optional peers, loaded with the first
// TypeScript file (docs/decisions/0010-typescript.md).
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TypeScript from 'typescript';
import { TransformError, type TransformBridge } from '../bridges/transform.js';

type Strip = (source: TypeScript.SourceFile, onError: (node: TypeScript.Node) => void) => string;
interface Libraries {
  ts: typeof TypeScript;
  strip: Strip;
}

const INSTALL = 'TypeScript files need two packages: npm install ts-blank-space typescript';

const isMissing = (error: unknown): boolean =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Beside this package, else beside the program that runs: a command line that is installed for all finds it there. */
function resolve(): { file: string; require: NodeJS.Require } {
  for (const from of [import.meta.url, pathToFileURL(path.join(process.cwd(), 'x.js'))]) {
    try {
      const require = createRequire(from);
      const file = require.resolve('ts-blank-space');
      return { file, require: createRequire(file) };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(INSTALL);
}

/** At once where this Node can (20.19, 22.12), else later. */
function load(): Libraries | Promise<Libraries> {
  const { file, require } = resolve();
  let ts: typeof TypeScript;
  try {
    ts = require('typescript') as typeof TypeScript;
  } catch (error) {
    throw isMissing(error) ? new Error(INSTALL, { cause: error }) : error;
  }
  if (typeof ts.createSourceFile !== 'function')
    throw new Error(`typescript ${ts.version} has no parser to call: npm install typescript@5`);
  try {
    return { ts, strip: (require(file) as { blankSourceFile: Strip }).blankSourceFile };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_REQUIRE_ESM') throw error;
    return import(pathToFileURL(file).href).then((module: { blankSourceFile: Strip }) => ({
      ts,
      strip: module.blankSourceFile,
    }));
  }
}

function nameOf(ts: typeof TypeScript, node: TypeScript.Node): string {
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isModuleDeclaration(node)) return 'namespace declaration';
  if (ts.isImportEqualsDeclaration(node)) return 'import equals declaration';
  if (ts.isExportAssignment(node)) return 'export assignment';
  if (ts.isTypeAssertionExpression(node)) return 'type assertion in angle brackets';
  return ts.isModifier(node) ? 'parameter property' : 'syntax';
}

function transform({ ts, strip }: Libraries, text: string, file: string): string {
  const source = ts.createSourceFile(
    file,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, impliedNodeFormat: ts.ModuleKind.ESNext },
    false,
    ts.ScriptKind.TS,
  );
  const fail = (message: string, code: string, start: number, length: number): TransformError => {
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    const rest = text.slice(start, start + length).search(/[\r\n]/);
    return new TransformError(message, code, line + 1, [
      character + 1,
      character + Math.max(1, rest < 0 ? length : rest),
    ]);
  };
  // What the parser noticed; it goes on all the same.
  const [first] =
    (source as { parseDiagnostics?: TypeScript.DiagnosticWithLocation[] }).parseDiagnostics ?? [];
  if (first)
    throw fail(
      ts.flattenDiagnosticMessageText(first.messageText, '\n'),
      'ERR_INVALID_TYPESCRIPT_SYNTAX',
      first.start,
      first.length,
    );
  let refused: TypeScript.Node | undefined;
  const result = strip(source, (node) => (refused ??= node));
  if (refused) {
    const start = refused.getStart(source);
    throw fail(
      `TypeScript ${nameOf(ts, refused)} is not supported in strip-only mode`,
      'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
      start,
      refused.end - start,
    );
  }
  return result;
}

/** Throws, or rejects, with what to install when the packages are not there. */
export function stripTypes(): TransformBridge {
  let libraries: Libraries | Promise<Libraries> | undefined;
  return (source, file) => {
    libraries ??= load();
    if (!(libraries instanceof Promise)) return transform(libraries, source, file);
    return libraries.then((loaded) => transform((libraries = loaded), source, file));
  };
}
