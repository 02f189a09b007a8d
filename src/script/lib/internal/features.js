// What this engine does differently from the standard, found out by asking it.
'use strict';

var engine = runtime.engine();

exports.engine = engine[0];
exports.unstableSort = engine[0] === 'duktape';
exports.oldDates = engine[0] === 'duktape';
// 0 Node, 1 MicroScript, 2 MicroScript as MeshAgent behaves.
exports.profile = engine[4];
// Promises are the engine's: their jobs run in its own queue.
exports.ownPromises = engine[0] !== 'duktape';
