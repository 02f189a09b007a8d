const vm = require('vm');
try { vm.runInThisContext('while (true) {}', { timeout: 10 }); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
try { vm.runInNewContext('for (;;) {}', {}, { timeout: 10 }); } catch (e) { console.log(e.code); } try { new vm.Script('while (true) {}').runInThisContext({ timeout: 10 }); } catch (e) { console.log(e.code, e.message); }
console.log(vm.runInThisContext('1 + 1', { timeout: 1000 }), vm.runInNewContext('a', { a: 5 }, { timeout: 500 }));
try { vm.runInThisContext('throw new Error("own")', { timeout: 1000 }); } catch (e) { console.log(e.message); } try { vm.runInNewContext('try { while (true) {} } catch (e) { "caught" } finally { }', {}, { timeout: 10 }); console.log('?'); } catch (e) { console.log(e.code); }
//# status: 0
//| Error ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 10ms
//| ERR_SCRIPT_EXECUTION_TIMEOUT
//| ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 10ms
//| 2 5
//| own
//| ERR_SCRIPT_EXECUTION_TIMEOUT
