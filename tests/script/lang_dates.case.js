const d = new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789));
console.log(d.toISOString(), d.getTime(), d.toJSON(), d.getDay(), d.getUTCDate(), JSON.stringify({ d }), d);
console.log(String(d), d.toString(), d.toDateString(), d.toTimeString(), d.toUTCString());
console.log(d.toLocaleDateString(), d.toLocaleTimeString(), d.toLocaleString());
console.log(new Date('2024-03-10').getTime(), new Date('2024-03-10T10:00').getTime(), new Date('2024-03-10T10:00:00Z').getTime(), new Date('2024-03-10T10:00:00+02:00').getTime(), new Date('bad').getTime());
console.log(Date.parse('Thu, 01 Jan 1970 00:00:00 GMT'), Date.parse('Dec 25, 1995'), Date.parse('2020-01-01T00:00:00.123Z'), Date.parse('1995/12/25 10:20'), Date.parse('25 December 1995'));
const e = new Date(2024, 0, 31);
e.setMonth(1);
console.log(e.toISOString(), new Date(2024, 0, 1, 25).toISOString(), new Date(0).getTimezoneOffset(), new Date(2020, 5).getMonth());
console.log(d - new Date(0), +d === d.valueOf(), d > new Date(0), `${new Date(NaN)}`, typeof Date.now(), Date.length, new Date(8.64e15 + 1).getTime());
try { new Date(NaN).toISOString(); } catch (err) { console.log(err.name, err.message); }
console.log(new Date(2019, 0).getYear(), new Date(99, 0).getFullYear(), d[Symbol.toPrimitive]('number'), new Date(d).getTime() === d.getTime());
//# status: 0
//| 2024-02-29T12:34:56.789Z 1709210096789 2024-02-29T12:34:56.789Z 4 29 {"d":"2024-02-29T12:34:56.789Z"} 2024-02-29T12:34:56.789Z
//| Thu Feb 29 2024 12:34:56 GMT+0000 (Coordinated Universal Time) Thu Feb 29 2024 12:34:56 GMT+0000 (Coordinated Universal Time) Thu Feb 29 2024 12:34:56 GMT+0000 (Coordinated Universal Time) Thu, 29 Feb 2024 12:34:56 GMT
//| 2/29/2024 12:34:56 PM 2/29/2024, 12:34:56 PM
//| 1710028800000 1710064800000 1710064800000 1710057600000 NaN
//| 0 819849600000 1577836800123 819886800000 819849600000
//| 2024-03-02T00:00:00.000Z 2024-01-02T01:00:00.000Z 0 5
//| 1709210096789 true true Invalid Date number 7 NaN
//| RangeError Invalid time value
//| 119 1999 1709210096789 true
