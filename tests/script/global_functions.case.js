// Old global functions: escape, unescape, parseInt, isNaN, encodeURI and their errors.
console.log(escape('a b\u00e9\u20ac+@*_-./'), unescape('%u20AC%E9%zz'), encodeURI('a b?&=#\u00e9;/:@'), decodeURI('%41%2F%3f'), encodeURIComponent("a'()*!~"), parseInt('12px'), parseFloat('.5e1x'), isNaN('x'), isFinite('5'), typeof eval, globalThis.undefined, typeof globalThis.NaN); for (const f of [() => decodeURIComponent('%'), () => encodeURIComponent('\ud800'), () => decodeURI('%C3')]) try { f(); } catch (e) { console.log(e.name, e.message); } console.log(typeof setTimeout, setTimeout.name, setTimeout.length, clearTimeout.name, structuredClone.name, queueMicrotask.name, atob.name, btoa.length, fetch.name);
//# status: 0
//| a%20b%E9%u20AC+@*_-./ €é%zz a%20b?&=#%C3%A9;/:@ A%2F%3f a'()*!~ 12 5 true true function undefined number
//| URIError URI malformed
//| URIError URI malformed
//| URIError URI malformed
//| function setTimeout 5 clearTimeout structuredClone queueMicrotask atob 1 fetch
