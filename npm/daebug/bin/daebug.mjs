#!/usr/bin/env node
// Nothing but another name: the command is bivalve's own bin of that name.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const manifest = createRequire(import.meta.url).resolve('bivalve/package.json');
await import(pathToFileURL(path.join(path.dirname(manifest), 'bin/daebug.mjs')).href);
