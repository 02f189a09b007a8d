const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const ours = crypto.getCiphers().filter((name) => /aes.*-(cbc|ctr|ecb|gcm|cfb8?|ofb|wrap)$|^aes(128|192|256)$/i.test(name));
console.log(ours.join(' '));
for (const name of ours) t(name, () => JSON.stringify(crypto.getCipherInfo(name)));
for (const id of [418, 419, 421, 653, 788, 895, 904, 905, 906, 1, -1, 0]) t(id, () => JSON.stringify(crypto.getCipherInfo(id)));
t('case', () => crypto.getCipherInfo('AES-128-CBC').name);
for (const o of [{ keyLength: 16 }, { keyLength: 17 }, { ivLength: 16 }, { ivLength: 12 }, { ivLength: 0 }, { keyLength: 16, ivLength: 16 }, {}, { keyLength: 'a' }, { ivLength: 1.5 }, null, 5, 'x', undefined]) {
  t(JSON.stringify(o), () => JSON.stringify(crypto.getCipherInfo('aes-128-cbc', o)));
  t(JSON.stringify(o), () => JSON.stringify(crypto.getCipherInfo('aes-128-gcm', o)));
}
t('object', () => crypto.getCipherInfo({}));
t('none', () => crypto.getCipherInfo());
t('unknown', () => crypto.getCipherInfo('nope'));
t('fraction', () => crypto.getCipherInfo(1.5));
//# status: 0
//| aes-128-cbc aes-128-cfb aes-128-cfb8 aes-128-ctr aes-128-ecb aes-128-gcm aes-128-ofb aes-192-cbc aes-192-cfb aes-192-cfb8 aes-192-ctr aes-192-ecb aes-192-gcm aes-192-ofb aes-256-cbc aes-256-cfb aes-256-cfb8 aes-256-ctr aes-256-ecb aes-256-gcm aes-256-ofb aes128 aes128-wrap aes192 aes192-wrap aes256 aes256-wrap id-aes128-GCM id-aes128-wrap id-aes192-GCM id-aes192-wrap id-aes256-GCM id-aes256-wrap
//| aes-128-cbc {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| aes-128-cfb {"mode":"cfb","name":"aes-128-cfb","nid":421,"blockSize":1,"ivLength":16,"keyLength":16}
//| aes-128-cfb8 {"mode":"cfb","name":"aes-128-cfb8","nid":653,"blockSize":1,"ivLength":16,"keyLength":16}
//| aes-128-ctr {"mode":"ctr","name":"aes-128-ctr","nid":904,"blockSize":1,"ivLength":16,"keyLength":16}
//| aes-128-ecb {"mode":"ecb","name":"aes-128-ecb","nid":418,"blockSize":16,"keyLength":16}
//| aes-128-gcm {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| aes-128-ofb {"mode":"ofb","name":"aes-128-ofb","nid":420,"blockSize":1,"ivLength":16,"keyLength":16}
//| aes-192-cbc {"mode":"cbc","name":"aes-192-cbc","nid":423,"blockSize":16,"ivLength":16,"keyLength":24}
//| aes-192-cfb {"mode":"cfb","name":"aes-192-cfb","nid":425,"blockSize":1,"ivLength":16,"keyLength":24}
//| aes-192-cfb8 {"mode":"cfb","name":"aes-192-cfb8","nid":654,"blockSize":1,"ivLength":16,"keyLength":24}
//| aes-192-ctr {"mode":"ctr","name":"aes-192-ctr","nid":905,"blockSize":1,"ivLength":16,"keyLength":24}
//| aes-192-ecb {"mode":"ecb","name":"aes-192-ecb","nid":422,"blockSize":16,"keyLength":24}
//| aes-192-gcm {"mode":"gcm","name":"id-aes192-gcm","nid":898,"blockSize":1,"ivLength":12,"keyLength":24}
//| aes-192-ofb {"mode":"ofb","name":"aes-192-ofb","nid":424,"blockSize":1,"ivLength":16,"keyLength":24}
//| aes-256-cbc {"mode":"cbc","name":"aes-256-cbc","nid":427,"blockSize":16,"ivLength":16,"keyLength":32}
//| aes-256-cfb {"mode":"cfb","name":"aes-256-cfb","nid":429,"blockSize":1,"ivLength":16,"keyLength":32}
//| aes-256-cfb8 {"mode":"cfb","name":"aes-256-cfb8","nid":655,"blockSize":1,"ivLength":16,"keyLength":32}
//| aes-256-ctr {"mode":"ctr","name":"aes-256-ctr","nid":906,"blockSize":1,"ivLength":16,"keyLength":32}
//| aes-256-ecb {"mode":"ecb","name":"aes-256-ecb","nid":426,"blockSize":16,"keyLength":32}
//| aes-256-gcm {"mode":"gcm","name":"id-aes256-gcm","nid":901,"blockSize":1,"ivLength":12,"keyLength":32}
//| aes-256-ofb {"mode":"ofb","name":"aes-256-ofb","nid":428,"blockSize":1,"ivLength":16,"keyLength":32}
//| aes128 {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| aes128-wrap {"mode":"wrap","name":"id-aes128-wrap","nid":788,"blockSize":8,"ivLength":8,"keyLength":16}
//| aes192 {"mode":"cbc","name":"aes-192-cbc","nid":423,"blockSize":16,"ivLength":16,"keyLength":24}
//| aes192-wrap {"mode":"wrap","name":"id-aes192-wrap","nid":789,"blockSize":8,"ivLength":8,"keyLength":24}
//| aes256 {"mode":"cbc","name":"aes-256-cbc","nid":427,"blockSize":16,"ivLength":16,"keyLength":32}
//| aes256-wrap {"mode":"wrap","name":"id-aes256-wrap","nid":790,"blockSize":8,"ivLength":8,"keyLength":32}
//| id-aes128-GCM {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| id-aes128-wrap {"mode":"wrap","name":"id-aes128-wrap","nid":788,"blockSize":8,"ivLength":8,"keyLength":16}
//| id-aes192-GCM {"mode":"gcm","name":"id-aes192-gcm","nid":898,"blockSize":1,"ivLength":12,"keyLength":24}
//| id-aes192-wrap {"mode":"wrap","name":"id-aes192-wrap","nid":789,"blockSize":8,"ivLength":8,"keyLength":24}
//| id-aes256-GCM {"mode":"gcm","name":"id-aes256-gcm","nid":901,"blockSize":1,"ivLength":12,"keyLength":32}
//| id-aes256-wrap {"mode":"wrap","name":"id-aes256-wrap","nid":790,"blockSize":8,"ivLength":8,"keyLength":32}
//| 418 {"mode":"ecb","name":"aes-128-ecb","nid":418,"blockSize":16,"keyLength":16}
//| 419 {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| 421 {"mode":"cfb","name":"aes-128-cfb","nid":421,"blockSize":1,"ivLength":16,"keyLength":16}
//| 653 {"mode":"cfb","name":"aes-128-cfb8","nid":653,"blockSize":1,"ivLength":16,"keyLength":16}
//| 788 {"mode":"wrap","name":"id-aes128-wrap","nid":788,"blockSize":8,"ivLength":8,"keyLength":16}
//| 895 {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| 904 {"mode":"ctr","name":"aes-128-ctr","nid":904,"blockSize":1,"ivLength":16,"keyLength":16}
//| 905 {"mode":"ctr","name":"aes-192-ctr","nid":905,"blockSize":1,"ivLength":16,"keyLength":24}
//| 906 {"mode":"ctr","name":"aes-256-ctr","nid":906,"blockSize":1,"ivLength":16,"keyLength":32}
//| 1 undefined
//| -1 undefined
//| 0 undefined
//| case aes-128-cbc
//| {"keyLength":16} {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| {"keyLength":16} {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| {"keyLength":17} undefined
//| {"keyLength":17} undefined
//| {"ivLength":16} {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| {"ivLength":16} {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":16,"keyLength":16}
//| {"ivLength":12} undefined
//| {"ivLength":12} {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| {"ivLength":0} undefined
//| {"ivLength":0} undefined
//| {"keyLength":16,"ivLength":16} {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| {"keyLength":16,"ivLength":16} {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":16,"keyLength":16}
//| {} {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| {} {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| {"keyLength":"a"} TypeError ERR_INVALID_ARG_TYPE The "options.keyLength" property must be of type number. Received type string ('a') code
//| {"keyLength":"a"} TypeError ERR_INVALID_ARG_TYPE The "options.keyLength" property must be of type number. Received type string ('a') code
//| {"ivLength":1.5} RangeError ERR_OUT_OF_RANGE The value of "options.ivLength" is out of range. It must be an integer. Received 1.5 code
//| {"ivLength":1.5} RangeError ERR_OUT_OF_RANGE The value of "options.ivLength" is out of range. It must be an integer. Received 1.5 code
//| null TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null code
//| null TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null code
//| 5 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5) code
//| 5 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5) code
//| "x" TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x') code
//| "x" TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x') code
//| undefined {"mode":"cbc","name":"aes-128-cbc","nid":419,"blockSize":16,"ivLength":16,"keyLength":16}
//| undefined {"mode":"gcm","name":"id-aes128-gcm","nid":895,"blockSize":1,"ivLength":12,"keyLength":16}
//| object TypeError ERR_INVALID_ARG_TYPE The "nameOrNid" argument must be one of type string or number. Received an instance of Object code
//| none TypeError ERR_INVALID_ARG_TYPE The "nameOrNid" argument must be one of type string or number. Received undefined code
//| unknown undefined
//| fraction RangeError ERR_OUT_OF_RANGE The value of "nameOrNid" is out of range. It must be an integer. Received 1.5 code
