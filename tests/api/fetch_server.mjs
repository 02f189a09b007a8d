// A server with every kind of answer, for a machine and for Node itself. Argument: its port. Says its port.
import http from 'node:http';
import zlib from 'node:zlib';

let slow;
let closed = false;
const answers = {
  '/echo': (request, response) => {
    const blocks = [];
    request.on('data', (block) => blocks.push(block));
    request.on('end', () => {
      let head = `${request.method} ${request.url}\n`;
      for (const name of Object.keys(request.headers).sort())
        if (/^(x-|a$|content-type|content-length|transfer-encoding)/.test(name))
          head += `${name}: ${request.headers[name]}\n`;
      response.setHeader('X-Answer', 'caf\u00e9');
      response.end(Buffer.concat([Buffer.from(`${head}\n`), ...blocks]));
    });
  },
  '/reason': (request, response) => {
    response.writeHead(418, 'Short and stout', { 'x-a': ['1', '2'] });
    response.end('pot');
  },
  '/json': (request, response) => response.end('{"a":[1,2]}'),
  '/chunks': (request, response) => {
    for (let i = 0; i < 100; i++) response.write(`${i} `);
    response.end();
  },
  '/until-close': (request) => request.socket.end('HTTP/1.1 200 OK\r\nx-y: z\r\n\r\nto the end'),
  '/gzip': (request, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(zlib.gzipSync('packed'.repeat(100)));
  },
  '/bytes': (request, response) => response.end(Buffer.from([0, 1, 254, 255])),
  '/interim': (request, response) => {
    response.writeProcessing();
    response.end('after 102');
  },
  '/hang-up': (request) => request.socket.destroy(),
  '/nonsense': (request) => request.socket.end('this is no HTTP\r\n\r\n'),
  '/cut': (request, response) => {
    response.setHeader('content-length', 100);
    response.write('half');
    setTimeout(() => request.socket.destroy(), 20);
  },
  '/never': () => {},
  '/round': (request, response) => {
    response.writeHead(302, { location: '/round' });
    response.end();
  },
  '/slow': (request, response) => {
    response.write('first');
    slow = response;
  },
  '/go': (request, response) => {
    slow.end('second');
    response.end('gone');
  },
  '/endless': (request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => {
      clearInterval(timer);
      closed = true;
    });
  },
  '/was-closed': (request, response) => {
    const timer = setInterval(() => {
      if (!closed) return;
      clearInterval(timer);
      response.end('closed');
    }, 1);
  },
};

const server = http.createServer((request, response) => {
  const path = request.url.split('?')[0];
  const [, kind, number] = path.split('/');
  if (kind === 'status') {
    response.writeHead(Number(number));
    return response.end(number === '404' ? 'no such page' : undefined);
  }
  if (kind === 'to') {
    response.writeHead(Number(number), { location: '/echo' });
    return response.end('moved');
  }
  return answers[path](request, response);
});
server.listen(Number(process.argv[2]), () => console.log(server.address().port));
