// A host's disk for tests: answers the "fs" capability (kernel/vfs/host_fs.h) from a tree in memory.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "kernel/host.h"

namespace bivalve::testing {

class FakeDisk {
 public:
  struct Node {
    std::string type = "file";
    std::string content = {};  // or a link's target
    int mode = 0644;
  };
  std::map<std::string, Node> nodes{{"", {"dir", "", 0755}}};
  std::map<int, std::string> handles;
  int next_handle = 1;
  int requests = 0;

  kernel::HostAnswer Answer(const kernel::HostRequest& request) {
    using Json = nlohmann::json;
    ++requests;
    Json args = Json::parse(request.args);
    std::string path = args.value("path", "");
    if (args.contains("handle")) {
      auto it = handles.find(args["handle"].get<int>());
      if (it == handles.end()) return {Errno::kBadF};
      path = it->second;
    }
    const std::string& op = request.op;
    if (op == "close") {
      handles.erase(args["handle"].get<int>());
      return {};
    }
    bool there = nodes.contains(path);
    if (op == "open" && args.value("create", false)) {
      if (there && args.value("exclusive", false)) return {Errno::kExist};
      if (!there) nodes[path] = {"file", "", args.value("mode", 0644)};
    } else if (op == "mkdir" || op == "symlink") {
      if (there) return {Errno::kExist};
      nodes[path] = {op == "mkdir" ? "dir" : "link", args.value("target", ""), args.value("mode", 0777)};
      return {};
    } else if (!there) {
      return {Errno::kNoEnt};
    }
    Node& node = nodes[path];
    auto stat = [&] {
      return Json{{"type", node.type},
                  {"mode", node.mode},
                  {"nlink", 1},
                  {"size", node.content.size()},
                  {"ino", 100 + std::distance(nodes.begin(), nodes.find(path))},
                  {"atimeNs", "5"},
                  {"mtimeNs", "6"},
                  {"ctimeNs", "7"}};
    };
    if (op == "lstat" || op == "fstat") return {Errno::kOk, stat().dump()};
    if (op == "open") {
      Json answer = stat();
      answer["handle"] = next_handle;
      handles[next_handle++] = path;
      return {Errno::kOk, answer.dump()};
    }
    if (op == "readlink") return {Errno::kOk, Json{{"target", node.content}}.dump()};
    if (op == "readdir") {
      Json entries = Json::array();
      std::string prefix = path.empty() ? "" : path + "/";
      for (auto& [name, child] : nodes)
        if (!name.empty() && name.starts_with(prefix) && name.find('/', prefix.size()) == std::string::npos)
          entries.push_back({name.substr(prefix.size()), child.type});
      return {Errno::kOk, Json{{"entries", entries}}.dump()};
    }
    if (op == "read") {
      size_t offset = args["offset"].get<size_t>();
      if (offset >= node.content.size()) return {};
      return {Errno::kOk, "", node.content.substr(offset, args["length"].get<size_t>())};
    }
    if (op == "write") {
      size_t offset = args["offset"].get<size_t>();
      if (node.content.size() < offset + request.bytes.size())
        node.content.resize(offset + request.bytes.size());
      node.content.replace(offset, request.bytes.size(), request.bytes);
      return {Errno::kOk, Json{{"written", request.bytes.size()}}.dump()};
    }
    if (op == "truncate") {
      node.content.resize(args["size"].get<size_t>());
      return {};
    }
    if (op == "unlink" || op == "rmdir") {
      nodes.erase(path);
      return {};
    }
    if (op == "rename") {
      Node moving = node;
      nodes.erase(path);
      nodes[args["to"].get<std::string>()] = moving;
      return {};
    }
    return {Errno::kNoSys};
  }
};

}  // namespace bivalve::testing
