const net = require('net');
(async () => {
  const { once } = require('events');
  const s = net.createServer(); s.listen(0, '127.0.0.1'); await once(s, 'listening');
  const k = net.connect(s.address().port, '127.0.0.1'); const [c] = await once(s, 'connection');
  k.end('one two three'); let got = ''; for await (const d of c) got += d; console.log(got, c.destroyed);
  c.end(); k.resume(); await once(k, 'close'); console.log(k.destroyed);
  const k2 = net.connect(s.address().port, '127.0.0.1'); const [c2] = await once(s, 'connection'); c2.end('lines\nof\ntext'); const lines = []; for await (const l of require('readline').createInterface({ input: k2 })) lines.push(l); console.log(lines);
  k2.destroy(); c2.destroy(); s.close(); await once(s, 'close'); console.log('done'); if (s[Symbol.asyncDispose]) console.log(typeof s[Symbol.asyncDispose]);
})();
//# status: 0
//| one two three true
//| true
//| [ 'lines', 'of', 'text' ]
//| done
//| function
