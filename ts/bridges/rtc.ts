// The bridge of peer connections (WebRTC), over which scripts exchange messages: data channels only.
//
// A connection lives as long as the request that opened it: a script that ends, or a machine that is disposed, cancels
// that one, and everything of the connection goes. The script's side is src/script/lib/internal/micro/webrtc.js.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import { RtcChannel, type DataChannel } from './rtc_channel.js';

/** What helps peers to find each other, as in the standard's `RTCIceServer`. */
export interface RtcServer {
  urls: string | string[];
  username?: string;
  credential?: string;
}

/**
 * Peer connections for scripts. Whoever has them reaches every address that a peer names: `permits` says which ones
 * shall be tried.
 */
export interface RtcBridge {
  /** STUN and TURN servers. Default: none, so that only addresses of the computers themselves are tried. */
  iceServers?: readonly RtcServer[];
  /** Whether a peer may be looked for at this address (or `.local` name). Default: everywhere. */
  permits?(address: string, port: number): boolean;
  /** Connections that may be open at the same time. Default 64. */
  connections?: number;
  /** Bytes of messages that a script may leave unread in a channel, which is closed at more. Default 16 MiB. */
  unreadBytes?: number;
}

/** The part of `RTCPeerConnection` that is used here: a page's own, or a library's. */
export interface PeerConnection {
  readonly connectionState: string;
  readonly iceGatheringState: string;
  readonly signalingState: string;
  readonly sctp?: { readonly transport?: { readonly state: string } | null } | null;
  readonly localDescription: { readonly sdp: string } | null;
  onicecandidate: ((event: { candidate?: { candidate: string } | null }) => void) | null;
  onicegatheringstatechange: ((event: never) => void) | null;
  onconnectionstatechange: (() => void) | null;
  ondatachannel: ((event: { channel: DataChannel }) => void) | null;
  createDataChannel(name: string, options?: Record<string, unknown>): DataChannel;
  createOffer(): Promise<unknown>;
  createAnswer(): Promise<unknown>;
  setLocalDescription(description: never): Promise<unknown>;
  setRemoteDescription(description: never): Promise<unknown>;
  close(): unknown;
}

/** How this host makes them. */
export interface PeerConnections {
  create(servers: readonly RtcServer[]): PeerConnection;
  /** So many bytes may wait in a channel before its writer has to. */
  readonly mostBuffered: number;
  /** Packets of a channel that are on their way, where that is known, and how many may be. */
  pending?(channel: DataChannel): number;
  readonly mostPending: number;
  /** The stream of a channel that has ended: its number shall not be taken again. */
  retire?(peer: PeerConnection, id: number): void;
  /** Closes one. Default: as it does itself. */
  close?(peer: PeerConnection): unknown;
  /** Whether there is no association with the peer (any more), where more is known than the standard's states. */
  isGone?(peer: PeerConnection): boolean;
  /** Whether messages may be empty. */
  readonly sendsEmpty: boolean;
}

interface Args {
  id: string;
  sdp?: string;
  channel?: number;
  name?: string;
  options?: Record<string, unknown>;
}

const refuse = (code: string, text: string): Error => Object.assign(new Error(text), { code });

/** How long candidates are waited for: what was found by then goes into the description. */
const GATHERING_MS = 5000;
/** How often it is looked whether the peer is there. */
const LOOK_MS = 500;
/** A channel of this number is in every offer, so that one may be made before the first of the script's. */
const RESERVED_STREAM = 1023;

type Event = readonly [string, ...(string | number | boolean)[]];

