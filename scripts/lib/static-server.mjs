// A small server of files for the demo and the browser tests: loopback, strict policy, no caching.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

// What a page needs to run a machine, and nothing more. xterm.js sets styles of its own.
const policy = (scripts, connect) =>
  `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'${scripts}; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'${connect}`;

/**
 * Serves `dir` on 127.0.0.1; resolves with { url, close }. Port 0: any free one. `evaluates`: pages may have scripts in them, and run
 * text as code. `connect`: an origin besides its own that pages may connect to.
 */
export function serveFiles(dir, port = 0, { evaluates = false, connect } = {}) {
  const base = fs.realpathSync(dir);
  const server = http.createServer((request, response) => {
    let name;
    try {
      name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      name = '\0';
    }
    const file = path.join(base, name.endsWith('/') ? `${name}index.html` : name);
    const inside = !name.includes('\0') && (file + path.sep).startsWith(base + path.sep);
    if (!inside || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy(
        evaluates ? " 'unsafe-inline' 'unsafe-eval'" : '',
        connect ? ` ${connect}` : '',
      ),
      'cache-control': 'no-store',
    });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      }),
    );
  });
}
