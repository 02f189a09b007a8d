// A worker that is a client of the daemon: it gets a port, asks for one thing, and tells the answer.
onmessage = ({ ports: [port] }) => {
  port.onmessage = ({ data }) => postMessage(data);
  const params = { script: '6 * 7', return: true };
  port.postMessage({ jsonrpc: '2.0', method: 'goxel.execute_script', params, id: 1 });
};
