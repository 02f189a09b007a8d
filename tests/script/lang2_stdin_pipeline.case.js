//# stdin: "b 2\na 1\nc 3\n"
process.stdin.setEncoding('utf8');
(async () => { let text = ''; for await (const chunk of process.stdin) text += chunk; const rows = text.trim().split('\n').map((l) => l.split(' ')); console.log(rows.sort(([a], [b]) => (a < b ? -1 : 1)), rows.reduce((s, [, n]) => s + Number(n), 0)); })();
//# status: 0
//| [ [ 'a', '1' ], [ 'b', '2' ], [ 'c', '3' ] ] 6
