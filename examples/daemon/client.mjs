// A script, and what it left, with the client of the package. Usage: node client.mjs [SOCKET]
import { DaemonClient } from 'bivalve/daemon';

const client = await DaemonClient.connect({ path: process.argv[2] ?? '/tmp/goxel.sock' });
const result = await client.executeScript('goxel.fillSphere([0, 0, 0], 8, args.color)', {
  args: { color: [30, 120, 220] },
  return: true,
});
console.log('voxels:', result.value);
console.log('box:', JSON.stringify(await client.call('goxel.get_bounding_box')));
client.close();
