// uncaughtException listeners keep the process going.
process.on('uncaughtException', function (e, origin) { console.log('caught', e.message || e, origin); });
setTimeout(function () { throw new Error('one'); }, 1); setTimeout(function () { console.log('still here'); }, 2000);
process.nextTick(function () { throw 'two'; }); process.nextTick(function () { console.log('next tick goes on'); });
Promise.reject(new Error('three'));
//# also: microscript
//# status: 0
//| caught two uncaughtException
//| caught one uncaughtException
//| next tick goes on
//| caught three unhandledRejection
//| still here
