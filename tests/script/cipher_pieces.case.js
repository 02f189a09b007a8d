const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const key = Buffer.alloc(24, 3), iv = Buffer.from('0123456789abcdef'), text = Buffer.from(Array.from({ length: 301 }, (_, i) => i * 7));
for (const mode of ['cbc', 'ecb', 'ctr', 'cfb', 'cfb8', 'ofb', 'gcm']) {
  const at = mode === 'ecb' ? null : iv, sums = new Set();
  for (const step of [1, 3, 15, 16, 17, 64, 301]) {
    const made = crypto.createCipheriv('aes-192-' + mode, key, at), back = crypto.createDecipheriv('aes-192-' + mode, key, at), sizes = [];
    const out = [], clear = [];
    for (let i = 0; i < text.length; i += step) out.push(made.update(text.subarray(i, i + step)));
    out.push(made.final());
    const secret = Buffer.concat(out);
    if (mode === 'gcm') back.setAuthTag(made.getAuthTag());
    for (let i = 0; i < secret.length; i += step) { clear.push(back.update(secret.subarray(i, i + step))); sizes.push(clear[clear.length - 1].length); }
    clear.push(back.final());
    sums.add(secret.toString('base64'));
    console.log(mode, step, out.slice(0, 5).map((b) => b.length).join(), sizes.slice(0, 5).join(), Buffer.concat(clear).equals(text));
  }
  console.log(sums.size, [...sums][0]);
}
//# status: 0
//| cbc 1 0,0,0,0,0 0,0,0,0,0 true
//| cbc 3 0,0,0,0,0 0,0,0,0,0 true
//| cbc 15 0,16,16,16,16 0,16,16,16,16 true
//| cbc 16 16,16,16,16,16 0,16,16,16,16 true
//| cbc 17 16,16,16,16,16 16,16,16,16,16 true
//| cbc 64 64,64,64,64,32 48,64,64,64,48 true
//| cbc 301 288,16 288,0 true
//| 1 U5IUjWbbVryObS84gvOFEqfGaO2eobxL3gBvUIne5Qt6r/648reR9z+36UxPDi3pjwwoX0gxlO3jeDUm6cGFh6Lzqc1qcE7Mt+AhUguYf3B7WvmfSS282fUyJX3G1lTtzGWsbA7qAe2Rjk4xWKnZC08L4xZzg59X7CHCf1JPh9Wi+jOw69Cd6pmPihGzDBe/iVrbNIjzG1M7ECwJ2zrAajpLh5xfEmFDtyg01Roara3qjodhgBi3/iJE+P5qUyjHrz8Un90IKUprfT7BV07cI29UsbRtfv5MTYTpXdbhDdZyUI1aGThGgUspIP8FJu0LjSqr9Lw9qNiaSoV+gBQWdUFdze7XKsHaoqm1n0K3rvY6WFu9cODJlE/3G1FzKCoo0Gqd4s0l0Y87cKnP3qBV6w==
//| ecb 1 0,0,0,0,0 0,0,0,0,0 true
//| ecb 3 0,0,0,0,0 0,0,0,0,0 true
//| ecb 15 0,16,16,16,16 0,16,16,16,16 true
//| ecb 16 16,16,16,16,16 0,16,16,16,16 true
//| ecb 17 16,16,16,16,16 16,16,16,16,16 true
//| ecb 64 64,64,64,64,32 48,64,64,64,48 true
//| ecb 301 288,16 288,0 true
//| 1 OD36GdcF8zix3IbguL+MBuKUfJrWm+mMbe+9AEVvus6cghlV1bsJJUjSr7rGL046A+RHldCVyK5oRwfvvU/IBhQTNfcKFclxwlgy7fEFXz8ce3VYwLTiarB4QDxA944pPBM8oO9S4DmTRx9dPGVIXLGp6Jq24s2+V2H4FMUzIDi2a0LzcvnQLIc4uVEKARmV5fpIlxTKjyP2dfvIHA4qY0EXlwBCf0JXFWyjrmlPqO4GktPnOaQqLkfNvdjCndFYVKkpA+8BfDNqbG7RiMbUgoVwEF2OAgNRfTgvCb0QELlOwCzkxll1ZhzbPCi1TY2NBOTcr/cl/ok7INLoHRgEJjg9+hnXBfM4sdyG4Li/jAbilHya1pvpjG3vvQBFb7rOBBAwf7mjAj96FVH6dIx5VQ==
//| ctr 1 1,1,1,1,1 1,1,1,1,1 true
//| ctr 3 3,3,3,3,3 3,3,3,3,3 true
//| ctr 15 15,15,15,15,15 15,15,15,15,15 true
//| ctr 16 16,16,16,16,16 16,16,16,16,16 true
//| ctr 17 17,17,17,17,17 17,17,17,17,17 true
//| ctr 64 64,64,64,64,45 64,64,64,64,45 true
//| ctr 301 301,0 301 true
//| 1 tdpHqHJjYpdxiyya9owX1Wc3o/ctN1pXCDzr1JHXlLWSojC5c5TStpuqGhxrq+dvzT8CAzKlOhn64pHGTj9h88/Hxw81tkmBxklya9wSfYUkKJeCyi1JEYR48mpN7BsiinGIZSRnLPpkB4/gZbe54VNgEeoDswn1ltfhhFoYsR5Zcp5zewNP2IY10E3VtuocOwft3Ete6mcNvgO/Wv6VuzRC0xsK5EGeIFYT4AZVKWXo0dsoZt96n1hwlYXo3BUtywcmN0Yp4iNSTWZkULVP1OAwaZiVy0WnNUV4twcidYkP005TOALnZ+BfvS606Hn7Wj0lD190CZ3Z99Oowbl+nUtA0CJYtGEM8M/bg1i8HMzaeYmFebFbT69llkg6EtaZ9LfmUhISV/orbQachg==
//| cfb 1 1,1,1,1,1 1,1,1,1,1 true
//| cfb 3 3,3,3,3,3 3,3,3,3,3 true
//| cfb 15 15,15,15,15,15 15,15,15,15,15 true
//| cfb 16 16,16,16,16,16 16,16,16,16,16 true
//| cfb 17 17,17,17,17,17 17,17,17,17,17 true
//| cfb 64 64,64,64,64,45 64,64,64,64,45 true
//| cfb 301 301,0 301 true
//| 1 tdpHqHJjYpdxiyya9owX1dfpz8xH4nR7jJrRbcZv2pikM5YrT27weYBPV9sCJB8qsDdJgqeuPF9ApcrJsVJ0uewv+/l3ValQlKgTfz5Z5YZtH+pn1KKK7rRS3ofIiQ+dzcAde4NqxZieUJmibEkth7uJgkEg8/JLRyXtpER21tWITP+IRjFQI4RxhcADF9b8xsveAgkqnz9qIBULFg4jeKtxMh6lAz5WkJaLjFiqJOUfiXK7iNtyC/bohcBob/aX7njjHxiE4MVFUCTeBbHkD0fxOW92bG0ABWsnEZqwmfYKzDkjXu/x8JVneCZePWO39Esyj1RfCrLRYpgANZac3T+KADdBg6Nta6Fw6dsvibgg6WvyV3EQJfjLwz3rqO9la13fVqHrnB1LDqR9ew==
//| cfb8 1 1,1,1,1,1 1,1,1,1,1 true
//| cfb8 3 3,3,3,3,3 3,3,3,3,3 true
//| cfb8 15 15,15,15,15,15 15,15,15,15,15 true
//| cfb8 16 16,16,16,16,16 16,16,16,16,16 true
//| cfb8 17 17,17,17,17,17 17,17,17,17,17 true
//| cfb8 64 64,64,64,64,45 64,64,64,64,45 true
//| cfb8 301 301,0 301 true
//| 1 ta3zYsmBnF+lGKrSBn/VSqMU6Ir/WpAaFpoWh2ohSXHg2QcNgR2L1AtDffwzjeGP0fMWAi8X1cFljequpyVdUJiM04VpR/1t7x2qZRIxm7rUI7qggfl29lUsVKBkyvxQU7/sCdb8t2Zd8ojo2rwwsuyzC+izpj+G44HQBH0kpBDNuixAmSu9ZwyBGkZKfBv80VK+5E7XroyUQUotF5IcrMYAaKWlJ06fTaOoAqFtyJ+OtsYcFBdM4rdXXsOHrR2AEd+ymD5mt2NBIXONd+SxJ+6dVLzcOYz0qvkwVV0Bz6Y2ArR0LXAaPatWXKzO6S5+Iyg6Zqi4VifmHbcbs9SpqVjWcPBegvf1DNQ9ZhqsdfIoZK5o/tVQTGu2OMLNwti/tFu5f6s555e/1HzW9A==
//| ofb 1 1,1,1,1,1 1,1,1,1,1 true
//| ofb 3 3,3,3,3,3 3,3,3,3,3 true
//| ofb 15 15,15,15,15,15 15,15,15,15,15 true
//| ofb 16 16,16,16,16,16 16,16,16,16,16 true
//| ofb 17 17,17,17,17,17 17,17,17,17,17 true
//| ofb 64 64,64,64,64,45 64,64,64,64,45 true
//| ofb 301 301,0 301 true
//| 1 tdpHqHJjYpdxiyya9owX1Zq1lMLNtEynlnIRR0vXn+SHhw51E4RA0ZGJwdSou0nUqyqoRFlaUc21dgPTGVph5xEt9G4XG7kgFSOcpYYsBBIKenAWaL20ExKw489NOdMRmC32nw+IRsLMyLfFFDej0HOUoKzrCMpYstxJCB9imivdtKwjyyuosW//GPeo+YbIllTICmLWLkVfkE7eA6M90enwM+kSK7KcBDzTiQ+LQ4ZnONcR+lvC5Nu0VmIrYYZsK4fPlP5GdhGW/LjnQeGIf5YQMNsfCHN6S7B3co2NPCIhONmZ5BPL0M3P78g34MHhj5n040GSa9mF0ZGWofpquBYSNcsejEDYiyLotTRLer4DX0TmNi5CUUHhoKoUHQGbLDYhjENAGhFe7/9zXg==
//| gcm 1 1,1,1,1,1 1,1,1,1,1 true
//| gcm 3 3,3,3,3,3 3,3,3,3,3 true
//| gcm 15 15,15,15,15,15 15,15,15,15,15 true
//| gcm 16 16,16,16,16,16 16,16,16,16,16 true
//| gcm 17 17,17,17,17,17 17,17,17,17,17 true
//| gcm 64 64,64,64,64,45 64,64,64,64,45 true
//| gcm 301 301,0 301 true
//| 1 WKTy6uCmf24jK4b9BNFYCxtav/wWitZuLlMszliCt4ztyTEDVrtjnnvMfsasfUQJrym2LEFDMUDugi0qWtDwIOiho5UJ3lkqll6VneXtwgXKdBfuO5nGp1foK8gidC1uWoDxEs9uVhPx8KpKVF2cKPVWuxGDL/J3KtJxgROx0FuUxHEucgX1AaNaxlqdq4HugUJqIS2RqzWPCkYmNafY9WgI1/SZuzVregg2oKES+nEIYTu92fxBpRS5Gtr4hBB9dL54+mnv1jLspMw9hVIuAJKYS8wl7ezxMTutRAwgnB7bSyS6SljH1gNkhhGAlzZrIX16jLuuOT4YoolEv1wJRL+So2P+ynX/hZTheSQTJpNcYlPRnIWko8zTL0vCoyvZV4Eh27+Kf5ROnNQXQA==
