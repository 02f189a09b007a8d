class Node { constructor(v, next = null) { Object.assign(this, { v, next }); } }
class List { #head = null; #size = 0; add(v) { this.#head = new Node(v, this.#head); this.#size++; return this; } *[Symbol.iterator]() { for (let n = this.#head; n; n = n.next) yield n.v; } get size() { return this.#size; } static of(...v) { return v.reduce((l, x) => l.add(x), new List()); } reverse() { let p = null; for (let n = this.#head; n;) [n.next, p, n] = [p, n, n.next]; this.#head = p; return this; } }
const l = List.of(1, 2, 3);
console.log([...l], l.size, [...l.reverse()], l);
//# status: 0
//| [ 3, 2, 1 ] 3 [ 1, 2, 3 ] List {}
