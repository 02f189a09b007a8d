// curl against servers of the machine's own network. What each response means: RFC 9112.
#include <gtest/gtest.h>

#include "commands/table.h"
#include "kernel/io.h"
#include "kernel/net/sockets.h"
#include "unit/support/fake_host.h"

namespace bivalve::commands {
namespace {

using kernel::FileRef;
using kernel::Process;
using kernel::Task;
using testing::FakeHost;
using testing::RunToEnd;
using testing::StringFile;

// Answers each connection with the text of /response, and keeps the requests in /request.
Task<int> Server(Process& process) {
  kernel::Machine& machine = process.machine();
  auto listener = machine.net.Listen("127.0.0.1", 8080);
  if (!listener) co_return 1;
  auto response = co_await machine.vfs.ReadFile(process, "/response");
  if (!response) co_return 2;
  auto connection = co_await (*listener)->Accept(process);
  if (!connection) co_return 3;
  std::string request;
  char buffer[1024];
  while (request.find("\r\n\r\n") == std::string::npos) {
    auto got = co_await (*connection)->Read(process, buffer);
    if (!got || *got == 0) break;
    request.append(buffer, *got);
  }
  (void)co_await machine.vfs.WriteFile(process, "/request", request);
  // In pieces, so that no boundary of theirs means anything.
  for (size_t i = 0; i < response->size(); i += 7) {
    (void)co_await kernel::WriteAll(process, *connection, std::string_view(*response).substr(i, 7));
    co_await kernel::Yield(process);
  }
  co_return 0;
}

class CurlTest : public ::testing::Test {
 protected:
  struct Result {
    int status;
    std::string out, err;
  };

  void Start(kernel::Program program, std::vector<std::string> argv, FileRef out, FileRef err) {
    kernel::SpawnSpec spec = machine.RootSpec();
    spec.program = program;
    spec.argv = std::move(argv);
    spec.uid = spec.gid = 0;
    (void)spec.fds.Set(1, out, 1024);
    (void)spec.fds.Set(2, err, 1024);
    spec.account = account;
    spec.observer = &seen;
    ASSERT_TRUE(machine.Spawn(nullptr, std::move(spec)));
  }

  Result Curl(std::vector<std::string> args, std::string response) {
    kernel::PrepareFiles(machine);
    machine.RegisterPrograms(Commands());
    pending = std::move(response);
    Start(WriteResponse, {pending}, {}, {});
    RunToEnd(machine, host);
    auto out = MakeRef<StringFile>(), err = MakeRef<StringFile>();
    Start(Server, {"server"}, {}, {});
    args.insert(args.begin(), "curl");
    Start(machine.FindProgram("curl"), args, out, err);
    RunToEnd(machine, host);
    return {seen.statuses["curl"], out->text, err->text};
  }

  static Task<int> WriteResponse(Process& process) {
    (void)co_await process.machine().vfs.WriteFile(process, "/response", process.argv[0]);
    co_return 0;
  }

  struct Seen : kernel::ProcessObserver {
    void OnExit(Process& process) override { statuses[process.argv[0]] = process.status().ShellStatus(); }
    std::map<std::string, int> statuses;
  };

  FakeHost host;
  kernel::Machine machine{host, kernel::MachineOptions{.seed = 1}};
  Seen seen;
  Ref<kernel::Account> account = machine.NewAccount(kernel::Limits{});
  std::string pending;
};

TEST_F(CurlTest, ABodyOfAGivenLength) {
  auto result =
      Curl({"-s", "localhost:8080/x?y"}, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more");
  EXPECT_EQ(result.out, "hello");
  EXPECT_EQ(result.status, 0);
}

TEST_F(CurlTest, ABodyInChunksAfterAnInterimResponse) {
  auto result = Curl({"-si", "http://127.0.0.1:8080/"},
                     "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
                     "HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nX: \r\n\r\n"
                     "3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n");
  EXPECT_EQ(result.out, "HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nX: \r\n\r\nabc0123456789");
  EXPECT_EQ(result.status, 0);
}

TEST_F(CurlTest, ABodyToTheEndOfTheConnection) {
  auto result = Curl({"-s", "localhost:8080"}, "HTTP/1.0 200 OK\r\n\r\nall of it");
  EXPECT_EQ(result.out, "all of it");
  EXPECT_EQ(result.status, 0);
}

TEST_F(CurlTest, AHeadHasNoBody) {
  auto result = Curl({"-sI", "localhost:8080"}, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(result.out, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(result.status, 0);
}

TEST_F(CurlTest, NothingAtAll) { EXPECT_EQ(Curl({"-s", "localhost:8080"}, "").status, 52); }

TEST_F(CurlTest, ABodyThatIsCutOff) {
  auto result = Curl({"-sS", "localhost:8080"}, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello");
  EXPECT_EQ(result.out, "hello");
  EXPECT_EQ(result.err, "curl: (18) transfer closed with outstanding read data remaining\n");
  EXPECT_EQ(result.status, 18);
}

TEST_F(CurlTest, WhatIsNoHttp) {
  auto result = Curl({"-sS", "localhost:8080"}, "SSH-2.0-OpenSSH_9.2\r\n");
  EXPECT_EQ(result.err, "curl: (1) Received HTTP/0.9 when not allowed\n");
  EXPECT_EQ(result.status, 1);
}

}  // namespace
}  // namespace bivalve::commands
