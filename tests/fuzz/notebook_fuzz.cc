// The end of a log as an agent may leave it: reading and editing never fault, a request that was taken has
// its place, its reply finds it, nothing runs twice, and what the agent wrote is still there.
#include <cstdlib>
#include <string>

#include "notebook/blocks.h"
#include "notebook/json_view.h"
#include "notebook/log.h"
#include "notebook/registry.h"
#include "notebook/text.h"

namespace {

using namespace bivalve::notebook;

void Require(bool holds) {
  if (!holds) std::abort();
}

void Edit(std::string text) {
  for (int round = 0; round < 4; ++round) {
    auto request = FindRequest(text, "pg");
    if (!request) break;
    Exchange exchange{.realm = "pg",
                      .agent = request->agent,
                      .clock = "00:00:00",
                      .code = request->code,
                      .has_footer = request->has_footer};
    std::string executing = WriteExecuting(text, *request, exchange);
    Require(FindFooter(executing).has_value());
    Require(HasPlaceholder(executing, exchange));
    Require(executing.find(request->code) != std::string::npos ||
            request->code.find('\n') != std::string::npos);
    if (auto elapsed = WriteElapsed(executing, exchange, 7)) Require(HasPlaceholder(*elapsed, exchange));
    std::string reply = "#### 👍pg to " + exchange.agent + " at 00:00:01 (1ms)\n";
    AppendFence(reply, "JSON", text);
    bool disrupted = false;
    std::string done = WriteReply(executing, exchange, reply, &disrupted);
    Require(!disrupted && FindFooter(done).has_value());
    // What waits now stood below the first.
    auto next = FindRequest(done, "pg");
    Require(!next || next->has_footer);
    Require(!next || done.size() - next->fence.begin < text.size() + FooterText().size() + 8);
    text = std::move(done);
    if (text.size() > 20'000) break;
  }
  std::string section = WriteSection(text, "### 🗣️System at 00:00:00\n");
  Require(FindFooter(section).has_value());
  Require(FindFooter(WriteBelow(text, "words")).has_value());
  (void)HasTitle(text);
  (void)HasShutdownMarker(text);
}

void Show(std::string_view text) {
  auto value = JsonView::Parse(text);
  if (!value) return;
  std::string pretty, compact;
  value->AppendPretty(pretty, 2);
  value->AppendPretty(compact, 0);
  auto again = JsonView::Parse(pretty);
  Require(again.has_value());
  std::string same;
  again->AppendPretty(same, 0);
  Require(same == compact);
  std::string out;
  AppendEvent(out, *value, 0);
  AppendResult(out, *value);
  AppendEvents(out, (*value)["events"].Items(), 0);
  out += TestSection(*value, 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > 4096) return 0;
  std::string text(reinterpret_cast<const char*>(data), size);
  Show(text);
  Edit(text);
  return 0;
}
