// Peer connections by the library `werift`, an optional peer that is loaded with the first connection.
import { loadPeer } from './node_peer.js';
import type { DataChannel } from '../bridges/rtc_channel.js';
import type { PeerConnection, PeerConnections } from '../bridges/rtc.js';

interface Werift {
  RTCPeerConnection: new (options: Record<string, unknown>) => PeerConnection;
}

const MOST_BUFFERED = 64 << 10;
/**
 * Packets that are on their way. The library's windows count bytes, so that short messages go out by thousands, of which the
 * other side's socket loses most; a library that tells nothing of them is not held back.
 */
const MOST_PACKETS = 48;
interface Association {
  sctp?: {
    dataChannelId?: number;
    sctp?: {
      sentQueue?: unknown[];
      outboundQueue?: unknown[];
      associationState?: number;
      abort?(): Promise<void>;
    };
  };
}
const CLOSED = 1;
function packetsOf(channel: DataChannel): number {
  const { sentQueue = [], outboundQueue = [] } = (channel as Association).sctp?.sctp ?? {};
  return sentQueue.length + outboundQueue.length;
}

export async function nodeRtc(): Promise<PeerConnections> {
  const { RTCPeerConnection } = await loadPeer<Werift>('werift', 'peer connections');
  return {
    mostBuffered: MOST_BUFFERED,
    pending: packetsOf,
    isGone: (peer) => (peer as Association).sctp?.sctp?.associationState === CLOSED,
    mostPending: MOST_PACKETS,
    // Those of this one never arrive.
    sendsEmpty: false,
    // It takes the lowest free one, which the other side may be about to close.
    retire(peer, id) {
      const { sctp } = peer as Association;
      const { dataChannelId: next } = sctp ?? {};
      if (sctp && next !== undefined && next <= id && next % 2 === id % 2) sctp.dataChannelId = id + 2;
    },
    // Of itself it does not tell the other side.
    async close(peer) {
      await (peer as Association).sctp?.sctp?.abort?.();
      await peer.close();
    },
    // Without the additional address a computer without a network has no candidate at all.
    create: (iceServers) => new RTCPeerConnection({ iceServers, iceAdditionalHostAddresses: ['127.0.0.1'] }),
  };
}
