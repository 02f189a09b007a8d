// unhandled rejections go to uncaughtException's handlers if there is none of their own.
process.on('uncaughtException', (e, o) => console.log(e.name, e.code, e.message, o)); Promise.reject(new TypeError('err')); Promise.reject('text'); Promise.reject({ a: 1 }); Promise.reject(null); Promise.reject(undefined); Promise.reject(Symbol('s')); setTimeout(() => console.log('goes on'), 2);
//# status: 0
//| TypeError undefined err unhandledRejection
//| UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "text". unhandledRejection
//| UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "#<Object>". unhandledRejection
//| UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "null". unhandledRejection
//| UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "undefined". unhandledRejection
//| UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "Symbol(s)". unhandledRejection
//| goes on
