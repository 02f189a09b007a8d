const fs = require('fs'); fs.writeFileSync('.env', 'PLAIN=one\nHOME=other\nQ="a b"\n'); fs.writeFileSync('second', 'PLAIN=two\nMORE=3'); process.loadEnvFile(); console.log(process.env.PLAIN, process.env.HOME === 'other', process.env.Q); process.loadEnvFile('second'); console.log(process.env.PLAIN, process.env.MORE); for (const f of ['none', 5, {}]) try { process.loadEnvFile(f); } catch (e) { console.log(e.code, e.syscall); }
//# status: 0
//| one false a b
//| one 3
//| ENOENT open
//| ERR_INVALID_ARG_TYPE undefined
//| ERR_INVALID_ARG_TYPE undefined
