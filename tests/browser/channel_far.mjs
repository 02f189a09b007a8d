// A worker with one end of a program's channel: it does what the far side of tests/api/port_channel.mjs does.
import { PortChannel } from '/dist/bundle/browser.js';
import * as far from '/tests/api/port_far.mjs';

let go;
const when = new Promise((resolve) => (go = resolve));
onmessage = async ({ data }) => {
  if (data.go) return go();
  postMessage(await far[data.handler](new PortChannel(data.port), when));
};
