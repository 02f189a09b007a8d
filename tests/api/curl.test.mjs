// curl in the machine beside the real curl: the same requests to the same server, compared byte for byte.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Machine } from 'bivalve';

let server;
let base;
let machine;
let dir;
const files = { 'data.txt': 'line one\nline two\n', 'form.json': '{"a":1}\n' };

function answer(request, response) {
  const blocks = [];
  request.on('data', (block) => blocks.push(block));
  request.on('end', () => {
    response.sendDate = false;
    const url = new URL(request.url, 'http://x');
    switch (url.pathname) {
      case '/redirect':
        return response.writeHead(302, { Location: `/echo?${url.searchParams}` }).end('moved');
      case '/see-other':
        return response.writeHead(303, { Location: 'echo' }).end();
      case '/keep':
        return response.writeHead(307, { Location: '/echo' }).end();
      case '/loop':
        return response.writeHead(302, { Location: '/loop' }).end();
      case '/missing':
        return response.writeHead(404, { 'X-Reason': 'none' }).end('nothing here\n');
      case '/cookie':
        response.setHeader('Set-Cookie', ['a=1; Path=/', 'b=2; Path=/elsewhere', 'c=3; Max-Age=0']);
        return response.end(`cookies: ${request.headers.cookie ?? 'none'}\n`);
      case '/named':
        response.setHeader('Content-Disposition', 'attachment; filename="given.txt"');
        return response.end('named\n');
      default: {
        response.setHeader('Content-Type', 'text/plain');
        const headers = request.rawHeaders.map((text) => text.replace(/-{20,}[\da-zA-Z]{16,}/, 'BOUNDARY'));
        const at = headers.findIndex((name, i) => i % 2 === 0 && name === 'Host');
        headers.splice(at, 2);
        // Between two hosts the connection is another's to describe.
        const kept = headers.filter((_, i) => !['Connection'].includes(headers[i - (i % 2)]));
        const body = Buffer.concat(blocks)
          .toString('latin1')
          .replace(/-{20,}[\da-zA-Z]{16,}/g, 'BOUNDARY');
        response.end(`${request.method} ${request.url}\n${kept.join('\n')}\n\n${body}\n`);
      }
    }
  });
}

before(async () => {
  server = http.createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A name that only the two curls know: 127.0.0.1 would be the machine's own network.
  const { port } = server.address();
  base = `http://server.test:${port}`;
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-curl-'));
  fs.writeFileSync(path.join(dir, '.curlrc'), `resolve = "server.test:${port}:127.0.0.1"\n`);
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), content);
});
after(() => {
  server.closeAllConnections();
  server.close();
  fs.rmSync(dir, { recursive: true });
});

