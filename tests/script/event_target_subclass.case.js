// Classes that extend EventTarget and Event; dispatch to several targets.
class Player extends EventTarget { constructor(n) { super(); this.n = n; } play() { return this.dispatchEvent(new PlayEvent(this.n)); } } class PlayEvent extends Event { constructor(n) { super('play', { cancelable: true }); this.n = n; } get loud() { return this.n > 1; } } const a = new Player(1), b = new Player(2); for (const p of [a, b]) p.addEventListener('play', (e) => { console.log(e.n, e.loud, e.target.n, e instanceof PlayEvent, e.constructor.name); if (e.loud) e.preventDefault(); }); console.log(a.play(), b.play()); console.log(a, Object.keys(a), a instanceof EventTarget, String(a), String(new PlayEvent(1))); const e = new Event('x'); a.addEventListener('x', (v) => console.log('a', v === e)); b.addEventListener('x', (v) => console.log('b', v === e, v.target === b)); a.dispatchEvent(e); b.dispatchEvent(e); console.log(e.target === b, e.eventPhase);
//# status: 0
//| 1 false 1 true PlayEvent
//| 2 true 2 true PlayEvent
//| true false
//| Player {} [ 'n' ] true [object EventTarget] [object Event]
//| a true
//| b true true
//| true 0
