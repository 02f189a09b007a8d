//# args: ["first", "--second"]
//# stdin: "a\nb\n"
// fs.readFileSync(0) and process.argv.
console.log(require('fs').readFileSync(0, 'utf8').split('\n'), process.argv.slice(2), process.argv.length);
process.stdout.write('partial'); process.stdout.write(' line\n'); console.log(process.stdout.write('x\n'), require('fs').writeSync(1, 'sync\n'));
process.stdout.write('end', function () { console.log(' callback'); });
//# also: microscript
//# status: 0
//| [ 'a', 'b', '' ] [ 'first', '--second' ] 4
//| partial line
//| x
//| sync
//| true 5
//| end callback
