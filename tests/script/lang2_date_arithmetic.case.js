const d = new Date('2024-01-31T23:30:00Z');
console.log(new Date(d.getTime() + 3600e3).toISOString(), new Date(Date.UTC(2024, 1, 30)).toISOString(), new Date(2024, 11, 31, 23, 59, 59).toISOString());
const days = (a, b) => Math.round((Date.parse(b) - Date.parse(a)) / 864e5);
console.log(days('2024-02-01', '2024-03-01'), days('2023-02-01', '2023-03-01'), new Date('2024-02-29').getDay(), new Date(0).toLocaleDateString('en-US'), new Date(0).toLocaleTimeString('en-US'), d.toLocaleDateString('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }));
d.setDate(d.getDate() + 1); console.log(d.toISOString().slice(0, 10), d.getUTCMonth(), new Date(NaN).getTime(), isNaN(new Date('x')), new Date(2020, 0, 1, 0, 0, 0).valueOf());
console.log(JSON.stringify([new Date(1e12)]), new Date(1e12).toUTCString(), Date.UTC(99, 0), new Date('Tue, 05 Nov 2019 10:20:30 GMT').getTime(), new Date('2019-11-05 10:20').getTime(), new Date('Nov 5, 2019').getDate());
//# status: 0
//| 2024-02-01T00:30:00.000Z 2024-03-01T00:00:00.000Z 2024-12-31T23:59:59.000Z
//| 29 28 4 1/1/1970 12:00:00 AM Wednesday, January 31, 2024
//| 2024-02-01 1 NaN true 1577836800000
//| ["2001-09-09T01:46:40.000Z"] Sun, 09 Sep 2001 01:46:40 GMT 915148800000 1572949230000 1572949200000 5
