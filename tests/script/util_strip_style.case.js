// stripVTControlCharacters and styleText in more forms.
const util = require('util'); for (const s of ['\x1b[31mred\x1b[39m', '\x1b[1;31;40mx\x1b[0m', '\x1b]0;title\x07text', '\u009b31mc1\u009b39m', 'plain', '\x1b[2J\x1b[Hclear', 'a\x1b[Kb', '\x1b(Bq', '\x1b[?25lhide']) console.log(JSON.stringify(util.stripVTControlCharacters(s))); for (const f of ['red', 'bold', 'bgBlue', 'grey', ['red', 'bold'], ['underline', 'inverse', 'cyan']]) console.log(JSON.stringify(util.styleText(f, 'text'))); for (const a of [['nope', 'x'], [5, 'x'], ['red', null], [['red', 'zzz'], 'x'], [undefined, 'x']]) try { util.styleText(...a); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message.slice(0, 60)); }
//# status: 0
//| "red"
//| "x"
//| "text"
//| "c1"
//| "plain"
//| "clear"
//| "ab"
//| "q"
//| "hide"
//| "text"
//| "text"
//| "text"
//| "text"
//| "\u001b[31m\u001b[1mtext\u001b[22m\u001b[39m"
//| "\u001b[4m\u001b[7m\u001b[36mtext\u001b[39m\u001b[27m\u001b[24m"
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
//| TypeError ERR_INVALID_ARG_TYPE The "text" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
