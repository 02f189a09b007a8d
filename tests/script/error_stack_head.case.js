// The first line of a stack before anything has read the error's name.
class Own extends Error {}
for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, Own])
  console.log(new E('text').stack.split('\n')[0], '|', new E().stack.split('\n')[0]);
console.log(new AggregateError([], 'text').stack.split('\n')[0]);
//# status: 0
//| Error: text | Error
//| TypeError: text | TypeError
//| RangeError: text | RangeError
//| SyntaxError: text | SyntaxError
//| ReferenceError: text | ReferenceError
//| EvalError: text | EvalError
//| URIError: text | URIError
//| Error: text | Error
//| AggregateError: text
