// What Goxel makes of models and reads in our files, as scripts/record-voxel.mjs recorded it.
#include <filesystem>
#include <set>

#include "unit/voxel/support.h"
#include "voxel/mesh.h"

namespace bivalve::voxel {
namespace {

const std::string kDir = std::string(BIVALVE_SOURCE_DIR) + "/tests/voxel/recorded/";

Image Load(const std::string& name) {
  std::string bytes = ReadFile(kDir + name);
  const Format* format = FormatOfName(name);
  return Good(format->read(bytes, {}, Free()));
}

// What Goxel's texts can say: opaque enough voxels, without their alpha.
Model Seen(const Image& image) {
  Model model;
  for (auto [p, c] : Read(Good(MergeVisible(image, Free()))))
    if (c.a >= kSolidAlpha) model[p] = {c.r, c.g, c.b, 255};
  return model;
}

Model AtTheOrigin(const Model& model) {
  Box bounds;
  for (const auto& [p, c] : model) bounds = bounds.Join({p, p + Vec3{1, 1, 1}});
  Model moved;
  for (const auto& [p, c] : model) moved[p - bounds.min] = c;
  return moved;
}

std::vector<std::string> Names(std::string_view part) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kDir)) {
    std::string name = entry.path().filename().string();
    if (name.find(part) != std::string::npos && !name.ends_with(".txt.txt")) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  EXPECT_FALSE(names.empty()) << part;
  return names;
}

std::string ModelOf(const std::string& name) { return name.substr(0, name.find('.')) + ".txt"; }

TEST(Goxel, ItsFilesAreReadAsItReadsThem) {
  int count = 0;
  for (const std::string& name : Names(".goxel.")) {
    if (!name.ends_with(".vox") && !name.ends_with(".qb")) continue;
    ++count;
    Model ours = Seen(Load(name));
    EXPECT_EQ(ours, Seen(Load(name + ".txt"))) << name;
    EXPECT_EQ(AtTheOrigin(ours), AtTheOrigin(Seen(Load(ModelOf(name))))) << name;
  }
  EXPECT_EQ(count, 5);
}

TEST(Goxel, ItsMeshesAreOurFaces) {
  Image source = Load("steps.txt");
  std::vector<Quad> quads = Good(BuildMesh(Good(MergeVisible(source, Free())), MeshKind::kFaces, 1, Free()));
  Model shell;
  for (const Quad& quad : quads) {
    Vec3 p = quad.low;
    p[quad.axis] -= quad.positive;
    shell[p] = quad.colour;
  }
  for (const char* ending : {"obj", "ply"})
    EXPECT_EQ(Seen(Load("steps.goxel." + std::string(ending))), shell);
  std::string obj = ReadFile(kDir + "steps.goxel.obj");
  size_t faces = 0;
  for (size_t at = obj.find("\nf "); at != std::string::npos; at = obj.find("\nf ", at + 1)) ++faces;
  EXPECT_EQ(faces, quads.size());
}

TEST(Goxel, ReadsOurFiles) {
  if (!std::filesystem::exists(kDir + "steps.ours.gox"))
    GTEST_SKIP() << "our files have not been shown to Goxel yet: npm run record:voxel";
  int count = 0;
  for (const std::string& name : Names(".ours.")) {
    if (name.find(".txt.") != std::string::npos) continue;
    if (name.ends_with(".txt") && !name.ends_with(".ours.txt")) continue;
    // Lies there compressed: tests/voxel/command.test.mjs compares it.
    if (name.find(".vxl.") != std::string::npos) continue;
    ++count;
    // The very bytes that were shown to Goxel.
    Image source = Load(ModelOf(name));
    Exported exported = Good(FormatOfName(name)->write(source, {}, Free()));
    EXPECT_EQ(exported.bytes, ReadFile(kDir + name)) << name << ": record it again";
    Model read = Seen(Load(name + ".txt"));
    // It knows no scenes: a .vox stands about the middle.
    if (name.ends_with(".vox")) {
      EXPECT_EQ(AtTheOrigin(read), AtTheOrigin(Seen(source))) << name;
    } else if (name.ends_with(".kvx")) {
      // Its colours have six bits.
      EXPECT_EQ(read, Seen(Load(name))) << name;
    } else {
      EXPECT_EQ(read, Seen(source)) << name;
    }
  }
  EXPECT_EQ(count, 15);
}

// Its version 0.11 blends all layers over one another; the other modes are tested in blend_test.cc.
TEST(Goxel, BlendsAlike) { EXPECT_EQ(Seen(Load("blend.gox")), Seen(Load("blend.gox.txt"))); }

}  // namespace
}  // namespace bivalve::voxel
