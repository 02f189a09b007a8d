const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = Buffer.alloc(16), iv = Buffer.alloc(16), make = (mode) => crypto.createCipheriv('aes-128-' + mode, key, iv), back = (mode) => crypto.createDecipheriv('aes-128-' + mode, key, iv);
for (const mode of ['cbc', 'ctr', 'gcm']) {
  t('final twice', () => { const c = make(mode); c.final(); c.final(); });
  t('update after', () => { const c = make(mode); c.final(); c.update('a'); });
  t('padding after', () => { const c = make(mode); c.final(); c.setAutoPadding(false); });
  t('aad after', () => { const c = make(mode); c.final(); c.setAAD(iv); });
  t('aad between', () => { const c = make(mode); c.update('a'); c.setAAD(iv); });
  t('aad twice', () => { const c = make(mode); c.setAAD(iv); c.setAAD(Buffer.alloc(3)); c.update('ab'); c.final(); return c.getAuthTag(); });
  t('tag early', () => { const c = make(mode); c.getAuthTag(); });
  t('tag late', () => { const c = make(mode); c.final(); return c.getAuthTag(); });
  t('set tag', () => { const d = back(mode); return d.setAuthTag(iv) === d; });
  t('set tag twice', () => { const d = back(mode); d.setAuthTag(iv); d.setAuthTag(iv); });
}
t('set tag after', () => { const d = back('gcm'); try { d.final(); } catch (e) { console.log(e.message); } d.setAuthTag(iv); });
t('final after failure', () => { const d = back('gcm'); try { d.final(); } catch (e) { console.log(e.message); } d.final(); });
t('no padding, part', () => { const c = make('cbc'); c.setAutoPadding(false); c.update('abc'); c.final(); });
t('part', () => { const d = back('cbc'); d.update('abc'); d.final(); });
t('nothing', () => back('cbc').final());
t('nothing, no padding', () => back('cbc').setAutoPadding(false).final());
t('part, no padding', () => { const d = back('cbc'); d.setAutoPadding(false); d.update('abc'); d.final(); });
t('wrong padding', () => { const d = back('cbc'); d.update(Buffer.alloc(32)); d.final(); });
t('failure, then', () => { const d = back('cbc'); try { d.final(); } catch (e) { console.log(e.library, e.reason, e.code); } d.update('a'); });
t('methods', () => [typeof make('gcm').setAuthTag, typeof back('gcm').getAuthTag, crypto.Cipheriv('aes-128-ctr', key, iv) instanceof crypto.Cipheriv, crypto.createCipheriv.length, crypto.Decipheriv.name]);
t('keys', () => [Object.keys(crypto.Cipheriv.prototype), Object.keys(crypto.Decipheriv.prototype)]);
//# status: 0
//| final twice Error ERR_CRYPTO_INVALID_STATE Invalid state code
//| update after Error undefined Trying to add data in unsupported state
//| padding after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAutoPadding code
//| aad after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad between Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad twice Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| tag early Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag code
//| tag late Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag code
//| set tag Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| set tag twice Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| final twice Error ERR_CRYPTO_INVALID_STATE Invalid state code
//| update after Error undefined Trying to add data in unsupported state
//| padding after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAutoPadding code
//| aad after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad between Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad twice Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| tag early Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag code
//| tag late Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag code
//| set tag Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| set tag twice Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| final twice Error ERR_CRYPTO_INVALID_STATE Invalid state code
//| update after Error undefined Trying to add data in unsupported state
//| padding after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAutoPadding code
//| aad after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad between Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD code
//| aad twice <Buffer 60 47 a6 21 e8 66 c9 00 40 fe ce 51 69 45 5b e6>
//| tag early Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag code
//| tag late <Buffer e8 23 b7 f1 a1 d3 f1 a0 46 2e bd b2 ca e3 b3 50>
//| set tag true
//| set tag twice Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| Unsupported state or unable to authenticate data
//| set tag after Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag code
//| Unsupported state or unable to authenticate data
//| final after failure Error ERR_CRYPTO_INVALID_STATE Invalid state code
//| no padding, part Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length library,reason,code
//| part Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length library,reason,code
//| nothing Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length library,reason,code
//| nothing, no padding <Buffer >
//| part, no padding Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length library,reason,code
//| wrong padding Error ERR_OSSL_BAD_DECRYPT error:1C800064:Provider routines::bad decrypt library,reason,code
//| Provider routines wrong final block length ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH
//| failure, then Error undefined Trying to add data in unsupported state
//| methods [ 'undefined', 'undefined', true, 4, 'Decipheriv' ]
//| keys [
//|   [
//|     '_transform',
//|     '_flush',
//|     'update',
//|     'final',
//|     'setAutoPadding',
//|     'getAuthTag',
//|     'setAAD'
//|   ],
//|   [
//|     '_transform',
//|     '_flush',
//|     'update',
//|     'final',
//|     'setAutoPadding',
//|     'setAuthTag',
//|     'setAAD'
//|   ]
//| ]
