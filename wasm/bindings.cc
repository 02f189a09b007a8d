// The module's exports. Nothing throws through them; after a trap (memory.h has the one that is no bug of
// ours) the host must not enter the module again.
//
// Direct exports serve what is called for each slice or chunk; embind serves the rest. Windows: the host
// writes at bivalve_in(n), and reads bivalve_out(), bivalve_out_size() until its next call.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>
#include <emscripten/stack.h>

#include <cmath>
#include <cstring>
#include <memory>
#include <string>

#include "daemon.h"
#include "embedder.h"
#include "memory.h"
#include "notebook.h"
#include "requests.h"
#include "shell/tree_json.h"

using bivalve::embed::Embedder;

namespace {

// One machine per module instance: the only variable of its kind.
Embedder* g_embedder = nullptr;

// Small requests use one window that is always there, so that they leave no trace in the heap. It is no
// array: the linker has those filled with zeros in a memory that is imported, and all their pages would be
// taken.
constexpr size_t kWindow = 64 << 10;
char* const g_window = new char[kWindow];
std::string* g_large = nullptr;
size_t g_in_size = 0;

const char* g_out = nullptr;
size_t g_out_size = 0;

uint32_t g_events = 0;
uint8_t g_pages[4096];  // a bit per 64 KiB of memory

std::string_view Input() { return {g_large ? g_large->data() : g_window, g_in_size}; }

void DropInput() {
  delete g_large;
  g_large = nullptr;
  g_in_size = 0;
}

void SetOutput(std::string_view bytes) {
  g_out = bytes.data();
  g_out_size = bytes.size();
}

void ShowAnswer(std::string answer) {
  DropInput();
  if (answer.size() > kWindow) g_large = new std::string(std::move(answer));
  if (!g_large) memcpy(g_window, answer.data(), answer.size());
  SetOutput(g_large ? std::string_view(*g_large) : std::string_view(g_window, answer.size()));
}

constexpr const char* kOutOfMemory = R"({"error":"ENOMEM","message":"the machine's memory is used up"})";

// The input is copied out of its window.
bool HasRoomForInput() { return g_in_size <= kWindow || bivalve::embed::CanAllocate(g_in_size + kWindow); }

std::string BootMachine(std::string options) {
  std::string error;
  auto embedder = bivalve::embed::Boot(options, &error);
  if (!embedder) return error;
  g_embedder = embedder.release();
  return {};
}

}  // namespace

EMSCRIPTEN_BINDINGS(bivalve) { emscripten::function("boot", &BootMachine); }

