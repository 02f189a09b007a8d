// refresh and unref: a timer that starts again, and one that does not hold the loop.
const log = []; const t = setTimeout(() => { log.push('refreshed'); if (log.length < 3) t.refresh(); else console.log(log.join()); }, 2); const early = setTimeout(() => console.log('early, moved behind'), 3); setTimeout(() => early.refresh(), 1); const un = setInterval(() => {}, 5).unref(); console.log(un.hasRef()); const cleared = setTimeout(() => console.log('back again'), 1); clearTimeout(cleared); cleared.refresh(); const s = setTimeout(() => {}, 1); s.unref(); s.unref(); s.ref(); console.log(s.hasRef()); const { setTimeout: st, promises } = require('timers'); console.log(st === setTimeout, promises === require('timers/promises'));
//# status: 0
//| false
//| true
//| true true
//| early, moved behind
//| refreshed,refreshed,refreshed