class Connection {
  readonly #peer: PeerConnection;
  readonly #bridge: RtcBridge;
  readonly #connections: PeerConnections;
  readonly #channels = new Map<number, RtcChannel>();
  readonly #events: Event[] = [];
  #mailbox: ((answer: HostAnswer) => void) | undefined;
  /** Those that the peer made have even numbers, the script's own odd ones. */
  #last = 0;
  /** Whoever could not wait for it asks again. */
  #offer: Promise<string> | undefined;
  readonly #answers = new Map<string, Promise<string>>();
  #closed = false;
  /** There was an association with the peer. */
  #seen = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #end: () => void = () => undefined;
  /** Resolves when the connection is closed. */
  readonly ended = new Promise<void>((resolve) => (this.#end = resolve));

  constructor(bridge: RtcBridge, connections: PeerConnections) {
    this.#bridge = bridge;
    this.#connections = connections;
    const peer = (this.#peer = connections.create(bridge.iceServers ?? []));
    peer.ondatachannel = ({ channel }) => {
      const number = (this.#last += 2);
      this.#add(number, channel);
      this.#tell(['channel', number, channel.label, channel.id ?? -1]);
    };
    peer.onicecandidate = ({ candidate }) => {
      const words = candidate?.candidate.split(' ') ?? [];
      if (words[4] && words[5]) this.#tell(['candidate', words[4], Number(words[5])]);
    };
    peer.onconnectionstatechange = () => {
      const { connectionState: state } = peer;
      if (state === 'connected') {
        this.#tell(['connected']);
        this.#timer ??= setInterval(() => this.#look(), LOOK_MS);
      }
      // 'disconnected' may pass.
      if (state === 'failed' || state === 'closed') this.#lose();
    };
  }

  #add(number: number, channel: DataChannel): RtcChannel {
    const made = new RtcChannel(
      channel,
      { ...this.#connections, mostUnread: this.#bridge.unreadBytes ?? 16 << 20 },
      () => {
        this.#seen = true;
        this.#tell(['open', number, channel.id ?? -1]);
      },
      () => {
        this.#channels.delete(number);
        if (channel.id !== null) this.#connections.retire?.(this.#peer, channel.id);
      },
    );
    this.#channels.set(number, made);
    return made;
  }

  #tell(event: Event): void {
    this.#events.push(event);
    this.#deliver();
  }

  #deliver(): void {
    if (!this.#mailbox || (this.#events.length === 0 && !this.#closed)) return;
    const mailbox = this.#mailbox;
    this.#mailbox = undefined;
    mailbox({ text: JSON.stringify(this.#events.splice(0)) });
  }

  /** What has happened; nothing when the connection is closed. */
  wait(): Promise<HostAnswer> {
    return new Promise((resolve) => {
      this.#mailbox = resolve;
      this.#deliver();
    });
  }

  #gathered(): Promise<void> {
    const { iceGatheringState } = this.#peer;
    if (iceGatheringState === 'complete') return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHERING_MS);
      this.#peer.onicegatheringstatechange = () => {
        if (this.#peer.iceGatheringState !== 'complete') return;
        clearTimeout(timer);
        resolve();
      };
      void this.ended.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #describe(description: Promise<unknown>): Promise<string> {
    await this.#peer.setLocalDescription((await description) as never);
    await this.#gathered();
    return this.#peer.localDescription?.sdp ?? '';
  }

  offer(): Promise<string> {
    if (!this.#offer && this.#channels.size === 0)
      this.#peer.createDataChannel('', { negotiated: true, id: RESERVED_STREAM });
    return (this.#offer ??= this.#describe(this.#peer.createOffer()));
  }

  /** The answer to an offer; nothing when it was an answer itself. */
  accept(sdp: string): Promise<string> {
    const answer = this.#answers.get(sdp) ?? this.#accept(sdp);
    this.#answers.set(sdp, answer);
    return answer;
  }
  async #accept(sdp: string): Promise<string> {
    // Not every library says so.
    if (!/^m=application .*webrtc-datachannel/m.test(sdp))
      throw refuse('EINVAL', 'no description of data channels');
    const type = this.#peer.signalingState === 'have-local-offer' ? 'answer' : 'offer';
    await this.#peer.setRemoteDescription({ type, sdp: this.#permitted(sdp) } as never);
    return type === 'answer' ? '' : this.#describe(this.#peer.createAnswer());
  }

  /** Without the candidates that may not be tried. */
  #permitted(sdp: string): string {
    const { permits } = this.#bridge;
    if (!permits) return sdp;
    return sdp.replace(/^a=candidate:.*(?:\r\n|\n|\r|$)/gm, (line) => {
      const [, , , , address = '', port] = line.split(' ');
      return permits(address, Number(port)) ? line : '';
    });
  }

  create(number: number, name: string, options: Record<string, unknown>): void {
    if (number % 2 === 0 || this.#channels.has(number)) throw refuse('EEXIST', 'the channel is there');
    this.#add(number, this.#peer.createDataChannel(name, options));
  }

  channel(number: number): RtcChannel {
    const found = this.#channels.get(number);
    if (!found) throw refuse('EPIPE', 'the channel is closed');
    return found;
  }
  hasChannel = (number: number): boolean => this.#channels.has(number);

  /** A peer that goes closes its transport; the connection itself would notice late. */
  #look(): void {
    const state = this.#peer.sctp?.transport?.state;
    const gone = this.#connections.isGone?.(this.#peer) ?? false;
    if (state === 'closed' || state === 'failed' || (gone && this.#seen)) this.#lose();
    this.#seen = !gone;
  }

  #lose(): void {
    if (this.#closed) return;
    this.#tell(['disconnected']);
    this.close();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#timer);
    this.#peer.ondatachannel = this.#peer.onicecandidate = this.#peer.onconnectionstatechange = null;
    for (const channel of [...this.#channels.values()]) channel.drop();
    this.#channels.clear();
    const { close = (peer: PeerConnection) => peer.close() } = this.#connections;
    // Of a library's peer it takes time.
    void Promise.resolve(close(this.#peer)).catch(() => undefined);
    this.#deliver();
    this.#end();
  }
}

export class RtcHost implements Capability {
  readonly #bridge: RtcBridge;
  readonly #load: () => Promise<PeerConnections>;
  readonly #connections = new Map<string, Promise<Connection>>();
  /** By the token of the request that opened it. */
  readonly #owners = new Map<number, string>();

  constructor(bridge: RtcBridge, load: () => Promise<PeerConnections>) {
    this.#bridge = bridge;
    this.#load = load;
  }

  request({ op, args, bytes }: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
    if (op === 'info') return { text: '' };
    const what = JSON.parse(args) as Args;
    if (op === 'open') return this.#open(what.id, token);
    const connection = this.#connections.get(what.id);
    if (!connection) throw refuse('EPIPE', 'the connection is closed');
    // The machine's memory goes on changing.
    const copy = bytes.slice();
    return connection.then((open) => this.#do(open, op, what, copy));
  }

  async #open(id: string, token: number): Promise<HostAnswer> {
    if (this.#connections.has(id)) throw refuse('EEXIST', 'the connection is there');
    if (this.#connections.size >= (this.#bridge.connections ?? 64))
      throw refuse('EMFILE', 'too many connections');
    this.#owners.set(token, id);
    const made = this.#load().then((connections) => new Connection(this.#bridge, connections));
    this.#connections.set(id, made);
    try {
      await (
        await made
      ).ended;
      return {};
    } finally {
      this.#owners.delete(token);
      if (this.#connections.get(id) === made) this.#connections.delete(id);
    }
  }

  #do(open: Connection, op: string, what: Args, bytes: Uint8Array): HostAnswer | Promise<HostAnswer> {
    const { channel = 0 } = what;
    switch (op) {
      case 'wait':
        return open.wait();
      case 'offer':
        return open.offer().then((text) => ({ text }));
      case 'accept':
        return open.accept(what.sdp ?? '').then((text) => ({ text }));
      case 'channel':
        open.create(channel, what.name ?? '', what.options ?? {});
        return {};
      case 'send':
        return open.channel(channel).send(bytes);
      case 'read':
        // Behind the last message: none.
        return open.hasChannel(channel) ? open.channel(channel).read() : {};
      case 'end':
        return open.hasChannel(channel) ? open.channel(channel).end() : {};
      case 'close':
        open.close();
        return {};
      default:
        throw refuse('ENOSYS', `a connection has no '${op}'`);
    }
  }

  cancel(token: number): void {
    const id = this.#owners.get(token);
    if (id === undefined) return;
    void this.#connections.get(id)?.then(
      (open) => open.close(),
      () => undefined,
    );
  }
}