extern "C" {

// A RunStatus: 0 idle, 1 more could run, 2 the same at an exchange.
EMSCRIPTEN_KEEPALIVE int bivalve_run(double slice_ms) {
  return static_cast<int>(g_embedder->machine.Run(slice_ms));
}

// Milliseconds until something happens by itself; -1: nothing will.
EMSCRIPTEN_KEEPALIVE double bivalve_wait_ms() {
  int64_t deadline = g_embedder->machine.NextDeadline();
  if (deadline == bivalve::kernel::kNever) return -1;
  return std::max(0.0, static_cast<double>(deadline - g_embedder->machine.RealNs()) / 1e6);
}

// The id of a handle that changed, or 0; then bivalve_events() has its flags.
EMSCRIPTEN_KEEPALIVE int bivalve_next_event() { return g_embedder->NextEvent(&g_events); }
EMSCRIPTEN_KEEPALIVE unsigned bivalve_events() { return g_events; }

EMSCRIPTEN_KEEPALIVE char* bivalve_in(size_t size) {
  DropInput();
  g_in_size = size;
  if (size <= kWindow) return g_window;
  if (!bivalve::embed::CanAllocate(size + kWindow)) {
    g_in_size = 0;
    return nullptr;
  }
  g_large = new std::string();
  g_large->resize_and_overwrite(size, [](char*, size_t n) { return n; });
  return g_large->data();
}
EMSCRIPTEN_KEEPALIVE const char* bivalve_out() { return g_out; }
EMSCRIPTEN_KEEPALIVE size_t bivalve_out_size() { return g_out_size; }

// The input window holds the request's name, its arguments (JSON) and its bytes; the answer (JSON) is shown
// in the output window.
EMSCRIPTEN_KEEPALIVE void bivalve_ask(size_t name_size, size_t args_size) {
  std::string answer(kOutOfMemory);
  if (HasRoomForInput()) {
    std::string_view input = Input();
    answer = bivalve::embed::Answer(*g_embedder, input.substr(0, name_size),
                                    input.substr(name_size, args_size), input.substr(name_size + args_size));
  }
  ShowAnswer(std::move(answer));
}

// What is told and answered in one form: the input window holds a head (JSON) and its bytes; the answer is
// shown in the output window.
static void Tell(std::string (*told)(std::string_view head, std::string_view bytes), size_t head_size) {
  std::string answer("{}");
  if (HasRoomForInput()) {
    std::string_view input = Input();
    answer = told(input.substr(0, head_size), input.substr(head_size));
  }
  ShowAnswer(std::move(answer));
}
EMSCRIPTEN_KEEPALIVE void bivalve_notebook(size_t head_size) {
  Tell(bivalve::embed::TellNotebook, head_size);
}
EMSCRIPTEN_KEEPALIVE void bivalve_daemon(size_t head_size) { Tell(bivalve::embed::TellDaemon, head_size); }
EMSCRIPTEN_KEEPALIVE void bivalve_script(size_t head_size) {
  Tell(bivalve::embed::TellScriptRunner, head_size);
}

// The input window holds a script; its syntax tree (shell/tree_json.h) is shown in the output window. Needs
// no machine.
EMSCRIPTEN_KEEPALIVE void bivalve_tree() {
  ShowAnswer(HasRoomForInput() ? bivalve::shell::TreeJson(Input()) : kOutOfMemory);
}

// The input window holds a call's arguments (JSON), its script and its input. The id of the call; 0 when it
// was refused, and the answer is in the output window.
EMSCRIPTEN_KEEPALIVE int bivalve_call(size_t args_size, size_t script_size) {
  std::string refusal(kOutOfMemory);
  int id = 0;
  if (HasRoomForInput()) {
    std::string_view input = Input();
    id = bivalve::embed::StartCall(*g_embedder, input.substr(0, args_size), script_size,
                                   input.substr(args_size), &refusal);
  }
  DropInput();
  if (id) return id;
  size_t size = std::min(refusal.size(), kWindow);
  memcpy(g_window, refusal.data(), size);
  SetOutput({g_window, size});
  return 0;
}
// How a call or a session is or ended (JSON), in the output window.
EMSCRIPTEN_KEEPALIVE void bivalve_describe(int id) {
  ShowAnswer(bivalve::embed::DescribeHandle(*g_embedder, id));
}
// Where a PlainReport stands until the next call; null where there is more to tell.
EMSCRIPTEN_KEEPALIVE const double* bivalve_report(int id) {
  bivalve::embed::PlainReport report;
  if (!bivalve::embed::ReportPlainly(*g_embedder, id, &report)) return nullptr;
  memcpy(g_window, &report, sizeof report);
  return reinterpret_cast<const double*>(g_window);
}

EMSCRIPTEN_KEEPALIVE void bivalve_output(int id, int fd, double offset) {
  SetOutput(g_embedder->Output(id, fd, static_cast<size_t>(offset)));
}
EMSCRIPTEN_KEEPALIVE int bivalve_output_closed(int id, int fd) {
  return g_embedder->OutputClosed(id, fd) ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE void bivalve_drop_output(int id, int fd, size_t size) {
  g_embedder->DropOutput(id, fd, size);
}
EMSCRIPTEN_KEEPALIVE void bivalve_break_output(int id, int fd) { g_embedder->BreakOutput(id, fd); }
EMSCRIPTEN_KEEPALIVE size_t bivalve_input_room(int id, int fd) { return g_embedder->InputRoom(id, fd); }
EMSCRIPTEN_KEEPALIVE int bivalve_input_wanted(int id) { return g_embedder->InputWanted(id) ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE int bivalve_put_input(int id, int fd) {
  bool fits = HasRoomForInput();
  if (fits) g_embedder->PutInput(id, fd, Input());
  DropInput();
  return fits ? 0 : -1;
}
EMSCRIPTEN_KEEPALIVE void bivalve_end_input(int id, int fd) { g_embedder->EndInput(id, fd); }

// The bytes that a finished file job read.
EMSCRIPTEN_KEEPALIVE void bivalve_file_bytes(int id) {
  bivalve::embed::FileJob* job = g_embedder->FindFileJob(id);
  SetOutput(job ? std::string_view(job->bytes) : std::string_view());
}
// The value of a finished script: part 0 is its text, part 1 the bytes. Part 2 is its profile, which it may
// have without a value.
EMSCRIPTEN_KEEPALIVE void bivalve_value(int id, int part) {
  bivalve::embed::Call* call = g_embedder->FindCall(id);
  if (call && part == 2) return SetOutput(call->profile());
  if (!call || !call->value) return SetOutput({});
  SetOutput(part ? call->value->bytes : call->value->text);
}
EMSCRIPTEN_KEEPALIVE void bivalve_release(int id) { g_embedder->Release(id); }

// Answers a host request: `text_size` bytes of text, then bytes, stand in the input window.
static bivalve::kernel::HostAnswer TakeAnswer(int error, size_t text_size) {
  std::string_view input = Input();
  bivalve::kernel::HostAnswer answer{static_cast<bivalve::Errno>(error),
                                     std::string(input.substr(0, text_size)),
                                     std::string(input.substr(text_size))};
  DropInput();
  return answer;
}
EMSCRIPTEN_KEEPALIVE int bivalve_complete(unsigned token, int error, size_t text_size) {
  if (!HasRoomForInput()) return -1;
  g_embedder->machine.Complete(token, TakeAnswer(error, text_size));
  return 0;
}
// The same from inside the request itself.
EMSCRIPTEN_KEEPALIVE int bivalve_answer(int error, size_t text_size) {
  if (!HasRoomForInput()) return -1;
  g_embedder->host.SetAnswer(TakeAnswer(error, text_size));
  return 0;
}

// ---- images
EMSCRIPTEN_KEEPALIVE int bivalve_can_freeze() { return g_embedder->machine.CanFreeze() ? 1 : 0; }
// Between calls the whole stack is dead, and so are the windows.
EMSCRIPTEN_KEEPALIVE uintptr_t bivalve_stack_end() { return emscripten_stack_get_end(); }
EMSCRIPTEN_KEEPALIVE uintptr_t bivalve_stack_base() { return emscripten_stack_get_base(); }
// `canonical`: equal machines get equal memory (Machine::ForgetRealTime); go on with bivalve_after_thaw(0).
EMSCRIPTEN_KEEPALIVE void bivalve_prepare_freeze(int canonical) {
  DropInput();
  memset(g_window, 0, kWindow);
  memset(g_pages, 0, sizeof g_pages);
  g_out = nullptr;
  g_out_size = 0;
  if (canonical) g_embedder->machine.ForgetRealTime();
}
// Marks which of the first `count` pages hold anything but zeros; the stack's are left out.
EMSCRIPTEN_KEEPALIVE const uint8_t* bivalve_used_pages(size_t count) {
  constexpr size_t kPage = 64 << 10;
  for (size_t page = emscripten_stack_get_base() / kPage; page < count; ++page) {
    const auto* words = reinterpret_cast<const uint64_t*>(page * kPage);
    uint64_t any = 0;
    for (size_t i = 0; i < kPage / 8 && !any; i += 8)
      any = words[i] | words[i + 1] | words[i + 2] | words[i + 3] | words[i + 4] | words[i + 5] |
            words[i + 6] | words[i + 7];
    if (any) g_pages[page / 8] |= static_cast<uint8_t>(1 << (page % 8));
  }
  return g_pages;
}
// FNV-like over 64-bit words; `size` is a multiple of 8. Needs no memory but its arguments.
EMSCRIPTEN_KEEPALIVE double bivalve_checksum(const uint64_t* words, size_t size, double seed) {
  uint64_t hash = static_cast<uint64_t>(seed) ^ 0xcbf29ce484222325;
  for (size_t i = 0; i < size / 8; ++i) {
    hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15;
    hash ^= hash >> 29;
  }
  return static_cast<double>(hash >> 11);  // 53 bits, exact
}
// The image of another instance now lies in this one's memory. `elsewhere`: its host is another.
EMSCRIPTEN_KEEPALIVE void bivalve_after_thaw(int elsewhere) { g_embedder->machine.AfterThaw(elsewhere != 0); }

}  // extern "C"
