#include "script/time_profile.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace bivalve::script {
namespace {

using Json = nlohmann::ordered_json;

// What is past them still counts, for a caller further up or without its time.
constexpr size_t kMostNodes = 20'000, kMostSamples = 100'000, kMostDepth = 128, kMostFunctions = 5'000;
constexpr size_t kMostRows = 200, kMostNameBytes = 256;

std::string TextOf(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

double Ms(int64_t ns) { return static_cast<double>(ns / 1000) / 1000; }

// What a call frame of DevTools shows of a place, counted from 0.
Json CallFrame(const std::string& name, const std::string& file, int line, int column) {
  return Json{{"functionName", name},
              {"scriptId", "0"},
              {"url", file},
              {"lineNumber", std::max(line, 0) - 1},
              {"columnNumber", std::max(column, 0) - 1}};
}

}  // namespace

int TimeProfile::FunctionOf(const FunctionNote& note) {
  std::string name(note.name.substr(0, kMostNameBytes));
  if (name.empty() || name == "<anonymous>") name = "(anonymous)";
  if (name == "<eval>") name = "(script)";
  std::string file(note.native         ? "(native)"
                   : note.file.empty() ? std::string_view(library_)
                                       : note.file.substr(0, kMostNameBytes));
  std::string key = name + '\0' + file + '\0' + std::to_string(note.line) + ':' + std::to_string(note.column);
  auto found = by_place_.find(key);
  if (found != by_place_.end()) return found->second;
  if (functions_.size() >= kMostFunctions) return 0;
  const auto index = static_cast<int>(functions_.size());
  functions_.push_back({std::move(name), std::move(file), note.line, note.column});
  by_place_.emplace(std::move(key), index);
  return index;
}

int TimeProfile::ChildOf(int node, int function) {
  auto& children = nodes_[static_cast<size_t>(node)].children;
  if (auto found = children.find(function); found != children.end()) return found->second;
  if (nodes_.size() >= kMostNodes) return node;
  const auto child = static_cast<int>(nodes_.size());
  children.emplace(function, child);
  nodes_.push_back({.function = function, .parent = node});
  return child;
}

void TimeProfile::Take(Engine& engine, int64_t passed_ns) {
  std::vector<int> stack;
  engine.EachFrame([&](const FunctionNote& note) { stack.push_back(FunctionOf(note)); });
  // Of a deep recursion the outer calls.
  if (stack.size() > kMostDepth) stack.erase(stack.begin(), stack.end() - kMostDepth);
  int node = 0;
  for (size_t i = stack.size(); i-- > 0;) node = ChildOf(node, stack[i]);
  Node& at = nodes_[static_cast<size_t>(node)];
  at.self_ns += passed_ns;
  ++at.hits;
  if (samples_.size() < kMostSamples) samples_.emplace_back(node, passed_ns);
}

void TimeProfile::Sample(Engine& engine, int64_t now_ns) {
  if (in_host_ || now_ns - last_ns_ < kIntervalNs) return;
  Take(engine, now_ns - last_ns_);
  last_ns_ = now_ns;
}

void TimeProfile::Rest(int64_t now_ns) {
  if (in_host_ || now_ns - last_ns_ < kIntervalNs) return;
  const int node = ChildOf(0, FunctionOf({.name = "(idle)", .file = "(native)"}));
  nodes_[static_cast<size_t>(node)].self_ns += now_ns - last_ns_;
  ++nodes_[static_cast<size_t>(node)].hits;
  if (samples_.size() < kMostSamples) samples_.emplace_back(node, now_ns - last_ns_);
  last_ns_ = now_ns;
}

void TimeProfile::BeginHostCall(int64_t now_ns) {
  in_host_ = true;
  host_began_ns_ = now_ns;
}

void TimeProfile::EndHostCall(Engine& engine, std::string_view name, int64_t now_ns) {
  const int64_t took = in_host_ ? now_ns - host_began_ns_ : 0;
  in_host_ = false;
  auto found = host_calls_.find(name);
  HostCall& call = found == host_calls_.end() ? host_calls_[std::string(name)] : found->second;
  ++call.calls;
  call.ns += took;
  // Its time is its own and not that of the function that the next look finds.
  last_ns_ += took;
  host_pending_ns_ += took;
  if (host_pending_ns_ < kIntervalNs) return;
  Take(engine, host_pending_ns_);
  host_pending_ns_ = 0;
}

void TimeProfile::End(Engine& engine, int64_t now_ns) {
  ended_ns_ = now_ns;
  // What was left goes to the script itself: nothing runs any more.
  nodes_[0].self_ns += std::max<int64_t>(0, now_ns - last_ns_) + host_pending_ns_;
  engine.EachCalled([&](const FunctionNote& note) {
    if (const int index = FunctionOf(note)) functions_[static_cast<size_t>(index)].calls += note.calls;
  });
  for (const Node& node : nodes_) functions_[static_cast<size_t>(node.function)].self_ns += node.self_ns;
  for (const Node& node : nodes_) {
    // A function that called itself counts once.
    std::set<int> seen;
    for (const Node* at = &node;; at = &nodes_[static_cast<size_t>(at->parent)]) {
      if (seen.insert(at->function).second)
        functions_[static_cast<size_t>(at->function)].total_ns += node.self_ns;
      if (at->parent < 0) break;
    }
  }
}

std::string TimeProfile::Table() const {
  std::vector<const Function*> order;
  for (size_t i = 1; i < functions_.size(); ++i) {
    // Most of the library's functions are called by the library, and take no time.
    if (functions_[i].total_ns || !functions_[i].file.starts_with("node:")) order.push_back(&functions_[i]);
  }
  std::ranges::stable_sort(order, [](const Function* a, const Function* b) {
    return a->self_ns != b->self_ns ? a->self_ns > b->self_ns : a->calls > b->calls;
  });
  if (order.size() > kMostRows) order.resize(kMostRows);
  Json functions = Json::array(), hosts = Json::array();
  for (const Function* function : order) {
    Json row{{"name", function->name}, {"file", function->file}};
    if (function->line) row.update({{"line", function->line}, {"column", function->column}});
    row.update({{"calls", function->calls},
                {"self_ms", Ms(function->self_ns)},
                {"total_ms", Ms(function->total_ns)}});
    functions.push_back(std::move(row));
  }
  std::vector<std::pair<std::string, HostCall>> calls(host_calls_.begin(), host_calls_.end());
  std::ranges::stable_sort(calls, [](auto& a, auto& b) { return a.second.ns > b.second.ns; });
  for (const auto& [name, call] : calls)
    hosts.push_back({{"name", name}, {"calls", call.calls}, {"ms", Ms(call.ns)}});
  return TextOf(Json{{"duration_ms", Ms(ended_ns_ - began_ns_)},
                     {"interval_us", kIntervalNs / 1000},
                     {"samples", samples_.size()},
                     {"functions", std::move(functions)},
                     {"host_calls", std::move(hosts)}});
}

std::string TimeProfile::CpuProfile() const {
  Json nodes = Json::array(), samples = Json::array(), deltas = Json::array();
  for (size_t i = 0; i < nodes_.size(); ++i) {
    const Function& function = functions_[static_cast<size_t>(nodes_[i].function)];
    Json node{{"id", i + 1},
              {"callFrame", CallFrame(function.name, function.file, function.line, function.column)},
              {"hitCount", nodes_[i].hits}};
    Json children = Json::array();
    for (const auto& [_, child] : nodes_[i].children) children.push_back(child + 1);
    if (!children.empty()) node["children"] = std::move(children);
    nodes.push_back(std::move(node));
  }
  for (const auto& [node, passed] : samples_) {
    samples.push_back(node + 1);
    deltas.push_back(passed / 1000);
  }
  return TextOf(Json{{"nodes", std::move(nodes)},
                     {"startTime", began_ns_ / 1000},
                     {"endTime", ended_ns_ / 1000},
                     {"samples", std::move(samples)},
                     {"timeDeltas", std::move(deltas)}});
}

}  // namespace bivalve::script
