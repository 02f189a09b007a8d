// AssertionError: members, constructor, generated messages, inspection.
const assert = require('assert'); const get = (f) => { try { f(); } catch (e) { return e; } }; const show = (e) => console.log(e.name, e.code, e.generatedMessage, e.operator, e.actual, e.expected, JSON.stringify(e.message), Object.keys(e));
show(get(() => assert.strictEqual(1, 2))); show(get(() => assert.strictEqual(1, 2, 'mine'))); show(get(() => assert.equal(1, 2))); show(get(() => assert.deepStrictEqual([1], [2]))); show(get(() => assert.notEqual(1, 1))); show(get(() => assert.fail())); show(get(() => assert.fail('why'))); show(get(() => assert.ok(0, 'zero'))); show(get(() => assert.throws(() => {}))); show(get(() => assert.ifError('x'))); show(get(() => assert.match('a', /b/))); const own = get(() => assert.strictEqual(1, 2, new TypeError('given'))); console.log(own.name, own.message, own.code);
const e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' }); show(e); show(new assert.AssertionError({ message: 'm' })); show(new assert.AssertionError({ actual: 'a', expected: 'b', operator: 'custom' })); show(new assert.AssertionError({ actual: [1], expected: [2], operator: 'deepStrictEqual', message: 'given' })); for (const v of [undefined, null, 5, 'x']) try { new assert.AssertionError(v); } catch (x) { console.log(x.name, x.code, x.message); } console.log(e instanceof Error, e.toString().split('\n')[0], String(e.stack).split('\n')[0], assert.AssertionError.name, Object.getPrototypeOf(assert.AssertionError) === Error); console.log(require('util').inspect(e).replace(/(\n +at .*)+/g, ' <stack>')); console.log(require('util').inspect(get(() => assert.deepStrictEqual({ a: { b: { c: { d: 1 } } } }, {}))).replace(/(\n +at .*)+/g, ' <stack>'));
//# status: 0
//| AssertionError ERR_ASSERTION true strictEqual 1 2 "Expected values to be strictly equal:\n\n1 !== 2\n" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false strictEqual 1 2 "mine\n\n1 !== 2\n" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true == 1 2 "1 == 2" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true deepStrictEqual [ 1 ] [ 2 ] "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n+   1\n-   2\n  ]" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true != 1 1 "1 != 1" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true fail undefined undefined "Failed" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false fail undefined undefined "why" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false == 0 true "zero" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false throws undefined undefined "Missing expected exception." [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false ifError x null "ifError got unwanted exception: 'x'" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true match a /b/ "The input did not match the regular expression /b/. Input:\n\n'a'\n" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| TypeError given undefined
//| AssertionError ERR_ASSERTION true strictEqual 1 2 "Expected values to be strictly equal:\n\n1 !== 2\n" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false undefined undefined undefined "m" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION true custom a b "'a' custom 'b'" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| AssertionError ERR_ASSERTION false deepStrictEqual [ 1 ] [ 2 ] "given\n+ actual - expected\n\n  [\n+   1\n-   2\n  ]" [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ]
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| true AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: AssertionError true
//| AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
//|
//| 1 !== 2
//|  <stack>
//|   generatedMessage: true,
//|   code: 'ERR_ASSERTION',
//|   actual: 1,
//|   expected: 2,
//|   operator: 'strictEqual'
//| }
//| AssertionError [ERR_ASSERTION]: Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + {
//| +   a: {
//| +     b: {
//| +       c: {
//| +         d: 1
//| +       }
//| +     }
//| +   }
//| + }
//| - {} <stack>
//|   generatedMessage: true,
//|   code: 'ERR_ASSERTION',
//|   actual: [Object],
//|   expected: {},
//|   operator: 'deepStrictEqual'
//| }
