// A page's own peer connections.
import type { PeerConnection, PeerConnections } from '../bridges/rtc.js';

export const browserRtc: PeerConnections = {
  mostBuffered: 1 << 20,
  mostPending: Infinity,
  sendsEmpty: true,
  create: (iceServers) =>
    new RTCPeerConnection({ iceServers: iceServers.map((server) => ({ ...server })) }) as PeerConnection,
};
