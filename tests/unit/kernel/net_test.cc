#include <gtest/gtest.h>

#include "kernel/io.h"
#include "kernel/net/sockets.h"
#include "unit/support/fake_host.h"

namespace bivalve::kernel {
namespace {

using testing::FakeHost;
using testing::RunToEnd;
using testing::StringFile;

class NetTest : public ::testing::Test {
 protected:
  void SetUp() override { PrepareFiles(machine); }
  Process* Start(Program program, FileRef in = {}, FileRef out = {}) {
    SpawnSpec spec = machine.RootSpec();
    spec.program = program;
    spec.argv = {"program"};
    if (in) (void)spec.fds.Set(0, in, 1024);
    if (out) (void)spec.fds.Set(1, out, 1024);
    spec.account = account;
    auto process = machine.Spawn(nullptr, std::move(spec));
    return process ? *process : nullptr;
  }

  FakeHost host;
  Machine machine{host, MachineOptions{.seed = 1}};
  Ref<Account> account = machine.NewAccount(Limits{});
  Ref<StringFile> output = MakeRef<StringFile>();
};

// Serves one connection on port 8080: what it reads comes back doubled, then the end.
Task<int> EchoServer(Process& process) {
  auto listener = process.machine().net.Listen("127.0.0.1", 8080);
  if (!listener) co_return 1;
  auto connection = co_await (*listener)->Accept(process);
  if (!connection) co_return 2;
  auto all = co_await ReadAll(process, *connection, 1 << 20);
  if (!all) co_return 3;
  (void)co_await WriteAll(process, *connection, *all + *all);
  co_return 0;
}

Task<int> EchoClient(Process& process) {
  auto socket = process.machine().net.Connect("localhost", 8080);
  if (!socket) co_return 1;
  (void)co_await WriteAll(process, *socket, "abc");
  static_cast<StreamSocket&>(**socket).ShutdownWrite();
  auto all = co_await ReadAll(process, *socket, 1 << 20);
  co_await WriteFd(process, 1, all ? *all : "failed");
  co_return 0;
}

TEST_F(NetTest, AConnectionCarriesBytesBothWaysAndHalfCloses) {
  Start(EchoServer);
  Start(EchoClient, {}, output);
  RunToEnd(machine, host);
  EXPECT_EQ(output->text, "abcabc");
}

TEST_F(NetTest, NobodyListensMeansRefusedAlsoAfterTheListenerIsGone) {
  EXPECT_EQ(machine.net.Connect("127.0.0.1", 8080).error().code, Errno::kConnRefused);
  {
    auto listener = machine.net.Listen("", 8080);
    ASSERT_TRUE(listener);
    EXPECT_TRUE(machine.net.Connect("127.0.0.1", 8080));
    EXPECT_TRUE(machine.net.Connect("127.1.2.3", 8080));
    EXPECT_EQ(machine.net.Listen("127.0.0.1", 8080).error().code, Errno::kAddrInUse);
  }
  EXPECT_EQ(machine.net.Connect("127.0.0.1", 8080).error().code, Errno::kConnRefused);
}

TEST_F(NetTest, ForeignAddressesAreNoneOfThisMachine) {
  for (const char* host_name :
       {"example.org", "10.0.0.1", "8.8.8.8", "127.0.0", "128.0.0.1", "127.0.0.1.5", "::2"}) {
    EXPECT_EQ(machine.net.Connect(host_name, 80).error().code, Errno::kNxio) << host_name;
    EXPECT_EQ(machine.net.Listen(host_name, 80).error().code, Errno::kNxio) << host_name;
  }
}

TEST_F(NetTest, AFullQueueRefuses) {
  auto listener = machine.net.Listen("127.0.0.1", 0, 2);
  ASSERT_TRUE(listener);
  uint16_t port = (*listener)->local.port;
  std::vector<FileRef> sockets;
  for (int i = 0; i < 2; ++i) sockets.push_back(*machine.net.Connect("127.0.0.1", port));
  EXPECT_EQ(machine.net.Connect("127.0.0.1", port).error().code, Errno::kConnRefused);
}

Task<int> DatagramReader(Process& process) {
  auto socket = process.machine().net.Bind("127.0.0.1", 9000);
  if (!socket) co_return 1;
  for (int i = 0; i < 2; ++i) {
    auto datagram = co_await (*socket)->Receive(process);
    if (!datagram) co_return 2;
    co_await WriteFd(process, 1, "[" + datagram->bytes + "]");
    (void)(*socket)->Send(datagram->from, "ok");
  }
  co_return 0;
}

Task<int> DatagramWriter(Process& process) {
  auto socket = process.machine().net.ConnectDatagram("localhost", 9000);
  if (!socket) co_return 1;
  char answer[8];
  for (const char* text : {"one", "two"}) {
    (void)co_await (*socket)->Write(process, text);
    auto size = co_await (*socket)->Read(process, answer);
    co_await WriteFd(process, 1, size ? std::string(answer, *size) : "failed");
  }
  co_return 0;
}

TEST_F(NetTest, DatagramsKeepTheirBoundsAndSender) {
  Start(DatagramReader, {}, output);
  Start(DatagramWriter, {}, output);
  RunToEnd(machine, host);
  EXPECT_EQ(output->text, "[one]ok[two]ok");
}

}  // namespace
}  // namespace bivalve::kernel
