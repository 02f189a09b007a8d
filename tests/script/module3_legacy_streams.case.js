for (const n of ['readable', 'writable', 'duplex', 'transform', 'passthrough']) { const m = require('_stream_' + n); console.log(n, m === require('stream')[m.name], m.name, require('module').isBuiltin('_stream_' + n)); }
//# status: 0
//| readable true Readable true
//| writable true Writable true
//| duplex true Duplex true
//| transform true Transform true
//| passthrough true PassThrough true
