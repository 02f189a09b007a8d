// Long values in diffs: what is left out, lines before and after, the limit of lines.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message); console.log('---'); } };
const list = (n, change = {}) => Array.from({ length: n }, (_, i) => (i in change ? change[i] : 'entry number ' + i)); t(() => assert.deepStrictEqual(list(30), list(30, { 15: 'changed' }))); t(() => assert.deepStrictEqual(list(40, { 2: 'a', 35: 'b' }), list(40))); t(() => assert.deepStrictEqual(list(10), list(12))); t(() => assert.deepStrictEqual(list(60), list(60).map((x) => x + '!'))); const o = (n, k) => Object.fromEntries(Array.from({ length: n }, (_, i) => ['key' + i, i === k ? { nested: { deep: true } } : i])); t(() => assert.deepStrictEqual(o(20, 5), o(20, 6))); t(() => assert.strictEqual(list(5).join('\n'), list(5, { 3: 'z' }).join('\n'))); t(() => assert.strictEqual('a'.repeat(100), 'a'.repeat(99) + 'b')); t(() => assert.deepStrictEqual({ a: 'x'.repeat(200) }, { a: 'y' })); t(() => assert.notDeepStrictEqual(o(60, 1), o(60, 1))); t(() => assert.notStrictEqual(list(60).join('\n'), list(60).join('\n')));
//# status: 0
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//|     'entry number 0',
//| ...
//|     'entry number 13',
//|     'entry number 14',
//| +   'entry number 15',
//| -   'changed',
//|     'entry number 16',
//| ...
//|     'entry number 28',
//|     'entry number 29'
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//|     'entry number 0',
//|     'entry number 1',
//| +   'a',
//| -   'entry number 2',
//|     'entry number 3',
//|     'entry number 4',
//| ...
//|     'entry number 33',
//|     'entry number 34',
//| +   'b',
//| -   'entry number 35',
//|     'entry number 36',
//| ...
//|     'entry number 38',
//|     'entry number 39'
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//|     'entry number 0',
//| ...
//|     'entry number 8',
//|     'entry number 9',
//| -   'entry number 10',
//| -   'entry number 11'
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//| +   'entry number 0',
//| +   'entry number 1',
//| +   'entry number 2',
//| +   'entry number 3',
//| +   'entry number 4',
//| +   'entry number 5',
//| +   'entry number 6',
//| +   'entry number 7',
//| +   'entry number 8',
//| +   'entry number 9',
//| +   'entry number 10',
//| +   'entry number 11',
//| +   'entry number 12',
//| +   'entry number 13',
//| +   'entry number 14',
//| +   'entry number 15',
//| +   'entry number 16',
//| +   'entry number 17',
//| +   'entry number 18',
//| +   'entry number 19',
//| +   'entry number 20',
//| +   'entry number 21',
//| +   'entry number 22',
//| +   'entry number 23',
//| +   'entry number 24',
//| ...
//| -   'entry number 0!',
//| -   'entry number 1!',
//| -   'entry number 2!',
//| -   'entry number 3!',
//| -   'entry number 4!',
//| -   'entry number 5!',
//| -   'entry number 6!',
//| -   'entry number 7!',
//| -   'entry number 8!',
//| -   'entry number 9!',
//| -   'entry number 10!',
//| -   'entry number 11!',
//| -   'entry number 12!',
//| -   'entry number 13!',
//| -   'entry number 14!',
//| -   'entry number 15!',
//| -   'entry number 16!',
//| -   'entry number 17!',
//| -   'entry number 18!',
//| -   'entry number 19!',
//| -   'entry number 20!',
//| -   'entry number 21!',
//| -   'entry number 22!',
//| -   'entry number 23!',
//| -   'entry number 24!',
//| ...
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   {
//|     key0: 0,
//| ...
//|     key3: 3,
//|     key4: 4,
//| +   key5: {
//| +     nested: {
//| +       deep: true
//| +     }
//| +   },
//| +   key6: 6,
//| -   key5: 5,
//| -   key6: {
//| -     nested: {
//| -       deep: true
//| -     }
//| -   },
//|     key7: 7,
//|     key8: 8,
//|     key9: 9
//|   }
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + 'entry number 0\nentry number 1\nentry number 2\nentry number 3\nentry number 4'
//| - 'entry number 0\nentry number 1\nentry number 2\nz\nentry number 4'
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
//| - 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//| +   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
//| -   a: 'y'
//|   }
//| ---
//| Expected "actual" not to be strictly deep-equal to:
//|
//| {
//|   key0: 0,
//|   key10: 10,
//|   key11: 11,
//|   key12: 12,
//|   key13: 13,
//|   key14: 14,
//|   key15: 15,
//|   key16: 16,
//|   key17: 17,
//|   key18: 18,
//|   key19: 19,
//|   key1: {
//|     nested: {
//|       deep: true
//|     }
//|   },
//|   key20: 20,
//|   key21: 21,
//|   key22: 22,
//|   key23: 23,
//|   key24: 24,
//|   key25: 25,
//|   key26: 26,
//|   key27: 27,
//|   key28: 28,
//|   key29: 29,
//|   key2: 2,
//|   key30: 30,
//|   key31: 31,
//|   key32: 32,
//|   key33: 33,
//|   key34: 34,
//|   key35: 35,
//|   key36: 36,
//|   key37: 37,
//|   key38: 38,
//|   key39: 39,
//|   key3: 3,
//|   key40: 40,
//|   key41: 41,
//|   key42: 42,
//|   key43: 43,
//|   key44: 44,
//|   key45: 45,
//|   key46: 46,
//| ...
//|
//| ---
//| Expected "actual" to be strictly unequal to:
//|
//| 'entry number 0\n' +
//|   'entry number 1\n' +
//|   'entry number 2\n' +
//|   'entry number 3\n' +
//|   'entry number 4\n' +
//|   'entry number 5\n' +
//|   'entry number 6\n' +
//|   'entry number 7\n' +
//|   'entry number 8\n' +
//|   'entry number 9\n' +
//|   'entry number 10\n' +
//|   'entry number 11\n' +
//|   'entry number 12\n' +
//|   'entry number 13\n' +
//|   'entry number 14\n' +
//|   'entry number 15\n' +
//|   'entry number 16\n' +
//|   'entry number 17\n' +
//|   'entry number 18\n' +
//|   'entry number 19\n' +
//|   'entry number 20\n' +
//|   'entry number 21\n' +
//|   'entry number 22\n' +
//|   'entry number 23\n' +
//|   'entry number 24\n' +
//|   'entry number 25\n' +
//|   'entry number 26\n' +
//|   'entry number 27\n' +
//|   'entry number 28\n' +
//|   'entry number 29\n' +
//|   'entry number 30\n' +
//|   'entry number 31\n' +
//|   'entry number 32\n' +
//|   'entry number 33\n' +
//|   'entry number 34\n' +
//|   'entry number 35\n' +
//|   'entry number 36\n' +
//|   'entry number 37\n' +
//|   'entry number 38\n' +
//|   'entry number 39\n' +
//|   'entry number 40\n' +
//|   'entry number 41\n' +
//|   'entry number 42\n' +
//|   'entry number 43\n' +
//|   'entry number 44\n' +
//|   'entry number 45\n' +
//| ...
//|
//| ---
