#include "kernel/net/net.h"

#include <algorithm>

#include "kernel/machine.h"
#include "kernel/net/sockets.h"

namespace bivalve::kernel {
namespace {

constexpr uint16_t kFirstFreePort = 32768, kLastFreePort = 60999;

// Whether the text is a dotted quad of 127.0.0.0/8, or another one that means this machine.
bool IsLoopback4(std::string_view host) {
  int parts = 0;
  while (!host.empty()) {
    size_t dot = std::min(host.find('.'), host.size());
    std::string_view part = host.substr(0, dot);
    if (part.empty() || part.size() > 3 || part.find_first_not_of("0123456789") != std::string_view::npos)
      return false;
    if (parts == 0 && part != "127") return false;
    ++parts;
    host.remove_prefix(std::min(dot + 1, host.size()));
  }
  return parts == 4;
}

bool IsAny(std::string_view host) { return host == "0.0.0.0" || host == "::"; }

}  // namespace

Result<std::string> Net::Resolve(std::string_view host) {
  if (host.empty() || host == "localhost" || host == Identity::kHostname) return std::string("127.0.0.1");
  if (host.ends_with(".localhost")) return std::string("127.0.0.1");
  if (host == "ip6-localhost" || host == "0:0:0:0:0:0:0:1") return std::string("::1");
  if (host == "::1" || IsAny(host) || IsLoopback4(host)) return std::string(host);
  return Fail(Errno::kNxio, host);
}

template <class Socket>
Socket* Net::FindIn(const std::map<Address, Socket*>& bound, const Endpoint& to) {
  // Connecting to 0.0.0.0 means this machine.
  std::string host = to.host == "0.0.0.0" ? "127.0.0.1" : to.host == "::" ? "::1" : to.host;
  bool six = host.find(':') != std::string::npos;
  for (std::string_view name :
       {std::string_view(host), std::string_view("::"), std::string_view("0.0.0.0")}) {
    if (six && name == "0.0.0.0") continue;
    auto it = bound.find({to.port, std::string(name)});
    if (it != bound.end()) return it->second;
  }
  return nullptr;
}

template <class Socket>
uint16_t Net::FreePort(const std::map<Address, Socket*>& bound) {
  for (int tries = kLastFreePort - kFirstFreePort; tries >= 0; --tries) {
    uint16_t port = next_port_;
    next_port_ = next_port_ == kLastFreePort ? kFirstFreePort : static_cast<uint16_t>(next_port_ + 1);
    auto it = bound.lower_bound({port, std::string()});
    if (it == bound.end() || it->first.first != port) return port;
  }
  return 0;
}

Result<Ref<Listener>> Net::Listen(std::string_view host, uint16_t port, int backlog) {
  TRY(std::string address, Resolve(host.empty() ? "0.0.0.0" : host));
  Endpoint local{std::move(address), port ? port : FreePort(listeners_)};
  if (local.port == 0) return Fail(Errno::kAddrInUse);
  for (auto it = listeners_.lower_bound({local.port, std::string()});
       it != listeners_.end() && it->first.first == local.port; ++it) {
    const std::string& other = it->first.second;
    if (other == local.host || IsAny(other) || IsAny(local.host)) return Fail(Errno::kAddrInUse);
  }
  auto listener = MakeRef<Listener>(*this, local, backlog);
  listeners_[{local.port, local.host}] = listener.get();
  machine_.Trace("net", "listen " + local.host + ":" + std::to_string(local.port), 0);
  return listener;
}

Result<FileRef> Net::Connect(std::string_view host, uint16_t port) {
  TRY(std::string address, Resolve(host));
  Listener* listener = FindIn(listeners_, {address, port});
  FileRef mine;
  if (listener) mine = listener->Offer({address, FreePort(listeners_)});
  machine_.Trace("net", "connect " + address + ":" + std::to_string(port), 0, !mine);
  if (!mine) return Fail(Errno::kConnRefused);
  return mine;
}

Result<Ref<DatagramSocket>> Net::Bind(std::string_view host, uint16_t port) {
  TRY(std::string address, Resolve(host.empty() ? "0.0.0.0" : host));
  Endpoint local{std::move(address), port ? port : FreePort(datagrams_)};
  if (local.port == 0 || datagrams_.contains({local.port, local.host})) return Fail(Errno::kAddrInUse);
  auto socket = MakeRef<DatagramSocket>(*this, local, Endpoint{});
  datagrams_[{local.port, local.host}] = socket.get();
  return socket;
}

Result<FileRef> Net::ConnectDatagram(std::string_view host, uint16_t port) {
  TRY(std::string address, Resolve(host));
  Endpoint local{address, FreePort(datagrams_)};
  if (local.port == 0) return Fail(Errno::kAddrInUse);
  auto socket = MakeRef<DatagramSocket>(*this, local, Endpoint{address, port});
  datagrams_[{local.port, local.host}] = socket.get();
  return FileRef(std::move(socket));
}

// Used by sockets.cc.
template DatagramSocket* Net::FindIn(const std::map<Address, DatagramSocket*>&, const Endpoint&);

}  // namespace bivalve::kernel
