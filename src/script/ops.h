// The groups of ops, one per ops_*.cc.
#pragma once

#include <span>

#include "script/op.h"

namespace bivalve::script {

std::span<const Op> RuntimeOps();    // modules, compiling, the loop's clock, the end
std::span<const Op> ProcessOps();    // identity, directory, signals
std::span<const Op> IoOps();         // standard streams
std::span<const Op> BufferOps();     // bytes: codecs, search, comparison
std::span<const Op> FsOps();         // files, synchronous and with callbacks
std::span<const Op> WatchOps();      // changes of files
std::span<const Op> StreamOps();     // descriptors that are pipes and sockets
std::span<const Op> ChannelOps();    // messages between processes
std::span<const Op> ChildOps();      // processes of the machine
std::span<const Op> NetOps();        // its network
std::span<const Op> HttpOps();       // HTTP/1 messages of connections
std::span<const Op> WebSocketOps();  // frames of WebSockets
std::span<const Op> CryptoOps();     // digests, what is derived from passwords
std::span<const Op> CipherOps();     // ciphers
std::span<const Op> KeyOps();        // asymmetric keys
std::span<const Op> TlsOps();        // TLS over bytes, certificates
std::span<const Op> ZlibOps();       // compressed bytes
std::span<const Op> MicroOps();      // what only MicroScript has: nested rounds of the loop, locks
std::span<const Op> HostOps();       // the embedder's modules

}  // namespace bivalve::script
