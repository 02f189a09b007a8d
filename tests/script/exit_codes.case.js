// process.exit from deep inside, with finally blocks that must not run.
process.on('exit', function (code) { console.log('exit', code); process.exitCode = 9; });
function deep(n) { try { if (n === 0) process.exit(3); deep(n - 1); } catch (e) { console.log('caught!'); } finally { console.log('finally!'); } }
[1].forEach(function () { deep(20); });
console.log('not reached');
//# also: microscript
//# status: 9
//| exit 3
