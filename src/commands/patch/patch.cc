// patch: makes the changes that diff describes.
#include "commands/patch/session.h"

namespace bivalve::commands {

Task<int> PatchMain(Process& process) {
  Command command(process, patch::kPatchUsage);
  patch::Settings settings;
  if (co_await patch::ReadSettings(command, settings)) {
    patch::Session session(command, settings);
    co_await session.Run();
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
