// HTTP over Node's own client: every address is checked after its name was looked up, and it is that address
// that is connected to.
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import { isPrivateAddress } from '../bridges/private_address.js';
import type { HttpTransport, TransportRequest, TransportResponse } from './platform.js';

const refusal = (host: string): Error =>
  Object.assign(new Error(`${host} is an address of a private network`), { code: 'EACCES' });

function lookupFor(permits: (address: string) => boolean, known: string | undefined): LookupFunction {
  return (host, options, done) => {
    // An address is looked up without asking anybody.
    dns.lookup(known ?? host, { ...options, all: true }, (error, addresses) => {
      if (error) return void done(error, '', 0);
      const good = addresses.filter(({ address }) => permits(address));
      const first = good[0];
      if (!first) return void done(refusal(host), '', 0);
      if (options.all)
        return void (done as unknown as (e: null, all: dns.LookupAddress[]) => void)(null, good);
      done(null, first.address, first.family);
    });
  };
}

const pairsOf = ({ rawHeaders }: http.IncomingMessage): [string, string][] => {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2)
    pairs.push([rawHeaders[i] as string, rawHeaders[i + 1] as string]);
  return pairs;
};

const writeTo = (stream: Duplex, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    // The guest's memory may move before it has left.
    stream.write(bytes.slice(), (error) => (error ? reject(error) : resolve()));
  });

function send({
  method,
  url,
  headers,
  body,
  signal,
  upgrade,
  permits,
  address,
}: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    // Names as the guest wrote them; several values of one name are one entry.
    const list: Record<string, string | string[]> = {};
    const spelled = new Map<string, string>();
    for (const [name, value] of headers) {
      const key = spelled.get(name.toLowerCase()) ?? name;
      spelled.set(name.toLowerCase(), key);
      const before = list[key];
      list[key] = before === undefined ? value : [before, value].flat();
    }
    if (body.byteLength > 0 && !spelled.has('content-length'))
      list['Content-Length'] = String(body.byteLength);
    const literal =
      isPrivateAddress(url.hostname) === undefined ? { lookup: lookupFor(permits, address) } : {};
    const call = request(url, { method, headers: list, signal, agent: false, ...literal }, (response) => {
      resolve({
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        headers: pairsOf(response),
        body: response,
        cancel: () => void response.destroy(),
      });
    });
    if (upgrade)
      call.on('upgrade', (response, socket, head) => {
        if (head.byteLength > 0) socket.unshift(head);
        // Heard by whoever reads or writes next.
        socket.on('error', () => undefined);
        resolve({
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? '',
          headers: pairsOf(response),
          body: socket,
          cancel: () => void socket.destroy(),
          write: (bytes) => writeTo(socket, bytes),
        });
      });
    // Without a body there is no length to tell, whatever the method.
    if (body.byteLength === 0) call.useChunkedEncodingByDefault = false;
    call.on('error', reject);
    call.end(body);
  });
}

export const nodeTransport: HttpTransport = { send };
