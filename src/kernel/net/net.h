// Net: the machine's own network. TCP and UDP over loopback, in memory, between its processes.
//
// Addresses are localhost, the machine's host name, 127.0.0.0/8 and ::1; what is bound to 0.0.0.0 or ::
// answers on all of them. Nothing here reaches the host: what lies beyond is the "network" capability's,
// which programs ask by themselves. A listener or a socket is a File; it leaves the network when its last
// descriptor is closed.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "kernel/file.h"

namespace bivalve::kernel {

class Machine;
class Listener;
class DatagramSocket;

// Where a socket is bound or connected: `host` as it is shown ("127.0.0.1", "::1", "0.0.0.0").
struct Endpoint {
  std::string host;
  uint16_t port = 0;
};

class Net {
 public:
  explicit Net(Machine& machine) : machine_(machine) {}

  // The address of a name or an address of this machine. ENXIO: it is none of this machine.
  static Result<std::string> Resolve(std::string_view host);

  // Port 0: any free one. EADDRINUSE; ENXIO for a foreign address.
  Result<Ref<Listener>> Listen(std::string_view host, uint16_t port, int backlog = 128);
  // ECONNREFUSED: nobody listens, or the queue is full.
  Result<FileRef> Connect(std::string_view host, uint16_t port);
  // A datagram socket with an address of its own; port 0: any.
  Result<Ref<DatagramSocket>> Bind(std::string_view host, uint16_t port);
  // One with a peer: Read and Write carry whole datagrams.
  Result<FileRef> ConnectDatagram(std::string_view host, uint16_t port);

 private:
  friend class Listener;
  friend class DatagramSocket;
  using Address = std::pair<uint16_t, std::string>;
  template <class Socket>
  static Socket* FindIn(const std::map<Address, Socket*>& bound, const Endpoint& to);
  // A port nobody has bound, of 32768–60999 as Linux gives them; 0 when there is none.
  template <class Socket>
  uint16_t FreePort(const std::map<Address, Socket*>& bound);

  Machine& machine_;
  std::map<Address, Listener*> listeners_;
  std::map<Address, DatagramSocket*> datagrams_;
  uint16_t next_port_ = 32768;
};

}  // namespace bivalve::kernel
