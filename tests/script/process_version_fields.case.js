// versions and release as programs read them.
console.log(process.version.split('.')[0], process.versions.node.split('.').length, typeof process.versions.modules, Object.isFrozen(process.versions), process.release.name, typeof process.release.lts, process.features.debug, typeof process.config, process.arch.length > 0, process.platform, process.argv0, process.title, typeof process.debugPort); try { process.version = 'x'; } catch (e) { console.log(e.name); } console.log(process.version !== 'x'); const [major, minor] = process.versions.node.split('.').map(Number); console.log(major >= 18, minor >= 0);
//# status: 0
//| v20 3 string false node string false object true linux node node number
//| true
//| true true
