// Scripts that may not take longer.
const vm = require('vm');
const attempt = (what, run) => {
  try {
    console.log(what, run());
  } catch (error) {
    console.log(what, error.name, error.code, error.message);
  }
};
const endless = 'for (;;) {}';
attempt('this context', () => vm.runInThisContext(endless, { timeout: 20 }));
attempt('new context', () => vm.runInNewContext(endless, {}, { timeout: 20 }));
const context = vm.createContext({ list: [] });
attempt('context', () => vm.runInContext('for (let i = 0; ; i++) list[0] = i', context, { timeout: 20 }));
console.log(context.list[0] > 0);
const script = new vm.Script('try { for (;;) {} } catch (e) { caught = e } finally { done = true }');
attempt('nothing catches it', () => script.runInThisContext({ timeout: 10 }));
console.log(typeof caught, typeof done);
attempt('again', () => script.runInContext(context, { timeout: 10 }));
attempt('in time', () => vm.runInThisContext('1 + 1', { timeout: 1000 }));
attempt('in time, thrown', () => vm.runInThisContext('throw new RangeError("own")', { timeout: 1000 }));
attempt('a native', () => vm.runInThisContext('"x".repeat(1e5).split("").sort().join(""); for (;;) [3, 2, 1].sort()', { timeout: 20 }));
globalThis.inner = () => {
  attempt('inner', () => vm.runInThisContext(endless, { timeout: 5 }));
  return 'inner is over';
};
attempt('outer', () => vm.runInThisContext('inner()', { timeout: 2000 }));
globalThis.longer = () => vm.runInThisContext(endless, { timeout: 5000 });
attempt('the outer is over first', () => vm.runInThisContext('longer()', { timeout: 20 }));
for (const timeout of [0, -1, 1.5, '5', null, NaN]) attempt('timeout ' + timeout, () => vm.runInThisContext('1', { timeout }));
const later = vm.runInNewContext('() => { let n = 0; for (let i = 0; i < 1e6; i++) n++; return n; }', {}, { timeout: 500 });
console.log(later());
setTimeout(() => console.log('the loop goes on'), 1);
//# status: 0
//| this context Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
//| new context Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
//| context Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
//| true
//| nothing catches it Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 10ms
//| undefined undefined
//| again Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 10ms
//| in time 2
//| in time, thrown RangeError undefined own
//| a native Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
//| inner Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 5ms
//| outer inner is over
//| the outer is over first Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
//| timeout 0 RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 1 && <= 4294967295. Received 0
//| timeout -1 RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 1 && <= 4294967295. Received -1
//| timeout 1.5 RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be an integer. Received 1.5
//| timeout 5 TypeError ERR_INVALID_ARG_TYPE The "options.timeout" property must be of type number. Received type string ('5')
//| timeout null TypeError ERR_INVALID_ARG_TYPE The "options.timeout" property must be of type number. Received null
//| timeout NaN RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be an integer. Received NaN
//| 1000000
//| the loop goes on
