// Names of files that are not ASCII, and the encodings of what is read.
const fs = require('fs');
fs.mkdirSync('d');
for (const n of ['\u00e4\u00f6', '\u65e5\u672c', '\u{1f600}', ' space ', 'new\nline', "q'uote", '-dash', '...', '*']) fs.writeFileSync('d/' + n, n);
console.log(fs.readdirSync('d').sort().map((n) => JSON.stringify(n)).join(' '));
for (const n of fs.readdirSync('d').sort()) console.log(JSON.stringify(fs.readFileSync('d/' + n, 'utf8')) === JSON.stringify(n));
console.log(fs.readdirSync('d', 'base64').sort().slice(0, 3));
fs.symlinkSync('\u00e4\u00f6', 'd/l'); console.log(fs.readlinkSync('d/l'), fs.readlinkSync('d/l', 'latin1').length, fs.realpathSync('d/l', 'hex').slice(-8));
const bad = Buffer.from([0x62, 0xff, 0xfe, 0x64]); fs.writeFileSync('bin', bad);
console.log(JSON.stringify(fs.readFileSync('bin', 'utf8')), fs.readFileSync('bin', 'latin1').length, fs.readFileSync('bin', 'hex'), fs.readFileSync('bin', 'ascii').length);
fs.writeFileSync('bom', '\ufeffhi'); console.log(JSON.stringify(fs.readFileSync('bom', 'utf8')), fs.readFileSync('bom'));
fs.writeFileSync('sur', 'a\ud800b'); console.log(fs.readFileSync('sur'));
//# status: 0
//| " space " "*" "-dash" "..." "new\nline" "q'uote" "äö" "日本" "😀"
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| [ '5pel5pys', '8J+YgA==', 'IHNwYWNlIA==' ]
//| äö 4 c3a4c3b6
//| "b��d" 4 62fffe64 4
//| "﻿hi" <Buffer ef bb bf 68 69>
//| <Buffer 61 ef bf bd 62>
