// The server without sockets or threads: what comes in and what is to be done.
#include "daemon/server.h"

#include <gtest/gtest.h>

namespace bivalve::daemon {
namespace {

ServerOptions Options() {
  ServerOptions options;
  options.version = "1";
  options.workers = 2;
  options.queue = 3;
  return options;
}

class ServerTest : public ::testing::Test {
 protected:
  ServerTest() : server_(Options()) {
    server_.SetTime(0, 0);
    server_.Open(1, true, false);
  }
  void At(double ms) { server_.SetTime(ms, static_cast<int64_t>(ms)); }
  void Send(std::string_view text) {
    server_.Data(1, text);
    Take();
  }
  void Take() {
    for (Action& action : server_.TakeActions()) {
      if (action.kind == Action::Kind::kLog) continue;
      if (action.kind == Action::Kind::kSend)
        sent_ += action.bytes;
      else
        actions_.push_back(std::move(action));
    }
  }
  void Script(int id, std::string_view more = "") {
    Send(R"({"jsonrpc":"2.0","method":"goxel.execute_script","params":{"script":"1")" + std::string(more) +
         R"(},"id":)" + std::to_string(id) + "}");
  }
  void Done(int64_t job, std::string_view head = R"({"end":"completed","code":0})",
            std::string_view change = "") {
    server_.JobDone(job, Json::parse(head, nullptr, false), change);
    Take();
  }
  std::vector<int64_t> Started() {
    std::vector<int64_t> jobs;
    for (const Action& action : actions_)
      if (action.kind == Action::Kind::kRun) jobs.push_back(action.id);
    return jobs;
  }

