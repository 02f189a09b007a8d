//# stdin: "line one\nline two\nlast"
// process.stdin as a stream.
var text = ''; process.stdin.setEncoding('utf8');
process.stdin.on('data', function (d) { text += d; }).on('end', function () { console.log('end', JSON.stringify(text), process.stdin.readableEnded); });
process.stdin.on('close', function () { console.log('close'); });
console.log(process.stdin.isTTY, process.stdin.fd, process.stdout.isTTY, process.stdout.fd, process.stdout.writable);
//# also: microscript
//# status: 0
//| undefined 0 undefined 1 true
//| end "line one\nline two\nlast" true
//| close
