// The time zone of toLocaleString's options, and of TZ; names that are none.
process.env.TZ = 'America/New_York';
const d = new Date(Date.UTC(2024, 6, 4, 2, 3, 4));
console.log(d.toLocaleDateString('en-US'), '|', d.toLocaleTimeString('en-US').replace(/\u202f/g, ' '), '|', d.toLocaleString('en-US').replace(/\u202f/g, ' '));
for (const timeZone of ['UTC', 'Asia/Tokyo', 'Europe/London', 'America/Los_Angeles']) {
  console.log(timeZone, d.toLocaleDateString('en-US', { timeZone }), '|', d.toLocaleTimeString('en-US', { timeZone }).replace(/\u202f/g, ' '), '|', d.toLocaleString('en-US', { timeZone }).replace(/\u202f/g, ' '));
}
for (const timeZone of ['Mars/Olympus', '']) {
  try {
    console.log(d.toLocaleString('en-US', { timeZone }));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
delete process.env.TZ;
console.log(new Date(NaN).toString(), new Date(NaN).getTimezoneOffset());
//# status: 0
//| 7/3/2024 | 10:03:04 PM | 7/3/2024, 10:03:04 PM
//| UTC 7/4/2024 | 2:03:04 AM | 7/4/2024, 2:03:04 AM
//| Asia/Tokyo 7/4/2024 | 11:03:04 AM | 7/4/2024, 11:03:04 AM
//| Europe/London 7/4/2024 | 3:03:04 AM | 7/4/2024, 3:03:04 AM
//| America/Los_Angeles 7/3/2024 | 7:03:04 PM | 7/3/2024, 7:03:04 PM
//| RangeError Invalid time zone specified: Mars/Olympus
//| RangeError Invalid time zone specified:
//| Invalid Date NaN
