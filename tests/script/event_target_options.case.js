// addEventListener: once, passive, capture, signal, objects with handleEvent, duplicates.
const t = new EventTarget(); const log = [];
t.addEventListener('a', () => log.push('once'), { once: true }); const dup = () => log.push('dup'); t.addEventListener('a', dup); t.addEventListener('a', dup); t.addEventListener('a', dup, { capture: true });
t.addEventListener('a', { handleEvent(e) { log.push('object ' + e.type + ' ' + (this.tag === 'o')); }, tag: 'o' });
t.dispatchEvent(new Event('a')); console.log(log.splice(0)); t.dispatchEvent(new Event('a')); console.log(log.splice(0));
t.removeEventListener('a', dup); t.dispatchEvent(new Event('a')); console.log(log.splice(0)); t.removeEventListener('a', dup, true); t.dispatchEvent(new Event('a')); console.log(log.splice(0));
const ac = new AbortController(); t.addEventListener('b', () => log.push('b'), { signal: ac.signal }); t.dispatchEvent(new Event('b')); ac.abort(); t.dispatchEvent(new Event('b')); console.log(log.splice(0));
t.addEventListener('c', () => log.push('no'), { signal: AbortSignal.abort() }); t.dispatchEvent(new Event('c')); console.log(log.splice(0));
t.addEventListener('p', (e) => { e.preventDefault(); log.push(e.defaultPrevented); }, { passive: true }); t.addEventListener('p', (e) => { e.preventDefault(); log.push(e.defaultPrevented); }); console.log(t.dispatchEvent(new Event('p', { cancelable: true })), log.splice(0), t.dispatchEvent(new Event('p')), log.splice(0));
t.addEventListener('s', (e) => { log.push(1); e.stopImmediatePropagation(); }); t.addEventListener('s', () => log.push(2)); t.dispatchEvent(new Event('s')); console.log(log.splice(0));
//# status: 0
//| [ 'once', 'dup', 'dup', 'object a true' ]
//| [ 'dup', 'dup', 'object a true' ]
//| [ 'dup', 'object a true' ]
//| [ 'dup', 'object a true' ]
//| [ 'b' ]
//| []
//| false [ true, true ] true [ false, false ]
//| [ 1 ]
