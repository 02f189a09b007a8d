// What this engine does differently from the standard, found out by asking it.
'use strict';

var engine = runtime.engine();

exports.engine = engine[0];
exports.unstableSort = engine[0] === 'duktape';
exports.oldDates = engine[0] === 'duktape';
// Promises are the engine's: their jobs run in its own queue.
exports.ownPromises = engine[0] !== 'duktape';