const real = (script) =>
  new Promise((resolve) => {
    const child = spawn('bash', ['-c', script], { cwd: dir, env: { PATH: process.env.PATH, HOME: dir } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });

// The host answers on a port of its own and speaks of its connection: not the guest's affair.
const plain = (text) =>
  text
    .replaceAll('\r', '')
    .replace(/^(?:Connection|Keep-Alive|Transfer-Encoding): .*\n/gm, '')
    .replace(/^Content-Length: .*\n/gm, '');

const scripts = {
  'a GET': ['curl -s $U/echo', 'curl -sS $U/echo?x=1#part', 'curl -s $U/a/../b/./c'],
  'the head': ['curl -si $U/echo', 'curl -sI $U/missing', 'curl -s -D - -o /dev/null $U/missing'],
  redirects: [
    'curl -s $U/redirect',
    'curl -sL "$U/redirect?q=2"',
    'curl -siL $U/redirect',
    'curl -sL -d a=b $U/redirect',
    'curl -sL -d a=b $U/see-other',
    'curl -sL -d a=b $U/keep',
    'curl -sL -X PUT -d a=b $U/redirect',
    'curl -sSL --max-redirs 3 $U/loop',
  ],
  data: [
    'curl -s -d a=1 -d "b c" $U/echo',
    'curl -s --data-raw @data.txt $U/echo',
    'curl -s -d @data.txt $U/echo',
    'curl -s --data-binary @data.txt $U/echo',
    'echo piped | curl -s -d @- $U/echo',
    'curl -sG -d q=1 --data-urlencode "z=a b&c" $U/echo',
    'curl -s --data-urlencode "=ü/" --data-urlencode n@data.txt $U/echo',
    'curl -s --json \'{"a":1}\' $U/echo',
    'curl -s --json @form.json $U/echo',
    'curl -s -X DELETE $U/echo',
    'curl -s -H "Content-Type: text/csv" -d x $U/echo',
  ],
  forms: [
    'curl -s -F a=b -F f=@data.txt $U/echo',
    'curl -s -F "f=@data.txt;type=text/x;filename=other" -F "t=<data.txt" --form-string "x=@y;z" $U/echo',
  ],
  headers: [
    'curl -s -A agent -e http://ref/ -H "X-Y: 1" -H "Accept:" -H "Empty;" $U/echo',
    'curl -s -u me:pw $U/echo',
    'curl -s -r 0-3 $U/echo',
    'curl -s -b x=1 -b "y=2; z=3" $U/echo',
    'curl -s --oauth2-bearer tok $U/echo',
  ],
  cookies: [
    'curl -s -c jar -b jar $U/cookie $U/cookie; curl -s -b jar $U/cookie; grep -v "^#" jar | cut -f2-',
  ],
  output: [
    'curl -s $U/echo -o out; cat out; rm out',
    'curl -sO $U/echo/name; ls name; rm name',
    'curl -sO $U/; echo $?',
    'curl -sOJ $U/named; cat given.txt; rm given.txt',
    'curl -s --create-dirs -o x/y/z $U/echo; cat x/y/z; rm -r x',
    'curl -sS -o no/such/dir $U/echo; echo $?',
    'curl -s "$U/{a,b}[1-2]" -o "f_#1#2"; cat f_*; rm f_*',
  ],
  upload: ['curl -s -H Expect: -T data.txt $U/put/'],
  'write-out': [
    "curl -s -o /dev/null -w '%{http_code} %{content_type} %{num_redirects} %{method} %{scheme}\\n' $U/echo",
    "curl -s -o /dev/null -w '%{response_code}:%{redirect_url}\\t%%\\n' $U/redirect",
    "curl -s -o /dev/null -w '%{exitcode} %{errormsg}\\n' $U/loop -L --max-redirs 1",
  ],
  failures: [
    'curl -sS -f $U/missing; echo $?',
    'curl -sS --fail-with-body $U/missing; echo $?',
    'curl -sS foo://x; echo $?',
    'curl; echo $?',
    'curl --nope; echo $?',
    'curl -o; echo $?',
    'curl --max-redirs x $U/echo; echo $?',
    'curl -sS -d @none $U/echo; echo $?',
    'curl -sS -T none $U/echo; echo $?',
    'curl -sS "http://"; echo $?',
    'curl -sS "http://a:b:c/"; echo $?',
  ],
};

for (const [title, list] of Object.entries(scripts))
  describe(title, () => {
    for (const script of list)
      test(script, async () => {
        machine = await Machine.boot({
          network: {
            allow: [{ url: base, methods: '*' }],
            allowPrivate: true,
            hosts: { 'server.test': '127.0.0.1' },
          },
          files: Object.fromEntries(
            Object.entries(files).map(([name, text]) => [`/home/user/${name}`, text]),
          ),
        });
        try {
          const text = `U=${base}\n${script}`;
          const own = await machine.exec(text);
          const other = await real(text);
          assert.equal(plain(own.stdoutText), plain(other.stdout));
          assert.equal(plain(own.stderrText), plain(other.stderr));
          assert.equal(own.exitCode, other.exitCode);
        } finally {
          await machine.dispose();
        }
      });
  });

test('without a network there is none', async () => {
  const alone = await Machine.boot();
  const { stderrText, exitCode } = await alone.exec('curl -sS http://example.com/');
  assert.equal(stderrText, 'curl: (6) Could not resolve host: example.com\n');
  assert.equal(exitCode, 6);
});

test('what is not allowed is refused by name', async () => {
  const machine_ = await Machine.boot({ network: { allow: ['https://api.example.com/v1'] } });
  const { stderrText, exitCode } = await machine_.exec('curl -sS https://api.example.com/v2');
  assert.match(
    stderrText,
    /^curl: \(7\) Access to https:\/\/api\.example\.com\/v2 is refused: .*not on the list/,
  );
  assert.equal(exitCode, 7);
});
