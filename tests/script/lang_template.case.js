const n = 3;
console.log(`a${n}b${n + 1}`, `multi
line`, `${[1, 2]} ${{}} ${null} ${undefined}`, `\u0041\x42\n\``.length);
function tag(parts, ...values) { return parts.raw.join('|') + '::' + parts.join('|') + '::' + values.join(','); }
console.log(tag`x${1}\n${2}y`);
console.log(String.raw`\n${1}\t`);
const same = () => ((p) => p)`a`;
console.log(same() === same(), Object.isFrozen(same()));
console.log(`${`nested ${`deep ${n}`}`}`);
console.log(((p) => p[0])`\unicode`);
//# status: 0
//| a3b4 multi
//| line 1,2 [object Object] null undefined 4
//| x|\n|y::x|
//| |y::1,2
//| \n1\t
//| true true
//| nested deep 3
//| undefined