  Server server_;
  std::string sent_;
  std::vector<Action> actions_;
};

constexpr const char* kDone = R"({"success":true,"code":0,"message":"Script executed successfully"})";

TEST_F(ServerTest, RunsAsManyAsThereAreWorkersAndRefusesWhatTheQueueCannotHold) {
  for (int id = 1; id <= 6; ++id) Script(id);
  EXPECT_EQ(Started(), (std::vector<int64_t>{1, 2}));
  EXPECT_NE(sent_.find("\"message\":\"Failed to submit script execution request\""), std::string::npos);
  EXPECT_NE(sent_.find("\"id\":6}"), std::string::npos);
  sent_.clear();
  Done(2);
  EXPECT_EQ(sent_, std::string(R"({"jsonrpc":"2.0","result":)") + kDone + ",\"id\":2}\n");
  EXPECT_EQ(Started(), (std::vector<int64_t>{1, 2, 3}));
}

TEST_F(ServerTest, LowPriorityRisesWithTime) {
  Script(1);
  Script(2);
  Script(3, R"(,"priority":"low")");
  At(11'000);
  Script(4, R"(,"priority":"normal")");
  Done(1);
  EXPECT_EQ(Started().back(), 3);
}

TEST_F(ServerTest, KillsAWorkerThatDoesNotStop) {
  Script(1, R"(,"timeout_ms":100)");
  server_.WorkerReady(actions_[0].worker);
  At(351);
  server_.Tick();
  Take();
  EXPECT_EQ(actions_.size(), 1u);  // once it is believed that this thread was late
  At(402);
  server_.Tick();
  Take();
  ASSERT_EQ(actions_.size(), 2u);
  EXPECT_EQ(actions_[1].kind, Action::Kind::kKill);
  EXPECT_NE(sent_.find("Script execution timeout"), std::string::npos);
  Done(1);  // too late
  EXPECT_EQ(std::count(sent_.begin(), sent_.end(), '\n'), 1);
}

TEST_F(ServerTest, AppliesWhatAScriptChanged) {
  Project changed = server_.project();
  changed.image.Active()->volume.Set({1, 2, 3}, {9, 8, 7, 255});
  ChangeCount count;
  FreeMeter meter;
  std::string change = DescribeChange(server_.project(), changed, false, &count, meter);
  EXPECT_EQ(count.voxels, 1u);
  Script(1);
  Send(R"({"jsonrpc":"2.0","method":"goxel.add_voxel","params":[1,2,4],"id":2})");
  sent_.clear();
  Done(1, R"({"end":"completed","code":0})", change);
  Send(R"({"jsonrpc":"2.0","method":"goxel.get_voxel","params":[1,2,3],"id":3})");
  EXPECT_NE(sent_.find("[9,8,7,255]"), std::string::npos) << sent_;
  EXPECT_EQ(server_.project().image.VoxelCount(), 2u);
  // The next worker hears of both.
  Script(4);
  Project follower = Project::Fresh();
  ASSERT_TRUE(ApplyChange(follower, std::string_view(actions_.back().bytes).substr(1), meter));
  EXPECT_EQ(follower.image.VoxelCount(), 2u);
}

TEST_F(ServerTest, AClientThatGoesTakesItsScriptsAlong) {
  for (int id = 1; id <= 4; ++id) Script(id);
  server_.Closed(1);
  Take();
  int cancelled = 0;
  for (const Action& action : actions_) cancelled += action.kind == Action::Kind::kCancel;
  EXPECT_EQ(cancelled, 2);
  Done(1, R"({"end":"cancelled"})");
  Done(2, R"({"end":"cancelled"})");
  EXPECT_TRUE(server_.idle());
  EXPECT_EQ(sent_, "");
}

TEST_F(ServerTest, StopsInOrder) {
  for (int id = 1; id <= 3; ++id) Script(id);
  server_.Shutdown();
  Take();
  EXPECT_EQ(std::count(sent_.begin(), sent_.end(), '\n'), 1);
  EXPECT_NE(sent_.find(R"("code":-32000,"message":"Server is shutting down"},"id":3)"), std::string::npos)
      << sent_;
  Done(1);
  At(6000);
  server_.Tick();
  Take();
  EXPECT_EQ(actions_.back().kind, Action::Kind::kCancel);
  Done(2, R"({"end":"cancelled"})");
  EXPECT_NE(sent_.find(R"("code":-32603,"message":"Server is shutting down"},"id":2)"), std::string::npos)
      << sent_;
  EXPECT_TRUE(server_.idle());
}

TEST_F(ServerTest, WaitsForFilesInOrder) {
  Send(R"({"jsonrpc":"2.0","method":"goxel.load_project","params":["x.gox"],"id":1})"
       R"({"jsonrpc":"2.0","method":"ping","id":2})");
  ASSERT_EQ(actions_.size(), 1u);
  EXPECT_EQ(sent_, "");
  server_.FileDone(static_cast<int>(actions_[0].id), {.error = "ENOENT", .message = "no such file"});
  Take();
  EXPECT_LT(sent_.find("-1002"), sent_.find("pong"));
}

TEST(Change, KeepsWhatItDidNotTouch) {
  FreeMeter meter;
  Project base = Project::Fresh();
  voxel::Volume& volume = base.image.Active()->volume;
  for (int i = 0; i < 40; ++i) volume.Set({i, i, i}, {1, 1, 1, 255});
  Project one = base, two = base;
  one.image.Active()->volume.Set({3, 3, 3}, {});
  one.image.AddLayer("mine").volume.Set({0, 0, 0}, voxel::kWhite);
  two.image.Active()->volume.Set({100, 0, 0}, {2, 2, 2, 255});
  two.image.AddLayer("yours");
  ChangeCount count;
  std::string a = DescribeChange(base, one, false, &count, meter),
              b = DescribeChange(base, two, false, &count, meter);
  Project live = base;
  ASSERT_TRUE(ApplyChange(live, a, meter));
  ASSERT_TRUE(ApplyChange(live, b, meter));
  EXPECT_EQ(live.image.layers.size(), 3u);
  EXPECT_EQ(live.image.layers[2].id, 3);
  EXPECT_EQ(live.image.layers[0].volume.Get({3, 3, 3}).a, 0);
  EXPECT_EQ(live.image.layers[0].volume.Get({100, 0, 0}).r, 2);
  EXPECT_EQ(live.image.VoxelCount(), 41u);
  for (size_t size = 0; size < a.size(); ++size) {
    Project other = base;
    EXPECT_FALSE(ApplyChange(other, std::string_view(a).substr(0, size), meter)) << size;
  }
}

}  // namespace
}  // namespace bivalve::daemon
